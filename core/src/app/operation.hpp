#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <beckon/operation.hpp>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// The key of a Path Item: `get`.
std::string_view to_key(Method method);

/// An operation as it was added: what its options and its handler say, with marks of C++ types.
struct Operation {
  Method method = Method::get;
  text::Node node;
};

/// Builds an operation in the arena; the handler may be null.
Operation build_operation(text::Arena& arena, Method method, const OperationOptions& options,
                          const HandlerInfo* handler);

/// A list of texts.
text::Node to_list(text::Arena& arena, const std::vector<std::string>& texts);
/// What a router or an App says of all webhooks.
text::Node to_node(text::Arena& arena, const WebhookDefaults& defaults);

}  // namespace beckon::detail
