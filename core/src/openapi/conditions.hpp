#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "openapi/object.hpp"
#include "openapi/walker.hpp"
#include "text/node.hpp"

namespace beckon::openapi {

/// What an object needs or lacks where one of its fields is there or has a certain value.
struct Case {
  ObjectType object;
  /// The section of OpenAPI 3.1.1 that says so.
  std::string_view section;
  /// The field; without one it is the key under which the object itself stands.
  std::string_view key;
  /// Its value; any where there is none.
  std::string_view value;
  /// The fields that are then required, with blanks between them.
  std::string_view needs;
  /// Those that must not be there.
  std::string_view lacks;
  std::string_view hint = {};
};

/// Two fields that exclude each other.
struct Alternatives {
  ObjectType object;
  std::string_view section;
  std::string_view one;
  std::string_view other;
  /// Whether one of both has to be there.
  Presence presence = Presence::optional;
};

/// The conditions that no column of a field's row can say. `styles` by a parameter's place are in `choices.hpp`.
std::span<const Case> cases();
std::span<const Alternatives> alternatives();

/// Checks what the members of an object have to be to each other. `object` is lowered: no shorthand is left in it.
void check_conditions(const text::Node& object, ObjectType type, Walker& walker);

}  // namespace beckon::openapi
