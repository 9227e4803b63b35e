#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

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

/// From where to where a name stands in an expression.
struct ExpressionName {
  std::size_t start = 0;
  std::size_t end = 0;
};

/// The names in the places of types, built-in ones and the words of composed types among them, as far as the expression
/// can be followed.
std::vector<ExpressionName> type_names(std::string_view expression);

}  // namespace beckon::editor
