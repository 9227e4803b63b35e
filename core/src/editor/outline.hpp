#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::editor {

/// What the cursor touches.
struct Cursor {
  enum class Role : std::uint8_t {
    none,   ///< a comment, or nothing that has a place in an object or array
    key,    ///< a key, whole or begun, or the place of one
    value,  ///< a value, or the place of one
  };
  Role role = Role::none;
  /// The byte of the outline's text that is the letter at the cursor.
  std::size_t letter = 0;
  /// The key or value as far as it is there, without quotes, in bytes of the text.
  std::size_t start = 0;
  std::size_t end = 0;
  /// The quote it starts with, or NUL.
  char quote = '\0';
  bool is_closed = false;
  /// Of a key: a colon follows.
  bool has_colon = false;
  /// Of a value: it stands alone on its line, so that with a colon behind it would be the first key of an object.
  bool may_be_key = false;
  /// Of a value: its colon stands right before it, where YAML wants a space.
  bool lacks_space = false;
};

/// Which child is gone into at each object or array, from the root on.
struct Path {
  std::array<std::uint32_t, text::deepest_nesting> steps;
  std::size_t size = 0;
};

/// From where to where something reaches, in bytes of the text.
struct Extent {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

/// The objects, arrays and scalars of a text, however broken, JSON or YAML: a tree that is good for finding out where
/// the cursor stands and what names there are, where the readers of floor 1 would see nothing but errors. Quotes, line
/// ends and indentation decide where something that is never closed ends. Scalars are strings as they are spelled, so
/// escapes stay escapes; YAML's aliases are not followed.
struct Outline {
  Outline() = default;
  Outline(const Outline&) = delete;
  Outline& operator=(const Outline&) = delete;

  /// The text; with a letter in it where the cursor is, if there is one: so there is always a word at the cursor.
  std::string source;
  text::Arena arena;
  text::Node root;
  Cursor cursor;
  /// To the value at the cursor, or the member whose key is.
  Path path;
  /// A bracket is never closed, so that what follows it stands deeper than it was meant to.
  bool is_unclosed = false;
  /// Of objects and arrays, whose value offset is their number here.
  std::vector<Extent> containers;
  /// Of texts behind | or >, with it; the outline has the sign alone of them. In the order of the text.
  std::vector<Extent> blocks;
};

/// Reads the outline of a text with a cursor at a byte of it.
void read_outline(std::string_view text, std::size_t offset, Outline& outline);

/// Reads the outline of a text.
void read_outline(std::string_view text, Outline& outline);

/// From where to where a key reaches, in its quotes if there are any.
Extent extent_of_key(const Outline& outline, const text::Node& member);
/// From where to where a value reaches: an object or array from its first key, dash or bracket on, a scalar in its
/// quotes. What is not there is empty, behind its key.
Extent extent_of_value(const Outline& outline, const text::Node& value);

}  // namespace beckon::editor
