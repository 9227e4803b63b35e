#pragma once

#include <cstddef>
#include <string>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::editor {

/// Adds a member that is a number.
inline void add_number(text::Node& object, const char* key, std::size_t value, text::Arena& arena) {
  object.add(arena, key, text::Node::number(arena.copy(std::to_string(value))));
}

}  // namespace beckon::editor
