#pragma once

#include <array>
#include <span>
#include <string_view>

#include "openapi/object.hpp"

namespace beckon::openapi {

/// OpenAPI 3.1.1 §4.8.12.1: where a parameter can be, in the order in which parameters are written.
inline constexpr auto parameter_locations = std::to_array<std::string_view>({"path", "query", "header", "cookie"});

/// The texts that OpenAPI knows for a field; none where it takes any.
std::span<const std::string_view> choices_of(ObjectType object, std::string_view key);

/// OpenAPI 3.1.1 §4.8.12.3: the styles of a parameter that has a schema, by its place; none for a place that is none.
std::span<const std::string_view> styles_of(std::string_view location);

}  // namespace beckon::openapi
