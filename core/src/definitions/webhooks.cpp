#include "definitions/webhooks.hpp"

#include <algorithm>
#include <string>

#include "definitions/names.hpp"
#include "definitions/shared_parameters.hpp"
#include "openapi/keys.hpp"
#include "schema/json_value.hpp"
#include "text/write_json.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;
using text::rule;

namespace {

/// Of a name that is no model's or given schema's.
constexpr std::uint32_t no_place = 0xFFFFFFFF;

constexpr std::string_view standard = "standard";

// Standard Webhooks 1.0.0: the headers of a message, and after how many seconds each further attempt is made.
constexpr std::string_view standard_parameters = R"({
  "WebhookId": {
    "name": "webhook-id", "in": "header", "required": true, "schema": {"type": "string"},
    "description": "The message's own name, the same at each attempt."
  },
  "WebhookTimestamp": {
    "name": "webhook-timestamp", "in": "header", "required": true, "schema": {"type": "integer"},
    "description": "When this attempt was made, in seconds since 1970."
  },
  "WebhookSignature": {
    "name": "webhook-signature", "in": "header", "required": true, "schema": {"type": "string"},
    "description": "Signatures of id, timestamp and body, with spaces between them."
  }
})";
constexpr std::string_view standard_signature =
    R"({"scheme": "standard", "header": "webhook-signature", "algorithm": "hmac-sha256"})";
constexpr std::string_view standard_retries = "[5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400]";

/// The member, unless it is `false`, which turns off what others said.
const Node* given(const Node& operation, const char* key) {
  const Node* member = operation.find(key);
  return member == nullptr || member->is_false() ? nullptr : member;
}

bool is_same(std::string_view name, std::string_view header) {
  return name == header || openapi::is_word(name, header);
}

/// Whether the operation says itself what the header parameter is.
bool declares_header(const Node& operation, std::string_view header) {
  const auto is_declared = [&](const Node& declared) {
    const std::string_view name = declared.key();
    return is_same(name.substr(0, name.size() - (name.ends_with('?') ? 1U : 0U)), header);
  };
  const auto is_parameter = [&](const Node& parameter) {
    const Node* name = parameter.find("name");
    return name != nullptr && is_same(name->text(), header);
  };
  const auto declared = children_of(operation.find("header"));
  const auto parameters = children_of(operation.find("parameters"));
  return std::any_of(declared.begin(), declared.end(), is_declared) ||
         std::any_of(parameters.begin(), parameters.end(), is_parameter);
}

/// RFC 9110 §5.1 and §5.6.2; at least one letter or digit, of which the component's name is made.
bool is_header_name(std::string_view text) {
  const auto is_of_token = [](char each) {
    return each > ' ' && each < '\x7F' && std::string_view("\"(),/:;<=>?@[\\]{}").find(each) == std::string_view::npos;
  };
  return std::all_of(text.begin(), text.end(), is_of_token) && !pascal_case(text).empty();
}

/// How many seconds the letter behind a number stands for; 0 for one that is no unit of time.
int seconds_in(char unit) {
  switch (unit) {
    case 's': return 1;
    case 'm': return 60;
    case 'h': return 3600;
    case 'd': return 86400;
    default: return 0;
  }
}

}  // namespace

bool is_webhook_key(std::string_view key) {
  return std::find(webhook_keys.begin(), webhook_keys.end(), key) != webhook_keys.end();
}

