#include <algorithm>

#include "definitions/draft.hpp"
#include "definitions/lowering.hpp"

namespace beckon::definitions {

using text::Kind;
using text::Node;

void DefinitionsLowering::lower_security(const Node& operation, const OperationContext& context, Draft& draft) {
  if (const Node* security = operation.find("security")) {
    if (const auto requirements = named_requirements(*security)) draft.set(*requirements);
  } else if (context.place.is_webhook && has_root_security_ && conventions_.derives(Convention::webhook_security)) {
    draft.set(Node::array().keyed("security"));
  }
}

std::optional<Node> DefinitionsLowering::named_requirements(const Node& security) {
  const auto is_name = [](const Node& item) { return item.is(Kind::string); };
  const auto requirement = [&](const Node& name) {
    if (!is_name(name)) return name;
    Node object = Node::object().placed(name.value_offset());
    object.add(arena(), name.text(), Node::array());
    return object;
  };
  Node requirements = Node::array().keyed_as(security).placed(security.value_offset());
  if (is_name(security)) {
    requirements.append(arena(), requirement(security));
  } else {
    const auto items = security.children();
    if (!security.is(Kind::array) || std::none_of(items.begin(), items.end(), is_name)) return std::nullopt;
    for (const Node& item : items) requirements.append(arena(), requirement(item));
  }
  has_shorthand_ = true;
  return requirements;
}

}  // namespace beckon::definitions
