#include <algorithm>
#include <string>

#include "definitions/lowering.hpp"
#include "openapi/keys.hpp"
#include "schema/built_in_types.hpp"
#include "schema/expression_scanner.hpp"
#include "text/write_json.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using openapi::Shape;
using text::Kind;
using text::Node;
using text::rule;

namespace {

const openapi::Field* keyword(std::string_view key) { return find_field(openapi::describe(ObjectType::schema), key); }

/// Whether it is a keyword with a number or a list as JSON Schema has it there. A field's type is neither.
bool is_keyword_alone(const Node& member) {
  const openapi::Field* field = keyword(member.key());
  if (field == nullptr) return false;
  switch (field->shape) {
    case Shape::number:
    case Shape::integer: return member.is(Kind::number);
    case Shape::list:
    case Shape::text_list:
    case Shape::array:
    case Shape::type_name: return member.is(Kind::array);
    default: return false;
  }
}

}  // namespace

bool DefinitionsLowering::is_json_schema(const Node& fields) {
  const auto members = fields.children();
  const bool has_keyword = std::any_of(members.begin(), members.end(), is_keyword_alone);
  const auto is_keyword = [](const Node& member) { return keyword(member.key()) != nullptr; };
  if (has_keyword && std::all_of(members.begin(), members.end(), is_keyword)) return true;
  const Node* type = fields.find("type");
  if (type == nullptr || !type->is(Kind::string) || !openapi::is_schema_type(type->text())) return false;
  if (has_keyword) return true;
  const Node* properties = fields.find("properties");
  return type->text() == "array" || (type->text() == "object" && properties != nullptr && properties->is(Kind::object));
}

void DefinitionsLowering::report_json_schema(const Node& fields) {
  report(rule("misplaced-schema"), key_place(fields), {"\"%\" is a JSON Schema, not fields", fields.key()},
         {"put it under components.schemas, or write its properties as fields"});
}

bool DefinitionsLowering::reads_as_type(const Node& value) {
  if (value.is(Kind::string)) {
    text::Diagnostics unheard;
    const auto expression = read_type_expression(value, schema::Defaults::allowed, {tree_, unheard, *this});
    // A value in quotes, "5" or "true", is more likely just that.
    return expression && !unheard.has_errors() && expression->schema.find("const") == nullptr;
  }
  const auto members = value.children();
  return value.is(Kind::object) && std::any_of(members.begin(), members.end(), [&](const Node& member) {
           return member.key() == "$ref" || member.key() == "$fields" || reads_as_type(member);
         });
}

void DefinitionsLowering::report_fields(const Node& schema) {
  if (!is_own_language_) return;
  for (const Node& member : schema.children()) {
    if (keyword(member.key()) != nullptr || openapi::is_extension(member.key()) || !reads_as_type(member)) continue;
    const bool is_short = member.is(Kind::string) && member.text().size() <= 40;
    report(rule("misplaced-fields"), key_place(member),
           {"a schema has no keyword \"%\", which reads as a field", member.key()},
           {"write { $fields: { %: % } }, or the name of a model", member.key(), is_short ? member.text() : "…"});
    return;
  }
}

bool DefinitionsLowering::reads_as_prose(std::string_view text) const {
  schema::ExpressionScanner words(text);
  const std::string_view first = words.name();
  return !first.empty() && !knows(first) && !schema::is_reserved(first) && !words.name().empty();
}

void DefinitionsLowering::report_prose(const Node& response) {
  const text::Place place = value_place(response);
  const std::string repaired = "{ \"description\": " + text::quoted(response.text()) + " }";
  diagnostics_.report(rule("expression-syntax"), place, {"\"%\" is not a type", response.text()},
                      {"a description is written { description: … }"}, text::Fix{place, repaired});
}

}  // namespace beckon::definitions
