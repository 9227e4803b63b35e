#include <beckon/openapi.hpp>

#include <memory>
#include <utility>

#include "app/numbering.hpp"
#include "app/openapi_nodes.hpp"
#include "definitions/compile.hpp"

namespace beckon {

Compiled compile(const openapi::Document& document) {
  text::Diagnostics diagnostics;
  auto tree = std::make_shared<text::Tree>();
  detail::Numbering(*tree, diagnostics).number_root(detail::to_node(tree->arena, document));
  return definitions::compile_tree(std::move(tree), diagnostics, OffsetUnit::bytes);
}

}  // namespace beckon
