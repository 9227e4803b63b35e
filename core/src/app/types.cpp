#include "app/types.hpp"

#include <cstring>

#include "app/json.hpp"

namespace beckon::detail {

using text::Arena;
using text::Kind;
using text::Node;

namespace {

// Known by where it is: any key may stand in an example.
constexpr char cpp_type[] = "C++ type";

TypeReference find_type(const Node& node) {
  const auto children = node.children();
  if (children.size() != 1 || children[0].key().data() != cpp_type) return nullptr;
  TypeReference type = nullptr;
  std::memcpy(&type, children[0].text().data(), sizeof type);
  return type;
}

}  // namespace

Node to_node(Arena& arena, TypeReference type) {
  char bytes[sizeof type];
  std::memcpy(bytes, &type, sizeof type);
  Node mark = Node::object();
  mark.add_text(arena, cpp_type, arena.copy({bytes, sizeof bytes}));
  return mark;
}

Node to_node(Arena& arena, const Type& type) {
  if (type.cpp_type() != nullptr) return to_node(arena, type.cpp_type());
  if (!type.schema().empty()) return read_spelling(arena, type.schema());
  return Node::string(arena.copy(type.expression()));
}

void add_types(Node& to, Arena& arena, const char* key, const std::vector<NamedType>& types) {
  if (types.empty()) return;
  Node object = Node::object();
  const Node* there = to.find(key);
  object.reserve(arena, children_of(there).size() + types.size());
  for (const Node& each : children_of(there)) object.append(arena, each);
  for (const NamedType& each : types) object.add(arena, arena.copy(each.name), to_node(arena, each.type));
  if (Node* place = to.find(key)) {
    *place = object.keyed_as(*place);
  } else {
    to.add(arena, key, object);
  }
}

Node with_expressions(const Node& node, ModelTable& models, Arena& arena) {
  if (const TypeReference type = find_type(node)) return Node::string(models.expression(type())).keyed_as(node);
  Node result = node;
  std::size_t place = 0;
  for (const Node& child : node.children()) {
    const Node expressed = with_expressions(child, models, arena);
    if (!expressed.shares(child)) {
      if (result.shares(node)) {
        result = (node.is(Kind::array) ? Node::array() : Node::object()).keyed_as(node);
        for (const Node& each : node.children()) result.append(arena, each);
      }
      result.children()[place] = expressed;
    }
    ++place;
  }
  return result;
}

}  // namespace beckon::detail
