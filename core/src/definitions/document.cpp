#include <algorithm>
#include <string>

#include "definitions/lowering.hpp"
#include "definitions/payloads.hpp"
#include "definitions/routers.hpp"
#include "definitions/webhook_items.hpp"
#include "definitions/webhooks.hpp"
#include "openapi/keys.hpp"
#include "schema/built_in_types.hpp"
#include "schema/json_value.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;
using text::rule;

namespace {

// FastAPI's: what its 422 response refers to.
constexpr std::string_view validation_error_schemas = R"({
  "HTTPValidationError": {
    "type": "object",
    "properties": {
      "detail": {"type": "array", "items": {"$ref": "#/components/schemas/ValidationError"}, "title": "Detail"}
    },
    "title": "HTTPValidationError"
  },
  "ValidationError": {
    "type": "object",
    "properties": {
      "loc": {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "title": "Location"},
      "msg": {"type": "string", "title": "Message"},
      "type": {"type": "string", "title": "Error Type"},
      "input": {"title": "Input"},
      "ctx": {"type": "object", "title": "Context"}
    },
    "required": ["loc", "msg", "type"],
    "title": "ValidationError"
  }
})";

/// The same object with one member set, at its old place if there was one.
Node with_member(const Node& object, const Node& member, text::Arena& arena) {
  Node result = Node::object().keyed_as(object).placed(object.value_offset());
  bool replaced = false;
  for (const Node& each : object.children()) {
    replaced = replaced || each.key() == member.key();
    result.append(arena, each.key() == member.key() ? member : each);
  }
  if (!replaced) result.append(arena, member);
  return result;
}

bool has_hidden_operation(const Node* path_items) {
  if (path_items == nullptr) return false;
  const auto is_hidden = [](const Node& operation) { return operation.find("hidden") != nullptr; };
  const auto holds_hidden = [&](const Node& item) {
    return std::any_of(item.children().begin(), item.children().end(), is_hidden);
  };
  return std::any_of(path_items->children().begin(), path_items->children().end(), holds_hidden);
}

}  // namespace

bool DefinitionsLowering::lower(const Node& value, ObjectType type, openapi::Walker& walker, Node& lowered) {
  switch (type) {
    case ObjectType::document: return lower_document(value, walker, lowered);
    case ObjectType::operation: return lower_operation(value, walker, lowered);
    case ObjectType::response: return lower_response(value, lowered);
    case ObjectType::schema: return lower_schema(value, lowered);
    default: return false;
  }
}

void DefinitionsLowering::offer(text::Suggestion& suggestion) const {
  // In the order of the text, so that of two names equally near the same one is offered everywhere.
  for (const Node* declared : {models_, schemas_}) {
    if (declared == nullptr) continue;
    for (const Node& each : declared->children()) suggestion.consider(each.key());
  }
}

