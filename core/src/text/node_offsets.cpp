#include "text/node_offsets.hpp"

#include <cstdint>

namespace beckon::text {

void append_offsets(const Node& node, std::string& bytes) {
  const std::uint32_t pair[] = {node.key_offset(), node.value_offset()};
  bytes.append(reinterpret_cast<const char*>(pair), sizeof pair);
  for (const Node& child : node.children()) append_offsets(child, bytes);
}

}  // namespace beckon::text
