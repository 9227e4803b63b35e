#pragma once

#include <cstdint>

#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// libyaml often notices a slip only in the line behind it. These look at the lines around the place where it did, and
/// report a slip where it was made; they say nothing, and return false, unless the lines leave no doubt.

/// A key is followed by a text that itself has `: ` in it. The offset is that of the second colon.
bool report_second_colon(const Tree& tree, std::uint32_t colon, Diagnostics& diagnostics);

/// A key can't stand where this one does: what the line before has to do with it.
bool report_line_before(const Tree& tree, std::uint32_t key, Diagnostics& diagnostics);

/// A line that should start with a key has none.
bool report_lost_colon(const Tree& tree, std::uint32_t line, Diagnostics& diagnostics);

}  // namespace beckon::text
