#include "text/yaml_input.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/utf8.hpp"

namespace beckon::text {

namespace {

/// A character that may stand in for another of as many bytes, and its digits in an escape.
struct Candidate {
  std::string_view character;
  std::string_view digits;
};

constexpr auto two_byte_candidates =
    std::to_array<Candidate>({{"\xDF\xBB", "07fb"}, {"\xDF\xBC", "07fc"}, {"\xDE\xB2", "07b2"}, {"\xDE\xBF", "07bf"}});
constexpr auto three_byte_candidates = std::to_array<Candidate>({{"\xEF\xA0\x91", "f811"},
                                                                 {"\xEF\xA0\xB2", "f832"},
                                                                 {"\xEE\xB5\x95", "ed55"},
                                                                 {"\xEE\xB6\xA7", "eda7"},
                                                                 {"\xEE\x99\xBB", "e67b"}});

char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool contains_ignoring_case(std::string_view text, std::string_view lower) {
  const auto same = [](char a, char b) { return to_lower(a) == b; };
  return std::search(text.begin(), text.end(), lower.begin(), lower.end(), same) != text.end();
}

/// A character that the text neither has nor writes as an escape; empty when all are taken.
template <std::size_t Count>
std::string_view find_stand_in(std::string_view text, const std::array<Candidate, Count>& candidates) {
  for (const Candidate& candidate : candidates) {
    if (text.find(candidate.character) != std::string_view::npos) continue;
    if (!contains_ignoring_case(text, candidate.digits)) return candidate.character;
  }
  return {};
}

/// `from` and `to` are of one length.
void replace_all(char* first, std::size_t size, std::string_view from, std::string_view to) {
  const std::string_view text{first, size};
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from, at + from.size())) {
    std::memcpy(first + at, to.data(), to.size());
  }
}

}  // namespace

std::size_t find_forbidden_in_yaml(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte < 0x7F) continue;
    if (byte == '\t' || byte == '\n' || byte == '\r') continue;
    if (byte < 0x20 || byte == 0x7F) return i;
    const std::string_view rest = text.substr(i);
    if (byte == 0xC2 && static_cast<unsigned char>(rest[1]) < 0xA0 && rest[1] != '\x85') return i;
    if (byte == 0xEF && (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF"))) return i;
  }
  return std::string_view::npos;
}

YamlInput::YamlInput(std::string_view text) : text_(text) {
  for (const std::string_view character : old_line_breaks) {
    if (text.find(character) == std::string_view::npos) continue;
    if (hidden_.empty()) hidden_ = text;
    const std::string_view stand_in = character.size() == 2 ? find_stand_in(hidden_, two_byte_candidates)
                                                            : find_stand_in(hidden_, three_byte_candidates);
    if (stand_in.empty()) continue;
    replace_all(hidden_.data(), hidden_.size(), character, stand_in);
    disguises_.push_back({character, stand_in});
  }
}

void YamlInput::restore(char* first, std::size_t size) const {
  for (const Disguise& disguise : disguises_) replace_all(first, size, disguise.stand_in, disguise.character);
}

std::uint32_t CharacterCursor::offset_of(std::size_t index) {
  while (index_ < index && offset_ < source_.size()) {
    do {
      ++offset_;
    } while (offset_ < source_.size() && is_utf8_continuation(source_[offset_]));
    ++index_;
  }
  while (index_ > index) {
    do {
      --offset_;
    } while (is_utf8_continuation(source_[offset_]));
    --index_;
  }
  return static_cast<std::uint32_t>(offset_);
}

}  // namespace beckon::text
