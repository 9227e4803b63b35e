#include <beckon/pointer.hpp>

#include "editor/offsets.hpp"
#include "editor/outline.hpp"
#include "editor/outline_pointers.hpp"
#include "text/lines.hpp"
#include "text/tree.hpp"

namespace beckon {

namespace editor {

namespace {

using text::Node;

/// A value with its key.
Extent extent_of(const Outline& outline, const Node& node) {
  Extent extent = extent_of_value(outline, node);
  if (node.key_offset() != text::no_offset) extent.start = extent_of_key(outline, node).start;
  return extent;
}

/// The child that a byte is in, its key included; null where it is in none.
const Node* child_at(const Outline& outline, const Node& parent, std::size_t byte) {
  const Node* found = nullptr;
  for (const Node& child : parent.children()) {
    const Extent extent = extent_of(outline, child);
    if (extent.start > byte) break;
    if (byte <= extent.end) found = &child;
  }
  return found;
}

const Node* find(const Outline& outline, std::string_view pointer) {
  const Node* node = &outline.root;
  std::string at;
  while (at.size() < pointer.size()) {
    const std::size_t size = at.size();
    const Node* next = nullptr;
    for (const Node& child : node->children()) {
      at.resize(size);
      append_step(outline, *node, child, at);
      const bool is_step = pointer.starts_with(at) && (at.size() == pointer.size() || pointer[at.size()] == '/');
      if (!is_step) continue;
      next = &child;
      break;
    }
    if (next == nullptr) return nullptr;
    node = next;
  }
  return node;
}

}  // namespace

}  // namespace editor

std::string pointer_at(std::string_view text, std::size_t offset, const CompileOptions& options) {
  std::string pointer;
  if (text.size() > text::largest_source) return pointer;
  editor::Outline outline;
  editor::read_outline(text, outline);
  const std::size_t byte = text::byte_offset(text, offset, options.offset_unit);
  const text::Node* node = &outline.root;
  while (const text::Node* child = editor::child_at(outline, *node, byte)) {
    editor::append_step(outline, *node, *child, pointer);
    node = child;
  }
  return pointer;
}

std::optional<TextRange> range_of(std::string_view text, std::string_view pointer, const CompileOptions& options) {
  if (text.size() > text::largest_source) return std::nullopt;
  editor::Outline outline;
  editor::read_outline(text, outline);
  const text::Node* node = editor::find(outline, pointer);
  if (node == nullptr) return std::nullopt;
  const editor::Extent extent = editor::extent_of(outline, *node);
  TextRange range{extent.start, extent.end};
  editor::Offsets offsets;
  offsets.add(range.start);
  offsets.add(range.end);
  offsets.count(text, options.offset_unit);
  return range;
}

}  // namespace beckon
