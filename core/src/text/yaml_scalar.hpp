#pragma once

#include <cstdint>
#include <string_view>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::text {

/// What a tag says a YAML node is. `none` leaves it to the node's style and spelling; `non_specific`, the tag `!`,
/// makes a scalar a string.
enum class YamlTag : std::uint8_t {
  none,
  non_specific,
  string,
  integer,
  floating,
  boolean,
  null,
  mapping,
  sequence,
  unknown
};

/// The meaning of a resolved tag: `tag:yaml.org,2002:int` or `!`.
YamlTag yaml_tag(std::string_view tag);

/// Why a scalar has no value.
enum class ScalarProblem : std::uint8_t {
  none,
  not_finite,  ///< infinity or not-a-number, which JSON can't say
  too_large,   ///< hexadecimal or octal beyond 64 bits
  misfit,      ///< its tag says what it is not
};

/// A scalar by YAML 1.2's core schema; without a place. With a problem the value is null.
struct YamlScalar {
  Node value;
  ScalarProblem problem = ScalarProblem::none;
};

/// Whether a plain scalar is null or a boolean.
bool is_yaml_word(std::string_view text);

/// Resolves a scalar: a plain one without a tag by its spelling, a quoted or block one to a string, a tagged one to
/// what the tag says. Numbers keep their spelling as far as JSON can say it: `1.10` and `1e400` stay, `+1` is `1`, `.5`
/// is `0.5`, `0x1F` is `31`. The text must outlive the value; a spelling that changes is put into the arena.
YamlScalar resolve_yaml_scalar(std::string_view text, bool plain, YamlTag tag, Arena& arena);

}  // namespace beckon::text
