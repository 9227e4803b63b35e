#include "text/order.hpp"

#include <algorithm>
#include <numeric>

namespace beckon::text {

// Merges runs that are twice as long each time: stable by nature, and a fraction of std::sort's code.
std::vector<std::uint32_t> ordered(std::size_t count, Before before, const void* context) {
  std::vector<std::uint32_t> indices(count);
  std::iota(indices.begin(), indices.end(), 0U);
  const auto is_misplaced = [&](std::uint32_t left, std::uint32_t right) { return before(context, right, left); };
  if (std::adjacent_find(indices.begin(), indices.end(), is_misplaced) == indices.end()) return indices;
  std::vector<std::uint32_t> merged(count);
  for (std::size_t run = 1; run < count; run *= 2) {
    std::size_t at = 0;
    while (at < count) {
      std::size_t left = at;
      const std::size_t middle = std::min(at + run, count);
      std::size_t right = middle;
      const std::size_t end = std::min(middle + run, count);
      for (; at < end; ++at) {
        const bool takes_right = left == middle || (right < end && before(context, indices[right], indices[left]));
        merged[at] = takes_right ? indices[right++] : indices[left++];
      }
    }
    indices.swap(merged);
  }
  return indices;
}

}  // namespace beckon::text
