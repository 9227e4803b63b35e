#include "text/node.hpp"

#include <algorithm>
#include <cstring>

namespace beckon::text {

std::string_view to_string(Kind kind) {
  switch (kind) {
    case Kind::null: return "null";
    case Kind::boolean: return "a boolean";
    case Kind::number: return "a number";
    case Kind::string: return "a string";
    case Kind::array: return "an array";
    case Kind::object: return "an object";
  }
  return "";
}

Node Node::array(std::span<Node> items) {
  Node node;
  node.kind_ = Kind::array;
  node.children_ = items.data();
  node.size_ = static_cast<std::uint32_t>(items.size());
  node.capacity_ = node.size_;
  return node;
}

Node Node::object(std::span<Node> members) {
  Node node = array(members);
  node.kind_ = Kind::object;
  return node;
}

const Node* Node::find(std::string_view key) const {
  if (kind_ != Kind::object) return nullptr;
  for (const Node& member : children()) {
    if (is_same_key(member.key(), key)) return &member;
  }
  return nullptr;
}

const Node* Node::find(const char* key) const { return find(std::string_view(key)); }
Node* Node::find(const char* key) { return find(std::string_view(key)); }

Node* Node::find(std::string_view key) { return const_cast<Node*>(static_cast<const Node*>(this)->find(key)); }

// In the arena: the spelling, the spelling's size, the text.
std::string_view Node::keep_spelling(Arena& arena, std::string_view text, std::string_view json) {
  const auto size = static_cast<std::uint32_t>(json.size());
  char digits[sizeof size];
  std::memcpy(digits, &size, sizeof size);
  return arena.join({json, {digits, sizeof size}, text}).substr(json.size() + sizeof size);
}

std::string_view Node::kept_spelling(std::string_view text) {
  std::uint32_t size = 0;
  std::memcpy(&size, text.data() - sizeof size, sizeof size);
  return {text.data() - sizeof size - size, size};
}

void Node::reserve(Arena& arena, std::size_t count) {
  const std::span<Node> moved = arena.allocate<Node>(size_ + count);
  std::copy_n(children_, size_, moved.data());
  children_ = moved.data();
  capacity_ = static_cast<std::uint32_t>(moved.size());
}

Node& Node::append(Arena& arena, const Node& child) {
  if (size_ == capacity_) {
    if (size_ > 0 && arena.extend(std::span<Node>(children_, size_))) {
      ++capacity_;
    } else {
      reserve(arena, std::max<std::uint32_t>(1, size_));
    }
  }
  children_[size_] = child;
  return children_[size_++];
}

Node& Node::add(Arena& arena, std::string_view key, const Node& value) { return append(arena, value.keyed(key)); }
Node& Node::add(Arena& arena, const char* key, const Node& value) { return append(arena, value.keyed(key)); }

Node& Node::add_text(Arena& arena, const char* key, std::string_view text) { return add(arena, key, string(text)); }
Node& Node::add_text(Arena& arena, const char* key, const char* text) { return add(arena, key, string(text)); }

}  // namespace beckon::text
