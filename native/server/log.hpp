#pragma once

#include <string_view>

namespace sample {

/// Writes a line to standard output at once; lines of several threads do not mix.
void log(std::string_view line);

}  // namespace sample
