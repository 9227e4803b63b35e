#include "text/json_spelling.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace beckon::text {

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// The byte at a place, or NUL behind the end.
char at(std::string_view source, std::size_t offset) { return offset < source.size() ? source[offset] : '\0'; }

bool ends_word(char byte) {
  return is_json_space(byte) || byte == '\0' || std::string_view("{}[],:\"").find(byte) != std::string_view::npos;
}

/// An escape: how long it is and the character that it stands for.
struct Escape {
  std::size_t size;
  std::uint32_t character;
};

std::uint32_t hexadecimal(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char digit : digits) {
    const unsigned low =
        is_digit(digit) ? static_cast<unsigned>(digit - '0') : (static_cast<unsigned>(digit) | 0x20U) - 'a' + 10U;
    value = value * 16 + (low & 0xFU);
  }
  return value;
}

/// The escape that starts a text.
Escape first_escape(std::string_view text) {
  const char letter = at(text, 1);
  if (letter != 'u' || text.size() < 6) {
    constexpr std::string_view letters = "bfnrt";
    const std::size_t index = letters.find(letter);
    return {2, static_cast<unsigned char>(index == std::string_view::npos ? letter : "\b\f\n\r\t"[index])};
  }
  const std::uint32_t code = hexadecimal(text.substr(2, 4));
  if (code < 0xD800 || code >= 0xDC00 || text.size() < 12) return {6, code};
  return {12, 0x10000 + ((code - 0xD800) << 10U) + (hexadecimal(text.substr(8, 4)) & 0x3FFU)};
}

std::size_t string_end(std::string_view source, std::size_t offset) {
  for (++offset; offset < source.size() && source[offset] != '"'; ++offset) {
    if (source[offset] == '\\') ++offset;
  }
  return std::min(offset + 1, source.size());
}

}  // namespace

std::uint32_t json_token_length(std::string_view source, std::uint32_t offset) {
  if (offset >= source.size()) return 0;
  std::size_t end = offset;
  if (source[offset] == '"') {
    end = string_end(source, offset);
  } else {
    while (!ends_word(at(source, end))) ++end;
  }
  return static_cast<std::uint32_t>(std::max<std::size_t>(end - offset, 1));
}

void append_json_text(std::string_view spelling, std::string& text) {
  for (;;) {
    const std::size_t plain = spelling.find('\\');
    text += spelling.substr(0, plain);
    if (plain == std::string_view::npos) return;
    spelling.remove_prefix(plain);
    const Escape escape = first_escape(spelling);
    append_utf8(escape.character, text);
    spelling.remove_prefix(escape.size);
  }
}

std::uint32_t json_text_offset(std::string_view source, std::uint32_t offset, std::size_t index) {
  std::size_t place = std::size_t{offset} + 1;
  std::size_t text = 0;
  while (text < index && place < source.size() && source[place] != '"') {
    std::size_t size = 1;
    std::size_t text_size = 1;
    if (source[place] == '\\') {
      const Escape escape = first_escape(source.substr(place));
      size = escape.size;
      text_size = utf8_size(escape.character);
    }
    if (text + text_size > index) break;
    place += size;
    text += text_size;
  }
  return static_cast<std::uint32_t>(std::min(place, source.size()));
}

}  // namespace beckon::text
