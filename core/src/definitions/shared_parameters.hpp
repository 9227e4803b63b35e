#pragma once

#include <string_view>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::definitions {

/// What a parameter is called whose key in `query` and the like may end in `?`.
std::string_view parameter_name(std::string_view key);

/// The parameter of this name, optional or not, in the object under `query` and the like; or null.
const text::Node* find_parameter(const text::Node& parameters, std::string_view name);

/// What a router declares under `query` and the like, but for what the operation has under `parameters`, in OpenAPI's
/// own words.
text::Node without_overridden(const text::Node& parameters, const text::Node& operation, text::Arena& arena);

}  // namespace beckon::definitions
