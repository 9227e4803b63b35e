#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace beckon::text {

/// White space, as JSON has it.
constexpr bool is_json_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

/// How long the string (quotes included), number or word is that starts at the offset; of brackets and commas 1.
std::uint32_t json_token_length(std::string_view source, std::uint32_t offset);

/// Appends the text of a string that is spelled so, without its quotes; its escapes must be right.
void append_json_text(std::string_view spelling, std::string& text);

/// Where byte `index` of the text of the string that starts at the offset stands in the source, through its escapes.
std::uint32_t json_text_offset(std::string_view source, std::uint32_t offset, std::size_t index);

}  // namespace beckon::text
