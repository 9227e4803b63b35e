#include "schema/printed_expression.hpp"

#include <algorithm>
#include <string_view>

#include <beckon/expression.hpp>

#include "schema/built_in_types.hpp"
#include "schema/type_expression.hpp"
#include "text/diagnostics.hpp"
#include "text/read.hpp"
#include "text/write_json.hpp"

namespace beckon::schema {

using text::Kind;
using text::Node;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";

std::string_view text_of(const Node& schema, const char* key) {
  const Node* value = schema.find(key);
  return value == nullptr ? std::string_view{} : value->text();
}

/// Collects what stands in the parentheses behind a type.
class PrintedBounds {
 public:
  void add(std::string_view sign, std::string_view value) {
    if (value.empty()) return;
    if (!bounds_.empty()) bounds_ += ", ";
    bounds_.append(sign).append(value);
  }
  void add_range(std::string_view least, std::string_view most) {
    if (least.empty() && most.empty()) return;
    if (least == most) return add("", least);
    add("", std::string(least).append("..").append(most));
  }
  [[nodiscard]] std::string text() const { return bounds_.empty() ? bounds_ : "(" + bounds_ + ")"; }

 private:
  std::string bounds_;
};

std::string pattern_between_slashes(std::string_view pattern) {
  std::string text = "/";
  bool is_escaped = false;
  bool in_class = false;
  for (const char character : pattern) {
    if (character == '/' && !is_escaped && !in_class) text += '\\';
    if (!is_escaped && character == '[') in_class = true;
    if (!is_escaped && character == ']') in_class = false;
    is_escaped = !is_escaped && character == '\\';
    text += character;
  }
  return text + "/";
}

std::string print(const Node& schema);

/// The first built-in type that is this one, and then the format that has to be said besides.
std::string print_built_in(const Node& schema) {
  const std::string_view type = text_of(schema, "type");
  const std::string_view format = text_of(schema, "format");
  const std::string_view media_type = text_of(schema, "contentMediaType");
  const auto is_it = [&](const BuiltInType& row, std::string_view wanted) {
    return row.type == type && row.format == wanted && row.content_media_type == media_type;
  };
  const auto find = [&](std::string_view wanted) {
    return std::find_if(built_in_types.begin(), built_in_types.end(),
                        [&](const BuiltInType& row) { return is_it(row, wanted); });
  };
  const auto* found = find(format);
  const bool is_foreign = found == built_in_types.end();
  if (is_foreign) found = find("");
  if (found == built_in_types.end()) return {};
  PrintedBounds bounds;
  bounds.add_range(text_of(schema, "minLength"), text_of(schema, "maxLength"));
  const std::string_view least = text_of(schema, "minimum");
  const std::string_view most = text_of(schema, "maximum");
  if (least.empty() || most.empty()) {
    bounds.add(">=", least);
    bounds.add("<=", most);
  } else {
    bounds.add_range(least, most);
  }
  bounds.add(">", text_of(schema, "exclusiveMinimum"));
  bounds.add("<", text_of(schema, "exclusiveMaximum"));
  bounds.add("%", text_of(schema, "multipleOf"));
  if (const Node* pattern = schema.find("pattern")) bounds.add("", pattern_between_slashes(pattern->text()));
  if (is_foreign) bounds.add("format:", format);
  return std::string(found->name) + bounds.text();
}

std::string print_literal(const Node& value) { return text::write_json(value.keyed({})); }

std::string print_enumeration(const Node& values) {
  std::string joined;
  bool are_words = true;
  for (const Node& value : values.children()) {
    are_words = are_words && value.is(Kind::string);
    if (!joined.empty()) joined += " | ";
    joined += print_literal(value);
  }
  if (!are_words) return joined;
  std::string words = "enum(";
  for (const Node& value : values.children()) {
    const std::string_view text = value.text();
    const bool is_word = !text.empty() && std::all_of(text.begin(), text.end(), [](char each) {
      return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
             each == '_' || each == '.' || each == '-';
    });
    if (words.size() > 5) words += " | ";
    words += is_word ? std::string(text) : print_literal(value);
  }
  return words + ")";
}

std::string print_alternatives(const Node& any_of) {
  const auto all = any_of.children();
  if (all.size() == 2 && text_of(all[1], "type") == "null" && all[1].children().size() == 1) return print(all[0]) + "?";
  std::string joined;
  for (const Node& each : all) {
    if (!joined.empty()) joined += " | ";
    joined += print(each);
  }
  return joined;
}

std::string print_object(const Node& properties, const Node* required) {
  std::string fields = "{ ";
  for (const Node& property : properties.children()) {
    if (fields.size() > 2) fields += ", ";
    const auto is_it = [&](const Node& name) { return name.text() == property.key(); };
    const auto names = children_of(required);
    fields.append(property.key());
    fields += std::any_of(names.begin(), names.end(), is_it) ? ": " : "?: ";
    fields += print(property);
  }
  return fields + " }";
}

std::string print_container(const char* word, const Node& content, std::string_view least, std::string_view most) {
  PrintedBounds bounds;
  bounds.add_range(least, most);
  return std::string(word) + "<" + print(content) + ">" + bounds.text();
}

/// What is most likely to be read as this schema; whether it is, is tried afterwards.
std::string print(const Node& schema) {
  if (const std::string_view reference = text_of(schema, "$ref"); reference.starts_with(schemas_pointer))
    return std::string(reference.substr(schemas_pointer.size()));
  if (const Node* value = schema.find("const")) return print_literal(*value);
  if (const Node* values = schema.find("enum")) return print_enumeration(*values);
  if (const Node* any_of = schema.find("anyOf")) return print_alternatives(*any_of);
  if (const Node* items = schema.find("items")) {
    return print_container(schema.find("uniqueItems") != nullptr ? "set" : "list", *items, text_of(schema, "minItems"),
                           text_of(schema, "maxItems"));
  }
  if (const Node* values = schema.find("additionalProperties"))
    return print_container("map", *values, text_of(schema, "minProperties"), text_of(schema, "maxProperties"));
  if (const Node* properties = schema.find("properties")) return print_object(*properties, schema.find("required"));
  return print_built_in(schema);
}

/// Takes every name for a model's.
class AnyName final : public TypeNames {
 public:
  [[nodiscard]] bool knows(std::string_view /*name*/) const override { return true; }
  void offer(text::Suggestion& /*suggestion*/) const override {}
};

/// Whether an expression says the schema.
bool says(const std::string& expression, const Node& schema) {
  text::Tree tree;
  text::Diagnostics diagnostics;
  const AnyName names;
  const auto read = read_type_expression(Node::string(expression), Defaults::allowed, {tree, diagnostics, names});
  return read && diagnostics.finish(tree, OffsetUnit::bytes).empty() &&
         text::write_json(annotated_schema(*read, {}, tree.arena)) == text::write_json(schema.keyed({}));
}

}  // namespace

std::optional<std::string> printed_expression(const Node& schema) {
  std::string expression = print(schema);
  if (const Node* value = schema.find("default")) expression += " = " + print_literal(*value);
  if (const Node* description = schema.find("description")) expression.append(" -- ").append(description->text());
  if (!says(expression, schema)) return std::nullopt;
  return expression;
}

}  // namespace beckon::schema

namespace beckon {

std::optional<std::string> type_expression(std::string_view schema) {
  text::Tree tree;
  tree.source = schema;
  text::Diagnostics diagnostics;
  if (!text::read(tree, Format::json, diagnostics) || diagnostics.has_errors()) return std::nullopt;
  return schema::printed_expression(tree.root);
}

}  // namespace beckon
