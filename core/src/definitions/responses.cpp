#include <algorithm>
#include <string>

#include "definitions/draft.hpp"
#include "definitions/lowering.hpp"
#include "definitions/media_types.hpp"
#include "definitions/status_phrases.hpp"
#include "openapi/keys.hpp"
#include "text/order.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;
using text::rule;

namespace {

/// Codes by number, then ranges, then `default`, then extensions.
int rank_of(std::string_view status) {
  if (!openapi::is_status(status)) return 4000;
  if (status == "default") return 3000;
  const int hundreds = (status[0] - '0') * 100;
  if (status.ends_with("XX")) return 2000 + hundreds;
  return hundreds + (status[1] - '0') * 10 + (status[2] - '0');
}

bool is_success(const Node& response) {
  const std::string_view status = response.key();
  return status == "default" || (openapi::is_status(status) && (status[0] == '2' || status[0] == '3'));
}

bool is_expression(const Node* type, std::string_view name) {
  if (type == nullptr || !type->is(Kind::string)) return false;
  const std::string_view text = type->text();
  const std::size_t begin = text.find_first_not_of(' ');
  return begin != std::string_view::npos && text.substr(begin, text.find_last_not_of(' ') - begin + 1) == name;
}

std::string_view media_type_of(const Node& type) { return is_expression(&type, "file") ? binary_type : json_type; }

}  // namespace

void DefinitionsLowering::lower_responses(const Node& operation, const OperationContext& context, bool derives,
                                          Draft& draft) {
  const Node* given = operation.find("responses");
  if (given != nullptr && !given->is(Kind::object)) return;
  Node responses = given == nullptr ? Node::object().keyed("responses")
                                    : Node::object().keyed_as(*given).placed(given->value_offset());
  bool differs = false;
  if (given != nullptr) {
    for (const Node& response : given->children()) {
      const bool is_titled = add_titled_type(response, operation, context, responses);
      differs = differs || is_titled;
    }
  }
  differs = add_success(operation, context, derives, responses) || differs;
  if (derives && needs_validation_error(operation, draft.node(), responses, context)) {
    refers_to_validation_error_ = true;
    responses.append(arena(), validation_error().keyed("422"));
    differs = true;
  }
  if (!differs) return;
  const std::span<const Node> all = responses.children();
  const auto before = [&](std::uint32_t left, std::uint32_t right) {
    return rank_of(all[left].key()) < rank_of(all[right].key());
  };
  draft.set(openapi::rearranged(responses, text::ordered(all.size(), before), arena()));
}

bool DefinitionsLowering::add_success(const Node& operation, const OperationContext& context, bool derives,
                                      Node& responses) {
  const Node* returns = operation.find("returns");
  const Node* status = operation.find("status");
  const Manner manner = derives
                            ? conventions_[context.place.is_webhook ? Convention::webhook_success : Convention::success]
                            : Manner::off;
  std::string_view code = is_expression(returns, "null") ? "204" : "200";
  if (status != nullptr) {
    if (!openapi::is_status(status->text())) {
      report(rule("wrong-kind"), value_place(*status),
             {"\"status\" must be a status code, such as 201, or a range, such as 2XX"});
      return false;
    }
    code = status->text();
  }
  if (returns == nullptr && status == nullptr) {
    const auto all = responses.children();
    const bool has_success =
        manner == Manner::fastapi ? responses.find(code) != nullptr : std::any_of(all.begin(), all.end(), is_success);
    if (manner == Manner::off || has_success) return false;
    if (manner == Manner::beckon && context.place.is_webhook) code = "2XX";
  } else if (responses.find(code) != nullptr) {
    report(rule("shorthand-beside-longhand"), key_place(returns != nullptr ? *returns : *status),
           {"the response \"%\" stands under \"responses\" as well", code}, {"keep one of them"});
    return false;
  }
  responses.add(arena(), code, success_response(operation, code, manner, context));
  return true;
}

Node DefinitionsLowering::success_response(const Node& operation, std::string_view code, Manner manner,
                                           const OperationContext& context) {
  const Node* returns = operation.find("returns");
  const bool is_derived = returns == nullptr && operation.find("status") == nullptr;
  std::string_view description = status_phrase(code);
  if (manner == Manner::fastapi) {
    description = "Successful Response";
  } else if (is_derived) {
    description = context.place.is_webhook ? "The event was received" : "Successful response";
  }
  Node response = Node::object();
  if (returns != nullptr) response = response.placed(returns->value_offset());
  response.add_text(arena(), "description", description);
  if (returns != nullptr) {
    add_content(titled_response(*returns, {}, operation, context), response);
  } else if (manner == Manner::fastapi && code != "204") {
    add_content(Node::object(), response);
  }
  return response;
}

