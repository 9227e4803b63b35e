// What core.wasm gives to JavaScript: moves bytes and nothing else. It is loaded by every page, so these are plain
// exports, which need nothing of Emscripten's JavaScript.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include <beckon/definitions.hpp>
#include <beckon/diagnostics.hpp>
#include <beckon/document.hpp>

#include "definitions/compile.hpp"
#include "text/node_offsets.hpp"
#include "text/read.hpp"
#include "text/write_yaml.hpp"
#include "transfer.hpp"

/// A function that JavaScript calls by its name.
#define BECKON_EXPORT(name) extern "C" __attribute__((export_name(#name)))

namespace beckon::bindings {

namespace {

/// A stretch of bytes that JavaScript reads or writes. The functions return where it can read such a pair.
struct View {
  const void* data;
  std::size_t size;
};

const View* view(const std::string& text) {
  static View last;
  last = {text.data(), text.size()};
  return &last;
}

std::string& last_document() {
  static std::string json;
  return json;
}

}  // namespace

/// A view of room for so many bytes. What was written before stays.
BECKON_EXPORT(reserve) const View* reserve(std::size_t size) { return view(room(size)); }

/// Compiles the first `size` of the reserved bytes; a view of the diagnostics. A document that is `traced` has behind
/// it a NUL and where its nodes come from: see text::append_offsets.
BECKON_EXPORT(compile) const View* compile(std::size_t size, std::uint8_t format, bool is_traced) {
  auto tree = std::make_shared<text::Tree>();
  tree->source = std::move(written(size));
  written(0) = {};
  const Compiled result = definitions::compile_source(tree, options(format));
  given() = to_json(result.diagnostics());
  std::string& document = last_document();
  document = result.json();
  if (is_traced && result) {
    document += '\0';
    text::append_offsets(tree->root, document);
  }
  return view(given());
}

/// A view of the document of the last compile, as JSON; empty when there is none.
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
