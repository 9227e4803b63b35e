#pragma once

#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// Whether the source can be read at all, whatever it is written in: it is not too large and it is UTF-8. Reports what
/// is wrong.
bool is_readable(const Tree& tree, Diagnostics& diagnostics);

/// Reports an object or array within as many as there may be.
void report_nesting(Place place, Diagnostics& diagnostics);

}  // namespace beckon::text
