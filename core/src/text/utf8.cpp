#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace beckon::text {

namespace {

std::size_t ascii_length(std::string_view text, std::size_t from) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  constexpr std::size_t block = 64;
  std::size_t at = from;
  std::uint64_t eight = 0;
  for (; at + block <= text.size(); at += block) {
    std::uint64_t any = 0;
    for (std::size_t place = at; place < at + block; place += sizeof eight) {
      std::memcpy(&eight, text.data() + place, sizeof eight);
      any |= eight;
    }
    if ((any & high_bits) != 0) break;
  }
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at - from;
}

}  // namespace

// The table of well-formed sequences in RFC 3629, section 4.
std::size_t utf8_character_length(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_utf8_continuation(text[i])) return 0;
  }
  const auto second = static_cast<unsigned char>(text[1]);
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool surrogate = first == 0xED && second > 0x9F;
  const bool too_large = first == 0xF4 && second > 0x8F;
  return overlong || surrogate || too_large ? 0 : length;
}

void append_utf8(std::uint32_t character, std::string& text) {
  const std::size_t size = utf8_size(character);
  std::uint32_t mark = size == 1 ? 0 : 0xF00U >> size;  // as many ones as there are bytes
  for (std::size_t left = size; left > 0; --left) {
    const std::uint32_t bits = character >> (6 * (left - 1));
    text += static_cast<char>(mark | (left == size ? bits : bits & 0x3FU));
    mark = 0x80;
  }
}

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  for (;;) {
    at += ascii_length(text, at);
    if (at == text.size()) return std::string_view::npos;
    const std::size_t length = utf8_character_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
}

}  // namespace beckon::text
