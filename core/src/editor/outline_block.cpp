#include "editor/outline_reader.hpp"

namespace beckon::editor {

using text::Kind;

void OutlineReader::read_lines() {
  while (!builder_.is_done()) {
    skip_to_content();
    if (is_at_end()) return;
    read_line();
  }
}

void OutlineReader::read_line() {
  const int column = column_of(next_);
  const std::string_view rest = source_.substr(next_);
  const bool is_marker = rest.starts_with("---") || rest.starts_with("...");
  if (column == 0 && ((is_marker && is_separator(next_ + 3, false)) || rest.starts_with('%'))) return skip_line();
  leave(column);
  read_entry(column);
}

bool OutlineReader::is_dash(std::size_t offset) const { return at(offset) == '-' && is_separator(offset + 1, false); }

/// Closes what is indented deeper than a line that starts in this column.
void OutlineReader::leave(int column) {
  while (builder_.depth() > 1) {
    const OutlineBuilder::Container& innermost = builder_.innermost();
    const bool is_list_above_key =
        innermost.kind == Kind::array && innermost.column == column && !is_dash(next_) && !innermost.is_flow;
    if (innermost.column <= column && !is_list_above_key) return;
    builder_.close();
  }
}

/// The column of what is around the next value: what goes on with it is indented deeper.
int OutlineReader::column_around() const { return builder_.is_open() ? builder_.innermost().column : -1; }

/// Whether an object or array whose entries start in this column is the value of the key or dash before it.
bool OutlineReader::has_place(int column) const {
  return !builder_.is_open() || (builder_.innermost().awaits_value && builder_.innermost().column < column);
}

void OutlineReader::enter_array(int column) {
  const bool is_list_of_key = builder_.is_open() && builder_.innermost().awaits_value &&
                              builder_.innermost().kind == Kind::object && builder_.innermost().column == column;
  if (has_place(column) || is_list_of_key) builder_.open({.kind = Kind::array, .column = column, .offset = next_});
  if (!builder_.is_done() && builder_.innermost().kind == Kind::array) builder_.add_dash();
}

void OutlineReader::enter_object(int column, std::size_t start) {
  const bool is_there = builder_.is_open() && builder_.innermost().kind == Kind::object;
  if (has_place(column) || !is_there) builder_.open({.kind = Kind::object, .column = column, .offset = start});
}

/// Reads the content of a line, and of lines that go on with it.
void OutlineReader::read_entry(int column) {
  while (is_dash(next_)) {
    enter_array(column);
    if (builder_.is_done()) return;
    builder_.reach(++next_);
    skip_blanks();
    column = column_of(next_);
    if (is_line_end(next_) || is_comment(next_)) return skip_line();
  }
  const char first = at(next_);
  if (first != '{' && first != '[') return read_word(column);
  if (builder_.is_open() && !builder_.innermost().awaits_value && builder_.innermost().kind == Kind::object) {
    // It has no place here.
    builder_.add_key({}, next_);
  }
  read_flow(column_around());
  if (!builder_.is_done()) skip_line_behind_flow();
}

/// Reads a key with its value, or a value on a line of its own.
void OutlineReader::read_word(int column) {
  const bool is_quoted = at(next_) == '"' || at(next_) == '\'';
  Scalar scalar = is_quoted ? quoted_scalar(column_around()) : plain_scalar(false, true);
  skip_blanks();
  const bool has_colon = is_colon(next_, is_quoted);
  const bool is_of_object = builder_.is_open() && builder_.innermost().kind == Kind::object && !has_place(column);
  if (has_colon || is_of_object || goes_on_as_object(column)) {
    enter_object(column, scalar.start - (is_quoted ? 1 : 0));
    if (builder_.is_done()) return;
    add_key(scalar, has_colon);
    if (!has_colon) return skip_line();
    builder_.reach(++next_);
    return read_value();
  }
  if (!is_quoted) add_lines_of(scalar, column_around());
  add_value(scalar, true);
  skip_line();
}

/// Reads what stands behind a colon on its line.
void OutlineReader::read_value() {
  skip_properties();
  if (is_line_end(next_) || is_comment(next_)) return skip_line();
  const char first = source_[next_];
  const int around = column_around();
  if (first == '{' || first == '[') {
    read_flow(around);
    return skip_line_behind_flow();
  }
  if ((first == '|' || first == '>') && skip_block_scalar()) return;
  const bool is_quoted = first == '"' || first == '\'';
  Scalar scalar = is_quoted ? quoted_scalar(around) : plain_scalar(false, false);
  if (!is_quoted) add_lines_of(scalar, around);
  add_value(scalar, false);
  skip_line();
}

/// Nothing can follow a closing bracket on its line; where one is missing, the next line starts here already.
void OutlineReader::skip_line_behind_flow() {
  if (next_ > 0 && (source_[next_ - 1] == '}' || source_[next_ - 1] == ']')) skip_line();
}

/// Anchors and tags.
void OutlineReader::skip_properties() {
  skip_blanks();
  while (at(next_) == '&' || at(next_) == '!') {
    while (!is_separator(next_, false)) ++next_;
    skip_blanks();
  }
}

/// Goes past a text behind | or >; false when it is none.
bool OutlineReader::skip_block_scalar() {
  const std::size_t header = source_.find_first_not_of("0123456789+-", next_ + 1);
  if (!is_separator(header, false)) return false;
  const int around = column_around();
  const std::size_t start = next_;
  builder_.add_scalar(source_.substr(start, 1), start);
  for (skip_line(); !is_at_end(); skip_line()) {
    const std::size_t end = next_;
    const std::size_t line = line_;
    line_ = ++next_;
    skip_blanks();
    if (is_line_end(next_) || column_of(next_) > around) continue;
    next_ = end;
    line_ = line;
    break;
  }
  builder_.add_block(start, next_);
  return true;
}

/// Adds the lines to a plain scalar that go on with it.
void OutlineReader::add_lines_of(Scalar& scalar, int around) {
  for (;;) {
    const std::size_t next = next_;
    const std::size_t line = line_;
    if (is_comment(next_) || !skip_to_content() || is_at_end() || column_of(next_) <= around || starts_entry()) {
      next_ = next;
      line_ = line;
      return;
    }
    scalar.end = plain_scalar(false, false).end;
  }
}

/// Whether the lines below a word show it to be a key whose colon is still to be written.
bool OutlineReader::goes_on_as_object(int column) {
  const std::size_t next = next_;
  const std::size_t line = line_;
  skip_line();
  const bool goes_on =
      skip_to_content() && !is_at_end() && column_of(next_) >= column && !is_dash(next_) && starts_entry();
  next_ = next;
  line_ = line;
  return goes_on;
}

/// Whether a dash or a key with its colon is next.
bool OutlineReader::starts_entry() {
  if (is_dash(next_)) return true;
  const std::size_t next = next_;
  const bool is_quoted = at(next_) == '"' || at(next_) == '\'';
  if (is_quoted) {
    quoted_scalar(-1);
  } else {
    plain_scalar(false, true);
  }
  skip_blanks();
  const bool is_key = is_colon(next_, is_quoted);
  next_ = next;
  return is_key;
}

}  // namespace beckon::editor
