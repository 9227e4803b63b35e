#include "editor/outline_builder.hpp"

#include <algorithm>
#include <span>

namespace beckon::editor {

using text::Kind;
using text::Node;

void OutlineBuilder::open(const Container& container) {
  if (depth_ == text::deepest_nesting) {
    is_too_deep_ = true;
    return;
  }
  const auto number = static_cast<std::uint32_t>(outline_.containers.size());
  const auto start = static_cast<std::uint32_t>(container.offset);
  outline_.containers.push_back({start, start});
  add((container.kind == Kind::array ? Node::array() : Node::object()).placed(number));
  open_[depth_] = container;
  open_[depth_++].first_child = nodes_.size();
}

void OutlineBuilder::close() {
  end_entry();
  const std::size_t first = last().first_child;
  const std::span<const Node> read = std::span<const Node>(nodes_).subspan(first);
  const std::span<Node> children = outline_.arena.allocate<Node>(read.size());
  std::copy(read.begin(), read.end(), children.begin());
  nodes_.resize(first);
  nodes_.back() = nodes_.back().with_children(children);
  Extent& extent = outline_.containers[nodes_.back().value_offset()];
  extent.end = std::max(extent.start, reached_);
  --depth_;
}

void OutlineBuilder::close_unclosed() {
  outline_.is_unclosed = true;
  close();
}

void OutlineBuilder::add_key(std::string_view key, std::size_t offset) {
  end_entry();
  Container& object = last();
  object.awaits_value = true;
  object.key = key;
  object.key_offset = static_cast<std::uint32_t>(offset);
}

void OutlineBuilder::add_dash() {
  end_entry();
  last().awaits_value = true;
}

void OutlineBuilder::add_scalar(std::string_view text, std::size_t offset) {
  add(Node::string(text).placed(static_cast<std::uint32_t>(offset)));
}

void OutlineBuilder::add_block(std::size_t start, std::size_t end) {
  outline_.blocks.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
  reach(end);
}

void OutlineBuilder::finish() {
  while (is_open()) close();
  if (!nodes_.empty()) outline_.root = nodes_.front();
}

void OutlineBuilder::mark(const Cursor& cursor) {
  outline_.cursor = cursor;
  Path& path = outline_.path;
  path.size = depth_;
  for (std::size_t depth = 0; depth < depth_; ++depth) {
    // The node of an object or array that is open stands right before its children.
    const std::size_t next = depth + 1 < depth_ ? open_[depth + 1].first_child - 1 : nodes_.size();
    path.steps[depth] = static_cast<std::uint32_t>(next - open_[depth].first_child);
  }
}

void OutlineBuilder::end_entry() {
  if (is_open() && last().awaits_value) add(Node::null());
}

void OutlineBuilder::add(const Node& value) {
  if (!is_open()) {
    if (nodes_.empty()) nodes_.push_back(value);
    return;
  }
  Container& container = last();
  nodes_.push_back(container.awaits_value && container.kind == Kind::object
                       ? value.keyed(container.key, container.key_offset)
                       : value);
  container.awaits_value = false;
}

}  // namespace beckon::editor
