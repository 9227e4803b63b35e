#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <beckon/detail/type_info.hpp>
#include <beckon/detail/value_writer.hpp>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// What a ValueWriter has made so far.
struct ValueWriter::State {
  explicit State(text::Arena& memory) : arena(memory) {}

  struct Container {
    text::Node node;
    /// The struct that a model's values are of; null in a list or map.
    const TypeInfo* type = nullptr;
    /// The field of the struct that comes next.
    std::size_t next_field = 0;
    /// The key of a map that comes next.
    std::string_view key = {};
  };

  text::Arena& arena;
  text::Node result;
  std::vector<Container> open;
  /// Why the value can't be said in JSON; empty when it can.
  std::string problem;
};

}  // namespace beckon::detail
