#include "editor/site.hpp"

#include <algorithm>

#include "definitions/conventions.hpp"
#include "definitions/model_keys.hpp"
#include "openapi/choices.hpp"
#include "openapi/keys.hpp"

namespace beckon::editor {

using openapi::Field;
using openapi::Keys;
using openapi::ObjectType;
using openapi::Shape;
using text::Node;

namespace {

/// The fields whose row says "any value" because the language alone knows what they hold.
struct Meaning {
  ObjectType owner;
  std::string_view key;
  Site::Form form;
};

constexpr Meaning meanings[] = {
    {ObjectType::document, "conventions", Site::Form::conventions},
    {ObjectType::document, "models", Site::Form::models},
    {ObjectType::operation, "form", Site::Form::model},
    {ObjectType::operation, "status", Site::Form::status},
    {ObjectType::schema, "$fields", Site::Form::model},
};

Site site_of_field(const Field& field, ObjectType owner, const Node& child, const Node& parent, const Site& around) {
  Site site{Site::Form::table, field.shape, field.object, owner, child.key(), &parent, around.within};
  for (const Meaning& meaning : meanings) {
    if (meaning.owner == owner && meaning.key == child.key()) site.form = meaning.form;
  }
  if (owner == ObjectType::router && child.key() == "security") {
    site.shape = Shape::list;
    site.object = ObjectType::security_requirement;
  }
  return site;
}

/// What a child of a model is: a field, or what a key with `$` says of the model.
Site site_in_model(const Node& child, const Node& parent) {
  const std::string_view key = child.key();
  if (key == definitions::extends_key.key) return {.form = Site::Form::bases};
  if (key == definitions::properties_key.key) return {.shape = Shape::map, .object = ObjectType::schema};
  if (!key.starts_with('$')) return {.shape = Shape::object, .object = ObjectType::schema};
  const Field* keyword = definitions::find_model_keyword(key);
  return keyword == nullptr ? Site{} : site_of_field(*keyword, ObjectType::schema, child, parent, {});
}

Site site_in_table(const Node& child, const Node& parent, const Site& site) {
  Site below = site;
  switch (site.shape) {
    case Shape::object: {
      if (site.object == ObjectType::none) return {};
      ObjectType type = site.object;
      const Field* field = field_of(parent, type, child.key());
      if (field == nullptr && is_parameter(site)) {
        type = ObjectType::parameter;
        field = field_of(parent, type, child.key());
      }
      return field == nullptr ? Site{} : site_of_field(*field, type, child, parent, site);
    }
    case Shape::list:
    case Shape::map: below.shape = Shape::object; return below;
    case Shape::text_list:
    case Shape::text_map: below.shape = Shape::text; return below;
    case Shape::list_map: below.shape = Shape::text_list; return below;
    case Shape::type_name: return site;
    default: return {};
  }
}

}  // namespace

bool is_parameter(const Site& site) {
  const auto& locations = openapi::parameter_locations;
  return (site.owner == ObjectType::operation || site.owner == ObjectType::router) &&
         site.object == ObjectType::schema &&
         std::find(locations.begin(), locations.end(), site.key) != locations.end();
}

const openapi::Object& table_of(const Node& object, ObjectType type) {
  const openapi::Object& table = openapi::describe(type);
  const bool is_reference = table.alternative == openapi::Alternative::reference && object.find("$ref") != nullptr;
  return is_reference ? openapi::describe(ObjectType::reference) : table;
}

const Field* field_of(const Node& object, ObjectType type, std::string_view key) {
  const openapi::Object& table = table_of(object, type);
  if (const Field* field = find_field(table, key)) return field;
  switch (table.keys) {
    case Keys::names: return &table.member;
    case Keys::paths: return key.starts_with('/') ? &table.member : nullptr;
    case Keys::statuses: return openapi::is_status(key) ? &table.member : nullptr;
    case Keys::expressions: return openapi::is_extension(key) ? nullptr : &table.member;
    case Keys::fixed:
    case Keys::extensible:
    case Keys::any: break;
  }
  return nullptr;
}

Site root_site() { return {.shape = Shape::object, .object = ObjectType::document}; }

Site site_of(const Node& child, const Node& parent, const Site& site) {
  switch (site.form) {
    case Site::Form::table: return site_in_table(child, parent, site);
    case Site::Form::conventions:
      return {.form = child.key() == definitions::base_key ? Site::Form::preset : Site::Form::manner};
    case Site::Form::models: return {.form = Site::Form::model};
    case Site::Form::model: return site_in_model(child, parent);
    case Site::Form::bases: return site;
    case Site::Form::preset:
    case Site::Form::manner:
    case Site::Form::status: break;
  }
  return {};
}

Place place_of_cursor(const Outline& outline) {
  Place place;
  place.site = root_site();
  const Path& path = outline.path;
  const Node* node = &outline.root;
  for (std::size_t step = 0; step < path.size; ++step) {
    const bool is_last = step + 1 == path.size;
    if (path.steps[step] >= node->children().size()) return {};
    const Node& child = node->children()[path.steps[step]];
    if (is_last && outline.cursor.role == Cursor::Role::key) {
      place.object = node;
      place.member = &child;
      break;
    }
    place.site = site_of(child, *node, place.site);
    node = &child;
  }
  return place;
}

}  // namespace beckon::editor
