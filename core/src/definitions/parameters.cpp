#include <algorithm>
#include <string>

#include "definitions/draft.hpp"
#include "definitions/lowering.hpp"
#include "definitions/parameter_keys.hpp"
#include "openapi/choices.hpp"
#include "openapi/templates.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;
using text::rule;

namespace {

bool is_parameters_own(const Node& member) {
  if (member.key() == "examples") return member.is(Kind::object);
  return std::find(parameter_keys.begin(), parameter_keys.end(), member.key()) != parameter_keys.end();
}

bool is_named(const Node& parameter, std::string_view in, std::string_view name) {
  const Node* own_in = parameter.find("in");
  const Node* own_name = parameter.find("name");
  return own_in != nullptr && own_name != nullptr && own_in->text() == in && own_name->text() == name;
}

bool holds(const Node* parameters, std::string_view in, std::string_view name) {
  if (parameters == nullptr) return false;
  const auto all = parameters->children();
  return std::any_of(all.begin(), all.end(), [&](const Node& each) { return is_named(each, in, name); });
}

bool holds_reference(const Node* parameters) {
  if (parameters == nullptr) return false;
  const auto all = parameters->children();
  return std::any_of(all.begin(), all.end(), [](const Node& each) { return each.find("$ref") != nullptr; });
}

}  // namespace

void DefinitionsLowering::lower_parameters(const Node& operation, const OperationContext& context, bool derives,
                                           Draft& draft) {
  const Node* longhand = operation.find("parameters");
  Node parameters = Node::array();
  if (longhand != nullptr) {
    if (!longhand->is(Kind::array)) return;
    for (const Node& parameter : longhand->children()) parameters.append(arena(), parameter);
  }
  const std::size_t given = parameters.children().size();
  for (const std::string_view in : openapi::parameter_locations) {
    const Node* declared = operation.find(in);
    if (declared != nullptr && !declared->is(Kind::object)) {
      report(rule("wrong-kind"), value_place(*declared),
             {"\"%\" must be an object, not %", in, to_string(declared->kind())},
             {"write the parameters as name: type"});
      declared = nullptr;
    }
    for (const Node& value : children_of(declared)) {
      const Node parameter = lower_parameter(value, in);
      if (holds(longhand, in, parameter.find("name")->text())) {
        report(rule("shorthand-beside-longhand"), key_place(value),
               {"the % parameter \"%\" stands under \"parameters\" as well", in, parameter.find("name")->text()},
               {"keep one of them"});
        continue;
      }
      parameters.append(arena(), parameter);
    }
    if (in == "path" && derives && (context.is_path || is_like_fastapi(context)))
      add_path_variables(context, parameters);
  }
  if (parameters.children().size() == given) return;
  draft.set(parameters.keyed("parameters"));
}

void DefinitionsLowering::add_path_variables(const OperationContext& context, Node& parameters) {
  const Node* shared = context.path_item->find("parameters");
  // What a reference stands for may be the very variable.
  if (holds_reference(&parameters) || holds_reference(shared)) return;
  for (const std::string_view variable : openapi::template_variables(context.place.path)) {
    if (variable.empty() || holds(&parameters, "path", variable) || holds(shared, "path", variable)) continue;
    const Node key = Node::string("string").keyed(variable);
    parameters.append(arena(), lower_parameter(key, "path"));
  }
}

Node DefinitionsLowering::lower_parameter(const Node& value, std::string_view in) {
  std::string_view name = value.key();
  const bool is_optional = name.ends_with('?');
  if (is_optional) name.remove_suffix(1);
  Node parameter = Node::object().placed(value.value_offset());
  Node own = Node::object().keyed_as(value).placed(value.value_offset());
  parameter.reserve(arena(), 4);
  parameter.add_text(arena(), "name", name);
  parameter.add_text(arena(), "in", in);
  if (value.is(Kind::object)) {
    for (const Node& member : value.children()) {
      (is_parameters_own(member) ? parameter : own).append(arena(), member);
    }
  } else {
    own = value;
  }
  const std::string title = conventions_.derives(Convention::titles) ? title_of_field(name) : std::string{};
  Node schema = lower_declared(own, title, schema::Defaults::allowed, Titles::beside_all_but_references);
  if (const Node* description = schema.find("description");
      description != nullptr && parameter.find("description") == nullptr) {
    parameter.append(arena(), *description);
  }
  schema = with_descriptions(schema, parameter);
  const bool is_required = in == "path" || (!is_optional && schema.find("default") == nullptr);
  parameter.add(arena(), "required", Node::boolean(is_required));
  parameter.add(arena(), "schema", schema);
  return in_table_order(parameter, ObjectType::parameter, arena());
}

/// FastAPI says a parameter's description and deprecation in its schema too; otherwise the schema is silent.
Node DefinitionsLowering::with_descriptions(const Node& schema, const Node& parameter) {
  if (!schema.is(Kind::object)) return schema;
  const bool copied = conventions_[Convention::titles] == Manner::fastapi;
  const bool is_silent = schema.find("description") == nullptr && schema.find("deprecated") == nullptr;
  if (is_silent && !copied) return in_table_order(schema, ObjectType::schema, arena());
  Node result = Node::object().keyed_as(schema).placed(schema.value_offset());
  for (const Node& member : schema.children()) {
    if (member.key() != "description" && member.key() != "deprecated") result.append(arena(), member);
  }
  for (const std::string_view key : {"description", "deprecated"}) {
    const Node* said = parameter.find(key);
    if (copied && said != nullptr) result.append(arena(), *said);
  }
  return in_table_order(result, ObjectType::schema, arena());
}

}  // namespace beckon::definitions
