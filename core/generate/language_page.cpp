#include "language_page.hpp"

#include "definitions/conventions.hpp"
#include "definitions/model_keys.hpp"
#include "definitions/parameter_keys.hpp"
#include "definitions/webhooks.hpp"
#include "openapi/documentation.hpp"
#include "openapi/object.hpp"
#include "schema/built_in_types.hpp"

namespace beckon::generate {

namespace {

using definitions::Manner;
using openapi::Field;
using openapi::ObjectType;

std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string row(std::string_view first, std::string_view second) {
  std::string text = "| " + std::string(first) + " | ";
  for (const char each : second) {
    if (each == '|') text += '\\';
    text += each;
  }
  return text + " |\n";
}

std::string head(std::string_view first, std::string_view second) { return row(first, second) + "|---|---|\n"; }

std::string key_row(ObjectType object, std::string_view key) {
  return row(code(key), openapi::documentation_of(object, key));
}

/// The keys of an object for which a predicate holds.
template <typename Holds>
std::string keys_of(ObjectType object, const Holds& holds) {
  std::string text = head("key", "meaning");
  for (const Field& field : openapi::describe(object).fields) {
    if (!field.key.starts_with('$') && holds(field)) text += key_row(object, field.key);
  }
  return text;
}

std::string all_keys_of(ObjectType object) {
  return keys_of(object, [](const Field&) { return true; });
}

std::string shorthand_of(ObjectType object) {
  return keys_of(object, [](const Field& field) { return field.shorthand && !definitions::is_webhook_key(field.key); });
}

std::string webhook_keys() {
  return keys_of(ObjectType::operation, [](const Field& field) { return definitions::is_webhook_key(field.key); });
}

/// The keys of a parameter that may stand in its schema.
std::string parameter_keys() {
  std::string text = head("key", "meaning");
  for (const std::string_view key : definitions::parameter_keys) text += key_row(ObjectType::parameter, key);
  return text;
}

std::string model_keys() {
  std::string text = head("key", "meaning");
  for (const definitions::ModelKey& key : definitions::model_keys) text += row(code(key.key), key.meaning);
  return text;
}

std::string schema_of(const schema::BuiltInType& type) {
  std::string text = "{";
  const auto add = [&](std::string_view key, std::string_view value) {
    if (value.empty()) return;
    text += text.size() == 1 ? " " : ", ";
    text.append(key).append(": ").append(value == "null" ? "\"null\"" : value);
  };
  add("type", type.type);
  add("format", type.format);
  add("contentMediaType", type.content_media_type);
  return text + (text.size() == 1 ? "}" : " }");
}

std::string_view bounds_of(schema::Bounds bounds) {
  switch (bounds) {
    case schema::Bounds::none: return "–";
    case schema::Bounds::value: return "`1..100` `>0` `<=1` `%5`";
    case schema::Bounds::length: return "`3..64` `/pattern/` `format:name`";
  }
  return {};
}

std::string types() {
  std::string text = "| type | schema | bounds |\n|---|---|---|\n";
  for (const schema::BuiltInType& type : schema::built_in_types) {
    text +=
        "| " + code(type.name) + " | " + code(schema_of(type)) + " | " + std::string(bounds_of(type.bounds)) + " |\n";
  }
  return text;
}

std::string_view name_of(Manner manner) {
  switch (manner) {
    case Manner::off: return "–";
    case Manner::beckon: return "as Beckon";
    case Manner::fastapi: return "as FastAPI";
  }
  return {};
}

std::string conventions() {
  std::string text = "| rule | what is derived |";
  std::string line = "\n|---|---|";
  for (const std::string_view preset : definitions::preset_names) {
    text += " " + code(preset) + " |";
    line += "---|";
  }
  text += line + "\n";
  for (const definitions::ConventionRow& convention : definitions::convention_rows) {
    text += "| " + code(convention.key) + " | " + std::string(convention.meaning) + " |";
    for (const Manner manner : convention.manners) text += " " + std::string(name_of(manner)) + " |";
    text += '\n';
  }
  return text;
}

/// The table of a name; empty if there is none.
std::string table(std::string_view name) {
  if (name == "document") return shorthand_of(ObjectType::document);
  if (name == "types") return types();
  if (name == "model") return model_keys();
  if (name == "operation") return shorthand_of(ObjectType::operation);
  if (name == "parameter") return parameter_keys();
  if (name == "response") return shorthand_of(ObjectType::response);
  if (name == "router") return all_keys_of(ObjectType::router);
  if (name == "webhook") return webhook_keys();
  if (name == "webhookDefaults") return all_keys_of(ObjectType::webhook_defaults);
  if (name == "signature") return all_keys_of(ObjectType::webhook_signature);
  if (name == "conventions") return conventions();
  return {};
}

}  // namespace

std::string language_page(std::string_view page) {
  constexpr std::string_view opening = "<!-- table: ";
  constexpr std::string_view closing = "<!-- end -->";
  std::string result;
  for (;;) {
    const std::size_t begin = page.find(opening);
    const std::size_t name_end = page.find(" -->\n", begin);
    const std::size_t end = page.find(closing, begin);
    if (begin == std::string_view::npos || name_end >= end) return result.append(page);
    const std::string_view name = page.substr(begin + opening.size(), name_end - begin - opening.size());
    result.append(page.substr(0, name_end)).append(" -->\n\n").append(table(name)).append("\n").append(closing);
    page.remove_prefix(end + closing.size());
  }
}

}  // namespace beckon::generate
