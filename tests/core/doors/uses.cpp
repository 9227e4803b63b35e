#include "core/doors/uses.hpp"

#include <algorithm>

#include "definitions/conventions.hpp"
#include "definitions/model_keys.hpp"
#include "definitions/parameter_keys.hpp"
#include "openapi/choices.hpp"
#include "schema/built_in_types.hpp"

namespace beckon::doors {

using openapi::Field;
using openapi::Keys;
using openapi::Object;
using openapi::ObjectType;
using openapi::Shape;
using text::Kind;
using text::Node;

namespace {

constexpr std::string_view extension = "x-";

bool is_extensible(const Object& object) {
  return object.keys != Keys::fixed && object.keys != Keys::names && object.type != ObjectType::reference;
}

bool is_one_of(std::string_view key, std::span<const std::string_view> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool is_word(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_' ||
         (character >= '0' && character <= '9');
}

}  // namespace

void Uses::note(std::string_view subject, std::string_view key) {
  found_.insert(std::string(subject) + ' ' + std::string(key));
}

void Uses::add_object(const Node& node, ObjectType type) {
  const bool is_typed = type == ObjectType::schema || type == ObjectType::response;
  if (is_typed && node.is(Kind::string)) return add_words(node.text());
  if (!node.is(Kind::object)) return;
  const Object& said = openapi::describe(type);
  const bool is_reference = said.alternative == openapi::Alternative::reference && node.find("$ref") != nullptr;
  const Object& object = is_reference ? openapi::describe(ObjectType::reference) : said;
  for (const Node& member : node.children()) add_member(member, object);
}

void Uses::add_member(const Node& member, const Object& object) {
  const std::string_view key = member.key();
  if (const Field* field = find_field(object, key)) {
    note(object.name, key);
    add_value(member, *field);
    add_special(member, object, key);
  } else if (key.starts_with(extension)) {
    note(object.name, extension);
  } else {
    add_value(member, object.member);
  }
}

void Uses::add_value(const Node& value, const Field& field) {
  if (field.object == ObjectType::none) {
    if (field.shape == Shape::type_name && value.is(Kind::string)) add_words(value.text());
    return;
  }
  if (field.shape == Shape::object) return add_object(value, field.object);
  for (const Node& child : value.children()) add_object(child, field.object);
}

void Uses::add_special(const Node& value, const Object& object, std::string_view key) {
  if (key == "models") {
    for (const Node& model : value.children()) add_fields(model);
  } else if (key == "form" || key == "$fields") {
    add_fields(value);
  } else if (key == "conventions") {
    for (const Node& rule : value.children()) note("conventions", rule.key());
    if (value.is(Kind::string)) note("conventions", value.text());
  } else if (key == "signature") {
    add_object(value, ObjectType::webhook_signature);
  } else if (object.type != ObjectType::parameter && is_one_of(key, openapi::parameter_locations)) {
    for (const Node& parameter : value.children()) {
      for (const Node& member : parameter.children()) {
        if (is_one_of(member.key(), definitions::parameter_keys)) note("parameter", member.key());
      }
    }
  }
}

void Uses::add_fields(const Node& model) {
  if (!model.is(Kind::object)) return add_object(model, ObjectType::schema);
  for (const Node& field : model.children()) {
    if (!field.key().starts_with('$')) {
      add_object(field, ObjectType::schema);
    } else if (field.key() == definitions::extends_key.key || field.key() == definitions::properties_key.key) {
      note("model", field.key());
      for (const Node& own : field.children()) add_object(own, ObjectType::schema);
    } else {
      note("model", "$keyword");
    }
  }
}

void Uses::add_words(std::string_view expression) {
  // A description and a default are no types.
  expression = expression.substr(0, std::min(expression.find(" -- "), expression.find(" = ")));
  while (!expression.empty()) {
    const auto end = std::find_if_not(expression.begin(), expression.end(), is_word);
    const auto size = static_cast<std::size_t>(end - expression.begin());
    if (size > 0) note("type", expression.substr(0, size));
    expression.remove_prefix(std::max<std::size_t>(size, 1));
  }
}

std::set<std::string> all_uses() {
  std::set<std::string> all;
  const auto add = [&](std::string_view subject, std::string_view key) {
    all.insert(std::string(subject) + ' ' + std::string(key));
  };
  for (const Object& object : openapi::objects()) {
    for (const Field& field : object.fields) add(object.name, field.key);
    if (is_extensible(object)) add(object.name, extension);
  }
  for (const schema::BuiltInType& type : schema::built_in_types) add("type", type.name);
  for (const schema::ComposingWord& word : schema::composing_words) add("type", word.name);
  for (const definitions::ConventionRow& row : definitions::convention_rows) add("conventions", row.key);
  for (const std::string_view preset : definitions::preset_names) add("conventions", preset);
  add("conventions", definitions::base_key);
  for (const std::string_view key : definitions::parameter_keys) add("parameter", key);
  for (const definitions::ModelKey& each : definitions::model_keys) add("model", each.key);
  add("model", "$keyword");
  return all;
}

}  // namespace beckon::doors
