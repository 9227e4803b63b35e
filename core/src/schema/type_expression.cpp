#include "schema/type_expression.hpp"

#include <algorithm>
#include <span>

#include "schema/expression_parser.hpp"

namespace beckon::schema {

using text::Node;

std::optional<TypeExpression> read_type_expression(const Node& string, Defaults defaults, const Reading& reading) {
  return ExpressionParser(string, reading).expression(defaults);
}

Node annotated_schema(const TypeExpression& expression, std::string_view title, text::Arena& arena) {
  if (title.empty() && expression.description.empty() && !expression.default_value) return expression.schema;
  const auto members = expression.schema.children();
  const std::span<Node> copied = arena.allocate<Node>(members.size());
  std::copy(members.begin(), members.end(), copied.begin());
  Node schema = Node::object(copied);
  if (!title.empty()) schema.add_text(arena, "title", title);
  if (!expression.description.empty()) schema.add_text(arena, "description", expression.description);
  if (expression.default_value) schema.add(arena, "default", *expression.default_value);
  return schema;
}

}  // namespace beckon::schema
