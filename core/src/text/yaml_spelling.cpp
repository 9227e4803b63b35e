#include "text/yaml_spelling.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace beckon::text {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_flow_indicator(char c) { return std::string_view(",[]{}").find(c) != std::string_view::npos; }
bool is_name_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

char at(std::string_view source, std::size_t offset) { return offset < source.size() ? source[offset] : '\0'; }

std::size_t skip_blanks(std::string_view source, std::size_t offset) {
  while (is_blank(at(source, offset))) ++offset;
  return offset;
}

/// Where the name of an anchor or alias ends that starts at the offset.
std::size_t name_end(std::string_view source, std::size_t offset) {
  while (is_name_character(at(source, offset))) ++offset;
  return offset;
}

std::size_t end_of_line(std::string_view source, std::size_t offset) {
  return std::min(source.find_first_of("\r\n", offset), source.size());
}

/// Behind the line break that stands at the offset.
std::size_t skip_break(std::string_view source, std::size_t offset) {
  if (at(source, offset) == '\r' && at(source, offset + 1) == '\n') return offset + 2;
  return std::min(offset + 1, source.size());
}

/// A piece of a scalar's source and how much text it stands for.
struct Piece {
  std::size_t end;
  std::size_t text_size;
};

/// The digits of an escape that starts at the backslash: `\x41`, `\u00e9`, `\U0001f600`.
Piece hexadecimal_escape(std::string_view source, std::size_t backslash, std::size_t digits) {
  std::uint32_t character = 0;
  for (const char c : source.substr(std::min(backslash + 2, source.size()), digits)) {
    const auto digit = static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    character = (character << 4U) + digit;
  }
  return {backslash + 2 + digits, utf8_size(character)};
}

/// An escape of a double-quoted scalar; one at the line's end joins the lines.
Piece escape(std::string_view source, std::size_t backslash) {
  switch (at(source, backslash + 1)) {
    case 'x': return hexadecimal_escape(source, backslash, 2);
    case 'u': return hexadecimal_escape(source, backslash, 4);
    case 'U': return hexadecimal_escape(source, backslash, 8);
    case 'N':
    case '_': return {backslash + 2, 2};
    case 'L':
    case 'P': return {backslash + 2, 3};
    case '\r':
    case '\n': return {skip_blanks(source, skip_break(source, backslash + 1)), 0};
    default: return {backslash + 2, 1};
  }
}

/// Walks over the source of a plain or quoted scalar, piece for piece.
class FlowScalar {
 public:
  FlowScalar(std::string_view source, std::size_t offset) : source_(source), next_(offset) {
    const char first = at(source, offset);
    if (first != '"' && first != '\'') return;
    quote_ = first;
    ++next_;
  }

  [[nodiscard]] std::size_t offset() const { return next_; }
  [[nodiscard]] bool is_at_end() const {
    if (next_ >= source_.size()) return true;
    return source_[next_] == quote_ && !(quote_ == '\'' && at(source_, next_ + 1) == '\'');
  }

  [[nodiscard]] Piece peek() const {
    const char c = source_[next_];
    if (quote_ == '\'' && c == '\'') return {next_ + 2, 1};
    if (quote_ == '"' && c == '\\') return escape(source_, next_);
    const std::size_t line_end = skip_blanks(source_, next_);
    if (line_end < source_.size() && is_break(source_[line_end])) return fold(line_end);
    return {next_ + 1, 1};
  }

  void take(const Piece& piece) {
    after_joint_ = piece.text_size == 0;
    next_ = piece.end;
  }

 private:
  // The first break becomes a space, or nothing when empty lines follow, of which each becomes a line feed.
  [[nodiscard]] Piece fold(std::size_t line_end) const {
    std::size_t breaks = 0;
    std::size_t next = line_end;
    while (next < source_.size() && is_break(source_[next])) {
      next = skip_blanks(source_, skip_break(source_, next));
      ++breaks;
    }
    if (after_joint_) return {next, breaks};
    return {next, breaks == 1 ? 1 : breaks - 1};
  }

  std::string_view source_;
  std::size_t next_;
  char quote_ = '\0';
  bool after_joint_ = false;  // the last piece joined two lines: what breaks follow are all in the text
};

std::size_t flow_text_offset(std::string_view source, std::size_t offset, std::size_t index) {
  FlowScalar scalar(source, offset);
  std::size_t passed = 0;
  while (!scalar.is_at_end()) {
    const Piece piece = scalar.peek();
    if (passed + piece.text_size > index) break;
    passed += piece.text_size;
    scalar.take(piece);
  }
  return scalar.offset();
}

