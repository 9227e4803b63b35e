#include "schema/expression_parser.hpp"

namespace beckon::schema {

using text::rule;

BoundSet ExpressionParser::bounds() {
  BoundSet bounds;
  const std::size_t begin = scanner_.place();
  if (failed_ || !scanner_.accept("(")) return bounds;
  do {
    if (!bound(bounds)) break;
    scanner_.accept(",");
  } while (!failed_ && scanner_.peek() != ')' && !scanner_.at_end());
  expect(")", "after the bounds");
  check_not_empty(bounds, begin);
  return bounds;
}

void ExpressionParser::check_not_empty(const BoundSet& bounds, std::size_t begin) {
  if (failed_ || !bounds.is_empty()) return;
  report(rule("empty-bound"), begin, scanner_.taken(), {"no value is within these bounds"},
         {"the smaller number comes first"});
}

bool ExpressionParser::bound(BoundSet& bounds) {
  if (scanner_.accept(">=")) return number_into(bounds.least);
  if (scanner_.accept("<=")) return number_into(bounds.most);
  if (scanner_.accept(">")) return number_into(bounds.above);
  if (scanner_.accept("<")) return number_into(bounds.below);
  if (scanner_.accept("%")) return number_into(bounds.multiple_of);
  if (scanner_.peek() == '/') {
    const auto pattern = scanner_.regular_expression();
    if (!pattern)
      fail_from(scanner_.place(), {"the pattern is not closed"},
                {"end it with \"/\"; write \"\\/\" for a slash inside"});
    if (pattern && bounds.pattern) fail({"there is a pattern already"});
    bounds.pattern = pattern;
    return !failed_;
  }
  if (scanner_.accept("format:")) {
    bounds.format = scanner_.name();
    if (bounds.format.empty()) fail({"the name of the format is missing"}, {"write it as format:iban"});
    return !failed_;
  }
  return range(bounds);
}

bool ExpressionParser::range(BoundSet& bounds) {
  const std::size_t begin = scanner_.place();
  const std::string_view least = scanner_.number();
  constexpr std::string_view hint = "write it with \"..\", such as 1..100";
  if (bounds.has_range()) fail_from(begin, {"there is a range already"}, {"%", hint});
  if (!least.empty() && scanner_.peek() == '-') fail_with_fix({"a range has no \"-\""}, {"%", hint}, "..");
  const bool open = scanner_.accept("..");
  const std::string_view most = open ? scanner_.number() : least;
  if (least.empty() && most.empty()) {
    fail({open ? "a number is missing beside \"..\"" : "a bound is missing"},
         {"a bound is 5, 1..100, 1.., ..100, >0, >=0, <1, <=1, %5, /pattern/ or format:name", "%"});
  }
  bounds.least = least;
  bounds.most = most;
  return !failed_;
}

bool ExpressionParser::number_into(std::string_view& slot) {
  if (!slot.empty()) fail({"this bound is given twice"});
  slot = scanner_.number();
  if (slot.empty()) fail({"a number is missing in the bound"});
  return !failed_;
}

}  // namespace beckon::schema
