#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// The string, number or word that starts at a byte of the source, quotes included. YAML's scalars are told best when
/// the text they decode to is known.
Place place_of_token(const Tree& tree, std::uint32_t offset, std::string_view text = {});

/// The key of a member as it stands in the source, quotes included.
Place place_of_key(const Tree& tree, const Node& member);

/// A value as it stands in the source: a scalar whole, quotes included; of an object or array its first line, or its
/// first byte when that line is very long. A value that is not in the source has its key's place, if that is.
Place place_of_value(const Tree& tree, const Node& value);

/// The part [begin, end) of a string's text, in bytes, as it stands in the source, through JSON's and YAML's escapes,
/// folded lines and block indentation.
Place place_within(const Tree& tree, const Node& string, std::size_t begin, std::size_t end);

/// The JSON Pointer (RFC 6901) of the deepest member, item or value that starts at or before the offset; "" for the
/// root. Where the tree has no source: of the node with exactly this number.
std::string pointer_at(const Tree& tree, std::uint32_t offset);

}  // namespace beckon::text
