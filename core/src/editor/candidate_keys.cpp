#include <algorithm>
#include <span>
#include <string>

#include "definitions/conventions.hpp"
#include "definitions/media_types.hpp"
#include "definitions/model_keys.hpp"
#include "definitions/names.hpp"
#include "definitions/parameter_keys.hpp"
#include "definitions/status_phrases.hpp"
#include "definitions/webhooks.hpp"
#include "editor/candidates.hpp"
#include "editor/declared.hpp"
#include "openapi/documentation.hpp"
#include "openapi/templates.hpp"

namespace beckon::editor {

using openapi::Alternative;
using openapi::Field;
using openapi::Keys;
using openapi::Object;
using openapi::ObjectType;
using openapi::Presence;
using openapi::Shape;
using text::Node;

namespace {

using Names = std::span<const std::string_view>;

/// What people write most, in the order in which they do; what else an object knows follows as its table has it.
constexpr std::string_view used_in_document[] = {
    "info", "models",   "paths",   "webhooks",    "routers",      "webhookDefaults",   "components",
    "tags", "security", "servers", "conventions", "externalDocs", "jsonSchemaDialect", "openapi"};
constexpr std::string_view used_in_path_item[] = {"get", "post", "put", "delete", "patch"};
constexpr std::string_view used_in_operation[] = {"name",    "summary", "description", "path",     "query", "body",
                                                  "returns", "status",  "responses",   "security", "tags"};
constexpr std::string_view used_statuses[] = {"200", "201", "204", "400", "401", "403", "404", "409", "422"};

Names used_in(ObjectType type) {
  switch (type) {
    case ObjectType::document: return used_in_document;
    case ObjectType::path_item: return used_in_path_item;
    case ObjectType::operation: return used_in_operation;
    default: return {};
  }
}

bool is_among(Names names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// What a shorthand key says. Those of parameters are called as their keys are.
struct Meaning {
  std::string_view key;
  std::string_view words;
};

constexpr Meaning meanings[] = {
    {"name", "the handler's name"},
    {"body", "type of what is sent"},
    {"body?", "the same, not required"},
    {"form", "fields of a form"},
    {"returns", "type of the answer"},
    {"status", "code of the answer"},
    {"hidden", "true leaves it out"},
    {"since", "version that brought it"},
    {"models", "types by name"},
    {"routers", "paths that share a prefix"},
    {"conventions", "what is derived"},
    {"$fields", "fields, as in a model"},
    {"signature", "how it is signed"},
    {"retries", "when it is sent again"},
    {"envelope", "type, time and data"},
    {"event", "the envelope's type"},
    {"webhookDefaults", "what webhooks share"},
};

/// In a few words what the value of a field is.
std::string words_of(const Field& field) {
  // In the order of Shape; what holds objects goes on with their name.
  static constexpr const char* words[] = {"",
                                          "text",
                                          "true or false",
                                          "number",
                                          "whole number",
                                          "",
                                          "list, each ",
                                          "by name, each ",
                                          "list of texts",
                                          "texts by name",
                                          "lists of texts by name",
                                          "list",
                                          "true or false by name",
                                          "type"};
  static_assert(std::size(words) == static_cast<std::size_t>(Shape::type_name) + 1);
  std::string said = words[static_cast<std::size_t>(field.shape)];
  if (field.object != ObjectType::none) said += openapi::describe(field.object).name;
  return said;
}

std::string detail_of(const Field& field, const Object& table) {
  if (field.shorthand) {
    for (const Meaning& meaning : meanings) {
      if (meaning.key == field.key) return std::string(meaning.words);
    }
    return std::string(field.key) + ' ' + std::string(openapi::target_of(table.type, field.key));
  }
  std::string words = words_of(field);
  // Definitions are of no version of OpenAPI: without one they are this language.
  const bool is_version = table.type == ObjectType::document && field.shape == Shape::text;
  if (field.presence == Presence::required && !is_version) words += ", required";
  return words;
}

}  // namespace

void Candidates::add_keys(const Site& site, const Node* object, const Node* own) {
  present_ = object;
  own_ = own;
  switch (site.form) {
    case Site::Form::conventions: return add_convention_keys();
    case Site::Form::model: return add_model_keys();
    case Site::Form::table: break;
    default: return;
  }
  if (site.shape == Shape::object) return add_table_keys(site, object);
  if (site.shape != Shape::map) return;
  add_path_variables(site);
  if (site.object == ObjectType::media_type) {
    for (const std::string_view type : definitions::media_types) add_key(type, "");
  }
}

/// Leaves out what the object has already.
void Candidates::add_key(std::string_view key, std::string_view detail) {
  // No object has so many keys of its tables: these are names, and each compared with each takes long.
  constexpr std::size_t most_compared = 1000;
  if (present_ != nullptr && present_->children().size() < most_compared) {
    for (const Node& member : present_->children()) {
      if (&member != own_ && member.key() == key) return;
    }
  }
  add(key, CompletionKind::key, detail, Writing::key, key);
}

void Candidates::add_field(const Field& field, const Object& table) { add_key(field.key, detail_of(field, table)); }

void Candidates::add_table_keys(const Site& site, const Node* object) {
  if (site.object == ObjectType::none) return;
  const Object& table = object == nullptr ? openapi::describe(site.object) : table_of(*object, site.object);
  const Names used = used_in(table.type);
  for (const std::string_view key : used) add_field(*find_field(table, key), table);
  const bool is_of_path =
      table.type == ObjectType::operation && site.within != nullptr && site.within->key().starts_with('/');
  for (const Presence presence : {Presence::required, Presence::optional}) {
    for (const Field& field : table.fields) {
      if (is_of_path && definitions::is_webhook_key(field.key)) continue;
      if (field.presence == presence && !is_among(used, field.key)) add_field(field, table);
    }
  }
  if (is_parameter(site)) add_parameter_keys();
  if (table.alternative == Alternative::reference) add_key("$ref", "a Reference Object");
  if (table.keys == Keys::statuses) add_statuses(true);
  if (table.type == ObjectType::security_requirement) {
    for (const Node& scheme : declared_components(outline_, section_of(ObjectType::security_scheme)))
      add_key(scheme.key(), "security scheme");
  }
}

/// What a parameter has besides the keywords of its schema.
void Candidates::add_parameter_keys() {
  const Object& parameter = openapi::describe(ObjectType::parameter);
  const Object& schema = openapi::describe(ObjectType::schema);
  for (const std::string_view key : definitions::parameter_keys) {
    if (find_field(schema, key) == nullptr) add_field(*find_field(parameter, key), parameter);
  }
}

void Candidates::add_statuses(bool are_keys) {
  const auto add_status = [&](std::string_view status) {
    const std::string_view phrase = definitions::status_phrase(status);
    if (are_keys) return add_key(status, phrase);
    const bool is_number = status.find_first_not_of("0123456789") == std::string_view::npos;
    add_value(status, phrase, is_number ? Writing::bare : Writing::text);
  };
  for (const std::string_view status : used_statuses) add_status(status);
  for (const definitions::StatusPhrase& row : definitions::status_phrases()) {
    if (!is_among(used_statuses, row.status)) add_status(row.status);
  }
}

void Candidates::add_model_keys() {
  for (const definitions::ModelKey& row : definitions::model_keys) add_key(row.key, row.meaning);
  const Object& schema = openapi::describe(ObjectType::schema);
  for (const Field& field : schema.fields) {
    // What follows from the fields can't be said again.
    const bool follows = field.key == "type" || field.key == "properties" || field.key == "required";
    if (follows || field.shorthand) continue;
    const std::string sign = field.key.starts_with('$') ? "" : "$";
    add_key(sign + std::string(field.key), detail_of(field, schema));
  }
}

void Candidates::add_convention_keys() {
  add_key(definitions::base_key, "the preset of the other rules");
  for (const definitions::ConventionRow& row : definitions::convention_rows) add_key(row.key, row.meaning);
}

/// Of `path` in an operation: the variables of the path item's key.
void Candidates::add_path_variables(const Site& site) {
  if (site.owner != ObjectType::operation || site.key != "path" || site.around == nullptr) return;
  for (const std::string_view variable : openapi::template_variables(site.around->key()))
    add_key(variable, "variable of the path");
}

}  // namespace beckon::editor
