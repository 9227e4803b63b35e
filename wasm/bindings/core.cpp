// What core.wasm gives to JavaScript besides `reserve`: moves bytes and nothing else.

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include <beckon/definitions.hpp>
#include <beckon/diagnostics.hpp>
#include <beckon/document.hpp>

#include "text/read.hpp"
#include "text/write_yaml.hpp"
#include "transfer.hpp"

namespace beckon::bindings {

namespace {

std::string& last_document() {
  static std::string json;
  return json;
}

}  // namespace

/// Compiles the first `size` of the reserved bytes; a view of {"ok":…,"diagnostics":[…]}.
BECKON_EXPORT(compile) const View* compile(std::size_t size, std::uint8_t format) {
  std::string& input = written(size);
  const Compiled result = beckon::compile(std::move(input), options(format));
  input = {};
  std::string& report = given();
  report = std::string(R"({"ok":)") + (result ? "true" : "false");
  report += R"(,"diagnostics":)" + to_json(result.diagnostics()) + "}";
  last_document() = result.json();
  return view(report);
}

/// A view of the document of the last compile, as JSON.
BECKON_EXPORT(document) const View* document() { return view(last_document()); }

/// A view of a document, given as JSON in the first `size` of the reserved bytes, as YAML; empty where it is more than
/// can be read. So no document is kept for who may never ask.
BECKON_EXPORT(yaml) const View* yaml(std::size_t size) {
  text::Tree tree;
  tree.source = std::move(written(size));
  written(0) = {};
  text::Diagnostics problems;
  given() = text::read_json(tree, problems) ? text::write_yaml(tree.root) : std::string();
  return view(given());
}

}  // namespace beckon::bindings
