#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "editor/outline.hpp"

namespace beckon::editor {

/// Makes the tree of an outline of what is found, in the order of the text.
class OutlineBuilder {
 public:
  explicit OutlineBuilder(Outline& outline) : outline_(outline) {}

  /// An object or array that is not closed yet.
  struct Container {
    text::Kind kind = text::Kind::object;
    bool is_flow = false;
    /// Of one written as lines: the column in which its keys or dashes stand.
    int column = 0;
    /// Where it starts.
    std::size_t offset = 0;
    std::size_t first_child = 0;
    /// A key or a dash was read, whose value comes next.
    bool awaits_value = false;
    std::string_view key = {};
    std::uint32_t key_offset = text::no_offset;
  };

  /// An object or array starts, as the next value. Too deep ones are not gone into: then nothing more can be read.
  void open(const Container& container);
  void close();
  /// Closes one whose bracket is missing.
  void close_unclosed();
  /// A key starts a member of the innermost object.
  void add_key(std::string_view key, std::size_t offset);
  /// A dash starts an item of the innermost array.
  void add_dash();
  void add_scalar(std::string_view text, std::size_t offset);
  /// The scalar that was added last is the sign of a text of several lines, which end here.
  void add_block(std::size_t start, std::size_t end);
  /// Notes how far the text has been read that belongs to what is open.
  void reach(std::size_t offset) { reached_ = static_cast<std::uint32_t>(offset); }
  /// A key or dash that got no value has none.
  void end_entry();
  /// Closes all there is and puts the tree into the outline.
  void finish();

  /// Notes that the next key or value, which would be the next child, is what the cursor touches.
  void mark(const Cursor& cursor);

  [[nodiscard]] bool is_open() const { return depth_ > 0; }
  [[nodiscard]] std::size_t depth() const { return depth_; }
  [[nodiscard]] const Container& innermost() const { return open_[depth_ - 1]; }
  [[nodiscard]] const Container& at(std::size_t depth) const { return open_[depth]; }
  /// The whole text has been read, as far as it can be.
  [[nodiscard]] bool is_done() const { return is_too_deep_ || (depth_ == 0 && !nodes_.empty()); }

 private:
  Container& last() { return open_[depth_ - 1]; }
  void add(const text::Node& value);

  Outline& outline_;
  std::vector<text::Node> nodes_;  // what is read and not yet in a closed object or array
  std::array<Container, text::deepest_nesting> open_;
  std::size_t depth_ = 0;
  std::uint32_t reached_ = 0;
  bool is_too_deep_ = false;
};

}  // namespace beckon::editor
