#include "transfer.hpp"

#include <algorithm>

#include "text/tree.hpp"

namespace beckon::bindings {

namespace {

/// A text that is too large is refused by the core whatever follows, so there is room for just enough of it to be seen
/// as too large. A TextEncoder writes whole characters only and leaves up to three bytes of the room free.
constexpr std::size_t largest_input = text::largest_source + 4;

std::string& input() {
  static std::string bytes;
  return bytes;
}

}  // namespace

std::string& room(std::size_t size) {
  given() = {};
  input().resize(std::min(size, largest_input));
  return input();
}

std::string& written(std::size_t size) {
  input().resize(std::min(size, input().size()));
  return input();
}

std::string& given() {
  static std::string bytes;
  return bytes;
}

CompileOptions options(std::uint8_t format) {
  return {.format = static_cast<Format>(format), .offset_unit = OffsetUnit::utf16};
}

}  // namespace beckon::bindings
