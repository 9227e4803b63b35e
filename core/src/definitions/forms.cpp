#include "definitions/lowering.hpp"
#include "definitions/media_types.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";

bool is_file(const Node& schema) {
  const Node* media_type = schema.find("contentMediaType");
  return media_type != nullptr && media_type->text() == binary_type;
}

/// Adds the schemas that a schema is made of.
void add_parts(const Node& schema, Node& parts, text::Arena& arena) {
  if (!schema.is(Kind::object)) return;
  for (const Node& member : schema.children()) {
    const openapi::Field* field = find_field(openapi::describe(ObjectType::schema), member.key());
    if (field == nullptr || field->object != ObjectType::schema) continue;
    if (field->shape == openapi::Shape::object) {
      parts.append(arena, member);
    } else {
      for (const Node& part : member.children()) parts.append(arena, part);
    }
  }
}

}  // namespace

bool DefinitionsLowering::has_file(const Node& schema) {
  // A list that grows while it is gone through, not recursion: models may refer to each other in long chains.
  Node parts = Node::array();
  parts.append(arena(), schema);
  if (searched_.empty()) searched_ = std::vector<std::uint32_t>(known_schemas_.children().size());
  for (std::size_t at = 0; at < parts.children().size(); ++at) {
    Node part = parts.children()[at];
    lower_schema(parts.children()[at], part);
    if (is_file(part)) {
      searched_.clear();
      return true;
    }
    add_parts(part, parts, arena());
    const Node* reference = part.find("$ref");
    if (reference == nullptr || !reference->text().starts_with(schemas_pointer)) continue;
    const auto known = names_.find(reference->text().substr(schemas_pointer.size()));
    if (known == names_.end() || known->second >= searched_.size() || searched_[known->second]++ > 0) continue;
    parts.append(arena(), known_schemas_.children()[known->second]);
  }
  return false;
}

}  // namespace beckon::definitions
