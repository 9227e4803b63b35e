#pragma once

#include <array>
#include <string_view>

namespace beckon::definitions {

/// What shorthand is sent as.
inline constexpr std::string_view json_type = "application/json";
inline constexpr std::string_view binary_type = "application/octet-stream";
inline constexpr std::string_view form_type = "application/x-www-form-urlencoded";
inline constexpr std::string_view multipart_type = "multipart/form-data";

inline constexpr auto media_types = std::to_array({json_type, binary_type, form_type, multipart_type});

}  // namespace beckon::definitions
