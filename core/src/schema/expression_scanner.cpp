#include "schema/expression_scanner.hpp"

namespace beckon::schema {

namespace {

constexpr std::string_view white_space = " \t\r\n";

bool is_white_space(char character) {
  return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}
bool is_digit(char character) { return character >= '0' && character <= '9'; }
bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
bool is_name_character(char character) {
  return is_letter(character) || is_digit(character) || character == '_' || character == '-';
}

}  // namespace

std::size_t ExpressionScanner::place() {
  while (is_white_space(at(0))) ++at_;
  return at_;
}

char ExpressionScanner::peek() {
  place();
  return at(0);
}

bool ExpressionScanner::accept(std::string_view piece) {
  if (peek() != piece.front() || !text_.substr(at_).starts_with(piece)) return false;
  take(piece.size());
  return true;
}

std::string_view ExpressionScanner::take(std::size_t size) {
  const std::string_view taken = text_.substr(at_, size);
  at_ += size;
  if (size > 0) taken_ = at_;
  return taken;
}

std::string_view ExpressionScanner::name() {
  place();
  if (!is_letter(at(0)) && at(0) != '_') return {};
  std::size_t size = 0;
  for (;;) {
    // "A -- text" and "A.." end a name before the dashes and the points.
    while (is_name_character(at(size)) && !(at(size) == '-' && at(size + 1) == '-')) ++size;
    if (at(size) != '.' || !is_name_character(at(size + 1))) return take(size);
    ++size;
  }
}

std::string_view ExpressionScanner::word() {
  place();
  std::size_t size = 0;
  while (is_name_character(at(size)) || at(size) == '.') ++size;
  return take(size);
}

std::string_view ExpressionScanner::number() {
  place();
  std::size_t size = at(0) == '-' ? 1 : 0;
  if (!is_digit(at(size))) return {};
  if (at(size) == '0') {
    ++size;
  } else {
    while (is_digit(at(size))) ++size;
  }
  if (at(size) == '.' && is_digit(at(size + 1))) {
    ++size;
    while (is_digit(at(size))) ++size;
  }
  if (at(size) == 'e' || at(size) == 'E') {
    std::size_t exponent = size + 1;
    if (at(exponent) == '+' || at(exponent) == '-') ++exponent;
    if (is_digit(at(exponent))) {
      while (is_digit(at(exponent))) ++exponent;
      size = exponent;
    }
  }
  return take(size);
}

std::optional<std::string_view> ExpressionScanner::quoted() {
  const char quote = peek();
  if (quote != '"' && quote != '\'') return std::nullopt;
  for (std::size_t size = 1; at_ + size < text_.size(); ++size) {
    if (at(size) == '\\') {
      ++size;
    } else if (at(size) == quote) {
      const std::string_view whole = take(size + 1);
      return whole.substr(1, whole.size() - 2);
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> ExpressionScanner::regular_expression() {
  bool in_class = false;
  for (std::size_t size = 1; at_ + size < text_.size(); ++size) {
    const char character = at(size);
    if (character == '\\') {
      ++size;
    } else if (character == '[') {
      in_class = true;
    } else if (character == ']') {
      in_class = false;
    } else if (character == '/' && !in_class) {
      const std::string_view whole = take(size + 1);
      return whole.substr(1, whole.size() - 2);
    }
  }
  return std::nullopt;
}

std::string_view ExpressionScanner::json() {
  place();
  bool in_string = false;
  std::size_t size = 0;
  for (; at_ + size < text_.size(); ++size) {
    const char character = at(size);
    if (in_string && character == '\\') {
      ++size;
    } else if (character == '"') {
      in_string = !in_string;
    } else if (!in_string && text_.substr(at_ + size).starts_with(" -- ")) {
      break;
    }
  }
  const std::string_view value = take(std::min(size, text_.size() - at_));
  return value.substr(0, value.find_last_not_of(white_space) + 1);
}

std::string_view ExpressionScanner::rest() {
  place();
  const std::string_view left = take(text_.size() - at_);
  return left.substr(0, left.find_last_not_of(white_space) + 1);
}

}  // namespace beckon::schema
