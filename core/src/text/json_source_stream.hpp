#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "text/json_spelling.hpp"

namespace beckon::text {

/// U+FEFF, which editors put before UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The first byte at or after `next` that a string can't hold as it is: a quote, a backslash or a control character.
/// The source ends with NUL, which is one.
inline const char* skip_plain(const char* next, const char* end) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high_bits = ones * 0x80U;
  std::uint64_t eight = 0;
  for (; end - next >= static_cast<std::ptrdiff_t>(sizeof eight); next += sizeof eight) {
    std::memcpy(&eight, next, sizeof eight);
    const std::uint64_t quote = eight ^ (ones * '"');
    const std::uint64_t backslash = eight ^ (ones * '\\');
    // A byte's high bit is set where it is below 0x20, or zero in one of the others, and by the borrow perhaps above
    // such a byte, but never below the first.
    const std::uint64_t special =
        ((eight - ones * 0x20U) & ~eight) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash);
    if ((special & high_bits) == 0) continue;
    if constexpr (std::endian::native == std::endian::little) return next + std::countr_zero(special & high_bits) / 8;
    break;
  }
  while (*next != '"' && *next != '\\' && static_cast<unsigned char>(*next) >= 0x20) ++next;
  return next;
}

/// The source as RapidJSON's in-situ parser takes it, which writes each string's text back through Put. Here the source
/// stays as it is: what is put only tells that there are escapes.
class JsonSourceStream {
 public:
  using Ch = char;

  /// `source` is followed by NUL.
  explicit JsonSourceStream(std::string_view source)
      : first_(source.data()), next_(first_), end_(first_ + source.size()) {
    if (source.substr(0, byte_order_mark.size()) == byte_order_mark) next_ += byte_order_mark.size();
  }

  [[nodiscard]] char Peek() const { return *next_; }
  char Take() { return *next_++; }
  [[nodiscard]] std::size_t Tell() const { return static_cast<std::size_t>(next_ - first_); }

  /// White space comes in long runs where a text is indented.
  void skip_space() {
    constexpr std::uint64_t eight_spaces = 0x2020202020202020U;
    while (is_json_space(*next_)) {
      ++next_;
      std::uint64_t eight = 0;
      while (end_ - next_ >= static_cast<std::ptrdiff_t>(sizeof eight)) {
        std::memcpy(&eight, next_, sizeof eight);
        if (eight != eight_spaces) break;
        next_ += sizeof eight;
      }
    }
  }

  // Called behind the opening quote of a string.
  char* PutBegin() {
    string_ = next_;
    escaped_ = false;
    next_ = skip_plain(next_, end_);
    return nullptr;
  }

  // Called with NUL behind the closing quote, else with what an escape stands for, byte for byte: plain bytes are all
  // skipped.
  void Put(char byte) {
    if (byte == '\0' && next_[-1] == '"') return;
    escaped_ = true;
    // Surrogates are the characters whose UTF-8 starts with ED and whose number with d8 or more.
    if (byte == '\xED' && next_[-3] >= '8') lone_surrogates_.push_back(static_cast<std::uint32_t>(Tell()) - 6);
    next_ = skip_plain(next_, end_);
  }

  std::size_t PutEnd(char* /*begin*/) { return 1; }

  /// Of the last string: where its opening quote stands, whether it has escapes, its spelling without quotes.
  [[nodiscard]] std::uint32_t string_offset() const { return static_cast<std::uint32_t>(string_ - first_ - 1); }
  [[nodiscard]] bool string_is_escaped() const { return escaped_; }
  [[nodiscard]] std::size_t string_size() const { return static_cast<std::size_t>(next_ - string_ - 1); }

  /// The escapes that stand for half a character and that RapidJSON lets pass.
  [[nodiscard]] const std::vector<std::uint32_t>& lone_surrogates() const { return lone_surrogates_; }

 private:
  const char* first_;
  const char* next_;
  const char* end_;
  const char* string_ = first_ + 1;
  bool escaped_ = false;
  std::vector<std::uint32_t> lone_surrogates_;
};

}  // namespace beckon::text
