#pragma once

#include <cstddef>
#include <string_view>

namespace beckon::editor {

/// The word at a place of a type expression, and whether it names a type: not a word of an enum, a bound, a field's
/// name, a default or the description.
struct ExpressionWord {
  std::size_t start = 0;
  std::size_t end = 0;
  bool is_type = false;
};

/// `expression` may be broken; a letter of the word stands at `place`.
ExpressionWord expression_word(std::string_view expression, std::size_t place);

}  // namespace beckon::editor
