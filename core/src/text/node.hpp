#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "text/arena.hpp"

namespace beckon::text {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// The article and name of a kind, for messages: `an object`.
std::string_view to_string(Kind kind);

/// The offset of what was not in the text but derived.
inline constexpr std::uint32_t no_offset = 0xFFFFFFFF;

/// How the text of a key or a string has to be written as JSON.
enum class Spelling : std::uint8_t {
  unknown,  ///< not yet looked at: to be escaped where needed
  plain,    ///< nothing in it needs an escape
  kept,     ///< it stood in JSON source with escapes, which are written as they were: see Node::kept_spelling
};

/// Whether two keys are the same. Many are one literal, and their first bytes tell most others of one size apart, both
/// for a fraction of a call of memcmp.
inline bool is_same_key(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return false;
  if (left.data() == right.data() || left.empty()) return true;
  return left[0] == right[0] && std::memcmp(left.data(), right.data(), left.size()) == 0;
}

/// A value of the tree, with its key where it is a member of an object. A node owns nothing: its texts and children
/// live in the arena or the source of the tree, or are literals; copying a node shares them. Children never change once
/// another node shares them.
class Node {
 public:
  Node() = default;

  static Node null();
  static Node boolean(bool value);
  /// A number by its JSON spelling, which must be valid and outlive the node.
  static Node number(std::string_view spelling);
  /// The text must outlive the node.
  static Node string(std::string_view text);
  static Node array(std::span<Node> items = {});
  static Node object(std::span<Node> members = {});

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] bool is(Kind kind) const { return kind_ == kind; }
  [[nodiscard]] bool is_true() const { return kind_ == Kind::boolean && size_ == 4; }
  [[nodiscard]] bool is_false() const { return kind_ == Kind::boolean && size_ == 5; }
  [[nodiscard]] bool is_container() const { return kind_ >= Kind::array; }

  /// The text of a string, the spelling of a number; `true`, `false` and `null` for these; nothing for containers.
  [[nodiscard]] std::string_view text() const {
    return is_container() ? std::string_view{} : std::string_view{text_, size_};
  }
  /// The members of an object or the items of an array in their order; none for anything else.
  [[nodiscard]] std::span<const Node> children() const {
    return is_container() ? std::span<const Node>{children_, size_} : std::span<const Node>{};
  }
  /// The same, to be changed in place; only by who made them.
  [[nodiscard]] std::span<Node> children() {
    return is_container() ? std::span<Node>{children_, size_} : std::span<Node>{};
  }
  /// The member of an object with this key, or null.
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] Node* find(std::string_view key);
  /// The same for a literal: in wasm an argument of one word takes a fraction of the code of one of two.
  [[nodiscard]] const Node* find(const char* key) const;
  [[nodiscard]] Node* find(const char* key);

  [[nodiscard]] std::string_view key() const { return {key_, key_size_}; }

  /// Where the key and the value start in the source, in bytes; no_offset for what is derived.
  [[nodiscard]] std::uint32_t key_offset() const { return key_offset_; }
  [[nodiscard]] std::uint32_t value_offset() const { return value_offset_; }
  /// The value's own place, or its key's, or none.
  [[nodiscard]] std::uint32_t offset() const { return value_offset_ != no_offset ? value_offset_ : key_offset_; }

  [[nodiscard]] Spelling key_spelling() const { return key_spelling_; }
  [[nodiscard]] Spelling spelling() const { return spelling_; }

  /// The same node under another key (which must outlive it).
  [[nodiscard]] Node keyed(std::string_view key, std::uint32_t key_offset = no_offset,
                           Spelling spelling = Spelling::unknown) const;
  /// The same node with the key, the key's place and spelling of another.
  [[nodiscard]] Node keyed_as(const Node& other) const {
    return keyed(other.key(), other.key_offset_, other.key_spelling_);
  }
  /// The same node at another place of the source.
  [[nodiscard]] Node placed(std::uint32_t value_offset) const;
  /// The same string with a known JSON spelling.
  [[nodiscard]] Node spelled(Spelling spelling) const;
  /// The same container, under the same key and at the same place, with other children.
  [[nodiscard]] Node with_children(std::span<Node> children) const;
  /// Whether both have the very same value in memory, whatever their keys.
  [[nodiscard]] bool shares(const Node& other) const {
    return kind_ == other.kind_ && size_ == other.size_ &&
           (is_container() ? children_ == other.children_ : text_ == other.text_);
  }
  /// Puts a text and its JSON spelling (without quotes) into the arena side by side; what comes back is the text, to be
  /// the key or text of a node whose spelling is `kept`.
  static std::string_view keep_spelling(Arena& arena, std::string_view text, std::string_view json);
  /// The JSON spelling, without quotes, that `keep_spelling` put beside this text.
  static std::string_view kept_spelling(std::string_view text);

  /// Makes room for so many children more, for who knows how many come.
  void reserve(Arena& arena, std::size_t count);
  /// Adds a child at the end. Children that are full grow where they are if nothing stands behind them in the arena;
  /// else they move to a larger piece of it.
  Node& append(Arena& arena, const Node& child);
  /// Adds a member under a key, which must outlive the node.
  Node& add(Arena& arena, std::string_view key, const Node& value);
  Node& add(Arena& arena, const char* key, const Node& value);
  /// Adds a member that is a string; both texts must outlive the node.
  Node& add_text(Arena& arena, const char* key, std::string_view text);
  Node& add_text(Arena& arena, const char* key, const char* text);

 private:
  static Node scalar(Kind kind, std::string_view text);

  const char* key_ = nullptr;
  union {
    const char* text_ = nullptr;
    Node* children_;
  };
  std::uint32_t key_size_ = 0;
  std::uint32_t size_ = 0;
  std::uint32_t capacity_ = 0;
  std::uint32_t key_offset_ = no_offset;
  std::uint32_t value_offset_ = no_offset;
  Kind kind_ = Kind::null;
  Spelling key_spelling_ = Spelling::unknown;
  Spelling spelling_ = Spelling::unknown;
};

/// The children of a node that may be missing; then none.
inline std::span<const Node> children_of(const Node* node) {
  return node == nullptr ? std::span<const Node>{} : node->children();
}

// Defined here for the readers, which make a node of every value.
inline Node Node::scalar(Kind kind, std::string_view text) {
  Node node;
  node.kind_ = kind;
  node.text_ = text.data();
  node.size_ = static_cast<std::uint32_t>(text.size());
  return node;
}

inline Node Node::keyed(std::string_view key, std::uint32_t key_offset, Spelling spelling) const {
  Node node = *this;
  node.key_ = key.data();
  node.key_size_ = static_cast<std::uint32_t>(key.size());
  node.key_offset_ = key_offset;
  node.key_spelling_ = spelling;
  return node;
}

inline Node Node::placed(std::uint32_t value_offset) const {
  Node node = *this;
  node.value_offset_ = value_offset;
  return node;
}

inline Node Node::spelled(Spelling spelling) const {
  Node node = *this;
  node.spelling_ = spelling;
  return node;
}

inline Node Node::with_children(std::span<Node> children) const {
  Node node = *this;
  node.children_ = children.data();
  node.size_ = static_cast<std::uint32_t>(children.size());
  node.capacity_ = node.size_;
  return node;
}

inline Node Node::null() { return scalar(Kind::null, "null"); }
inline Node Node::boolean(bool value) { return scalar(Kind::boolean, value ? "true" : "false"); }
inline Node Node::number(std::string_view spelling) { return scalar(Kind::number, spelling); }
inline Node Node::string(std::string_view text) { return scalar(Kind::string, text); }

}  // namespace beckon::text
