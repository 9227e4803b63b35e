#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
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
/// stays as it is: strings without escapes are pieces of it, others are decoded beside it.
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

  // Called behind the opening quote of a string and behind the last digit of a number.
  char* PutBegin() {
    if (next_[-1] != '"') return nullptr;
    string_ = next_;
    escaped_ = false;
    next_ = skip_plain(next_, end_);
    return nullptr;
  }

  // Called with NUL behind the closing quote, else with what an escape stands for: plain bytes are all skipped.
  void Put(char byte) {
    if (byte == '\0' && next_[-1] == '"') return;
    if (!escaped_) start_decoding();
    note_lone_surrogate(byte);
    decoded_.push_back(byte);
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xC0) {
      missing_ = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
    } else if (missing_ > 0) {
      --missing_;
    }
    if (missing_ > 0) return;
    const char* plain_end = skip_plain(next_, end_);
    decoded_.append(next_, plain_end);
    next_ = plain_end;
  }

  std::size_t PutEnd(char* /*begin*/) { return 1; }

  /// Of the last string: where its opening quote stands, whether it has escapes, its spelling without quotes, its text.
  [[nodiscard]] std::uint32_t string_offset() const { return static_cast<std::uint32_t>(string_ - first_ - 1); }
  [[nodiscard]] bool string_is_escaped() const { return escaped_; }
  [[nodiscard]] std::size_t string_size() const { return static_cast<std::size_t>(next_ - string_ - 1); }
  [[nodiscard]] std::string_view decoded() const { return decoded_; }

  /// The escapes that stand for half a character and that RapidJSON lets pass.
  [[nodiscard]] const std::vector<std::uint32_t>& lone_surrogates() const { return lone_surrogates_; }

 private:
  // The escape that follows has been taken already.
  void start_decoding() {
    escaped_ = true;
    decoded_.assign(string_, skip_plain(string_, end_));
    missing_ = 0;
  }

  // A surrogate encoded as UTF-8 starts with ED and a byte from A0.
  void note_lone_surrogate(char byte) {
    if (missing_ != 2 || decoded_.back() != '\xED' || static_cast<unsigned char>(byte) < 0xA0) return;
    lone_surrogates_.push_back(static_cast<std::uint32_t>(next_ - first_) - 6);
  }

  const char* first_;
  const char* next_;
  const char* end_;
  const char* string_ = first_ + 1;
  bool escaped_ = false;
  int missing_ = 0;  // bytes of a character still to be put
  std::string decoded_;
  std::vector<std::uint32_t> lone_surrogates_;
};

}  // namespace beckon::text
