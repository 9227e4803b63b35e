#include "editor/expression_place.hpp"

#include <string>
#include <utility>

#include "schema/expression_scanner.hpp"

namespace beckon::editor {

namespace {

bool is_of_word(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
         byte == '-' || byte == '.';
}

/// Follows an expression up to a place and knows what may come there.
class Follower {
 public:
  explicit Follower(std::string_view text) : scanner_(text) {}

  std::vector<ExpressionName> names() {
    expects_type();
    return std::move(names_);
  }

  /// Whether the name of a type can come at the end of the text.
  bool expects_type() {
    while (!scanner_.at_end()) {
      if (!take()) return false;
    }
    return expects_type_;
  }

 private:
  /// Takes a piece; false where no type comes any more.
  bool take() {
    const char next = scanner_.peek();
    if (scanner_.accept("--")) return false;
    if (next == '"' || next == '\'') {
      expects_type_ = false;
      is_bounded_ = false;
      return scanner_.quoted().has_value();
    }
    if (next == '/' && in(bounds)) return scanner_.regular_expression().has_value();
    const std::size_t start = scanner_.place();
    if (!scanner_.number().empty()) {
      expects_type_ = false;
      is_bounded_ = false;
      return true;
    }
    if (!scanner_.name().empty()) {
      if (expects_type_) names_.push_back({start, scanner_.taken()});
      is_bounded_ = true;
      expects_type_ = false;
      return true;
    }
    scanner_.accept({&next, 1});
    return take_sign(next);
  }

  bool take_sign(char sign) {
    const bool was_bounded = is_bounded_;
    is_bounded_ = sign == '>';
    switch (sign) {
      case '=': return in(bounds);
      case '<': return in(bounds) || enter(sign, true);
      case '(': return enter(was_bounded ? bounds : sign, !was_bounded);
      case '{': return enter(sign, false);
      case '>':
      case ')':
      case '}': return leave(sign);
      case '|': expects_type_ = !in(bounds); return true;
      case ':': expects_type_ = in('{'); return true;
      default: return true;
    }
  }

  [[nodiscard]] bool in(char bracket) const { return !open_.empty() && open_.back() == bracket; }

  bool enter(char bracket, bool expects_type) {
    open_ += bracket;
    expects_type_ = expects_type;
    return true;
  }

  bool leave(char sign) {
    if (sign == '>' && in(bounds)) return true;  // a bound: >0
    if (!open_.empty()) open_.pop_back();
    expects_type_ = false;
    return true;
  }

  // What opens bounds, and an enum's words, which are no types either.
  static constexpr char bounds = 'b';

  schema::ExpressionScanner scanner_;
  std::string open_;
  std::vector<ExpressionName> names_;
  bool expects_type_ = true;
  bool is_bounded_ = false;  // what came last may have bounds in ( )
};

}  // namespace

ExpressionWord expression_word(std::string_view expression, std::size_t place) {
  ExpressionWord word{place, place};
  while (word.start > 0 && is_of_word(expression[word.start - 1])) --word.start;
  while (word.end < expression.size() && is_of_word(expression[word.end])) ++word.end;
  // In JSON's spelling the quotes of a literal have a backslash before them.
  std::string before;
  for (const char byte : expression.substr(0, word.start)) {
    if (byte == '"' && before.ends_with('\\')) before.pop_back();
    before += byte;
  }
  word.is_type = Follower(before).expects_type();
  return word;
}

std::vector<ExpressionName> type_names(std::string_view expression) { return Follower(expression).names(); }

}  // namespace beckon::editor
