#include <algorithm>
#include <string>

#include "definitions/lowering.hpp"
#include "definitions/model_keys.hpp"
#include "openapi/object.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::in_quotes;
using text::Kind;
using text::Node;
using text::rule;

Node DefinitionsLowering::lower_model(const Node& model) {
  const std::string_view title = conventions_.derives(Convention::titles) ? model.key() : std::string_view{};
  if (!model.is(Kind::object)) return lower_declared(model, title).keyed_as(model);
  Node schema = lower_fields(model);
  if (!title.empty() && schema.find("title") == nullptr) schema.add_text(arena(), "title", title);
  return in_table_order(schema, ObjectType::schema, arena()).keyed_as(model);
}

Node DefinitionsLowering::lower_fields(const Node& fields) {
  if (is_json_schema(fields)) {
    report_json_schema(fields);
    return in_table_order(fields, ObjectType::schema, arena());
  }
  Node properties = Node::object();
  Node required = Node::array();
  std::vector<std::string_view> within{fields.key()};
  add_fields(fields, properties, required, within);
  Node schema = Node::object().placed(fields.value_offset());
  schema.add_text(arena(), "type", "object");
  schema.add(arena(), "properties", properties);
  if (!required.children().empty()) schema.add(arena(), "required", required);
  for (const Node& member : fields.children()) {
    if (member.key().starts_with('$')) add_model_keyword(member, schema);
  }
  return schema;
}

void DefinitionsLowering::add_fields(const Node& fields, Node& properties, Node& required,
                                     std::vector<std::string_view>& within) {
  if (const Node* bases = fields.find(extends_key.key)) {
    if (bases->is(Kind::array)) {
      for (const Node& base : bases->children()) add_base(base, properties, required, within);
    } else {
      add_base(*bases, properties, required, within);
    }
  }
  for (const Node& field : fields.children()) {
    if (!field.key().starts_with('$')) add_field(field, false, properties, required);
  }
  const Node* named_as_is = fields.find(properties_key.key);
  if (named_as_is == nullptr) return;
  for (const Node& field : named_as_is->children()) add_field(field, true, properties, required);
}

void DefinitionsLowering::add_base(const Node& name, Node& properties, Node& required,
                                   std::vector<std::string_view>& within) {
  const Node* base = models_ == nullptr || !name.is(Kind::string) ? nullptr : models_->find(name.text());
  text::Words given = name.is(Kind::string) ? name.text() : to_string(name.kind());
  given.is_quoted = name.is(Kind::string);
  if (base == nullptr || !base->is(Kind::object)) return report_base(name, given);
  if (is_json_schema(*base)) return;  // which is told where it stands
  if (std::find(within.begin(), within.end(), base->key()) != within.end()) {
    report(rule("model-cycle"), value_place(name), {"the model ", given, " extends itself"},
           {"put the shared fields into a model of their own"});
    return;
  }
  within.push_back(base->key());
  add_fields(*base, properties, required, within);
  within.pop_back();
}

void DefinitionsLowering::report_base(const Node& name, const text::Words& given) {
  text::Suggestion suggestion(name.text());
  for (const Node& model : models_ == nullptr ? std::span<const Node>{} : models_->children()) {
    if (model.is(Kind::object)) suggestion.consider(model.key());
  }
  diagnostics_.report_unknown(rule("unknown-type"), value_place(name), {given, " is no model with fields"}, suggestion,
                              {"name a model that is declared under \"models\" with fields"});
}

void DefinitionsLowering::add_field(const Node& field, bool named_as_is, Node& properties, Node& required) {
  std::string_view name = field.key();
  const bool is_optional = !named_as_is && name.ends_with('?');
  if (is_optional) name.remove_suffix(1);
  const std::string title = conventions_.derives(Convention::titles) ? title_of_field(name) : std::string{};
  const Node schema = lower_declared(field, title).keyed(name, field.key_offset());
  const bool is_required = !is_optional && schema.find("default") == nullptr;
  if (Node* inherited = properties.find(name)) {
    *inherited = schema;
  } else {
    properties.append(arena(), schema);
  }
  Node* listed = nullptr;
  for (Node& each : required.children()) {
    if (each.text() == name) listed = &each;
  }
  if (is_required && listed == nullptr) required.append(arena(), Node::string(name));
  if (is_required || listed == nullptr) return;
  Node others = Node::array();
  for (const Node& each : required.children()) {
    if (&each != listed) others.append(arena(), each);
  }
  required = others;
}

void DefinitionsLowering::add_model_keyword(const Node& member, Node& schema) {
  if (member.key() == extends_key.key || member.key() == properties_key.key) return;
  const openapi::Field* field = find_model_keyword(member.key());
  if (field == nullptr) {
    text::Suggestion suggestion(member.key().substr(1));
    for (const openapi::Field& each : openapi::describe(ObjectType::schema).fields) suggestion.consider(each.key);
    const std::string_view best = suggestion.best().value_or("");
    if (best.empty()) {
      report(rule("unknown-key"), key_place(member), {"a model has no ", in_quotes(member.key())},
             {"fields whose names start with \"$\" stand under \"$properties\""});
    } else {
      report(rule("unknown-key"), key_place(member), {"a model has no ", in_quotes(member.key())},
             {"did you mean \"$", best, "\"?"});
    }
    return;
  }
  if (schema.find(field->key) != nullptr) {
    report(rule("shorthand-beside-longhand"), key_place(member), {in_quotes(member.key()), " follows from the fields"},
           {"leave it out"});
    return;
  }
  schema.append(arena(), member.keyed(field->key, member.key_offset()));
}

}  // namespace beckon::definitions
