#include <algorithm>

#include "openapi/good_document.hpp"
#include "schema/misfit.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

/// So many schemas are looked at that one is made of, directly or through others, and of a payload so many fields.
constexpr int most_parts = 1000;
/// Of what a webhook's payload hides so many fields are told.
constexpr std::size_t most_hidden = 8;

}  // namespace

void GoodDocument::inspect_schema(const Node& schema, const Walker& walker) {
  for (const Node& member : schema.children()) {
    const std::string_view key = member.key();
    if (key == "discriminator") {
      discriminated_.push_back(seen(schema, ObjectType::schema, walker));
    } else if (!member.is(Kind::string) && key != "default") {
      continue;
    } else if (key == "$ref") {
      references_.add(seen(member, ObjectType::schema, walker));
    } else if (key == "$id") {
      references_.add_identifier();
    } else if (key == "$anchor" || key == "$dynamicAnchor") {
      references_.add_anchor(member.text());
    } else if (key == "default") {
      inspect_default(member, schema, walker);
    }
  }
}

/// JSON Schema 2020-12 Validation §9.2: a default should be valid against its schema.
void GoodDocument::inspect_default(const Node& value, const Node& schema, const Walker& walker) {
  const std::string_view keyword = schema::misfit(value, schema);
  if (keyword.empty()) return;
  report(rule("default-outside-type"), walker.place_of_value(value),
         {"the schema's own \"%\" forbids its default", keyword}, {"change one of them"});
}

/// OpenAPI 3.1.1 §4.8.25.
void GoodDocument::check_discriminator(const Seen& seen, const Node& document) {
  const Node& schema = seen.node;
  const Node* discriminator = schema.find("discriminator");
  const Node* name = discriminator->find("propertyName");
  int left = most_parts;
  if (name != nullptr && name->is(Kind::string) && !has_property(schema, name->text(), left)) {
    report(rule("discriminator-property"), place_of(*name, seen),
           {"no schema here has the property \"%\"", name->text()}, {"declare it in each of them"});
  }
  for (const Node& value : children_of(discriminator->find("mapping"))) {
    if (!value.is(Kind::string) || references_.use_schema(value.text(), document) != nullptr) continue;
    // Another file may be meant.
    if (!value.text().starts_with('#') && value.text().find_first_of("/.:#") != std::string_view::npos) continue;
    report(rule("discriminator-mapping"), place_of(value, seen), {"there is no schema \"%\"", value.text()},
           {"write the name of one under components.schemas"});
  }
}

bool GoodDocument::has_property(const Node& schema, std::string_view name, int& left) {
  const Node* followed = references_.follow(schema);
  // What is not in the document, or too far to look, may have it.
  if (followed == nullptr || --left < 0) return true;
  const Node* properties = followed->find("properties");
  if (properties != nullptr && references_.find_member(*properties, name, 0) != nullptr) return true;
  for (const char* key : {"allOf", "anyOf", "oneOf"}) {
    const auto parts = children_of(followed->find(key));
    if (std::any_of(parts.begin(), parts.end(), [&](const Node& part) { return has_property(part, name, left); }))
      return true;
  }
  return false;
}

/// Most tools hide what is readOnly in a request, as which they show a webhook.
void GoodDocument::check_payload(const Seen& body) {
  const Node* request = references_.follow(body.node);
  if (request == nullptr) return;
  std::vector<const Node*> hidden;
  int left = most_parts;
  for (const Node& media : children_of(request->find("content"))) {
    if (const Node* schema = media.find("schema")) collect_hidden(*schema, hidden, left);
  }
  for (const Node* property : hidden) {
    const bool is_read = property->find("readOnly") != nullptr;
    report(rule("payload-direction"), body.place_in(tree_),
           {"tools take a webhook for a request and %\"%\"", is_read ? "hide its readOnly " : "show its writeOnly ",
            property->key()},
           {"give the payload a schema of its own"});
  }
}

void GoodDocument::collect_hidden(const Node& schema, std::vector<const Node*>& hidden, int& left) const {
  const Node* followed = references_.follow(schema);
  if (followed == nullptr || --left < 0 || hidden.size() > most_hidden) return;
  for (const Node& property : children_of(followed->find("properties"))) {
    if (--left < 0) return;
    const Node* read = property.find("readOnly");
    const Node* write = property.find("writeOnly");
    if ((read != nullptr && read->is_true()) || (write != nullptr && write->is_true())) hidden.push_back(&property);
  }
  for (const Node& part : children_of(followed->find("allOf"))) collect_hidden(part, hidden, left);
}

}  // namespace beckon::openapi
