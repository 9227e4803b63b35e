#include "schema/alternatives.hpp"

#include <algorithm>
#include <string_view>

#include "text/number.hpp"

namespace beckon::schema {

using text::Kind;
using text::Node;

namespace {

std::string_view type_of(const Node& literal) {
  switch (literal.kind()) {
    case Kind::null: return "null";
    case Kind::boolean: return "boolean";
    case Kind::number: return text::is_whole(literal.text()) ? "integer" : "number";
    default: return "string";
  }
}

/// The type that both have; whole numbers are numbers too. Empty if they have none in common.
std::string_view shared_type(std::string_view one, std::string_view other) {
  const auto is_number = [](std::string_view type) { return type == "integer" || type == "number"; };
  if (one == other) return one;
  return is_number(one) && is_number(other) ? "number" : "";
}

}  // namespace

void Alternatives::add(const Alternative& alternative) {
  const bool is_null = alternative.literal && alternative.literal->is(Kind::null);
  if (!is_null || !has_null_) all_.push_back(alternative);
  has_null_ = has_null_ || is_null;
}

void Alternatives::add(Alternatives&& others) {
  if (all_.empty()) {
    all_.swap(others.all_);
    has_null_ = others.has_null_;
    return;
  }
  for (const Alternative& each : others.all_) add(each);
}

Node Alternatives::schema(text::Arena& arena) const {
  if (all_.empty()) return Node::object();
  if (all_.size() == 1) return all_.front().schema;
  if (std::all_of(all_.begin(), all_.end(), [](const Alternative& each) { return each.literal.has_value(); })) {
    return enumeration(arena);
  }
  Node any_of = Node::array();
  for (const Alternative& each : all_) any_of.append(arena, each.schema);
  Node schema = Node::object();
  schema.add(arena, "anyOf", any_of);
  return schema;
}

Node Alternatives::enumeration(text::Arena& arena) const {
  Node values = Node::array();
  std::string_view type = all_.empty() || !all_.front().literal ? "" : type_of(*all_.front().literal);
  for (const Alternative& each : all_) {
    if (!each.literal) continue;
    values.append(arena, *each.literal);
    type = shared_type(type, type_of(*each.literal));
  }
  Node schema = Node::object();
  if (!type.empty()) schema.add_text(arena, "type", type);
  schema.add(arena, "enum", values);
  return schema;
}

Alternative null_alternative(text::Arena& arena) {
  Node schema = Node::object();
  schema.add_text(arena, "type", "null");
  return {schema, Node::null()};
}

Alternative literal_alternative(const Node& value, text::Arena& arena) {
  Node schema = Node::object();
  schema.add_text(arena, "type", type_of(value));
  schema.add(arena, "const", value);
  return {schema, value};
}

Node array_of(const Node& items, const BoundSet& count, bool unique, text::Arena& arena) {
  Node schema = Node::object();
  schema.add_text(arena, "type", "array");
  schema.add(arena, "items", items);
  add_count(schema, count, "minItems", "maxItems", arena);
  if (unique) schema.add(arena, "uniqueItems", Node::boolean(true));
  return schema;
}

}  // namespace beckon::schema
