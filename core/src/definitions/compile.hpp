#pragma once

#include <memory>

#include <beckon/definitions.hpp>
#include <beckon/document.hpp>

#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon {

/// The tree whose root is the document; it holds all that the document shares.
struct Compiled::Document {
  std::shared_ptr<const text::Tree> tree;
};

}  // namespace beckon

namespace beckon::definitions {

/// Lowers a definitions tree to an OpenAPI document and checks it. What `diagnostics` already holds is told as well.
/// The nodes of the tree are kept where they need no change; derived ones go to its arena.
Compiled compile_tree(std::shared_ptr<text::Tree> tree, text::Diagnostics& diagnostics, OffsetUnit unit);

/// Reads and compiles the source of a tree, whose root becomes the document.
Compiled compile_source(std::shared_ptr<text::Tree> tree, const CompileOptions& options);

}  // namespace beckon::definitions
