#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/node.hpp"

namespace beckon::text {

/// The value as JSON without white space. Numbers and strings that were read from JSON are written as they were
/// spelled; other strings escape only what JSON demands. So many bytes as are `expected` get their memory in one piece.
std::string write_json(const Node& value, std::size_t expected = 0);

/// A text as a JSON string, with its quotes: for messages.
std::string quoted(std::string_view text);

/// The same, of a long text only the start: for messages about what a text may hold.
std::string quoted_start(std::string_view text);

/// How a value is shown in a message: a string in quotes, of a long one the start; a container and null by their kinds.
std::string shown(const Node& value);

}  // namespace beckon::text
