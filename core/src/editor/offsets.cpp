#include "editor/offsets.hpp"

#include <cstdint>

#include "text/lines.hpp"
#include "text/order.hpp"

namespace beckon::editor {

void Offsets::count(std::string_view text, OffsetUnit unit) {
  if (unit == OffsetUnit::bytes) return;
  const std::vector<std::uint32_t> by_place = text::ordered(
      bytes_.size(), [&](std::uint32_t left, std::uint32_t right) { return *bytes_[left] < *bytes_[right]; });
  text::Lines lines(text, unit);
  for (const std::uint32_t place : by_place) {
    std::size_t& byte = *bytes_[place];
    byte = lines.at(static_cast<std::uint32_t>(byte)).offset;
  }
}

}  // namespace beckon::editor
