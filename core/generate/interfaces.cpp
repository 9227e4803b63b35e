#include "interfaces.hpp"

#include <string_view>

#include "names.hpp"
#include "openapi/choices.hpp"
#include "openapi/documentation.hpp"

namespace beckon::generate {

namespace {

using openapi::Alternative;
using openapi::Field;
using openapi::Keys;
using openapi::Limit;
using openapi::Object;
using openapi::ObjectType;
using openapi::Presence;
using openapi::Shape;

/// Whether all there is to an object is its fields.
bool is_listed(const Object& object) {
  const bool is_special = object.type == ObjectType::document || object.type == ObjectType::operation;
  return openapi::is_openapi(object.type) && !object.fields.empty() && !is_special;
}

std::string type_name(ObjectType type) {
  if (type == ObjectType::schema) return "SchemaKeywords";
  return object_name(openapi::describe(type));
}

/// The type of an object where it stands by itself, in a list or in a map.
std::string item_type(ObjectType type) {
  if (type == ObjectType::schema) return "Schema";
  if (type == ObjectType::response) return "Expression | Response | Reference";
  const bool is_reference = openapi::describe(type).alternative == Alternative::reference;
  return type_name(type) + (is_reference ? " | Reference" : "");
}

std::string list_of(const std::string& item) {
  const bool is_union = item.find(" | ") != std::string::npos;
  return "readonly " + (is_union ? "(" + item + ")" : item) + "[]";
}

std::string map_of(const std::string& value) { return "{ readonly [name: string]: " + value + " }"; }

std::string choices(const Object& object, const Field& field) {
  std::string type;
  for (const std::string_view choice : openapi::choices_of(object.type, field.key)) {
    type += (type.empty() ? "\"" : " | \"") + std::string(choice) + '"';
  }
  return type;
}

std::string value_type(const Object& object, const Field& field) {
  switch (field.shape) {
    case Shape::any: return field.key == "$fields" ? "Fields" : "unknown";
    case Shape::text: return field.limit == Limit::listed ? choices(object, field) : "string";
    case Shape::boolean: return "boolean";
    case Shape::number:
    case Shape::integer: return "number";
    case Shape::object: return item_type(field.object);
    case Shape::list: return list_of(item_type(field.object));
    case Shape::map:
      return map_of(item_type(field.object) + (field.limit == Limit::or_names ? " | readonly string[]" : ""));
    case Shape::text_list: return "readonly string[]";
    case Shape::text_map: return map_of("string");
    case Shape::list_map: return map_of("readonly string[]");
    case Shape::array: return "readonly unknown[]";
    case Shape::boolean_map: return map_of("boolean");
    case Shape::type_name: return "string | readonly string[]";
  }
  return {};
}

/// A comment in lines of at most 120 columns.
std::string comment(std::string_view text) {
  constexpr std::size_t widest = 120;
  std::string line = "  /** " + std::string(text) + " */\n";
  if (line.size() - 1 <= widest) return line;
  std::string lines = "  /**\n";
  while (!text.empty()) {
    std::size_t end = text.size();
    if (end + 5 > widest) end = text.rfind(' ', widest - 5);
    lines += "   * " + std::string(text.substr(0, end)) + '\n';
    text.remove_prefix(end == text.size() ? end : end + 1);
  }
  return lines + "   */\n";
}

/// Whether the language asks for it: a response is described by its code.
bool is_required(const Object& object, const Field& field) {
  return field.presence == Presence::required && object.type != ObjectType::response;
}

std::string declaration(const Object& object, const Field& field) {
  std::string text(openapi::documentation_of(object.type, field.key));
  if (field.presence == Presence::superseded) text += " @deprecated";
  return comment(text) + "  " + std::string(field.key) + (is_required(object, field) ? ": " : "?: ") +
         value_type(object, field) + ";\n";
}

std::string declaration(const Object& object) {
  const std::string_view name = object.name.substr(object.name.find(' ') + 1);
  std::string text = "/** OpenAPI 3.1.1, section " + std::string(openapi::specified_in(object.type)) + ", " +
                     std::string(name) + ". */\n";
  text += "export interface " + type_name(object.type);
  text += object.keys == Keys::extensible ? " extends Extensions {\n" : " {\n";
  for (const Field& field : object.fields) {
    // A parameter's are its own.
    if (object.type != ObjectType::schema || field.key != "examples") text += declaration(object, field);
  }
  if (object.type == ObjectType::schema) text += comment("Any other keyword.") + "  [keyword: string]: unknown;\n";
  return text + "}\n";
}

}  // namespace

std::string interfaces() {
  std::string text =
      "// Written by `make generate` from core/src/openapi/tables.hpp: change it there.\n\n"
      "import type { Callback, Expression, Extensions, Fields, Operation, Schema } from \"./types.js\";\n";
  for (const Object& object : openapi::objects()) {
    if (is_listed(object)) text += '\n' + declaration(object);
  }
  return text;
}

}  // namespace beckon::generate
