#include "text/lines.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace beckon::text {

namespace {

/// UTF-16 code units of the character that a byte starts, counted at its first byte.
std::uint32_t utf16_units(char byte) {
  if (is_utf8_continuation(byte)) return 0;
  return static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
}

}  // namespace

Position Lines::at(std::uint32_t offset) {
  const std::size_t end = std::min<std::size_t>(offset, source_.size());
  for (; next_ < end; ++next_) {
    const char byte = source_[next_];
    const std::uint32_t units = unit_ == OffsetUnit::bytes ? 1 : utf16_units(byte);
    position_.offset += units;
    position_.column += units;
    const bool ends_line = byte == '\n' || (byte == '\r' && source_.substr(next_ + 1, 1) != "\n");
    if (!ends_line) continue;
    ++position_.line;
    position_.column = 1;
  }
  return position_;
}

std::size_t byte_offset(std::string_view source, std::size_t offset, OffsetUnit unit) {
  if (unit == OffsetUnit::bytes) return std::min(offset, source.size());
  std::size_t units = 0;
  for (std::size_t at = 0; at < source.size(); ++at) {
    const std::uint32_t own = utf16_units(source[at]);
    if (own > 0 && units + own > offset) return at;
    units += own;
  }
  return source.size();
}

}  // namespace beckon::text
