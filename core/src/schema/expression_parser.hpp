#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "schema/alternatives.hpp"
#include "schema/bounds.hpp"
#include "schema/built_in_types.hpp"
#include "schema/expression_scanner.hpp"
#include "schema/type_expression.hpp"

namespace beckon::schema {

/// One pass of recursive descent: each function takes one rule of the grammar off the scanner. After a syntax error
/// nothing more is said of the expression.
class ExpressionParser {
 public:
  ExpressionParser(const text::Node& string, const Reading& reading)
      : string_(string), reading_(reading), scanner_(string.text()) {}

  std::optional<TypeExpression> expression(Defaults defaults);

 private:
  // expression_parser.cpp
  Alternatives alternatives();
  void postfix(Alternatives& among);
  Alternative primary();
  Alternative named();
  Alternative reference(std::string_view name, std::size_t begin);
  void unknown(std::string_view name, std::size_t begin);
  Alternative built_in(const BuiltInType& type);
  text::Node schema_of(const BuiltInType& type, const BoundSet& bounds);
  void report_lost_to_comment();
  void default_value(TypeExpression& expression, Defaults defaults);
  void report(const text::Rule& rule, std::size_t begin, std::size_t end, const text::Message& message,
              const text::Message& hint);
  /// A syntax error from here to the end of the text.
  void fail_from(std::size_t begin, const text::Message& message, const text::Message& hint = {});
  /// A syntax error at the next character.
  void fail(const text::Message& message, const text::Message& hint = {});
  /// The same, repaired by what has to stand there instead.
  void fail_with_fix(const text::Message& message, const text::Message& hint, std::string_view instead);
  void expect(std::string_view piece, std::string_view what);

  // composed_types.cpp
  Alternative enumeration();
  Alternative list(bool unique);
  Alternative map();
  Alternative inline_object();
  Alternative literal();
  text::Node schema_in(char close);

  // expression_bounds.cpp
  BoundSet bounds();
  bool bound(BoundSet& bounds);
  bool range(BoundSet& bounds);
  void check_not_empty(const BoundSet& bounds, std::size_t begin);
  bool number_into(std::string_view& slot);

  text::Arena& arena() { return reading_.tree.arena; }

  const text::Node& string_;
  const Reading& reading_;
  ExpressionScanner scanner_;
  bool failed_ = false;
  int depth_ = 0;
};

}  // namespace beckon::schema
