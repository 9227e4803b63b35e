#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace beckon::text {

/// Takes what is written into memory that is large enough; without memory it only counts, so that the text gets its
/// memory in one piece.
class Output {
 public:
  explicit Output(char* memory = nullptr) : memory_(memory) {}
  void put(char byte) {
    if (memory_ != nullptr) memory_[size_] = byte;
    ++size_;
  }
  void put(std::string_view text) {
    if (memory_ != nullptr && !text.empty()) std::memcpy(memory_ + size_, text.data(), text.size());
    size_ += text.size();
  }
  void put_spaces(std::size_t count) {
    if (memory_ != nullptr) std::memset(memory_ + size_, ' ', count);
    size_ += count;
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  char* memory_;
  std::size_t size_ = 0;
};

/// What `put` puts, as a text.
template <typename Put>
std::string written(const Put& put) {
  Output counter;
  put(counter);
  std::string text(counter.size(), '\0');
  Output output(text.data());
  put(output);
  return text;
}

/// The escape that JSON and YAML have for a quote, a backslash or a control character; for a byte that is not UTF-8,
/// the character that replaces it.
void put_escaped_byte(char byte, Output& out);

/// `\u2028`, for a character up to U+FFFF.
void put_unicode_escape(std::uint32_t character, Output& out);

}  // namespace beckon::text
