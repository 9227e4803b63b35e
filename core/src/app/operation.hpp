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

/// An operation as it was added: what its options and its name say, and its types, which are said once the models have
/// their names.
struct Operation {
  Method method = Method::get;
  text::Node node;
  TypeReference body = nullptr;
  TypeReference returns = nullptr;
  bool body_is_optional = false;
};

/// Builds an operation in the arena; the handler may be null.
Operation build_operation(text::Arena& arena, Method method, const OperationOptions& options,
                          const HandlerInfo* handler);

/// A list of texts.
text::Node to_list(text::Arena& arena, const std::vector<std::string>& texts);
/// An object of names and their types.
text::Node to_object(text::Arena& arena, const std::vector<NamedType>& types);

}  // namespace beckon::detail
