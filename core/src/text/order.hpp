#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace beckon::text {

/// Whether the left of two elements, given by index, comes before the right one; `context` is what the caller handed
/// on.
using Before = bool (*)(const void* context, std::uint32_t left, std::uint32_t right);

/// The indices 0 … count − 1 in the order that `before` says; equal ones stay in theirs. One function for all, because
/// each sort that is its own template instance costs kilobytes.
std::vector<std::uint32_t> ordered(std::size_t count, Before before, const void* context);

/// The same with a function object.
template <typename Compare>
std::vector<std::uint32_t> ordered(std::size_t count, const Compare& compare) {
  const Before before = [](const void* context, std::uint32_t left, std::uint32_t right) {
    return (*static_cast<const Compare*>(context))(left, right);
  };
  return ordered(count, before, &compare);
}

}  // namespace beckon::text
