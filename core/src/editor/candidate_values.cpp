#include <string>

#include "definitions/conventions.hpp"
#include "editor/candidates.hpp"
#include "editor/declared.hpp"
#include "openapi/choices.hpp"
#include "openapi/keys.hpp"
#include "schema/built_in_types.hpp"

namespace beckon::editor {

using openapi::ObjectType;
using openapi::Shape;
using text::Node;

void Candidates::add_values(const Site& site) {
  switch (site.form) {
    case Site::Form::conventions:
    case Site::Form::preset: return add_presets();
    case Site::Form::manner: add_booleans(); return add_presets();
    case Site::Form::bases: return add_models();
    case Site::Form::status: return add_statuses(false);
    case Site::Form::models:
    case Site::Form::model: return;
    case Site::Form::table: break;
  }
  // At the root a name alone is no requirement.
  const bool is_in_operations = site.owner == ObjectType::operation || site.owner == ObjectType::router;
  if (site.object == ObjectType::security_requirement && is_in_operations) return add_security_schemes();
  switch (site.shape) {
    case Shape::boolean: return add_booleans();
    case Shape::text: return add_text_values(site);
    case Shape::type_name:
      for (const std::string_view type : openapi::schema_types) {
        if (schema::find_built_in_type(type) == nullptr) add_value(type);
      }
      return;
    default: return;
  }
}

void Candidates::add_presets() {
  for (const std::string_view preset : definitions::preset_names) add_value(preset, "preset");
}

void Candidates::add_booleans() {
  add_value("true", {}, Writing::bare);
  add_value("false", {}, Writing::bare);
}

void Candidates::add_text_values(const Site& site) {
  if (site.key == "$ref") return add_references(site);
  for (const std::string_view choice : openapi::choices_of(site.owner, site.key)) add_value(choice);
  if (site.owner == ObjectType::schema && site.key == "format") return add_formats();
  if (site.owner == ObjectType::schema && site.key == "required") return add_properties(site);
  const bool names_tags = site.owner == ObjectType::operation || site.owner == ObjectType::router;
  if (!names_tags || site.key != "tags") return;
  for (const Node& tag : declared_tags(outline_)) {
    if (const Node* name = tag.find("name")) add_value(name->text(), "tag");
  }
}

/// What a `$ref` can lead to: components of the type that stands there, and for schemas the models.
void Candidates::add_references(const Site& site) {
  const std::string_view section = section_of(site.owner);
  if (section == section_of(ObjectType::schema)) {
    for (const Node& model : declared_models(outline_)) add_value("#/models/" + std::string(model.key()), "model");
  }
  const std::string start = "#/components/" + std::string(section) + '/';
  for (const Node& component : declared_components(outline_, section))
    add_value(start + std::string(component.key()), section);
}

void Candidates::add_formats() {
  for (const schema::BuiltInType& type : schema::built_in_types) add_value(type.format, type.type);
}

/// The names under `properties` beside a `required`.
void Candidates::add_properties(const Site& site) {
  const Node* properties = site.within == nullptr ? nullptr : site.within->find("properties");
  if (properties == nullptr) return;
  for (const Node& property : properties->children()) add_value(property.key(), "property");
}

void Candidates::add_security_schemes() {
  for (const Node& scheme : declared_components(outline_, section_of(ObjectType::security_scheme)))
    add_value(scheme.key(), "security scheme");
}

}  // namespace beckon::editor
