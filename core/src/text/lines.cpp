#include "text/lines.hpp"

#include <algorithm>
#include <cstring>

#include "text/utf8.hpp"

namespace beckon::text {

namespace {

/// UTF-16 code units of the character that a byte starts, counted at its first byte.
std::uint32_t utf16_units(char byte) {
  if (is_utf8_continuation(byte)) return 0;
  return static_cast<unsigned char>(byte) >= 0xF0 ? 2 : 1;
}

// Eight bytes at a time, each with a one in its lowest bit where something holds.
constexpr std::uint64_t each_byte = 0x0101010101010101;
constexpr std::uint64_t high_bits = each_byte * 0x80;

std::uint64_t equal_to(std::uint64_t bytes, char sought) {
  constexpr std::uint64_t lower_bits = each_byte * 0x7F;
  const std::uint64_t different = bytes ^ (each_byte * static_cast<unsigned char>(sought));
  return ~(((different & lower_bits) + lower_bits) | different) >> 7 & each_byte;
}

std::uint64_t utf8_continuations(std::uint64_t bytes) { return bytes >> 7 & ~(bytes >> 6) & each_byte; }

/// The high bit of each byte that is not `sought`; all of them have to be ASCII.
std::uint64_t differing_from(std::uint64_t bytes, char sought) {
  return (bytes ^ (each_byte * static_cast<unsigned char>(sought))) + (high_bits - each_byte);
}

/// What starts a character of two UTF-16 units.
std::uint64_t utf8_surrogate_pairs(std::uint64_t bytes) {
  return bytes >> 7 & bytes >> 6 & bytes >> 5 & bytes >> 4 & each_byte;
}

std::uint32_t count(std::uint64_t ones) { return static_cast<std::uint32_t>(ones * each_byte >> 56); }

}  // namespace

Position Lines::at(std::uint32_t offset) {
  const std::uint32_t begin = next_;
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(offset, source_.size()));
  const Position before = position_;
  while (next_ < end) {
    if (end - next_ >= block && pass_ascii_block()) continue;
    const std::uint32_t stop = std::min(end, next_ + block);
    while (next_ < stop) {
      if (stop - next_ < 8 || !pass_eight()) pass_one();
    }
  }
  if (position_.line == before.line) {
    position_.column += position_.offset - before.offset;
    return position_;
  }
  position_.column = 1;
  for (std::uint32_t index = end; index > begin && !ends_line(index - 1); --index) {
    position_.column += units_of(source_[index - 1]);
  }
  return position_;
}

/// False where there is a byte that is no ASCII, or a \r.
bool Lines::pass_ascii_block() {
  std::uint64_t line_breaks = 0;
  std::uint64_t others = 0;
  for (std::uint32_t at = 0; at < block; at += 8) {
    const std::uint64_t bytes = eight_at(next_ + at);
    line_breaks += ~differing_from(bytes, '\n') >> 7 & each_byte;
    others |= bytes | ~differing_from(bytes, '\r');
  }
  if ((others & high_bits) != 0) return false;
  next_ += block;
  position_.line += count(line_breaks);
  position_.offset += block;
  return true;
}

/// Without a branch on what the bytes are, for a text of many lines has no pattern. False where there is a \r.
bool Lines::pass_eight() {
  const std::uint64_t bytes = eight_at(next_);
  if (equal_to(bytes, '\r') != 0) return false;
  next_ += 8;
  position_.line += count(equal_to(bytes, '\n'));
  position_.offset += 8;
  if (unit_ == OffsetUnit::utf16) {
    position_.offset += count(utf8_surrogate_pairs(bytes)) - count(utf8_continuations(bytes));
  }
  return true;
}

std::uint64_t Lines::eight_at(std::uint32_t offset) const {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, source_.data() + offset, sizeof bytes);
  return bytes;
}

void Lines::pass_one() {
  position_.offset += units_of(source_[next_]);
  if (ends_line(next_)) ++position_.line;
  ++next_;
}

bool Lines::ends_line(std::size_t index) const {
  return source_[index] == '\n' || (source_[index] == '\r' && source_.substr(index + 1, 1) != "\n");
}

std::uint32_t Lines::units_of(char byte) const { return unit_ == OffsetUnit::bytes ? 1 : utf16_units(byte); }

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
