#pragma once

#include <string_view>

#include "openapi/object.hpp"
#include "text/node.hpp"

namespace beckon::openapi {

/// The way out for who wrote a word that only a newer OpenAPI knows.
inline constexpr std::string_view newer_hint = "OpenAPI 3.2 has it, 3.1 does not";

/// Whether OpenAPI 3.2 gave this object a field that 3.1 does not know.
bool is_newer_key(ObjectType object, const text::Node& member);

/// Whether OpenAPI 3.2 knows a value of a field that 3.1 does not know.
bool is_newer_value(ObjectType object, std::string_view key, std::string_view value);

}  // namespace beckon::openapi
