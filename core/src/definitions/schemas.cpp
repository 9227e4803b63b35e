#include <algorithm>
#include <string>

#include "definitions/lowering.hpp"
#include "openapi/keys.hpp"
#include "text/write_json.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using schema::Defaults;
using text::Kind;
using text::Node;

namespace {

constexpr std::string_view models_pointer = "#/models/";

}  // namespace

bool DefinitionsLowering::lower_schema(const Node& value, Node& lowered) {
  if (value.is(Kind::string)) {
    has_shorthand_ = true;
    const auto expression = read_type_expression(value, Defaults::misplaced, reading());
    lowered = (expression ? annotated_schema(*expression, {}, arena()) : Node::object())
                  .keyed_as(value)
                  .placed(value.value_offset());
    return true;
  }
  const auto members = value.children();
  const auto is_written = [](const Node& member) { return member.key_offset() != text::no_offset; };
  // What was derived is lowered.
  if (!value.is(Kind::object) || std::none_of(members.begin(), members.end(), is_written)) return false;
  report_fields(value);
  if (const Node* fields = value.find("$fields"); fields != nullptr && are_fields(*fields)) {
    has_shorthand_ = true;
    lowered = lower_fields(*fields).keyed_as(value);
    for (const Node& member : value.children()) {
      if (&member != fields &&
          !said_twice(value, "$fields", lowered.find(member.key()) != nullptr ? member.key() : "")) {
        lowered.append(arena(), member);
      }
    }
    lowered = in_table_order(lowered, ObjectType::schema, arena());
    return true;
  }
  if (const Node* type = value.find("type");
      type != nullptr && type->is(Kind::string) && !openapi::is_schema_type(type->text())) {
    lower_typed_schema(value, *type, Defaults::misplaced, lowered);
    return true;
  }
  const Node* reference = models_ == nullptr ? nullptr : value.find("$ref");
  if (reference == nullptr || !reference->text().starts_with(models_pointer)) return false;
  lowered = Node::object().keyed_as(value).placed(value.value_offset());
  for (const Node& member : value.children()) lowered.append(arena(), in_components(member));
  return true;
}

/// A reference to a model leads to where the model is in the document; any other keyword stays as it is.
Node DefinitionsLowering::in_components(const Node& keyword) {
  if (models_ == nullptr || keyword.key() != "$ref" || !keyword.text().starts_with(models_pointer)) return keyword;
  const std::string_view name = keyword.text().substr(models_pointer.size());
  return Node::string(arena().join({"#/components/schemas/", name})).keyed_as(keyword).placed(keyword.value_offset());
}

void DefinitionsLowering::lower_typed_schema(const Node& value, const Node& type, Defaults defaults, Node& lowered) {
  has_shorthand_ = true;
  const auto expression = read_type_expression(type, defaults, reading());
  const Node said = expression ? annotated_schema(*expression, {}, arena()) : Node::object();
  lowered = Node::object().keyed_as(value).placed(value.value_offset());
  for (const Node& member : said.children()) {
    const Node* sibling = member.key() == "type" ? nullptr : value.find(member.key());
    if (sibling == nullptr) lowered.append(arena(), member);
  }
  for (const Node& member : value.children()) {
    if (&member != &type) lowered.append(arena(), in_components(member));
  }
  lowered = in_table_order(lowered, ObjectType::schema, arena());
}

bool DefinitionsLowering::has_title_place(const Node& schema, Titles titles) {
  if (schema.find("$ref") != nullptr || schema.find("title") != nullptr) return false;
  const Node* any_of = schema.find("anyOf");
  if (titles == Titles::beside_all_but_references || any_of == nullptr || any_of->children().size() != 2) return true;
  const Node* second = any_of->children()[1].find("type");
  return any_of->children()[0].find("$ref") == nullptr || second == nullptr || second->text() != "null";
}

Node DefinitionsLowering::lower_declared(const Node& value, std::string_view title, Defaults defaults, Titles titles) {
  if (value.is(Kind::string)) {
    has_shorthand_ = true;
    const auto expression = read_type_expression(value, defaults, reading());
    if (!expression) return Node::object();
    const bool is_titled = !title.empty() && has_title_place(expression->schema, titles);
    return annotated_schema(*expression, is_titled ? arena().copy(title) : std::string_view{}, arena())
        .placed(value.value_offset());
  }
  if (!value.is(Kind::object)) return value;
  Node schema = value;
  const Node* type = value.find("type");
  if (type != nullptr && type->is(Kind::string) && !openapi::is_schema_type(type->text())) {
    lower_typed_schema(value, *type, defaults, schema);
  } else {
    lower_schema(value, schema);
  }
  if (title.empty() || !has_title_place(schema, titles)) return schema;
  Node titled = Node::object().keyed_as(value).placed(value.value_offset());
  for (const Node& member : schema.children()) titled.append(arena(), member);
  titled.add_text(arena(), "title", arena().copy(title));
  return in_table_order(titled, ObjectType::schema, arena());
}

}  // namespace beckon::definitions