Node WebhookLowering::lower(const Node& webhooks) {
  const auto has_key = [](const Node& operation) {
    const auto members = operation.children();
    return std::any_of(members.begin(), members.end(), [](const Node& each) { return is_webhook_key(each.key()); });
  };
  const auto holds_key = [&](const Node& item) {
    return std::any_of(item.children().begin(), item.children().end(), has_key);
  };
  if (std::none_of(webhooks.children().begin(), webhooks.children().end(), holds_key)) return webhooks;
  Node result = Node::object().keyed_as(webhooks).placed(webhooks.value_offset());
  for (const Node& item : webhooks.children()) {
    Node own = item;
    if (item.is(Kind::object) && holds_key(item)) {
      own = Node::object().keyed_as(item).placed(item.value_offset());
      for (const Node& member : item.children()) {
        const bool is_operation = openapi::is_method(member.key()) && has_key(member);
        own.append(arena(), is_operation ? lower_operation(member, item.key()) : member);
      }
    }
    result.append(arena(), own);
  }
  return result;
}

Node WebhookLowering::lower_operation(const Node& operation, std::string_view event) {
  if (const Node* own = operation.find("event");
      own != nullptr && walker_.check_field(*own, {.key = {}, .shape = openapi::Shape::text}))
    event = own->text();
  const Node* envelope = given(operation, "envelope");
  const Node* form = operation.find("form");
  if (envelope != nullptr && form != nullptr) {
    diagnostics_.report(rule("shorthand-beside-longhand"), text::place_of_key(tree_, *form), {"a form has no envelope"},
                        {"write \"body\", or envelope: false"});
  }
  const bool is_enveloped =
      envelope != nullptr && is_standard(*envelope) && form == nullptr && operation.find("requestBody") == nullptr;
  Node result = Node::object().keyed_as(operation).placed(operation.value_offset());
  for (const Node& member : operation.children()) {
    const bool is_body = member.key() == "body" || member.key() == "body?";
    if (!is_webhook_key(member.key()) && !(is_enveloped && is_body)) result.append(arena(), member);
  }
  if (is_enveloped) result.append(arena(), enveloped(operation, event));
  if (const Node* signature = given(operation, "signature")) add_signature(*signature, result);
  if (const Node* retries = given(operation, "retries")) add_retries(*retries, result);
  return result;
}

bool WebhookLowering::is_standard(const Node& value, const char* alternative) {
  if (value.is(Kind::string) && value.text() == standard) return true;
  diagnostics_.report(rule("wrong-kind"), text::place_of_value(tree_, value),
                      {"\"%\" can't be %", value.key(), text::shown(value)}, {"write standard%", alternative});
  return false;
}

Node WebhookLowering::enveloped(const Node& operation, std::string_view event) {
  const Node* body = operation.find("body");
  const Node* optional = operation.find("body?");
  Node type = Node::object();
  type.add_text(arena(), "type", "string");
  type.add_text(arena(), "const", event);
  Node timestamp = Node::object();
  timestamp.add_text(arena(), "type", "string");
  timestamp.add_text(arena(), "format", "date-time");
  Node properties = Node::object();
  properties.add(arena(), "type", type);
  properties.add(arena(), "timestamp", timestamp);
  Node required = Node::array();
  required.append(arena(), Node::string("type"));
  required.append(arena(), Node::string("timestamp"));
  if (const Node* data = body != nullptr ? body : optional) {
    properties.append(arena(), data->keyed("data", data->key_offset()));
    if (body != nullptr) required.append(arena(), Node::string("data"));
  }
  Node schema = Node::object();
  schema.add_text(arena(), "type", "object");
  schema.add(arena(), "properties", properties);
  schema.add(arena(), "required", required);
  const std::string_view name = unused_name(arena().join({pascal_case(event), "Event"}), names_, arena());
  names_.try_emplace(name, no_place);
  schemas_.add(arena(), name, schema);
  Node reference = Node::object().keyed("body", body != nullptr ? body->key_offset() : text::no_offset);
  reference.add_text(arena(), "$ref", arena().join({"#/components/schemas/", name}));
  return reference;
}