bool DefinitionsLowering::lower_document(const Node& document, openapi::Walker& walker, Node& lowered) {
  if (!document.is(Kind::object)) return false;
  read_conventions(document);
  const Node* version = document.find("openapi");
  const Node* models = document.find("models");
  const Node* components = document.find("components");
  const Node* routers = document.find("routers");
  const Node* security = document.find("security");
  const Node* paths = document.find("paths");
  const Node* webhooks = document.find("webhooks");
  const auto requirements = security == nullptr ? std::nullopt : named_requirements(*security);
  has_root_security_ = requirements || (security != nullptr && !security->children().empty());
  if (models != nullptr && !walker.check_field(*models, {.key = {}, .shape = openapi::Shape::map})) models = nullptr;
  if (routers != nullptr) walker.check_field(*routers, {.key = {}, .shape = openapi::Shape::list});
  models_ = models;
  schemas_ = components == nullptr ? nullptr : components->find("schemas");
  collect_names();

  const bool merge = routers != nullptr || document.find("webhookDefaults") != nullptr || has_hidden_operation(paths) ||
                     has_hidden_operation(webhooks);
  MergedRoutes merged;
  for (const Node* routes : {paths, webhooks}) {
    if (merge && routes != nullptr) walker.check_field(*routes, {.key = {}, .shape = openapi::Shape::map});
  }
  if (merge) merged = merge_routers(document, tree_, diagnostics_, walker);
  const Node& all_paths = merge ? merged.paths : (paths != nullptr ? *paths : Node::object());
  if (!merge && webhooks != nullptr) merged.webhooks = *webhooks;
  WebhookLowering webhook_lowering(tree_, diagnostics_, walker, names_);
  const Node all_webhooks = webhook_lowering.lower(conventions_.derives(Convention::inline_webhooks)
                                                       ? with_items_in_place(merged.webhooks, components, arena())
                                                       : merged.webhooks);
  const bool has_own_webhooks = merge || !all_webhooks.shares(merged.webhooks);
  if (conventions_.derives(Convention::operation_id)) {
    count_operation_ids(all_paths, false);
    count_operation_ids(all_webhooks, true);
  }
  if (version != nullptr && models == nullptr && !merge && !has_own_webhooks && !requirements &&
      document.find("conventions") == nullptr && !conventions_.derives(Convention::empty_paths)) {
    return false;
  }
  has_shorthand_ = true;
  lowered = Node::object().keyed_as(document).placed(document.value_offset());
  for (const Node& member : document.children()) {
    const openapi::Field* field = find_field(openapi::describe(ObjectType::document), member.key());
    const bool is_rebuilt = (merge && &member == paths) || (has_own_webhooks && &member == webhooks);
    if ((field == nullptr || !field->shorthand) && !is_rebuilt && &member != components)
      lowered.append(arena(), &member == security && requirements ? *requirements : member);
  }
  if (version == nullptr) lowered.add_text(arena(), "openapi", "3.1.0");
  if (models != nullptr || has_own_webhooks) {
    const Node all = lower_components(components, models, webhook_lowering);
    if (components != nullptr || !all.children().empty()) lowered.append(arena(), all);
  } else if (components != nullptr) {
    lowered.append(arena(), *components);
  }
  if (merge && (paths != nullptr || !merged.paths.children().empty())) lowered.add(arena(), "paths", merged.paths);
  if (has_own_webhooks && (webhooks != nullptr || !all_webhooks.children().empty()))
    lowered.add(arena(), "webhooks", all_webhooks);
  const bool is_empty = lowered.find("webhooks") == nullptr && lowered.find("components") == nullptr;
  if (lowered.find("paths") == nullptr && (is_empty || conventions_.derives(Convention::empty_paths))) {
    lowered.add(arena(), "paths", Node::object());
  }
  lowered = in_table_order(lowered, ObjectType::document, arena());
  return true;
}

void DefinitionsLowering::read_conventions(const Node& document) {
  const Node* given = document.find("conventions");
  const Node* version = document.find("openapi");
  if (given != nullptr) {
    conventions_ = Conventions::read(*given, tree_, diagnostics_);
  } else if (version != nullptr) {
    conventions_ = Conventions(Preset::plain);
    version_without_conventions_ = version;
  }
  is_own_language_ = version == nullptr && !conventions_.are_off();
}

void DefinitionsLowering::collect_names() {
  std::uint32_t place = 0;
  if (schemas_ != nullptr) {
    known_schemas_ = *schemas_;
    for (const Node& schema : schemas_->children()) names_.try_emplace(schema.key(), place++);
  }
  first_model_ = place;
  if (models_ == nullptr) return;
  declared_models_.resize(models_->children().size());
  for (const Node& model : models_->children()) {
    const std::string_view name = model.key();
    if (!openapi::is_component_name(model.key())) {
      report(rule("invalid-name"), key_place(model), {"a model can't be called \"%\"", name},
             {"%", openapi::component_name_hint});
    } else if (schema::is_reserved(model.key())) {
      report(rule("reserved-name"), key_place(model), {"\"%\" is a built-in type", name},
             {"give the model another name"});
    }
    const auto [known, is_new] = names_.try_emplace(model.key(), place);
    known->second = place++;
    if (!is_new) {
      report(rule("duplicate-name"), key_place(model), {"\"%\" is declared under components.schemas as well", name},
             {"keep one of them"});
    }
  }
}

