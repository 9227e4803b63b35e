#include "text/place.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "text/json_spelling.hpp"
#include "text/pointer.hpp"
#include "text/yaml_spelling.hpp"

namespace beckon::text {

namespace {

/// Underlining more than this shows nothing.
constexpr std::size_t longest_line = 256;

/// How long an object or array is that starts a line and ends in it; 0 when it does not end.
std::size_t bracketed_length(std::string_view line) {
  std::size_t depth = 0;
  for (std::uint32_t at = 0; at < line.size();) {
    const char byte = line[at];
    if (byte == '{' || byte == '[') ++depth;
    if (byte == '}' || byte == ']') --depth;
    if (depth == 0) return at + 1;
    at += byte == '"' ? json_token_length(line, at) : 1;
  }
  return 0;
}

Place first_line(const Tree& tree, std::uint32_t offset) {
  std::string_view line = std::string_view(tree.source).substr(offset, longest_line + 1);
  line = line.substr(0, line.find_first_of("\r\n"));
  std::size_t length = tree.syntax == Syntax::json ? bracketed_length(line) : 0;
  if (length == 0) length = line.size();
  if (length > longest_line) return {offset, 1};
  while (length > 1 && is_json_space(line[length - 1])) --length;
  return {offset, static_cast<std::uint32_t>(length)};
}

bool starts_json_string(const Tree& tree, std::uint32_t offset) {
  return offset < tree.source.size() && tree.source[offset] == '"';
}

/// Where a child starts, its key included.
std::uint32_t start_of(const Node& child) { return std::min(child.key_offset(), child.value_offset()); }

/// The last child that starts at or before the offset, or null.
const Node* child_at(const Tree& tree, const Node& parent, std::uint32_t offset) {
  const std::span<const Node> children = parent.children();
  if (tree.syntax == Syntax::json) {
    const auto after =
        std::upper_bound(children.begin(), children.end(), offset,
                         [](std::uint32_t sought, const Node& child) { return sought < start_of(child); });
    return after == children.begin() ? nullptr : &*(after - 1);
  }
  // What a YAML alias stands for starts where its anchor is: out of order, and before the parent.
  const std::uint32_t parent_start = parent.value_offset() == no_offset ? 0 : parent.value_offset();
  const Node* best = nullptr;
  for (const Node& child : children) {
    const std::uint32_t start = start_of(child);
    if (start > offset || start < parent_start) continue;
    if (best == nullptr || start > start_of(*best)) best = &child;
  }
  return best;
}

void append_token(std::string& pointer, const Node& parent, const Node& child) {
  if (parent.is(Kind::array)) {
    pointer += '/' + std::to_string(&child - parent.children().data());
  } else {
    append_key(pointer, child.key());
  }
}

/// Extends the pointer to the node with this number; false, and unchanged, when there is none below.
bool find_number(const Node& node, std::uint32_t number, std::string& pointer) {
  if (node.value_offset() == number || node.key_offset() == number) return true;
  const std::size_t size = pointer.size();
  for (const Node& child : node.children()) {
    append_token(pointer, node, child);
    if (find_number(child, number, pointer)) return true;
    pointer.resize(size);
  }
  return false;
}

}  // namespace

Place place_of_token(const Tree& tree, std::uint32_t offset, std::string_view text) {
  if (offset == no_offset || tree.syntax == Syntax::none) return {offset, 0};
  if (tree.syntax == Syntax::json) return {offset, json_token_length(tree.source, offset)};
  return {offset, yaml_scalar_length(tree.source, offset, text)};
}

Place place_of_key(const Tree& tree, const Node& member) {
  return place_of_token(tree, member.key_offset(), member.key());
}

Place place_of_value(const Tree& tree, const Node& value) {
  const std::uint32_t offset = value.value_offset();
  if (offset == no_offset) return place_of_key(tree, value);
  if (tree.syntax == Syntax::none || offset >= tree.source.size()) return {offset, 0};
  // What shorthand was lowered to stands where the shorthand does: in JSON the byte tells what that is.
  const char byte = tree.source[offset];
  const bool container = tree.syntax == Syntax::json ? byte == '{' || byte == '[' : value.is_container();
  return container ? first_line(tree, offset) : place_of_token(tree, offset, value.text());
}

Place place_within(const Tree& tree, const Node& string, std::size_t begin, std::size_t end) {
  const std::uint32_t offset = string.value_offset();
  if (offset == no_offset || tree.syntax == Syntax::none) return place_of_value(tree, string);
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  if (tree.syntax == Syntax::json) {
    if (!starts_json_string(tree, offset)) return place_of_value(tree, string);
    first = json_text_offset(tree.source, offset, begin);
    last = json_text_offset(tree.source, offset, end);
  } else {
    first = yaml_text_offset(tree.source, offset, string.text(), begin);
    last = yaml_text_offset(tree.source, offset, string.text(), end);
  }
  return {first, std::max(first, last) - first};
}

std::string pointer_at(const Tree& tree, std::uint32_t offset) {
  std::string pointer;
  if (offset == no_offset) return pointer;
  if (tree.syntax == Syntax::none) {
    find_number(tree.root, offset, pointer);
    return pointer;
  }
  const Node* node = &tree.root;
  while (const Node* child = child_at(tree, *node, offset)) {
    append_token(pointer, *node, *child);
    node = child;
  }
  return pointer;
}

}  // namespace beckon::text
