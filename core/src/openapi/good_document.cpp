#include "openapi/good_document.hpp"

#include <algorithm>

#include "openapi/media_type.hpp"
#include "openapi/templates.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

void GoodDocument::inspect(const Node& value, ObjectType type, bool is_reference, const Walker& walker) {
  if (is_reference) return inspect_reference(value, type, walker);
  switch (type) {
    case ObjectType::schema: return inspect_schema(value, walker);
    case ObjectType::path_item: return inspect_path_item(value, walker);
    case ObjectType::operation: return inspect_operation(value, walker);
    case ObjectType::parameter: return inspect_parameter(value, walker);
    case ObjectType::header: return inspect_header(value, walker);
    case ObjectType::media_type: return inspect_media_type(value, walker);
    case ObjectType::callback: return inspect_callback(value, walker);
    case ObjectType::server: return inspect_server(value, walker);
    case ObjectType::link: return inspect_link(value, walker);
    case ObjectType::security_requirement: return requirements_.push_back(seen(value, type, walker));
    default: return;
  }
}

void GoodDocument::finish(const Node& document, const Origin& origin) {
  references_.resolve(document);
  check_path_items();
  check_operation_ids();
  for (const Seen& link : links_) check_link(link);
  check_security(document);
  for (const Seen& schema : discriminated_) check_discriminator(schema, document);
  for (const Seen& payload : payloads_) {
    const bool is_derived = payload.node.value_offset() == text::no_offset;
    if (!is_derived || !origin.derives_payloads) check_payload(payload);
  }
  // While something is wrong, what would use or declare these may be what is not understood.
  if (diagnostics_.has_errors()) return;
  check_tags(document, origin.is_written_as_openapi);
  for (const std::string_view name : origin.used_schemas) references_.use_schema(name, document);
  check_unused(document);
}

Seen GoodDocument::seen(const Node& value, ObjectType type, const Walker& walker) {
  return {value, type, value.offset() == text::no_offset ? walker.place_of_value(value) : text::Place{}};
}

text::Place GoodDocument::place_of(const Node& value, const Seen& around) const {
  return value.offset() != text::no_offset ? text::place_of_value(tree_, value) : around.place_in(tree_);
}

text::Place GoodDocument::place_of_key(const Node& member, const Seen& around) const {
  return member.key_offset() != text::no_offset ? text::place_of_key(tree_, member) : place_of(member, around);
}

void GoodDocument::inspect_reference(const Node& value, ObjectType type, const Walker& walker) {
  for (const Node& member : value.children()) {
    if (member.key() == "$ref" && member.is(Kind::string)) {
      references_.add(seen(member, type, walker));
    } else if (find_field(describe(ObjectType::reference), member.key()) == nullptr) {
      report(rule("ignored-reference-sibling"), walker.place_of_key(member),
             {"\"%\" beside \"$ref\" is ignored", member.key()}, {"put it where the reference leads, or leave it out"});
    }
  }
}

/// OpenAPI 3.1.1 §4.8.5 and §4.8.6.
void GoodDocument::inspect_server(const Node& server, const Walker& walker) {
  const Node* url = server.find("url");
  const Node* variables = server.find("variables");
  if (url == nullptr || !url->is(Kind::string)) return;
  const auto used = template_variables(url->text());
  if (used.size() > most_variables) return;
  for (const std::string_view name : used) {
    if (variables != nullptr && variables->find(name) != nullptr) continue;
    report(rule("unknown-server-variable"), walker.place_of_value(*url),
           {"the server's variable \"%\" is not declared", name}, {"declare it, with a default, under \"variables\""});
  }
  if (variables == nullptr) return;
  for (const Node& variable : variables->children()) {
    if (std::find(used.begin(), used.end(), variable.key()) == used.end()) {
      report(rule("unused-server-variable"), walker.place_of_key(variable),
             {"the server's \"url\" has no variable \"%\"", variable.key()}, {"remove it, or put it in braces there"});
    }
    const Node* value = variable.find("default");
    const Node* values = variable.find("enum");
    if (value == nullptr || values == nullptr || !value->is(Kind::string)) continue;
    const auto is_value = [&](const Node& each) { return each.text() == value->text(); };
    if (std::any_of(values->children().begin(), values->children().end(), is_value)) continue;
    report(rule("server-variable-default"), walker.place_of_value(*value),
           {"the default \"%\" is not in the variable's \"enum\"", value->text()}, {"add it there"});
  }
}

void GoodDocument::inspect_media_type(const Node& media_type, const Walker& walker) {
  check_media_type(media_type.key(), walker.place_of_key(media_type));
  const Node* encoding = media_type.find("encoding");
  if (encoding == nullptr) return;
  for (const Node& part : encoding->children()) {
    const Node* types = part.find("contentType");
    if (types == nullptr || !types->is(Kind::string)) continue;
    for (std::string_view left = types->text(); !left.empty();) {
      const std::size_t comma = std::min(left.find(','), left.size());
      std::string_view each = left.substr(0, comma);
      while (each.starts_with(' ')) each.remove_prefix(1);
      check_media_type(each, walker.place_of_value(*types));
      left.remove_prefix(std::min(comma + 1, left.size()));
    }
  }
}

void GoodDocument::check_media_type(std::string_view text, text::Place place) {
  if (is_media_type(text)) return;
  report(rule("invalid-media-type"), place, {"\"%\" is no media type", text},
         {"one has a type and a subtype: application/json, image/*"});
}

}  // namespace beckon::openapi
