#include "text/json_spelling.hpp"

#include <algorithm>

namespace beckon::text {

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// The byte at a place, or NUL behind the end.
char at(std::string_view source, std::size_t offset) { return offset < source.size() ? source[offset] : '\0'; }

std::size_t skip_digits(std::string_view source, std::size_t offset) {
  while (is_digit(at(source, offset))) ++offset;
  return offset;
}

bool ends_word(char byte) {
  return is_json_space(byte) || byte == '\0' || std::string_view("{}[],:\"").find(byte) != std::string_view::npos;
}

/// A piece of a string's source and how many bytes of text it stands for.
struct Unit {
  std::uint32_t source_size;
  std::uint32_t text_size;
};

unsigned hexadecimal(std::string_view digits) {
  unsigned value = 0;
  for (const char digit : digits) {
    const unsigned low =
        is_digit(digit) ? static_cast<unsigned>(digit - '0') : (static_cast<unsigned>(digit) | 0x20U) - 'a' + 10U;
    value = value * 16 + (low & 0xFU);
  }
  return value;
}

Unit unit_at(std::string_view source, std::size_t offset) {
  if (at(source, offset) != '\\') return {1, 1};
  if (at(source, offset + 1) != 'u' || source.size() < offset + 6) return {2, 1};
  const unsigned code = hexadecimal(source.substr(offset + 2, 4));
  if (code < 0x80) return {6, 1};
  if (code < 0x800) return {6, 2};
  const bool surrogate = code >= 0xD800 && code < 0xDC00;
  return surrogate ? Unit{12, 4} : Unit{6, 3};
}

std::size_t string_end(std::string_view source, std::size_t offset) {
  for (++offset; offset < source.size() && source[offset] != '"'; ++offset) {
    if (source[offset] == '\\') ++offset;
  }
  return std::min(offset + 1, source.size());
}

}  // namespace

std::uint32_t json_number_length(std::string_view source, std::uint32_t offset) {
  std::size_t end = offset;
  if (at(source, end) == '-') ++end;
  if (!is_digit(at(source, end))) return 0;
  end = source[end] == '0' ? end + 1 : skip_digits(source, end);
  if (at(source, end) == '.' && is_digit(at(source, end + 1))) end = skip_digits(source, end + 1);
  if ((at(source, end) | 0x20) == 'e') {
    const char sign = at(source, end + 1);
    const std::size_t digits = sign == '+' || sign == '-' ? end + 2 : end + 1;
    if (is_digit(at(source, digits))) end = skip_digits(source, digits);
  }
  return static_cast<std::uint32_t>(end - offset);
}

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

std::uint32_t json_text_offset(std::string_view source, std::uint32_t offset, std::size_t index) {
  std::size_t place = std::size_t{offset} + 1;
  std::size_t text = 0;
  while (text < index && place < source.size() && source[place] != '"') {
    const Unit unit = unit_at(source, place);
    if (text + unit.text_size > index) break;
    place += unit.source_size;
    text += unit.text_size;
  }
  return static_cast<std::uint32_t>(std::min(place, source.size()));
}

}  // namespace beckon::text
