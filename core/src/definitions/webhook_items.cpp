#include "definitions/webhook_items.hpp"

#include <algorithm>
#include <string_view>

namespace beckon::definitions {

using text::Kind;
using text::Node;

namespace {

constexpr std::string_view item_prefix = "#/components/pathItems/";

/// The path item that another is a reference to.
const Node* referred_item(const Node& item, const Node& items) {
  const Node* reference = item.is(Kind::object) ? item.find("$ref") : nullptr;
  if (reference == nullptr || !reference->is(Kind::string) || !reference->text().starts_with(item_prefix))
    return nullptr;
  const Node* found = items.find(reference->text().substr(item_prefix.size()));
  return found != nullptr && found->is(Kind::object) ? found : nullptr;
}

Node in_place(const Node& item, const Node& referred, text::Arena& arena) {
  // It is said to stand where the shared one does: there a reader of a problem looks for its methods.
  Node result = Node::object().keyed_as(item).placed(referred.value_offset());
  for (const Node& member : item.children()) {
    if (member.key() != "$ref") result.append(arena, member);
  }
  for (const Node& member : referred.children()) {
    if (item.find(member.key()) == nullptr || member.key() == "$ref") result.append(arena, member);
  }
  return result;
}

}  // namespace

Node with_items_in_place(const Node& webhooks, const Node* components, text::Arena& arena) {
  const Node* items = components == nullptr ? nullptr : components->find("pathItems");
  if (items == nullptr || !items->is(Kind::object)) return webhooks;
  const auto refers = [&](const Node& item) { return referred_item(item, *items) != nullptr; };
  if (std::none_of(webhooks.children().begin(), webhooks.children().end(), refers)) return webhooks;
  Node result = Node::object().keyed_as(webhooks).placed(webhooks.value_offset());
  for (Node item : webhooks.children()) {
    // A reference may lead to another, but not for ever.
    std::size_t left = items->children().size();
    for (const Node* referred = referred_item(item, *items); referred != nullptr && left > 0; --left) {
      item = in_place(item, *referred, arena);
      referred = referred_item(item, *items);
    }
    result.append(arena, item);
  }
  return result;
}

}  // namespace beckon::definitions
