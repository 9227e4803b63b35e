#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "definitions/lowering.hpp"
#include "definitions/model_keys.hpp"
#include "openapi/object.hpp"
#include "text/write_json.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;
using text::rule;

namespace {

/// Models that extend each other, as containers within each other: 256 pass, 257 do not.
constexpr std::size_t deepest_extension = text::deepest_nesting;
/// What is inherited is written out for each model: this many fields, from however many models, are far beyond what a
/// person means and within what memory holds.
constexpr std::size_t most_inherited_fields = 1'000'000;

}  // namespace

Node DefinitionsLowering::lower_model(const Node& model, DeclaredModel& declared) {
  const std::string_view title = conventions_.derives(Convention::titles) ? model.key() : std::string_view{};
  if (!model.is(Kind::object)) return lower_declared(model, title, schema::Defaults::misplaced).keyed_as(model);
  Node schema = is_json_schema(model) ? lower_fields(model) : schema_of_fields(model, fields_of(model, declared));
  if (!title.empty() && schema.find("title") == nullptr) schema.add_text(arena(), "title", title);
  return in_table_order(schema, ObjectType::schema, arena()).keyed_as(model);
}

Node DefinitionsLowering::lower_fields(const Node& fields) {
  if (!is_json_schema(fields)) return schema_of_fields(fields, collect_fields(fields));
  report_json_schema(fields);
  return in_table_order(fields, ObjectType::schema, arena());
}

Node DefinitionsLowering::schema_of_fields(const Node& declared, const ModelFields& fields) {
  Node schema = Node::object().placed(declared.value_offset());
  schema.add_text(arena(), "type", "object");
  schema.add(arena(), "properties", fields.properties);
  if (!fields.required.children().empty()) schema.add(arena(), "required", fields.required);
  for (const Node& member : declared.children()) {
    if (member.key().starts_with('$')) add_model_keyword(member, schema);
  }
  return schema;
}

const ModelFields& DefinitionsLowering::fields_of(const Node& model, DeclaredModel& declared) {
  if (declared.stage == DeclaredModel::Stage::collected) return declared.fields;
  declared.stage = DeclaredModel::Stage::open;
  ++open_models_;
  declared.fields = collect_fields(model);
  --open_models_;
  declared.stage = DeclaredModel::Stage::collected;
  return declared.fields;
}

ModelFields DefinitionsLowering::collect_fields(const Node& declared) {
  FieldCollector collector(declared.children().size());
  if (const Node* bases = declared.find(extends_key.key)) {
    const std::span<const Node> names = bases->is(Kind::array) ? bases->children() : std::span<const Node>(bases, 1);
    for (const Node& name : names) add_base(name, collector);
  }
  for (const Node& field : declared.children()) {
    if (!field.key().starts_with('$')) add_field(field, false, collector);
  }
  if (const Node* named_as_is = declared.find(properties_key.key); named_as_is != nullptr && are_fields(*named_as_is)) {
    for (const Node& field : named_as_is->children()) add_field(field, true, collector);
  }
  return collector.finish(arena());
}

bool DefinitionsLowering::are_fields(const Node& fields) {
  if (fields.is(Kind::object)) return true;
  report(rule("wrong-kind"), value_place(fields),
         {"\"%\" must be an object, not %", fields.key(), to_string(fields.kind())}, {"write fields as in a model"});
  return false;
}

void DefinitionsLowering::add_base(const Node& name, FieldCollector& collector) {
  using Stage = DeclaredModel::Stage;
  const std::string given = text::shown(name);
  const auto known = name.is(Kind::string) ? names_.find(name.text()) : names_.end();
  const std::size_t place = known == names_.end() ? 0 : known->second;
  const bool is_model =
      known != names_.end() && place >= first_model_ && place - first_model_ < declared_models_.size();
  if (!is_model || !models_->children()[place - first_model_].is(Kind::object)) return report_base(name, given);
  const Node& base = models_->children()[place - first_model_];
  DeclaredModel& declared = declared_models_[place - first_model_];
  if (is_json_schema(base)) return;  // which is told where it stands
  extended_.push_back(base.key());
  if (declared.stage == Stage::open) {
    report(rule("model-cycle"), value_place(name), {"the model % extends itself", given},
           {"put the shared fields into a model of their own"});
    return;
  }
  // Asked before its fields are collected as well, so that a chain can't exhaust the stack.
  const bool is_too_deep = declared.stage == Stage::untouched && open_models_ == deepest_extension;
  if (is_too_deep || fields_of(base, declared).height == deepest_extension) {
    report(rule("nesting-too-deep"), value_place(name),
           {"models extend each other more than % deep", std::to_string(deepest_extension)},
           {"refer to % in a field instead", given});
    return;
  }
  inherited_fields_ += declared.fields.properties.children().size();
  if (inherited_fields_ <= most_inherited_fields) return collector.take(declared.fields);
  if (std::exchange(has_too_many_fields_, true)) return;
  report(rule("input-too-large"), value_place(name),
         {"with this, models inherit more than % fields", std::to_string(most_inherited_fields)},
         {"refer to % in a field instead", given});
}

void DefinitionsLowering::report_base(const Node& name, std::string_view given) {
  text::Suggestion suggestion(name.text());
  for (const Node& model : children_of(models_)) {
    if (model.is(Kind::object)) suggestion.consider(model.key());
  }
  diagnostics_.report_unknown(rule("unknown-type"), value_place(name), {"% is not a model with fields", given},
                              suggestion, {"name a model that is declared under \"models\" with fields"});
}

void DefinitionsLowering::add_field(const Node& field, bool named_as_is, FieldCollector& collector) {
  std::string_view name = field.key();
  const bool is_optional = !named_as_is && name.ends_with('?');
  if (is_optional) name.remove_suffix(1);
  const std::string title = conventions_.derives(Convention::titles) ? title_of_property(name) : std::string{};
  const Node schema = lower_declared(field, title, schema::Defaults::allowed).keyed(name, field.key_offset());
  collector.add(schema, !is_optional && schema.find("default") == nullptr);
}

void DefinitionsLowering::add_model_keyword(const Node& member, Node& schema) {
  if (member.key() == extends_key.key || member.key() == properties_key.key) return;
  const openapi::Field* field = find_model_keyword(member.key());
  if (field == nullptr) {
    text::Suggestion suggestion(member.key().substr(1));
    for (const openapi::Field& each : openapi::describe(ObjectType::schema).fields) suggestion.consider(each.key);
    const std::string_view best = suggestion.best().value_or("");
    if (best.empty()) {
      report(rule("unknown-key"), key_place(member), {"a model has no \"%\"", member.key()},
             {"fields whose names start with \"$\" stand under \"$properties\""});
    } else {
      report(rule("unknown-key"), key_place(member), {"a model has no \"%\"", member.key()},
             {"did you mean \"$%\"?", best});
    }
    return;
  }
  if (schema.find(field->key) != nullptr) {
    report(rule("shorthand-beside-longhand"), key_place(member), {"\"%\" follows from the fields", member.key()},
           {"leave it out"});
    return;
  }
  schema.append(arena(), member.keyed(field->key, member.key_offset()));
}

}  // namespace beckon::definitions
