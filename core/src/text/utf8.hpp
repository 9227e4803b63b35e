#pragma once

#include <cstddef>
#include <string_view>

namespace beckon::text {

/// Where the first byte stands that is not UTF-8 (RFC 3629), or npos. Surrogates, overlong forms and what lies beyond
/// U+10FFFF are not UTF-8.
std::size_t find_invalid_utf8(std::string_view text);

/// How many bytes the character takes that starts a text; 0 where that is not UTF-8 or the text is empty.
std::size_t utf8_character_length(std::string_view text);

/// Whether a byte goes on with a character that began before it.
constexpr bool is_utf8_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace beckon::text
