#pragma once

#include <beckon/openapi/objects.hpp>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// What C++ says of OpenAPI's objects, as nodes in the arena, into which all texts are copied. The types are those that
/// the App and `compile` take. Whether the objects are right is left to who compiles them.
template <typename Value>
text::Node to_node(text::Arena& arena, const Value& value);

/// Adds a member where there is anything to say.
template <typename Value>
void add_field(text::Node& to, text::Arena& arena, const char* key, const Value& value) {
  if (value.has_value()) to.add(arena, key, to_node(arena, value));
}

/// Adds each extension as a member.
void add_extensions(text::Node& to, text::Arena& arena, const openapi::Map<Json>& extensions);

}  // namespace beckon::detail
