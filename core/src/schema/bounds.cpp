#include "schema/bounds.hpp"

#include "text/number.hpp"

namespace beckon::schema {

using text::Node;

namespace {

void add_number(Node& schema, std::string_view key, std::string_view spelling, text::Arena& arena) {
  if (!spelling.empty()) schema.add(arena, key, Node::number(spelling));
}

bool reaches(std::string_view low, std::string_view high, bool touching) {
  if (low.empty() || high.empty()) return true;
  const int order = text::compare_numbers(low, high);
  return touching ? order <= 0 : order < 0;
}

}  // namespace

bool BoundSet::is_empty() const {
  return !(reaches(least, most, true) && reaches(above, below, false) && reaches(least, below, false) &&
           reaches(above, most, false));
}

void add_length(Node& schema, const BoundSet& bounds, text::Arena& arena) {
  add_count(schema, bounds, "minLength", "maxLength", arena);
  if (bounds.pattern) schema.add_text(arena, "pattern", *bounds.pattern);
}

void add_value(Node& schema, const BoundSet& bounds, text::Arena& arena) {
  add_number(schema, "multipleOf", bounds.multiple_of, arena);
  add_number(schema, "minimum", bounds.least, arena);
  add_number(schema, "exclusiveMinimum", bounds.above, arena);
  add_number(schema, "maximum", bounds.most, arena);
  add_number(schema, "exclusiveMaximum", bounds.below, arena);
}

void add_count(Node& schema, const BoundSet& bounds, std::string_view least, std::string_view most,
               text::Arena& arena) {
  add_number(schema, least, bounds.least, arena);
  add_number(schema, most, bounds.most, arena);
}

}  // namespace beckon::schema
