#include "definitions/compile.hpp"

#include <algorithm>
#include <utility>

#include "definitions/lowering.hpp"
#include "openapi/good_document.hpp"
#include "openapi/upgrade.hpp"
#include "openapi/version.hpp"
#include "openapi/walker.hpp"
#include "text/read.hpp"
#include "text/write_json.hpp"
#include "text/write_yaml.hpp"

namespace beckon {

Compiled::Compiled(std::shared_ptr<const Document> document, std::vector<Diagnostic> diagnostics)
    : document_(std::move(document)), diagnostics_(std::move(diagnostics)) {}

std::string Compiled::json() const {
  if (document_ == nullptr) return {};
  const text::Tree& tree = *document_->tree;
  // A document that was derived is about a quarter of what it was made in.
  return text::write_json(tree.root, std::max(tree.source.size(), tree.arena.size() / 4));
}

std::string Compiled::yaml() const {
  return document_ == nullptr ? std::string{} : text::write_yaml(document_->tree->root);
}

Compiled compile(std::string text, const CompileOptions& options) {
  auto tree = std::make_shared<text::Tree>();
  tree->source = std::move(text);
  return definitions::compile_source(std::move(tree), options);
}

}  // namespace beckon

namespace beckon::definitions {

Compiled compile_source(std::shared_ptr<text::Tree> tree, const CompileOptions& options) {
  text::Diagnostics diagnostics;
  if (!text::read(*tree, options.format, diagnostics)) return {nullptr, diagnostics.finish(*tree, options.offset_unit)};
  return compile_tree(std::move(tree), diagnostics, options.offset_unit);
}

Compiled compile_tree(std::shared_ptr<text::Tree> tree, text::Diagnostics& diagnostics, OffsetUnit unit) {
  DefinitionsLowering lowering(*tree, diagnostics);
  const text::Node definitions = tree->root;
  text::Node document;
  const openapi::Version version = openapi::version_of(definitions, *tree, diagnostics);
  if (version != openapi::Version::unread) {
    openapi::GoodDocument good_document(*tree, diagnostics);
    openapi::Upgrade upgrade(*tree, diagnostics, lowering);
    const bool is_old = version == openapi::Version::v3_0;
    openapi::Lowering& first = is_old ? static_cast<openapi::Lowering&>(upgrade) : lowering;
    openapi::Walker walker(*tree, diagnostics, first, good_document);
    document = walker.walk(definitions, openapi::ObjectType::document);
    document = lowering.finish(document);
    good_document.finish(document, {.is_written_as_openapi = !lowering.is_own_language(),
                                    .derives_payloads = lowering.derives_payloads(),
                                    .used_schemas = lowering.extended()});
    if (is_old) upgrade.finish(definitions);
  }
  std::vector<Diagnostic> problems = diagnostics.finish(*tree, unit);
  if (diagnostics.has_errors()) return {nullptr, std::move(problems)};
  tree->root = document;
  return {std::make_shared<Compiled::Document>(Compiled::Document{std::move(tree)}), std::move(problems)};
}

}  // namespace beckon::definitions
