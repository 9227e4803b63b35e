#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <beckon/diagnostics.hpp>

namespace beckon::text {

/// Tells lines and columns of a text from front to back, so that any number of places costs one look at the text.
/// A line ends with \n, \r\n or \r.
class Lines {
 public:
  explicit Lines(std::string_view source, OffsetUnit unit = OffsetUnit::bytes) : source_(source), unit_(unit) {}

  /// The position of a byte; must not stand before one that was asked for earlier.
  Position at(std::uint32_t offset);

 private:
  /// So many bytes are passed at once where they are what most are.
  static constexpr std::uint32_t block = 64;
  bool pass_ascii_block();
  bool pass_eight();
  [[nodiscard]] std::uint64_t eight_at(std::uint32_t offset) const;
  void pass_one();
  [[nodiscard]] bool ends_line(std::size_t index) const;
  [[nodiscard]] std::uint32_t units_of(char byte) const;

  std::string_view source_;
  OffsetUnit unit_;
  std::uint32_t next_ = 0;
  Position position_;
};

/// The byte at which a character starts that stands at an offset counted in a unit; the end where the text is shorter.
std::size_t byte_offset(std::string_view source, std::size_t offset, OffsetUnit unit);

}  // namespace beckon::text
