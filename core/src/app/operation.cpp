#include "app/operation.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "app/json.hpp"
#include "app/name.hpp"
#include "app/openapi_nodes.hpp"
#include "app/types.hpp"

namespace beckon::detail {

using text::Arena;
using text::Node;

namespace {

void add(Node& to, Arena& arena, std::string_view key, const std::optional<std::string>& text) {
  if (text) to.add(arena, key, Node::string(arena.copy(*text)));
}

void add_json(Node& to, Arena& arena, const char* key, const std::optional<Json>& value) {
  if (value) to.add(arena, key, read_spelling(arena, value->spelling()));
}

void turn_off(Node& to, Arena& arena, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) to.add(arena, arena.copy(key), Node::boolean(false));
}

/// Whether the responses have that with which the handler would be said to succeed.
bool says_success(const OperationOptions& options) {
  const std::string status = options.status ? std::to_string(*options.status) : "200";
  const auto is_same = [&](const NamedType& each) { return each.name == status; };
  return options.responses.find(status) != nullptr ||
         std::any_of(options.response_types.begin(), options.response_types.end(), is_same);
}

void add_name(Node& to, Arena& arena, const OperationOptions& options, const HandlerInfo* handler) {
  if (options.name) return add(to, arena, "name", options.name);
  const std::string_view name = handler != nullptr ? function_in(handler->spelling) : std::string_view{};
  if (!name.empty()) to.add(arena, "name", Node::string(arena.copy(name)));
}

}  // namespace

std::string_view to_key(Method method) {
  switch (method) {
    case Method::get: return "get";
    case Method::put: return "put";
    case Method::post: return "post";
    case Method::delete_: return "delete";
    case Method::options: return "options";
    case Method::head: return "head";
    case Method::patch: return "patch";
    case Method::trace: return "trace";
  }
  return "";
}

Node to_list(Arena& arena, const std::vector<std::string>& texts) {
  Node list = Node::array();
  for (const std::string& text : texts) list.append(arena, Node::string(arena.copy(text)));
  return list;
}

Node to_node(Arena& arena, const WebhookDefaults& defaults) {
  Node node = Node::object();
  add_json(node, arena, "signature", defaults.signature);
  add_json(node, arena, "retries", defaults.retries);
  add_json(node, arena, "envelope", defaults.envelope);
  add_types(node, arena, "header", defaults.header);
  add_field(node, arena, "responses", defaults.responses);
  add_types(node, arena, "responses", defaults.response_types);
  add_field(node, arena, "security", defaults.security);
  turn_off(node, arena, defaults.turned_off);
  return node;
}

Operation build_operation(Arena& arena, Method method, const OperationOptions& options, const HandlerInfo* handler) {
  Operation operation{.method = method, .node = Node::object()};
  Node& node = operation.node;
  node.reserve(arena, 8);
  add_name(node, arena, options, handler);
  if (!options.tags.empty()) node.add(arena, "tags", to_list(arena, options.tags));
  add(node, arena, "summary", options.summary);
  add(node, arena, "description", options.description);
  add(node, arena, "operationId", options.operation_id);
  add_types(node, arena, "path", options.path);
  add_types(node, arena, "query", options.query);
  add_types(node, arena, "header", options.header);
  add_types(node, arena, "cookie", options.cookie);
  if (options.body) node.add(arena, options.body_is_optional ? "body?" : "body", to_node(arena, *options.body));
  add_types(node, arena, "form", options.form.fields());
  if (options.form.model()) node.add(arena, "form", to_node(arena, *options.form.model()));
  if (options.returns) node.add(arena, "returns", to_node(arena, *options.returns));
  if (options.status) node.add(arena, "status", Node::number(arena.copy(std::to_string(*options.status))));
  if (options.deprecated) node.add(arena, "deprecated", Node::boolean(true));
  if (options.hidden) node.add(arena, "hidden", Node::boolean(true));

  add_field(node, arena, "externalDocs", options.external_docs);
  add_field(node, arena, "parameters", options.parameters);
  add_field(node, arena, "requestBody", options.request_body);
  add_field(node, arena, "responses", options.responses);
  add_types(node, arena, "responses", options.response_types);
  add_field(node, arena, "callbacks", options.callbacks);
  add_field(node, arena, "security", options.security);
  add_field(node, arena, "servers", options.servers);
  add(node, arena, "since", options.since);
  add_json(node, arena, "signature", options.signature);
  add_json(node, arena, "retries", options.retries);
  add_json(node, arena, "envelope", options.envelope);
  add(node, arena, "event", options.event);
  turn_off(node, arena, options.turned_off);
  add_extensions(node, arena, options.extensions);

  if (handler == nullptr) return operation;
  const bool says_body = options.body || options.request_body || options.form.has_value();
  const bool is_optional = handler->body_is_optional || options.body_is_optional;
  if (!says_body && handler->body != nullptr)
    node.add(arena, is_optional ? "body?" : "body", to_node(arena, handler->body));
  if (!options.returns && !says_success(options) && handler->returns != nullptr)
    node.add(arena, "returns", to_node(arena, handler->returns));
  return operation;
}

}  // namespace beckon::detail
