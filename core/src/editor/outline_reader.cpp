#include "editor/outline_reader.hpp"

#include <algorithm>

namespace beckon::editor {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

}  // namespace

void OutlineReader::read() {
  if (source_.starts_with(byte_order_mark)) next_ = line_ = byte_order_mark.size();
  read_lines();
  builder_.finish();
}

bool OutlineReader::is_line_end(std::size_t offset) const {
  return offset >= source_.size() || source_[offset] == '\n' || source_[offset] == '\r';
}

/// What ends a plain scalar behind a colon.
bool OutlineReader::is_separator(std::size_t offset, bool in_flow) const {
  if (is_line_end(offset) || is_blank(source_[offset])) return true;
  return in_flow && std::string_view(",[]{}").find(source_[offset]) != std::string_view::npos;
}

/// A colon behind a key. One right before the cursor is one too: its space is still to be written.
bool OutlineReader::is_colon(std::size_t offset, bool in_flow) const {
  if (at(offset) != ':') return false;
  if (is_separator(offset + 1, in_flow)) return true;
  return offset + 1 == cursor_ && is_separator(offset + 2, in_flow);
}

bool OutlineReader::is_comment(std::size_t offset) const {
  return at(offset) == '#' && (offset == 0 || is_separator(offset - 1, false));
}

void OutlineReader::skip_blanks() {
  while (!is_at_end() && is_blank(source_[next_])) ++next_;
}

/// To the end of the line.
void OutlineReader::skip_line() {
  while (!is_line_end(next_)) ++next_;
}

/// To the next thing that is neither white space nor comment; true when it stands on another line.
bool OutlineReader::skip_to_content() {
  const std::size_t line = line_;
  for (;;) {
    skip_blanks();
    if (is_comment(next_)) skip_line();
    if (is_at_end() || !is_line_end(next_)) return line_ != line;
    line_ = ++next_;
  }
}

/// Whether the letter at the cursor is in the scalar.
bool OutlineReader::touches(const Scalar& scalar) const { return scalar.start <= cursor_ && cursor_ < scalar.end; }

/// Takes a quoted scalar. It may go on in lines that are indented deeper than what is around it; JSON's never do.
OutlineReader::Scalar OutlineReader::quoted_scalar(int around) {
  const char quote = source_[next_++];
  Scalar scalar{next_, next_, quote};
  for (; !is_at_end(); ++next_) {
    const char byte = source_[next_];
    if (byte == quote) {
      const bool is_escaped = quote == '\'' && at(next_ + 1) == '\'';
      if (!is_escaped) {
        scalar.is_closed = true;
        break;
      }
      ++next_;
    } else if (byte == '\\' && quote == '"') {
      if (!is_line_end(next_ + 1)) ++next_;
    } else if (is_line_end(next_)) {
      const std::size_t end = next_;
      const std::size_t line = line_;
      const bool may_go_on = around >= 0;
      line_ = next_ + 1;
      std::size_t content = line_;
      while (content < source_.size() && is_blank(source_[content])) ++content;
      if (may_go_on && (is_line_end(content) || column_of(content) > around)) continue;
      next_ = scalar.end = end;
      line_ = line;
      return scalar;
    }
  }
  scalar.end = next_;
  if (scalar.is_closed) ++next_;
  return scalar;
}

/// Takes a plain scalar, which ends with its line.
OutlineReader::Scalar OutlineReader::plain_scalar(bool in_flow, bool is_key) {
  const std::size_t start = next_;
  while (!is_line_end(next_) && !is_comment(next_)) {
    if (in_flow && is_separator(next_, true) && !is_blank(source_[next_])) break;
    if ((in_flow || is_key) && is_colon(next_, in_flow)) break;
    ++next_;
  }
  std::size_t end = next_;
  while (end > start && is_blank(source_[end - 1])) --end;
  return {start, end};
}

Cursor OutlineReader::cursor_in(const Scalar& scalar, Cursor::Role role) {
  Cursor cursor;
  cursor.role = role;
  cursor.start = scalar.start;
  cursor.end = scalar.end;
  cursor.quote = scalar.quote;
  cursor.is_closed = scalar.is_closed;
  return cursor;
}

void OutlineReader::add_key(const Scalar& scalar, bool has_colon) {
  // What awaits its value gets none, before the places of children are counted.
  builder_.add_key(text_of(scalar), scalar.start);
  builder_.reach(scalar.end + (scalar.is_closed ? 1 : 0));
  if (!touches(scalar)) return;
  Cursor cursor = cursor_in(scalar, Cursor::Role::key);
  cursor.has_colon = has_colon;
  builder_.mark(cursor);
}

void OutlineReader::add_value(const Scalar& scalar, bool may_be_key) {
  if (touches(scalar)) {
    Cursor cursor = cursor_in(scalar, Cursor::Role::value);
    cursor.may_be_key = may_be_key && scalar.quote == '\0';
    cursor.lacks_space = scalar.start > 0 && scalar.start == cursor_ && source_[scalar.start - 1] == ':';
    builder_.mark(cursor);
  }
  builder_.add_scalar(text_of(scalar), scalar.start);
  builder_.reach(scalar.end + (scalar.is_closed ? 1 : 0));
}

void read_outline(std::string_view text, std::size_t offset, Outline& outline) {
  constexpr char letter = 'x';
  outline.source.reserve(text.size() + 1);
  outline.source.append(text.substr(0, offset));
  outline.source += letter;
  outline.source.append(text.substr(offset));
  OutlineReader(outline, offset).read();
  Cursor& cursor = outline.cursor;
  cursor.letter = offset;
  if (cursor.role == Cursor::Role::none) {
    cursor.start = cursor.end = offset;
  } else {
    --cursor.end;  // The letter is not in the text.
  }
}

void read_outline(std::string_view text, Outline& outline) {
  outline.source = text;
  OutlineReader(outline, std::string_view::npos).read();
}

namespace {

/// A scalar with its quotes.
Extent extent_of_scalar(std::string_view source, std::uint32_t offset, std::size_t size) {
  Extent extent{offset, offset + static_cast<std::uint32_t>(size)};
  if (offset == 0) return extent;
  const char before = source[offset - 1];
  if (before != '"' && before != '\'') return extent;
  --extent.start;
  if (extent.end < source.size() && source[extent.end] == before) ++extent.end;
  return extent;
}

}  // namespace

Extent extent_of_key(const Outline& outline, const text::Node& member) {
  return extent_of_scalar(outline.source, member.key_offset(), member.key().size());
}

Extent extent_of_value(const Outline& outline, const text::Node& value) {
  const std::uint32_t offset = value.value_offset();
  if (value.is_container()) return outline.containers[offset];
  if (offset == text::no_offset) {
    if (value.key_offset() == text::no_offset) return {};
    const std::uint32_t end = extent_of_key(outline, value).end;
    return {end, end};
  }
  const auto block = std::lower_bound(outline.blocks.begin(), outline.blocks.end(), offset,
                                      [](const Extent& each, std::uint32_t sought) { return each.start < sought; });
  if (block != outline.blocks.end() && block->start == offset) return *block;
  return extent_of_scalar(outline.source, offset, value.text().size());
}

}  // namespace beckon::editor
