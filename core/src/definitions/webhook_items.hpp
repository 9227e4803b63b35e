#pragma once

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::definitions {

/// The webhooks, with what a shared path item says in the place of a `$ref` to it: many tools lose a webhook that is a
/// reference. What stands beside the `$ref` wins. The same node if none refers to a path item of the components.
text::Node with_items_in_place(const text::Node& webhooks, const text::Node* components, text::Arena& arena);

}  // namespace beckon::definitions