/// `Response Read Users Users  Get`, and `Response 404 Read Users Users  Get`.
Node DefinitionsLowering::titled_response(const Node& returns, std::string_view code, const Node& operation,
                                          const OperationContext& context) {
  if (!conventions_.derives(Convention::titles) || is_expression(&returns, "null") || is_expression(&returns, "file"))
    return returns;
  const std::string title = title_of_field(arena().join({"Response ", code, unique_id(operation, context)}));
  return lower_declared(returns, title, schema::Defaults::misplaced, Titles::beside_all_but_references)
      .keyed_as(returns);
}

bool DefinitionsLowering::add_titled_type(const Node& response, const Node& operation, const OperationContext& context,
                                          Node& responses) {
  const bool is_type = response.is(Kind::string) && !reads_as_prose(response.text());
  const Node* returns = is_type ? &response : response.find("returns");
  const std::string_view code = response.key() == "200" ? "" : arena().join({response.key(), " "});
  const Node titled = returns == nullptr ? Node() : titled_response(*returns, code, operation, context);
  if (returns == nullptr || titled.shares(*returns)) {
    responses.append(arena(), response);
    return false;
  }
  Draft draft(response, arena());
  for (const Node& member : response.children()) draft.keep(member);
  draft.set(titled.keyed("returns", returns->key_offset()));
  responses.append(arena(), draft.node());
  return true;
}

bool DefinitionsLowering::needs_validation_error(const Node& operation, const Node& lowered, const Node& responses,
                                                 const OperationContext& context) const {
  const Manner manner = conventions_[Convention::validation_errors];
  if (manner == Manner::off || (manner == Manner::beckon && !context.is_path)) return false;
  for (const std::string_view status : {"422", "4XX", "default"}) {
    if (responses.find(status) != nullptr) return false;
  }
  const Node* parameters = lowered.find("parameters");
  const Node* shared = context.path_item->find("parameters");
  return lowered.find("requestBody") != nullptr || (parameters != nullptr && !parameters->children().empty()) ||
         (shared != nullptr && !shared->children().empty()) || operation.find("requestBody") != nullptr;
}

Node DefinitionsLowering::validation_error() {
  Node schema = Node::object();
  schema.add_text(arena(), "$ref", "#/components/schemas/HTTPValidationError");
  Node response = Node::object();
  response.add_text(arena(), "description", "Validation Error");
  add_content(schema, response);
  return response;
}

bool DefinitionsLowering::lower_response(const Node& response, Node& lowered) {
  const std::string_view phrase = status_phrase(response.key());
  if (response.is(Kind::string)) {
    has_shorthand_ = true;
    lowered = Node::object().keyed_as(response).placed(response.value_offset());
    lowered.add_text(arena(), "description", phrase);
    if (reads_as_prose(response.text())) {
      report_prose(response);
    } else {
      add_content(response, lowered);
    }
    return true;
  }
  const Node* returns = response.find("returns");
  // What stands beside the $ref of a Reference Object is ignored (OpenAPI 3.1.1 §4.8.23).
  if (returns == nullptr || response.find("$ref") != nullptr) return false;
  const Node* content = response.find("content");
  if (content != nullptr && !(content->is(Kind::object) && content->find(media_type_of(*returns)) == nullptr) &&
      said_twice(response, "returns", "content"))
    return false;
  has_shorthand_ = true;
  Draft draft(response, arena());
  for (const Node& member : response.children()) {
    if (&member != returns) draft.keep(member);
  }
  if (response.find("description") == nullptr) draft.set(Node::string(phrase).keyed("description"));
  Node with_content = draft.node();
  add_content(*returns, with_content);
  lowered = in_table_order(with_content, ObjectType::response, arena());
  return true;
}

void DefinitionsLowering::add_content(const Node& type, Node& object) {
  if (is_expression(&type, "null")) return;
  Node media = Node::object();
  media.append(arena(), type.keyed("schema", type.key_offset()));
  Node* given = object.find("content");
  Node content = Node::object();
  if (given != nullptr) {
    content = content.keyed_as(*given).placed(given->value_offset());
    for (const Node& each : given->children()) content.append(arena(), each);
  }
  content.add(arena(), media_type_of(type), media);
  if (given != nullptr) {
    *given = content;
  } else {
    object.add(arena(), "content", content);
  }
}

}  // namespace beckon::definitions
