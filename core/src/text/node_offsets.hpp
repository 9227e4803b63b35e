#pragma once

#include <string>

#include "text/node.hpp"

namespace beckon::text {

/// Adds where the key and the value of a node start in its source, and then the same of its children, in the order in
/// which they are written: pairs of std::uint32_t, byte by byte. This way they pass from one wasm module to another.
void append_offsets(const Node& node, std::string& bytes);

}  // namespace beckon::text
