#pragma once

#include <optional>
#include <string>

#include "text/node.hpp"

namespace beckon::schema {

/// The type expression that is read as just this schema, byte for byte as JSON; nothing where there is none.
std::optional<std::string> printed_expression(const text::Node& schema);

}  // namespace beckon::schema
