#pragma once

#include "openapi/walker.hpp"
#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::definitions {

/// The paths and webhooks of an app with those of its routers.
struct MergedRoutes {
  text::Node paths = text::Node::object();
  text::Node webhooks = text::Node::object();
};

/// Puts the operations of all routers, however deep, behind the document's own: each with its routers' prefixes, tags,
/// responses, parameters and the rest, and without those that are hidden. What the operation says itself wins. The
/// routers themselves are checked by their table.
MergedRoutes merge_routers(const text::Node& document, text::Tree& tree, text::Diagnostics& diagnostics,
                           openapi::Walker& walker);

}  // namespace beckon::definitions
