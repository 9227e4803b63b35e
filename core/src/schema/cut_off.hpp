#pragma once

#include <string_view>

#include "text/node.hpp"
#include "text/place.hpp"
#include "text/tree.hpp"

namespace beckon::schema {

/// In YAML's flow style a comma ends a text that is not quoted: `{ size: string(1, 3), note: One, and more }`. What was
/// written behind it becomes a key without a value.
inline constexpr std::string_view cut_off_hint = "quote it: YAML ends it at the comma";
inline constexpr std::string_view left_over_hint = "quote the text before it: YAML ends that at the comma";

/// Whether a comma ended this text where it should go on.
bool is_cut_off(const text::Node& string, const text::Tree& tree);

/// What YAML takes for a comment and who wrote it hardly did: `string -- see #3`. A blank behind the sign makes it one.
text::Place lost_to_comment(const text::Node& string, const text::Tree& tree);

/// Whether this member is what was left of the text before it.
bool is_left_over(const text::Node& member, const text::Tree& tree);

}  // namespace beckon::schema