std::size_t count_leading_spaces(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

/// How far a block scalar's lines are indented: what the first line with anything in it has before its text.
std::size_t find_block_indent(std::string_view source, std::size_t first_line, std::string_view text) {
  const std::size_t first_word = text.find_first_not_of(" \n");
  if (first_word == std::string_view::npos) return 0;
  const std::size_t line_start = text.rfind('\n', first_word) + 1;  // 0 where there is none: npos + 1
  for (std::size_t line = first_line; line < source.size(); line = skip_break(source, end_of_line(source, line))) {
    const std::string_view content = source.substr(line, end_of_line(source, line) - line);
    const std::size_t spaces = count_leading_spaces(content);
    if (spaces == content.size()) continue;
    const std::size_t own = first_word - line_start;
    return spaces > own ? spaces - own : 0;
  }
  return 0;
}

/// A line of a block scalar: where its text starts, where it ends, where the next line starts.
struct BlockLine {
  std::size_t text;
  std::size_t end;
  std::size_t next;
  bool is_indented;  ///< as far as the scalar's text

  [[nodiscard]] bool is_empty() const { return text == end; }
};

BlockLine block_line(std::string_view source, std::size_t start, std::size_t indent) {
  const std::size_t end = end_of_line(source, start);
  const std::size_t spaces = std::min(count_leading_spaces(source.substr(start, end - start)), indent);
  return {start + spaces, end, skip_break(source, end), spaces == indent};
}

/// Whether a folded scalar drops the break behind a line, because both it and the next that is not empty are plain
/// text.
bool drops_break(std::string_view source, const BlockLine& line, std::size_t indent, bool& is_followed_by_empty) {
  if (line.is_empty() || is_blank(source[line.text])) return false;
  BlockLine next = block_line(source, line.next, indent);
  is_followed_by_empty = next.is_empty() && next.text < source.size();
  while (next.is_empty() && next.next < source.size()) next = block_line(source, next.next, indent);
  return !next.is_empty() && next.is_indented && !is_blank(source[next.text]);
}

std::size_t block_text_offset(std::string_view source, std::size_t offset, std::string_view text, std::size_t index) {
  const bool folded = source[offset] == '>';
  std::size_t start = skip_break(source, end_of_line(source, offset));
  const std::size_t indent = find_block_indent(source, start, text);
  std::size_t passed = 0;
  while (start < source.size()) {
    if (passed >= text.size()) return start;
    const BlockLine line = block_line(source, start, indent);
    if (index - passed < line.end - line.text) return line.text + (index - passed);
    passed += line.end - line.text;
    bool is_followed_by_empty = false;
    const bool folds = folded && drops_break(source, line, indent, is_followed_by_empty);
    const std::size_t break_size = folds && is_followed_by_empty ? 0 : 1;
    if (passed >= text.size() || index - passed < break_size) return line.end;
    passed += break_size;
    start = line.next;
  }
  return std::min(start, source.size());
}

std::size_t quoted_length(std::string_view source, std::size_t offset) {
  const char quote = source[offset];
  for (std::size_t i = offset + 1; i < source.size(); ++i) {
    if (quote == '"' && source[i] == '\\') {
      ++i;
    } else if (source[i] == quote) {
      if (quote == '"' || at(source, i + 1) != quote) return i + 1 - offset;
      ++i;
    }
  }
  return source.size() - offset;
}

/// Up to where a plain scalar can't go on, whether in flow style or not.
std::size_t plain_length(std::string_view source, std::size_t offset) {
  std::size_t end = offset;
  for (std::size_t i = offset; i < source.size() && !is_break(source[i]) && !is_flow_indicator(source[i]); ++i) {
    const char next = at(source, i + 1);
    if (source[i] == ':' && (next == '\0' || is_blank(next) || is_break(next) || is_flow_indicator(next))) break;
    if (source[i] == '#' && (i == offset || is_blank(source[i - 1]))) break;
    if (!is_blank(source[i])) end = i + 1;
  }
  return end - offset;
}

/// The length of a plain scalar that decodes to the text; 0 when what stands there is spelled otherwise.
std::size_t plain_length_of(std::string_view source, std::size_t offset, std::string_view text) {
  FlowScalar scalar(source, offset);
  std::size_t passed = 0;
  while (passed < text.size() && !scalar.is_at_end()) {
    const Piece piece = scalar.peek();
    const bool is_byte = piece.end == scalar.offset() + 1 && !is_break(source[scalar.offset()]);
    if (is_byte ? source[scalar.offset()] != text[passed] : text[passed] != ' ' && text[passed] != '\n') return 0;
    passed += piece.text_size;
    scalar.take(piece);
  }
  return passed == text.size() ? scalar.offset() - offset : 0;
}

}  // namespace

std::uint32_t yaml_scalar_length(std::string_view source, std::uint32_t offset, std::string_view text) {
  if (offset >= source.size()) return 0;
  std::size_t length = 0;
  switch (source[offset]) {
    case '"':
    case '\'': length = quoted_length(source, offset); break;
    case '|':
    case '>': length = end_of_line(source, offset) - offset; break;
    case '*': length = name_end(source, offset + 1) - offset; break;
    default:
      length = plain_length_of(source, offset, text);
      if (length == 0) length = plain_length(source, offset);
  }
  return static_cast<std::uint32_t>(length);
}

std::uint32_t yaml_text_offset(std::string_view source, std::uint32_t offset, std::string_view text,
                               std::size_t index) {
  if (offset >= source.size()) return offset;
  const std::size_t wanted = std::min(index, text.size());
  const bool block = source[offset] == '|' || source[offset] == '>';
  return static_cast<std::uint32_t>(block ? block_text_offset(source, offset, text, wanted)
                                          : flow_text_offset(source, offset, wanted));
}

std::uint32_t yaml_property_end(std::string_view source, std::uint32_t offset) {
  if (at(source, offset) == '&') return static_cast<std::uint32_t>(name_end(source, offset + 1));
  const bool verbatim = source.substr(offset).starts_with("!<");
  const std::size_t end = verbatim ? source.find('>', offset) : source.find_first_of(" \t\r\n,", offset);
  return static_cast<std::uint32_t>(end == std::string_view::npos ? source.size() : end + (verbatim ? 1 : 0));
}

std::uint32_t skip_yaml_properties(std::string_view source, std::uint32_t offset, int properties) {
  std::size_t next = offset;
  for (; properties > 0; --properties) {
    next = yaml_property_end(source, static_cast<std::uint32_t>(next));
    while (next < source.size()) {
      next = std::min(source.find_first_not_of(" \t\r\n", next), source.size());
      if (at(source, next) != '#') break;
      next = end_of_line(source, next);
    }
  }
  return static_cast<std::uint32_t>(next);
}

}  // namespace beckon::text
