#include "editor/outline_reader.hpp"

namespace beckon::editor {

using text::Kind;

/// Reads what stands in brackets from an opening one on. Lines that are not deeper than what is `around` it belong to
/// that again, unless they start with a closing bracket: so one that is not closed does not swallow the rest.
void OutlineReader::read_flow(int around) {
  const std::size_t outside = builder_.depth();
  do {
    const char byte = at(next_);
    if (byte == '{' || byte == '[') {
      builder_.open({.kind = byte == '{' ? Kind::object : Kind::array, .is_flow = true, .offset = next_});
      builder_.reach(++next_);
    } else if (byte == '}' || byte == ']') {
      builder_.reach(next_ + 1);
      close_flow(byte, outside);
      ++next_;
    } else if (byte == ',') {
      builder_.end_entry();
      ++next_;
    } else if (byte == ':') {
      // Without a key a colon says nothing.
      ++next_;
    } else {
      read_flow_scalar(around);
    }
    if (builder_.is_done() || builder_.depth() == outside) return;
    if (skip_to_content() && leaves_flow(around)) break;
  } while (!is_at_end());
  while (builder_.depth() > outside) builder_.close_unclosed();
}

bool OutlineReader::leaves_flow(int around) {
  return column_of(next_) <= around && at(next_) != '}' && at(next_) != ']';
}

/// Closes up to the bracket's partner; without one it closes nothing.
void OutlineReader::close_flow(char bracket, std::size_t outside) {
  const Kind kind = bracket == '}' ? Kind::object : Kind::array;
  std::size_t depth = builder_.depth();
  while (depth > outside && builder_.at(depth - 1).kind != kind) --depth;
  if (depth == outside) return;
  while (builder_.depth() >= depth) builder_.close();
}

void OutlineReader::read_flow_scalar(int around) {
  const bool is_quoted = source_[next_] == '"' || source_[next_] == '\'';
  const std::size_t start = next_;
  const Scalar scalar = is_quoted ? quoted_scalar(around) : plain_scalar(true, false);
  if (next_ == start) {
    // A comment's sign that starts none.
    ++next_;
    return;
  }
  // What touches a closing quote is rubbish.
  if (!is_quoted && start > 0 && (source_[start - 1] == '"' || source_[start - 1] == '\'')) return;
  const OutlineBuilder::Container& container = builder_.innermost();
  if (container.kind == Kind::array || container.awaits_value) return add_value(scalar, false);
  skip_blanks();
  const bool has_colon = at(next_) == ':';
  add_key(scalar, has_colon);
  if (has_colon) {
    builder_.reach(++next_);
  } else {
    builder_.end_entry();
  }
}

}  // namespace beckon::editor
