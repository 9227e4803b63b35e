#include <beckon/rename.hpp>

#include <algorithm>

#include "editor/names.hpp"
#include "editor/offsets.hpp"
#include "editor/outline.hpp"
#include "editor/spelling.hpp"
#include "openapi/keys.hpp"
#include "schema/built_in_types.hpp"
#include "schema/expression_scanner.hpp"
#include "text/lines.hpp"
#include "text/read.hpp"
#include "text/tree.hpp"
#include "text/write_json.hpp"

namespace beckon {

namespace editor {

namespace {

using Form = Occurrence::Form;

/// Whether a type expression reads the text as the name of a model.
bool is_type_name(std::string_view name) {
  schema::ExpressionScanner scanner(name);
  return scanner.name().size() == name.size() && !schema::is_reserved(name) && name != "true" && name != "false";
}

class Renamer {
 public:
  Renamer(const Names& names, std::string_view name, bool is_json) : names_(names), name_(name), is_json_(is_json) {}

  Renaming rename(std::size_t offset) {
    const Occurrence* named = names_.at(offset);
    if (named == nullptr) return {"nothing here has a name that can be changed", {}};
    if (named->name == name_) return {};
    Renaming result;
    result.error = problem(*named);
    if (!result.error.empty()) return result;
    for (const Occurrence& each : names_.occurrences) {
      if (each.means(*named)) result.replacements.push_back(replacement(each));
    }
    return result;
  }

 private:
  [[nodiscard]] std::string problem(const Occurrence& named) const {
    if (name_.empty()) return "a name is missing";
    const std::string quoted = text::quoted(name_);
    if (named.kind != SymbolKind::tag && !openapi::is_component_name(name_)) {
      return quoted + " can't be a name: " + std::string(openapi::component_name_hint);
    }
    const bool is_model = named.kind == SymbolKind::model;
    if (is_model && schema::is_reserved(name_)) return quoted + " is a built-in type";
    const auto is_in_expression = [&](const Occurrence& each) {
      return each.form == Form::expression && each.means(named);
    };
    const bool is_type = std::any_of(names_.occurrences.begin(), names_.occurrences.end(), is_in_expression);
    if (is_type && !is_type_name(name_)) return quoted + " can't stand in a type: start with a letter";
    const auto is_taken = [&](const Occurrence& each) {
      return each.kind == named.kind && each.section == named.section && each.name == name_;
    };
    if (std::any_of(names_.occurrences.begin(), names_.occurrences.end(), is_taken)) return quoted + " is taken";
    return {};
  }

  /// A part of a text that is a name needs no quotes that the text does not have, nor escapes.
  [[nodiscard]] Replacement replacement(const Occurrence& each) const {
    Replacement made{each.extent.start, each.extent.end, std::string(name_)};
    if (each.quote == '"') {
      const std::string quoted = text::quoted(name_);
      made.text = quoted.substr(1, quoted.size() - 2);
    } else if (each.quote == '\'') {
      made.text.clear();
      for (const char byte : name_) made.text.append(byte == '\'' ? 2 : 1, byte);
    } else if (each.quote == '\0' && (each.form == Form::key || each.is_whole)) {
      made.text = spelled(each.form == Form::key);
    }
    return made;
  }

  [[nodiscard]] std::string spelled(bool is_key) const {
    Cursor cursor;
    cursor.has_colon = true;
    return Speller(cursor, is_json_).spell(name_, is_key ? Writing::key : Writing::text);
  }

  const Names& names_;
  std::string_view name_;
  bool is_json_;
};

}  // namespace

}  // namespace editor

Renaming rename(std::string_view text, std::size_t offset, std::string_view name, const CompileOptions& options) {
  if (text.size() > text::largest_source) return {"the text is too large", {}};
  editor::Outline outline;
  editor::read_outline(text, outline);
  const editor::Names names = editor::read_names(outline);
  const std::size_t place = text::byte_offset(text, offset, options.offset_unit);
  Renaming result = editor::Renamer(names, name, text::is_json(text, options.format)).rename(place);
  editor::Offsets offsets;
  for (Replacement& each : result.replacements) {
    offsets.add(each.start);
    offsets.add(each.end);
  }
  offsets.count(text, options.offset_unit);
  return result;
}

}  // namespace beckon
