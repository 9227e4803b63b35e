#pragma once

#include <string>
#include <string_view>

namespace sample {

/// A text from the wire as a terminal may show it: what would steer the terminal, or turn the direction of the text, is
/// escaped (`\x1b`, `\u{9b}`), as is what is no UTF-8. Line ends stay where they are allowed.
std::string readable(std::string_view text, bool with_line_ends = false);

/// JSON over several lines; any other text, and JSON that nests very deep, as it is.
std::string indented(const std::string& text);

}  // namespace sample
