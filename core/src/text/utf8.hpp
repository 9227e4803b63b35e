#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace beckon::text {

/// Where the first byte stands that is not UTF-8 (RFC 3629), or npos. Surrogates, overlong forms and what lies beyond
/// U+10FFFF are not UTF-8.
std::size_t find_invalid_utf8(std::string_view text);

/// How many bytes the character takes that starts a text; 0 where that is not UTF-8 or the text is empty.
std::size_t utf8_character_length(std::string_view text);

/// How many bytes a character takes, by its number.
constexpr std::size_t utf8_size(std::uint32_t character) {
  if (character < 0x80) return 1;
  if (character < 0x800) return 2;
  return character < 0x10000 ? 3 : 4;
}

/// Appends a character by its number; half a surrogate pair as if it were one.
void append_utf8(std::uint32_t character, std::string& text);

/// Whether a byte goes on with a character that began before it.
constexpr bool is_utf8_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace beckon::text
