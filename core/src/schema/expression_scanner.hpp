#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace beckon::schema {

/// Takes the words of a type expression off its text, from the left. White space between them is passed over.
class ExpressionScanner {
 public:
  explicit ExpressionScanner(std::string_view text) : text_(text) {}

  /// Where the next word starts, in bytes.
  std::size_t place();
  /// Where the last word ended.
  [[nodiscard]] std::size_t taken() const { return taken_; }
  [[nodiscard]] std::size_t end() const { return text_.size(); }
  bool at_end() { return place() == text_.size(); }

  /// The next character without taking it; NUL at the end.
  char peek();
  /// Takes this piece of text if it is next.
  bool accept(std::string_view piece);
  /// `[A-Za-z_][A-Za-z0-9_-]* { "." [A-Za-z0-9_-]+ }`; empty if none is next.
  std::string_view name();
  /// `[A-Za-z0-9_.-]+`; empty if none is next.
  std::string_view word();
  /// A JSON number, which `..` may follow at once; empty if none is next.
  std::string_view number();
  /// What stands between the quotes, escapes as they are; nothing if no quoted string is next or it is not closed.
  std::optional<std::string_view> quoted();
  /// What stands between the slashes: a `/` inside is escaped or within `[ ]`. Nothing if it is not closed.
  std::optional<std::string_view> regular_expression();
  /// The text of a JSON value: up to ` -- ` or the end, but not inside a string. Empty if none is next.
  std::string_view json();
  /// All that is left, without white space at its ends.
  std::string_view rest();

 private:
  std::string_view take(std::size_t size);
  [[nodiscard]] char at(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t taken_ = 0;
};

}  // namespace beckon::schema
