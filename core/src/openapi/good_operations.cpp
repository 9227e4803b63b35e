#include <algorithm>

#include "openapi/good_document.hpp"
#include "openapi/keys.hpp"
#include "openapi/runtime_expression.hpp"
#include "text/order.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

bool has_success(const Node& responses) {
  const auto all = responses.children();
  return std::any_of(all.begin(), all.end(), [](const Node& response) {
    const char first = response.key().empty() ? '\0' : response.key().front();
    // A protocol that is switched (101) and a way to somewhere else are successes too.
    return (first >= '1' && first <= '3') || response.key() == "default";
  });
}

}  // namespace

void GoodDocument::inspect_operation(const Node& operation, const Walker& walker) {
  const text::Place place = walker.place_of_key(operation);
  const auto is = [&](std::string_view method) { return operation.key() == method; };
  const Node* body = operation.find("requestBody");
  if (body != nullptr && (is("get") || is("head") || is("delete") || is("trace"))) {
    report(rule("body-in-get"), walker.place_of_key(*body), {"a body means nothing in a % request", operation.key()},
           {"use query parameters, or another method"});
  }
  const Node* responses = operation.find("responses");
  if (responses == nullptr || (!responses->children().empty() && !has_success(*responses))) {
    report(rule("missing-success"), responses == nullptr ? place : walker.place_of_key(*responses),
           {"the operation has no response for success"}, {"add one, such as \"200\" or \"2XX\""});
  }
  if (const Node* id = operation.find("operationId"))
    operation_ids_.push_back(seen(*id, ObjectType::operation, walker));
  if (const Node* tags = operation.find("tags")) {
    for (const Node& tag : tags->children()) tags_.push_back(seen(tag, ObjectType::tag, walker));
  }
  const auto frames = walker.frames();
  if (frames.size() == 4 && frames[1].node->key() == "webhooks" && body != nullptr)
    payloads_.push_back(seen(*body, ObjectType::request_body, walker));
}

/// OpenAPI 3.1.1 §4.8.12.2.
void GoodDocument::inspect_parameter(const Node& parameter, const Walker& walker) {
  const Node* in = parameter.find("in");
  const Node* name = parameter.find("name");
  if (in == nullptr || name == nullptr || in->text() != "header") return;
  const bool is_about_content = is_word(name->text(), "accept") || is_word(name->text(), "content-type");
  if (!is_about_content && !is_word(name->text(), "authorization")) return;
  report(rule("ignored-header"), walker.place_of_value(*name), {"a parameter \"%\" is ignored", name->text()},
         {is_about_content ? "say it by the keys of \"content\"" : "say it by a security scheme"});
}

/// OpenAPI 3.1.1 §4.8.15 and §4.8.17.
void GoodDocument::inspect_header(const Node& header, const Walker& walker) {
  const auto frames = walker.frames();
  const bool is_component = frames.size() == 4 && frames[1].type == ObjectType::components;
  if (is_component || !is_word(header.key(), "content-type")) return;
  report(rule("ignored-header"), walker.place_of_key(header), {"a header \"%\" is ignored", header.key()},
         {"say it by the keys of \"content\", or by \"contentType\""});
}

/// OpenAPI 3.1.1 §4.8.18.2.
void GoodDocument::inspect_callback(const Node& callback, const Walker& walker) {
  for (const Node& member : callback.children()) {
    const std::string_view broken = is_extension(member.key()) ? std::string_view{} : broken_expression(member.key());
    if (!broken.empty()) report_expression(broken, walker.place_of_key(member));
  }
}

void GoodDocument::inspect_link(const Node& link, const Walker& walker) {
  const Node* reference = link.find("operationRef");
  if (reference != nullptr && reference->is(Kind::string))
    references_.add(seen(*reference, ObjectType::operation, walker));
  links_.push_back(seen(link, ObjectType::link, walker));
}

void GoodDocument::report_expression(std::string_view text, text::Place place) {
  report(rule("invalid-expression"), place, {"\"%\" is no runtime expression", text},
         {"one is like $request.body#/url, $request.query.id or $response.header.location"});
}

void GoodDocument::check_operation_ids() {
  ids_ = text::ordered(operation_ids_.size(), [&](std::uint32_t left, std::uint32_t right) {
    return operation_ids_[left].node.text() < operation_ids_[right].node.text();
  });
  for (std::size_t place = 1; place < ids_.size(); ++place) {
    const Seen& id = operation_ids_[ids_[place]];
    const Node& previous = operation_ids_[ids_[place - 1]].node;
    if (id.node.text() != previous.text()) continue;
    // A shared path item that a webhook has in its place is written once.
    if (id.node.offset() == previous.offset() && id.node.offset() != text::no_offset) continue;
    report(rule("duplicate-operation-id"), id.place_in(tree_),
           {"another operation has the operationId \"%\" as well", id.node.text()}, {"give each operation its own"});
  }
}

/// OpenAPI 3.1.1 §4.8.20.
void GoodDocument::check_link(const Seen& link) {
  const Node* id = link.node.find("operationId");
  if (id != nullptr && id->is(Kind::string)) {
    const auto is_less = [&](std::uint32_t index, std::string_view wanted) {
      return operation_ids_[index].node.text() < wanted;
    };
    const auto found = std::lower_bound(ids_.begin(), ids_.end(), id->text(), is_less);
    if (found == ids_.end() || operation_ids_[*found].node.text() != id->text()) {
      text::Suggestion suggestion(id->text());
      if (references_.may_suggest()) {
        for (const Seen& each : operation_ids_) suggestion.consider(each.node.text());
      }
      diagnostics_.report_unknown(rule("unknown-operation"), place_of(*id, link),
                                  {"no operation has the operationId \"%\"", id->text()}, suggestion,
                                  {"give it to the operation that the link leads to"});
    }
  }
  const Node* parameters = link.node.find("parameters");
  for (const Node& value : children_of(parameters)) check_expression(value, link);
  if (const Node* body = link.node.find("requestBody")) check_expression(*body, link);
}

/// A text that is neither an expression nor has one in it is sent as it is.
void GoodDocument::check_expression(const Node& value, const Seen& link) {
  if (!value.is(Kind::string)) return;
  const bool has_expression = value.text().starts_with('$') || value.text().find("{$") != std::string_view::npos;
  const std::string_view broken = has_expression ? broken_expression(value.text()) : std::string_view{};
  if (!broken.empty()) report_expression(broken, place_of(value, link));
}

}  // namespace beckon::openapi
