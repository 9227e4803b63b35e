#include "editor/spelled_text.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace beckon::editor {

using text::Node;

namespace {

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

/// YAML 1.2 §5.7, of which JSON's are a part. Those that stand for a character of their own name are not listed.
struct Escape {
  char letter;
  std::uint32_t character;
};
constexpr Escape escapes[] = {{'0', 0},  {'a', 7},  {'b', 8},    {'t', 9},    {'n', 10},     {'v', 11},    {'f', 12},
                              {'r', 13}, {'e', 27}, {'N', 0x85}, {'_', 0xA0}, {'L', 0x2028}, {'P', 0x2029}};

std::size_t digits_of(char letter) {
  switch (letter) {
    case 'x': return 2;
    case 'u': return 4;
    case 'U': return 8;
    default: return 0;
  }
}

std::uint32_t value_of(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char digit : digits) {
    const auto small = static_cast<unsigned char>(digit | 0x20);
    value = (value << 4U) + (small >= 'a' ? small - 'a' + 10U : (small - '0') & 0xFU);
  }
  return value;
}

bool is_surrogate(std::uint32_t character, std::uint32_t first) { return (character & 0xFFFFFC00U) == first; }

/// Reads a scalar from its first byte to its last.
class SpellingReader {
 public:
  SpellingReader(std::string_view source, Extent extent) : source_(source.substr(0, extent.end)), next_(extent.start) {}

  SpelledText read(bool is_block) {
    if (is_block) {
      read_block();
    } else if (next_ < source_.size() && (at(next_) == '"' || at(next_) == '\'')) {
      read_quoted(source_[next_]);
    } else {
      skip_properties();
      while (next_ < source_.size()) take_or_fold();
    }
    said_.places.push_back(static_cast<std::uint32_t>(std::min(next_, source_.size())));
    return std::move(said_);
  }

 private:
  [[nodiscard]] char at(std::size_t place) const { return place < source_.size() ? source_[place] : '\0'; }

  void add(std::string_view text, std::size_t place) {
    said_.text += text;
    said_.places.resize(said_.text.size(), static_cast<std::uint32_t>(place));
  }

  void take() {
    add(source_.substr(next_, 1), next_);
    ++next_;
  }

  /// A tag or an anchor, where the outline has not left it out.
  void skip_properties() {
    while (at(next_) == '&' || at(next_) == '!') {
      while (next_ < source_.size() && !is_blank(at(next_)) && !is_line_end(at(next_))) ++next_;
      while (is_blank(at(next_)) || is_line_end(at(next_))) ++next_;
    }
  }

  /// Lines within a scalar are one, with a space between them.
  void take_or_fold() {
    if (!is_line_end(at(next_))) return take();
    const std::size_t place = next_;
    while (is_blank(at(next_)) || is_line_end(at(next_))) ++next_;
    add(" ", place);
  }

  void read_quoted(char quote) {
    said_.quote = quote;
    for (++next_; next_ < source_.size();) {
      const char byte = source_[next_];
      if (byte == quote) {
        if (quote == '"' || at(next_ + 1) != '\'') return;
        add("'", next_);
        next_ += 2;
      } else if (byte == '\\' && quote == '"') {
        take_escape();
      } else {
        take_or_fold();
      }
    }
  }

  void take_escape() {
    const std::size_t place = next_++;
    const char letter = at(next_++);
    if (is_line_end(letter)) {
      while (is_blank(at(next_)) || is_line_end(at(next_))) ++next_;
      return;
    }
    std::uint32_t character = static_cast<unsigned char>(letter);
    if (const std::size_t digits = digits_of(letter)) {
      character = take_digits(digits);
      const bool is_pair = is_surrogate(character, 0xD800) && at(next_) == '\\' && at(next_ + 1) == 'u';
      if (is_pair) {
        next_ += 2;
        character = 0x10000 + ((character & 0x3FFU) << 10U) + (take_digits(4) & 0x3FFU);
      }
    } else {
      for (const Escape& each : escapes) {
        if (each.letter == letter) character = each.character;
      }
    }
    std::string text;
    text::append_utf8(character, text);
    add(text, place);
  }

  std::uint32_t take_digits(std::size_t size) {
    const std::string_view digits = source_.substr(std::min(next_, source_.size()), size);
    next_ += digits.size();
    // What is no character is none.
    return std::min<std::uint32_t>(value_of(digits), 0x10FFFF);
  }

  /// Lines behind | or >, without what they are indented by.
  void read_block() {
    said_.quote = at(next_);
    while (next_ < source_.size() && !is_line_end(source_[next_])) ++next_;
    while (next_ < source_.size()) {
      while (is_blank(at(next_)) || is_line_end(at(next_))) ++next_;
      while (next_ < source_.size() && !is_line_end(source_[next_])) take();
      if (next_ < source_.size()) take();
    }
  }

  std::string_view source_;
  std::size_t next_;
  SpelledText said_;
};

}  // namespace

SpelledText text_of_key(const Outline& outline, const Node& member) {
  if (member.key_offset() == text::no_offset) return {{}, {extent_of_value(outline, member).start}};
  return SpellingReader(outline.source, extent_of_key(outline, member)).read(false);
}

SpelledText text_of_value(const Outline& outline, const Node& value) {
  if (value.is_container()) return {{}, {outline.containers[value.value_offset()].start}};
  const Extent extent = extent_of_value(outline, value);
  const bool is_sign = value.text() == "|" || value.text() == ">";
  const bool is_block = is_sign && extent.end > extent.start + 1 && outline.source[extent.start] == value.text()[0];
  return SpellingReader(outline.source, extent).read(is_block);
}

}  // namespace beckon::editor
