#include <beckon/trace.hpp>

#include <memory>
#include <utility>

#include "definitions/compile.hpp"
#include "editor/origins.hpp"
#include "text/node_offsets.hpp"
#include "text/tree.hpp"

namespace beckon {

namespace {

/// Goes from a place to what it stands in; false for the root.
bool leave(std::string_view& pointer) {
  if (pointer.empty()) return false;
  const std::size_t slash = pointer.rfind('/');
  pointer = pointer.substr(0, slash == std::string_view::npos ? 0 : slash);
  return true;
}

}  // namespace

Traced trace(std::string text, const CompileOptions& options) {
  auto tree = std::make_shared<text::Tree>();
  tree->source = std::move(text);
  Traced traced{definitions::compile_source(tree, options), {}};
  if (!traced.compiled) return traced;
  std::string offsets;
  text::append_offsets(tree->root, offsets);
  traced.origins = editor::read_origins(tree->source, traced.compiled.json(), offsets);
  return traced;
}

std::string source_of(const Traced& traced, std::string_view output) {
  do {
    for (const Origin& each : traced.origins) {
      if (each.output == output) return each.source;
    }
  } while (leave(output));
  return {};
}

std::vector<std::string> outputs_of(const Traced& traced, std::string_view source) {
  std::vector<std::string> outputs;
  do {
    for (const Origin& each : traced.origins) {
      const bool is_new = outputs.empty() || !editor::is_within(each.output, outputs.back());
      if (each.source == source && is_new) outputs.push_back(each.output);
    }
  } while (outputs.empty() && leave(source));
  return outputs;
}

}  // namespace beckon
