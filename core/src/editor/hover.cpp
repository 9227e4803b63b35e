#include <beckon/hover.hpp>

#include <algorithm>

#include "definitions/conventions.hpp"
#include "definitions/model_keys.hpp"
#include "definitions/status_phrases.hpp"
#include "editor/candidates.hpp"
#include "editor/expression_place.hpp"
#include "editor/names.hpp"
#include "editor/offsets.hpp"
#include "editor/outline.hpp"
#include "editor/spelled_text.hpp"
#include "openapi/documentation.hpp"
#include "openapi/keys.hpp"
#include "schema/built_in_types.hpp"
#include "text/lines.hpp"
#include "text/tree.hpp"
#include "text/utf8.hpp"

namespace beckon {

namespace editor {

namespace {

using openapi::Field;
using openapi::ObjectType;
using openapi::Shape;
using text::Node;

bool holds(const Extent& extent, std::size_t offset) { return extent.start <= offset && offset <= extent.end; }

class Explainer {
 public:
  Explainer(const Outline& outline, std::size_t offset) : outline_(outline), offset_(offset) {}

  std::optional<Hover> explain() {
    const Names names = read_names(outline_);
    if (const Occurrence* named = names.at(offset_)) {
      if (named->symbol != no_symbol) explain_symbol(names.symbols[named->symbol]);
      said_.start = named->extent.start;
      said_.end = named->extent.end;
    } else {
      descend(outline_.root, root_site());
    }
    if (said_.title.empty()) return std::nullopt;
    return said_;
  }

 private:
  void descend(const Node& node, const Site& site) {
    for (const Node& child : node.children()) {
      if (child.key_offset() != text::no_offset && holds(extent_of_key(outline_, child), offset_)) {
        take(text_of_key(outline_, child).extent());
        return explain_key(child, node, site);
      }
      if (!holds(extent_of_value(outline_, child), offset_)) continue;
      const Site below = site_of(outline_, child, node, site);
      if (child.is_container()) return descend(child, below);
      if (takes_type(below)) explain_type(text_of_value(outline_, child));
      return;
    }
  }

  void take(const Extent& extent) {
    said_.start = extent.start;
    said_.end = extent.end;
  }

  void say(std::string_view title, std::string_view text) {
    if (text.empty()) return;
    said_.title = title;
    said_.text = text;
  }

  void explain_key(const Node& member, const Node& object, const Site& site) {
    const std::string_view key = member.key();
    switch (site.form) {
      case Site::Form::conventions:
        if (key == definitions::base_key) return say(key, "the preset of the other rules");
        for (const definitions::ConventionRow& row : definitions::convention_rows) {
          if (row.key == key) say(key, row.meaning);
        }
        return;
      case Site::Form::model:
        for (const definitions::ModelKey& row : definitions::model_keys) {
          if (row.key == key) return say(key, row.meaning);
        }
        if (const Field* keyword = definitions::find_model_keyword(key))
          say(key, openapi::documentation_of(ObjectType::schema, keyword->key));
        return;
      case Site::Form::table:
        if (site.shape == Shape::object && site.object != ObjectType::none) explain_field(key, object, site);
        return;
      default: return;
    }
  }

  void explain_field(std::string_view key, const Node& object, const Site& site) {
    const openapi::Object& table = table_of(object, site.object);
    say(key, openapi::documentation_of(table.type, key));
    const bool is_status = table.keys == openapi::Keys::statuses && openapi::is_status(key);
    if (is_status) say(key, definitions::status_phrase(key));
    if (said_.title.empty() && is_parameter(site)) say(key, openapi::documentation_of(ObjectType::parameter, key));
  }

  void explain_type(const SpelledText& said) {
    for (const ExpressionName& each : type_names(said.text)) {
      const Extent extent = said.extent(each.start, each.end);
      if (!holds(extent, offset_)) continue;
      take(extent);
      const std::string_view name = std::string_view(said.text).substr(each.start, each.end - each.start);
      if (const schema::BuiltInType* type = schema::find_built_in_type(name)) say(name, details_of(*type));
      for (const schema::ComposingWord& word : schema::composing_words) {
        if (word.name == name) say(std::string(name) + word.opening + "…" + word.closing, word.meaning);
      }
      return;
    }
  }

  void explain_symbol(const Declared& declared) {
    const Symbol& symbol = declared.symbol;
    const std::string_view kind =
        symbol.kind == SymbolKind::security_scheme ? "security scheme" : to_string(symbol.kind);
    said_.title = std::string(kind) + ' ' + symbol.name;
    if (declared.node == nullptr) return;
    const Node& node = *declared.node;
    if (!node.is(text::Kind::object)) {
      if (symbol.kind == SymbolKind::model) said_.code = line_of(node);
      return;
    }
    const bool is_fields = declared.site.form == Site::Form::model;
    const Node* description = node.find(is_fields ? "$description" : "description");
    if (description != nullptr) said_.text = text_of_value(outline_, *description).text;
    if (symbol.kind != SymbolKind::model) return;
    const Node* properties = is_fields ? nullptr : node.find("properties");
    constexpr std::size_t most_lines = 30;
    std::size_t count = 0;
    for (const Node& field : (properties == nullptr ? node : *properties).children()) {
      if (&field == description) continue;
      if (!said_.code.empty()) said_.code += '\n';
      if (++count > most_lines) {
        said_.code += "…";
        return;
      }
      said_.code += text_of_key(outline_, field).text + ": " + line_of(field);
    }
  }

  /// A value as it is written, in one line.
  std::string line_of(const Node& value) const {
    constexpr std::size_t longest = 100;
    if (!value.is_container()) return shortened(text_of_value(outline_, value).text, longest);
    const Extent extent = extent_of_value(outline_, value);
    const std::string_view written = std::string_view(outline_.source).substr(extent.start, extent.end - extent.start);
    // More is not looked at, for a long value would be for each hover.
    return shortened(written.substr(0, longest * 8), longest);
  }

  static std::string shortened(std::string_view text, std::size_t longest) {
    std::string line;
    for (const char byte : text) {
      const bool is_space = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
      if (is_space && (line.empty() || line.back() == ' ')) continue;
      if (line.size() >= longest && !text::is_utf8_continuation(byte)) return line + "…";
      line += is_space ? ' ' : byte;
    }
    return line;
  }

  const Outline& outline_;
  std::size_t offset_;
  Hover said_;
};

}  // namespace

}  // namespace editor

std::optional<Hover> hover(std::string_view text, std::size_t offset, const CompileOptions& options) {
  if (text.size() > text::largest_source) return std::nullopt;
  editor::Outline outline;
  editor::read_outline(text, outline);
  std::optional<Hover> said =
      editor::Explainer(outline, text::byte_offset(text, offset, options.offset_unit)).explain();
  if (!said) return said;
  editor::Offsets offsets;
  offsets.add(said->start);
  offsets.add(said->end);
  offsets.count(text, options.offset_unit);
  return said;
}

}  // namespace beckon
