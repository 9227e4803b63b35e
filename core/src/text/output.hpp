#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace beckon::text {

/// Takes what is written, piece by piece. The pieces are small: they gather in a buffer, so that the text grows rarely
/// and no byte of it is set twice.
class Output {
 public:
  /// `expected` bytes get their memory in one piece; there may be more of them, or fewer.
  explicit Output(std::size_t expected = 0) { text_.reserve(expected); }
  void put(char byte) {
    if (used_ == sizeof buffer_) flush();
    buffer_[used_++] = byte;
  }
  void put(std::string_view text);
  /// The text between two quotes.
  void put_quoted(std::string_view text);
  void put_spaces(std::size_t count) {
    for (; count > 0; --count) put(' ');
  }
  /// All that was put.
  std::string take() {
    flush();
    return std::move(text_);
  }

 private:
  void flush();

  std::string text_;
  std::size_t used_ = 0;
  char buffer_[2048];
};

/// What `put` puts, as a text.
template <typename Put>
std::string written(const Put& put, std::size_t expected = 0) {
  Output output(expected);
  put(output);
  return output.take();
}

/// The escape that JSON and YAML have for a quote, a backslash or a control character; for a byte that is not UTF-8,
/// the character that replaces it.
void put_escaped_byte(char byte, Output& out);

/// `\u2028`, for a character up to U+FFFF.
void put_unicode_escape(std::uint32_t character, Output& out);

}  // namespace beckon::text
