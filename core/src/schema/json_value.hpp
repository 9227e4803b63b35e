#pragma once

#include <optional>
#include <string_view>

#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::schema {

/// A JSON value that stands inside an expression; its nodes have no place of their own. Nothing if the text is not
/// JSON.
std::optional<text::Node> json_value(std::string_view text, text::Tree& tree);

/// A quoted string by what stands between its quotes. Nothing if an escape is wrong. In single quotes, `\'` is a quote.
std::optional<text::Node> string_value(std::string_view raw, char quote, text::Arena& arena);

}  // namespace beckon::schema
