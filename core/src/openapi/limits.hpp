#pragma once

#include <span>
#include <string_view>

#include "openapi/object.hpp"
#include "openapi/walker.hpp"
#include "text/node.hpp"

namespace beckon::openapi {

/// Checks what the value of a field has to be besides being of its shape. Of a value of another shape nothing is said.
void check_limit(const text::Node& value, const Field& field, ObjectType object, Walker& walker);

/// Checks that no string stands in an array twice.
void check_different(const text::Node& names, Walker& walker);

/// Checks that a string is one of those that OpenAPI knows; `where` goes on behind the key in the message.
void check_choice(const text::Node& value, std::span<const std::string_view> choices, ObjectType object,
                  std::string_view where, Walker& walker);

}  // namespace beckon::openapi
