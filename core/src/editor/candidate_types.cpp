#include "editor/candidates.hpp"
#include "editor/declared.hpp"
#include "schema/built_in_types.hpp"

namespace beckon::editor {

using openapi::ObjectType;
using openapi::Shape;
using text::Node;

void Candidates::add_types() {
  add_models();
  for (const Node& schema : declared_components(outline_, section_of(ObjectType::schema)))
    add_name(schema.key(), CompletionKind::model, "schema");
  for (const schema::BuiltInType& type : schema::built_in_types)
    add_name(type.name, CompletionKind::type, details_of(type));
  for (const schema::ComposingWord& word : schema::composing_words) {
    const std::string opened = std::string(word.name) + word.opening;
    add(opened + "…" + word.closing, CompletionKind::type, word.meaning, Writing::text, opened);
  }
}

void Candidates::add_models() {
  for (const Node& model : declared_models(outline_)) add_name(model.key(), CompletionKind::model, "model");
}

void Candidates::add(std::string_view label, CompletionKind kind, std::string_view detail, Writing writing,
                     std::string_view spelling) {
  if (label.empty()) return;
  items_.emplace_back();
  Completion& added = items_.back();
  added.label = label;
  added.kind = kind;
  added.detail = detail;
  added.insert = speller_.spell(spelling, writing);
}

std::string details_of(const schema::BuiltInType& type) {
  std::string details(type.type.empty() ? "any value" : type.type);
  const std::string_view format = type.format.empty() ? type.content_media_type : type.format;
  if (!format.empty()) (details += ", ") += format;
  return details;
}

bool takes_type(const Site& site) {
  if (site.form == Site::Form::model) return true;
  if (site.form != Site::Form::table) return false;
  if (site.shape == Shape::type_name) return true;
  return site.shape == Shape::object && (site.object == ObjectType::schema || site.object == ObjectType::response);
}

}  // namespace beckon::editor
