#pragma once

#include <string_view>

#include <beckon/definitions.hpp>

#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// Whether a text is to be read as JSON.
bool is_json(std::string_view source, Format format);

/// Reads `tree.source` into `tree.root` and sets `tree.syntax`. False, with an error reported, when the text is not
/// what it should be; the tree then has a null root.
bool read(Tree& tree, Format format, Diagnostics& diagnostics);

/// How definitions start, for who gave none.
std::string_view first_words(Syntax syntax);

/// RFC 8259, and a byte order mark before it. Numbers of any size keep their spelling, strings their escapes.
bool read_json(Tree& tree, Diagnostics& diagnostics);

/// YAML 1.2 with its core schema, one document.
bool read_yaml(Tree& tree, Diagnostics& diagnostics);

}  // namespace beckon::text
