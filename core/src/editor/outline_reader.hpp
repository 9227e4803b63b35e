#pragma once

#include <cstddef>
#include <string_view>

#include "editor/outline.hpp"
#include "editor/outline_builder.hpp"

namespace beckon::editor {

/// Goes through a text once. What is written as lines (YAML's block style) and what stands in brackets (its flow style,
/// and all of JSON) are read by rules of their own.
class OutlineReader {
 public:
  OutlineReader(Outline& outline, std::size_t cursor) : source_(outline.source), cursor_(cursor), builder_(outline) {}

  void read();

 private:
  /// A key or scalar value.
  struct Scalar {
    std::size_t start = 0;  ///< without quotes
    std::size_t end = 0;
    char quote = '\0';
    bool is_closed = false;
  };

  // outline_reader.cpp
  [[nodiscard]] char at(std::size_t offset) const { return offset < source_.size() ? source_[offset] : '\0'; }
  [[nodiscard]] bool is_at_end() const { return next_ >= source_.size(); }
  [[nodiscard]] bool is_line_end(std::size_t offset) const;
  [[nodiscard]] bool is_separator(std::size_t offset, bool in_flow) const;
  [[nodiscard]] bool is_colon(std::size_t offset, bool in_flow) const;
  [[nodiscard]] bool is_comment(std::size_t offset) const;
  [[nodiscard]] int column_of(std::size_t offset) const { return static_cast<int>(offset - line_); }
  void skip_blanks();
  void skip_line();
  bool skip_to_content();
  [[nodiscard]] bool touches(const Scalar& scalar) const;
  Scalar quoted_scalar(int around);
  Scalar plain_scalar(bool in_flow, bool is_key);
  [[nodiscard]] std::string_view text_of(const Scalar& scalar) const {
    return source_.substr(scalar.start, scalar.end - scalar.start);
  }
  static Cursor cursor_in(const Scalar& scalar, Cursor::Role role);
  void add_key(const Scalar& scalar, bool has_colon);
  void add_value(const Scalar& scalar, bool may_be_key);

  // outline_block.cpp
  void read_lines();
  void read_line();
  [[nodiscard]] bool is_dash(std::size_t offset) const;
  void leave(int column);
  void enter_array(int column);
  void enter_object(int column, std::size_t start);
  [[nodiscard]] int column_around() const;
  [[nodiscard]] bool has_place(int column) const;
  void read_entry(int column);
  void read_word(int column);
  void read_value();
  void skip_line_behind_flow();
  void skip_properties();
  bool skip_block_scalar();
  void add_lines_of(Scalar& scalar, int around);
  [[nodiscard]] bool goes_on_as_object(int column);
  [[nodiscard]] bool starts_entry();

  // outline_flow.cpp
  void read_flow(int around);
  bool leaves_flow(int around);
  void close_flow(char bracket, std::size_t outside);
  void read_flow_scalar(int around);

  std::string_view source_;
  std::size_t cursor_;
  OutlineBuilder builder_;
  std::size_t next_ = 0;
  /// Where the line starts in which `next_` stands.
  std::size_t line_ = 0;
};

}  // namespace beckon::editor
