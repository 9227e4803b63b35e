#pragma once

#include <optional>
#include <string_view>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// JSON text as a node in the arena, which keeps its numbers' and strings' spellings. What is no JSON becomes a mark of
/// the reason; where it is told, the other value stands in its place.
text::Node read_spelling(text::Arena& arena, std::string_view json, const text::Node& otherwise = text::Node::null());

/// What a mark says.
struct NoJson {
  std::string_view reason;
  const text::Node* otherwise = nullptr;
};

/// What is said where a node is a mark.
std::optional<NoJson> find_no_json(const text::Node& node);

}  // namespace beckon::detail