void WebhookLowering::add_signature(const Node& signature, Node& operation) {
  Node parameters = Node::array().keyed("parameters");
  if (const Node* own = operation.find("parameters")) {
    if (!own->is(Kind::array)) return;
    parameters = parameters.keyed_as(*own).placed(own->value_offset());
    for (const Node& parameter : own->children()) parameters.append(arena(), parameter);
  }
  Node said = signature;
  if (signature.is(Kind::object)) {
    if (!walker_.check_object(signature, ObjectType::webhook_signature)) return;
    const Node* header = signature.find("header");
    if (header == nullptr || !header->is(Kind::string)) return;
    if (!is_header_name(header->text())) {
      diagnostics_.report(rule("invalid-name"), text::place_of_value(tree_, *header),
                          {"a header can't be called %", text::shown(*header)}, {"write one such as X-Signature"});
      return;
    }
    Node schema = Node::object();
    schema.add_text(arena(), "type", "string");
    Node parameter = Node::object();
    parameter.add_text(arena(), "name", header->text());
    parameter.add_text(arena(), "in", "header");
    parameter.add_text(arena(), "description", "The body's signature.");
    parameter.add(arena(), "required", Node::boolean(true));
    parameter.add(arena(), "schema", schema);
    add_parameter(parameter.keyed(arena().copy(pascal_case(header->text()))), operation, parameters);
  } else {
    if (!is_standard(signature, ", or an object of header and algorithm")) return;
    said = *schema::json_value(standard_signature, tree_);
    for (const Node& parameter : schema::json_value(standard_parameters, tree_)->children())
      add_parameter(in_table_order(parameter, ObjectType::parameter, arena()), operation, parameters);
  }
  Node result = Node::object().keyed_as(operation).placed(operation.value_offset());
  for (const Node& member : operation.children()) {
    if (member.key() != "parameters") result.append(arena(), member);
  }
  if (!parameters.children().empty()) result.append(arena(), parameters);
  result.append(arena(), said.keyed("x-webhook-signature", signature.key_offset()));
  operation = result;
}

void WebhookLowering::add_parameter(const Node& parameter, Node& operation, Node& parameters) {
  const std::string_view header = parameter.find("name")->text();
  if (declares_header(operation, header)) return;
  // X-Key and X_Key are two headers whose components would have one name.
  std::string_view name = parameter.key();
  const Node* known = parameters_.find(name);
  for (int number = 2; known != nullptr && known->find("name")->text() != header; ++number) {
    name = arena().join({parameter.key(), std::to_string(number)});
    known = parameters_.find(name);
  }
  if (known == nullptr) parameters_.append(arena(), parameter.keyed(name));
  Node reference = Node::object();
  reference.add_text(arena(), "$ref", arena().join({"#/components/parameters/", name}));
  parameters.append(arena(), reference);
}

void WebhookLowering::add_retries(const Node& retries, Node& operation) {
  Node seconds = Node::array();
  if (retries.is(Kind::array)) {
    for (const Node& duration : retries.children()) seconds.append(arena(), seconds_of(duration));
  } else if (is_standard(retries, ", or a list such as [5s, 5m, 2h]")) {
    seconds = *schema::json_value(standard_retries, tree_);
  }
  operation.append(arena(), seconds.keyed("x-webhook-retries", retries.key_offset()));
}

Node WebhookLowering::seconds_of(const Node& duration) {
  const std::string_view text = duration.text();
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const int factor = duration.is(Kind::number) ? 1 : text.size() == digits + 1 ? seconds_in(text.back()) : 0;
  // A hundred million days are enough for everybody.
  if (digits == 0 || digits > 8 || factor == 0 || (factor == 1 && duration.is(Kind::number) && digits != text.size())) {
    diagnostics_.report(rule("wrong-kind"), text::place_of_value(tree_, duration),
                        {"% is no duration", text::shown(duration)}, {"write one such as 5s, 5m, 2h or 1d"});
    return Node::number("0");
  }
  long long seconds = 0;
  for (const char digit : text.substr(0, digits)) seconds = seconds * 10 + (digit - '0');
  return Node::number(arena().copy(std::to_string(seconds * factor)));
}

}  // namespace beckon::definitions
