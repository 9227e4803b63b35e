#include "app/operation.hpp"

#include <optional>
#include <string>

#include "app/name.hpp"
#include "app/openapi_nodes.hpp"

namespace beckon::detail {

using text::Arena;
using text::Node;

namespace {

void add(Node& to, Arena& arena, std::string_view key, const std::optional<std::string>& text) {
  if (text) to.add(arena, key, Node::string(arena.copy(*text)));
}

void add(Node& to, Arena& arena, std::string_view key, const std::vector<NamedType>& types) {
  if (!types.empty()) to.add(arena, key, to_object(arena, types));
}

/// Whether the responses have that with which the handler would be said to succeed.
bool says_success(const OperationOptions& options) {
  return options.responses.find(options.status ? std::to_string(*options.status) : "200") != nullptr;
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

Node to_object(Arena& arena, const std::vector<NamedType>& types) {
  Node object = Node::object();
  for (const NamedType& each : types) object.add(arena, arena.copy(each.name), Node::string(arena.copy(each.type)));
  return object;
}

Operation build_operation(Arena& arena, Method method, const OperationOptions& options, const HandlerInfo* handler) {
  Operation operation{.method = method, .node = Node::object()};
  Node& node = operation.node;
  add_name(node, arena, options, handler);
  if (!options.tags.empty()) node.add(arena, "tags", to_list(arena, options.tags));
  add(node, arena, "summary", options.summary);
  add(node, arena, "description", options.description);
  add(node, arena, "operationId", options.operation_id);
  add(node, arena, "path", options.path);
  add(node, arena, "query", options.query);
  add(node, arena, "header", options.header);
  add(node, arena, "cookie", options.cookie);
  add(node, arena, "body", options.body);
  add(node, arena, "returns", options.returns);
  if (options.status) node.add(arena, "status", Node::number(arena.copy(std::to_string(*options.status))));
  if (options.deprecated) node.add(arena, "deprecated", Node::boolean(true));
  if (options.hidden) node.add(arena, "hidden", Node::boolean(true));

  add_field(node, arena, "externalDocs", options.external_docs);
  add_field(node, arena, "parameters", options.parameters);
  add_field(node, arena, "requestBody", options.request_body);
  add_field(node, arena, "responses", options.responses);
  add_field(node, arena, "callbacks", options.callbacks);
  add_field(node, arena, "security", options.security);
  add_field(node, arena, "servers", options.servers);
  add_extensions(node, arena, options.extensions);

  if (handler == nullptr) return operation;
  if (!options.body && !options.request_body) operation.body = handler->body;
  if (!options.returns && !says_success(options)) operation.returns = handler->returns;
  operation.body_is_optional = handler->body_is_optional;
  return operation;
}

}  // namespace beckon::detail
