#include "text/order.hpp"

#include <algorithm>
#include <numeric>

namespace beckon::text {

std::vector<std::uint32_t> ordered(std::size_t count, Before before, const void* context) {
  std::vector<std::uint32_t> indices(count);
  std::iota(indices.begin(), indices.end(), 0U);
  std::sort(indices.begin(), indices.end(), [&](std::uint32_t left, std::uint32_t right) {
    if (before(context, left, right)) return true;
    return left < right && !before(context, right, left);
  });
  return indices;
}

}  // namespace beckon::text
