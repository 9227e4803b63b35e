#pragma once

#include <string>
#include <string_view>

namespace beckon::text {

/// Extends a JSON Pointer (RFC 6901) by a key.
void append_key(std::string& pointer, std::string_view key);

}  // namespace beckon::text
