#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "editor/outline.hpp"
#include "text/node.hpp"

namespace beckon::editor {

/// What a key or scalar of an outline says, with the place of each byte of it: through JSON's and YAML's escapes,
/// folded lines and the indentation of blocks. What YAML would say of the white space around lines is not told exactly.
struct SpelledText {
  std::string text;
  /// Where in the source each byte starts, and behind them where the text ends: without its quotes.
  std::vector<std::uint32_t> places;
  /// The quote it starts with, NUL for a plain one, or the sign of a block.
  char quote = '\0';

  [[nodiscard]] Extent extent() const { return {places.front(), places.back()}; }
  /// Where the part [start, end) of the text stands.
  [[nodiscard]] Extent extent(std::size_t start, std::size_t end) const { return {places[start], places[end]}; }
};

/// Empty, where its value starts, of what has no key.
SpelledText text_of_key(const Outline& outline, const text::Node& member);
/// Empty of an object or array.
SpelledText text_of_value(const Outline& outline, const text::Node& value);

}  // namespace beckon::editor
