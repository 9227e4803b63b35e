#pragma once

#include <array>
#include <string_view>

namespace beckon::definitions {

/// What is the parameter's where it is written as a schema; `examples` only as a map, which a schema's is not.
inline constexpr auto parameter_keys = std::to_array<std::string_view>(
    {"description", "deprecated", "style", "explode", "allowReserved", "example", "examples"});

}  // namespace beckon::definitions
