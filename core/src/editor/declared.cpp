#include "editor/declared.hpp"

namespace beckon::editor {

using text::Node;

namespace {

/// The first member with this key, however deep.
const Node* find_anywhere(const Node& node, std::string_view key) {
  if (const Node* found = node.is(text::Kind::object) ? node.find(key) : nullptr) return found;
  for (const Node& child : node.children()) {
    if (const Node* found = find_anywhere(child, key)) return found;
  }
  return nullptr;
}

/// A member of the root. Behind a bracket that is never closed it seems to be one of something else.
const Node* member_of_root(const Outline& outline, std::string_view key) {
  if (const Node* found = outline.root.is(text::Kind::object) ? outline.root.find(key) : nullptr) return found;
  return outline.is_unclosed ? find_anywhere(outline.root, key) : nullptr;
}

}  // namespace

std::span<const Node> declared_models(const Outline& outline) { return children_of(member_of_root(outline, "models")); }

std::span<const Node> declared_components(const Outline& outline, std::string_view section) {
  const Node* components = member_of_root(outline, "components");
  return children_of(components == nullptr ? nullptr : components->find(section));
}

std::span<const Node> declared_tags(const Outline& outline) { return children_of(member_of_root(outline, "tags")); }

std::string_view section_of(openapi::ObjectType type) {
  for (const openapi::Field& field : openapi::describe(openapi::ObjectType::components).fields) {
    if (field.object == type) return field.key;
  }
  return {};
}

}  // namespace beckon::editor
