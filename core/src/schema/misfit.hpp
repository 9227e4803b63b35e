#pragma once

#include <string_view>

#include "text/node.hpp"

namespace beckon::schema {

/// The keyword of a schema that a value breaks, of those that need no look into the value or elsewhere: type, enum,
/// const, bounds, lengths and counts. Empty when there is none.
std::string_view misfit(const text::Node& value, const text::Node& schema);

/// Whether two values are equal as JSON Schema counts: numbers by value, objects in any order (2020-12 Core §4.2.2).
bool are_equal(const text::Node& left, const text::Node& right);

}  // namespace beckon::schema
