#include <string>

#include "definitions/draft.hpp"
#include "definitions/lowering.hpp"
#include "definitions/media_types.hpp"
#include "definitions/webhooks.hpp"
#include "openapi/keys.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;
using text::rule;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";

}  // namespace

DefinitionsLowering::OperationContext DefinitionsLowering::context_of(const openapi::Walker& walker) {
  const auto frames = walker.frames();
  OperationContext context;
  if (frames.size() < 3) return context;
  const openapi::Frame& item = frames[frames.size() - 2];
  const openapi::Frame& holder = frames[frames.size() - 3];
  context.path_item = item.node;
  context.place.path = item.node->key();
  context.place.method = frames.back().node->key();
  context.is_callback = holder.type == ObjectType::callback;
  context.is_path = holder.type == ObjectType::paths;
  context.place.is_webhook = frames.size() == 4 && holder.node->key() == "webhooks";
  return context;
}

bool DefinitionsLowering::lower_operation(const Node& operation, openapi::Walker& walker, Node& lowered) {
  if (!operation.is(Kind::object)) return false;
  const OperationContext context = context_of(walker);
  const openapi::Object& object = openapi::describe(ObjectType::operation);
  // Of what is only referred to nothing is derived: it has no place of its own.
  const bool derives = !conventions_.are_off() && (context.is_path || context.place.is_webhook || context.is_callback);
  Draft draft(operation, arena());
  for (const Node& member : operation.children()) {
    const openapi::Field* field = find_field(object, member.key());
    if (field == nullptr || !field->shorthand) {
      draft.keep(member);
      continue;
    }
    has_shorthand_ = true;
    if (is_webhook_key(member.key())) {
      report(rule("misplaced-webhook-key"), key_place(member), {"\"%\" is said of webhooks alone", member.key()},
             {"put the operation under \"webhooks\""});
    }
    // What is made of objects is checked as what it becomes.
    if (field->object == ObjectType::none) walker.check_field(member, *field);
  }
  if (derives) lower_name(operation, context, draft);
  lower_parameters(operation, context, derives, draft);
  lower_body(operation, context, derives, walker, draft);
  lower_responses(operation, context, derives, draft);
  lower_security(operation, context, draft);
  if (const Node* since = operation.find("since")) draft.set(since->keyed("x-since", since->key_offset()));
  if (!draft.differs()) return false;
  lowered = in_table_order(draft.node(), ObjectType::operation, arena());
  return true;
}

void DefinitionsLowering::lower_name(const Node& operation, const OperationContext& context, Draft& draft) {
  const Node* name = operation.find("name");
  if (name != nullptr && !name->is(Kind::string)) return;
  const std::string derived = name != nullptr ? std::string(name->text()) : name_of(context.place);
  const bool like_fastapi = conventions_[Convention::operation_id] == Manner::fastapi;
  std::string id = derived;
  if (operation.find("operationId") == nullptr && conventions_.derives(Convention::operation_id)) {
    const auto counted = operation_ids_.find(derived);
    const bool collides = !like_fastapi && counted != operation_ids_.end() && counted->second > 1;
    if (like_fastapi) id = fastapi_operation_id(derived, context.place);
    if (collides) id = distinct_operation_id(derived, context.place);
    if (collides) {
      report(rule("operation-id-collision"), name != nullptr ? value_place(*name) : key_place(operation),
             {"another operation is called \"%\" as well, so this one's operationId is \"%\"", derived, id},
             {"give it a name of its own"});
    }
    draft.set(Node::string(arena().copy(id)).keyed("operationId"));
  }
  if (operation.find("summary") != nullptr || !conventions_.derives(Convention::summary)) return;
  if (conventions_[Convention::summary] == Manner::fastapi) {
    draft.set(Node::string(arena().copy(title_of_field(derived))).keyed("summary"));
  } else if (name != nullptr) {
    draft.set(Node::string(arena().copy(sentence_of(derived))).keyed("summary"));
  }
}

void DefinitionsLowering::lower_body(const Node& operation, const OperationContext& context, bool derives,
                                     openapi::Walker& walker, Draft& draft) {
  const Node* body = nullptr;
  bool is_required = true;
  bool is_form = false;
  for (const std::string_view key : {"body", "body?", "form"}) {
    const Node* given = operation.find(key);
    if (given == nullptr) continue;
    if (said_twice(operation, key, "requestBody")) return;
    if (body != nullptr) {
      said_twice(operation, key, body->key());
      return;
    }
    body = given;
    is_required = key != "body?";
    is_form = key == "form";
  }
  if (body == nullptr) return;
  Node schema = body->keyed("schema", body->key_offset());
  std::string_view media_type = json_type;
  if (is_form) {
    if (body->is(Kind::object)) schema = lower_fields(*body).keyed("schema");
    media_type = has_file(schema) ? multipart_type : form_type;
    is_required = !body->is(Kind::object) || schema.find("required") != nullptr;
  }
  const bool has_fields = body->is(Kind::object) && (is_form || body->find("$fields") != nullptr);
  if (has_fields && derives && conventions_[Convention::titles] == Manner::fastapi)
    lower_body_component(operation, context, walker, schema);
  Node media = Node::object();
  media.append(arena(), schema);
  Node content = Node::object();
  content.add(arena(), media_type, media);
  Node request = Node::object();
  request.add(arena(), "content", content);
  if (is_required) request.add(arena(), "required", Node::boolean(true));
  draft.set(request.keyed("requestBody", body->key_offset()));
}

void DefinitionsLowering::lower_body_component(const Node& operation, const OperationContext& context,
                                               openapi::Walker& walker, Node& schema) {
  const std::string_view name = arena().join({"Body_", unique_id(operation, context)});
  if (!openapi::is_component_name(name) || names_.contains(name) || body_components_.find(name) != nullptr) return;
  const Node walked = walker.walk(schema, ObjectType::schema);
  Node component = Node::object().keyed(name).placed(schema.value_offset());
  for (const Node& member : walked.children()) component.append(arena(), member);
  if (component.find("title") == nullptr) component.add_text(arena(), "title", name);
  body_components_.append(arena(), in_table_order(component, ObjectType::schema, arena()));
  Node reference = Node::object().keyed_as(schema).placed(schema.value_offset());
  reference.add_text(arena(), "$ref", arena().join({schemas_pointer, name}));
  schema = reference;
}

std::string_view DefinitionsLowering::unique_id(const Node& operation, const OperationContext& context) {
  if (const Node* id = operation.find("operationId")) return id->text();
  const Node* name = operation.find("name");
  const std::string derived = name == nullptr ? name_of(context.place) : std::string{};
  return arena().copy(fastapi_operation_id(name == nullptr ? derived : name->text(), context.place));
}

bool DefinitionsLowering::said_twice(const Node& object, std::string_view shorthand, std::string_view longhand) {
  const Node* one = object.find(shorthand);
  if (one == nullptr || longhand.empty() || object.find(longhand) == nullptr) return false;
  report(rule("shorthand-beside-longhand"), key_place(*one),
         {"\"%\" and \"%\" say the same thing", shorthand, longhand}, {"keep one of them"});
  return true;
}

}  // namespace beckon::definitions
