#pragma once

#include <string_view>
#include <vector>

#include <beckon/trace.hpp>

namespace beckon::editor {

/// Whether a JSON Pointer leads to the same place as another, or into it.
bool is_within(std::string_view pointer, std::string_view outer);

/// Tells what of a document comes from which place of definitions.
///
/// @param document as it was written as JSON
/// @param offsets of its nodes in the definitions, as text::append_offsets gives them
std::vector<Origin> read_origins(std::string_view definitions, std::string_view document, std::string_view offsets);

}  // namespace beckon::editor