void DefinitionsLowering::count_operation_ids(const Node& path_items, bool are_webhooks) {
  for (const Node& item : path_items.children()) {
    for (const Node& operation : item.children()) {
      if (!openapi::is_method(operation.key())) continue;
      if (const Node* given = operation.find("operationId")) {
        ++operation_ids_[given->text()];
      } else if (const Node* name = operation.find("name")) {
        ++operation_ids_[name->text()];
      } else {
        ++operation_ids_[arena().copy(name_of({item.key(), operation.key(), are_webhooks}))];
      }
      const Node* callbacks = operation.find("callbacks");
      if (callbacks == nullptr) continue;
      for (const Node& callback : callbacks->children()) count_operation_ids(callback, false);
    }
  }
}

Node DefinitionsLowering::lower_components(const Node* components, const Node* models,
                                           const WebhookLowering& webhooks) {
  Node result = components == nullptr ? Node::object().keyed("components") : *components;
  if (!result.is(Kind::object)) return result;
  Node schemas = Node::object().keyed("schemas");
  for (const Node& schema : children_of(schemas_)) schemas.append(arena(), schema);
  auto declared = declared_models_.begin();
  for (const Node& model : children_of(models)) schemas.append(arena(), lower_model(model, *declared++));
  known_schemas_ = schemas;
  for (const Node& schema : webhooks.schemas().children()) schemas.append(arena(), schema);
  const bool has_more = models != nullptr || schemas.children().size() > known_schemas_.children().size();
  // What is no object stays, to be reported.
  if (has_more && (schemas_ == nullptr || schemas_->is(Kind::object))) result = with_member(result, schemas, arena());
  const Node* given = result.find("parameters");
  if (!webhooks.parameters().children().empty() && (given == nullptr || given->is(Kind::object))) {
    Node parameters = Node::object().keyed("parameters");
    for (const Node& parameter : children_of(given)) parameters.append(arena(), parameter);
    for (const Node& parameter : webhooks.parameters().children()) {
      if (given == nullptr || given->find(parameter.key()) == nullptr) parameters.append(arena(), parameter);
    }
    result = with_member(result, parameters, arena());
  }
  return in_table_order(result, ObjectType::components, arena());
}

Node DefinitionsLowering::finish(const Node& document) {
  if (has_shorthand_ && version_without_conventions_ != nullptr) {
    report(rule("plain-conventions"), key_place(*version_without_conventions_),
           {"with an \"openapi\" key nothing is derived"}, {"leave it out, or add conventions: beckon"});
  }
  const bool adds_schemas = refers_to_validation_error_ || !body_components_.children().empty();
  const Node complete = adds_schemas ? with_derived_schemas(document) : document;
  return conventions_.derives(Convention::direction) ? with_payloads(complete, arena()) : complete;
}

Node DefinitionsLowering::with_derived_schemas(const Node& document) {
  const Node* components = document.find("components");
  const Node* schemas = components == nullptr ? nullptr : components->find("schemas");
  Node all = Node::object().keyed("schemas");
  if (schemas != nullptr) {
    for (const Node& schema : schemas->children()) all.append(arena(), schema);
  }
  for (const Node& schema : body_components_.children()) all.append(arena(), schema);
  if (refers_to_validation_error_) {
    const auto derived = schema::json_value(validation_error_schemas, tree_);
    for (const Node& schema : derived->children()) {
      if (!names_.contains(schema.key())) all.append(arena(), schema);
    }
  }
  const Node base = components == nullptr ? Node::object().keyed("components") : *components;
  const Node completed = in_table_order(with_member(base, all, arena()), ObjectType::components, arena());
  return in_table_order(with_member(document, completed, arena()), ObjectType::document, arena());
}

}  // namespace beckon::definitions
