#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

/// The milliseconds that went by since `start`.
inline double milliseconds_of(const std::chrono::steady_clock::time_point& start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The middle one of at least one value.
inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}
