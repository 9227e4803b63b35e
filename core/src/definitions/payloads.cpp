#include "definitions/payloads.hpp"

#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "definitions/draft.hpp"
#include "definitions/names.hpp"
#include "openapi/object.hpp"
#include "openapi/walker.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using openapi::Shape;
using text::Kind;
using text::Node;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";

bool is_true(const Node& schema, const char* flag) {
  const Node* value = schema.find(flag);
  return value != nullptr && value->is_true();
}

bool is_direction(const Node& keyword) { return keyword.key() == "readOnly" || keyword.key() == "writeOnly"; }

/// A schema component that a payload leads to.
struct Component {
  const Node* schema;
  /// What the payload's is called; empty while it does not differ.
  std::string_view payload;
  /// The components that refer to it, by their places.
  std::vector<std::uint32_t> used_by;
};

class PayloadWriter {
 public:
  PayloadWriter(const Node& schemas, text::Arena& arena) : schemas_(schemas), arena_(arena) {
    for (const Node& schema : schemas.children()) names_.try_emplace(schema.key(), no_place);
  }

  /// Notes what a payload leads to; true when it differs from what it was written as by itself.
  bool scan(const Node& schema, std::uint32_t place);
  /// Scans all that was noted, and gives names to what differs; true when something does.
  bool name_those_that_differ();
  /// The schema as the app sends it.
  Node outgoing(const Node& schema);
  /// The components with those of payloads.
  Node components();

  static constexpr std::uint32_t no_place = 0xFFFFFFFF;

 private:
  [[nodiscard]] const Component* component_of(std::string_view reference) const;
  void note_reference(std::string_view name, std::uint32_t place);
  void give_name(Component& component);
  [[nodiscard]] bool is_left_out(const Node& property) const;
  Node outgoing_keyword(const Node& keyword, const Node& schema);
  Node outgoing_mapping(const Node& discriminator);
  Node renamed(const Node& reference);

  const Node& schemas_;
  text::Arena& arena_;
  /// Every component's place in `components_`, if a payload leads to it.
  std::map<std::string_view, std::uint32_t> names_;
  std::vector<Component> components_;
  std::vector<std::uint32_t> differing_;
};

bool PayloadWriter::scan(const Node& schema, std::uint32_t place) {
  if (!schema.is(Kind::object)) return false;
  bool differs = is_true(schema, "readOnly") || is_true(schema, "writeOnly");
  for (const Node& keyword : schema.children()) {
    if (keyword.key() == "$ref" && keyword.text().starts_with(schemas_pointer)) {
      note_reference(keyword.text().substr(schemas_pointer.size()), place);
      continue;
    }
    const openapi::Field* field = find_field(openapi::describe(ObjectType::schema), keyword.key());
    if (field == nullptr || field->object != ObjectType::schema) continue;
    if (field->shape == Shape::object) {
      differs = scan(keyword, place) || differs;
    } else {
      for (const Node& part : keyword.children()) differs = scan(part, place) || differs;
    }
  }
  return differs;
}

void PayloadWriter::note_reference(std::string_view name, std::uint32_t place) {
  const auto known = names_.find(name);
  if (known == names_.end()) return;
  if (known->second == no_place) {
    known->second = static_cast<std::uint32_t>(components_.size());
    components_.push_back({schemas_.find(known->first), {}, {}});
  }
  if (place != no_place) components_[known->second].used_by.push_back(place);
}

bool PayloadWriter::name_those_that_differ() {
  // A list that grows while it is gone through: models may refer to each other in long chains and in circles.
  for (std::uint32_t place = 0; place < components_.size(); ++place) {
    if (scan(*components_[place].schema, place)) differing_.push_back(place);
  }
  for (const std::uint32_t place : differing_) give_name(components_[place]);
  for (std::size_t at = 0; at < differing_.size(); ++at) {
    for (const std::uint32_t user : components_[differing_[at]].used_by) {
      if (!components_[user].payload.empty()) continue;
      give_name(components_[user]);
      differing_.push_back(user);
    }
  }
  return !differing_.empty();
}

void PayloadWriter::give_name(Component& component) {
  const std::string_view own = component.schema->key();
  const bool is_payloads_alone = component.schema->offset() == text::no_offset;
  component.payload = is_payloads_alone ? own : unused_name(arena_.join({own, "Payload"}), names_, arena_);
  names_.try_emplace(component.payload, no_place);
}

const Component* PayloadWriter::component_of(std::string_view reference) const {
  if (!reference.starts_with(schemas_pointer)) return nullptr;
  const auto known = names_.find(reference.substr(schemas_pointer.size()));
  return known == names_.end() || known->second == no_place ? nullptr : &components_[known->second];
}

/// Whether a property is not sent: it says so itself, or what it refers to does.
bool PayloadWriter::is_left_out(const Node& property) const {
  const Node* schema = &property;
  for (std::size_t followed = 0; followed <= components_.size(); ++followed) {
    if (is_true(*schema, "writeOnly")) return true;
    const Node* reference = schema->find("$ref");
    const Component* component = reference == nullptr ? nullptr : component_of(reference->text());
    if (component == nullptr) return false;
    schema = component->schema;
  }
  return false;
}

Node PayloadWriter::renamed(const Node& reference) {
  const Component* component = component_of(reference.text());
  if (component == nullptr || component->payload.empty()) return reference;
  return Node::string(arena_.join({schemas_pointer, component->payload})).keyed_as(reference);
}

/// A mapping's values are references or bare names (OpenAPI 3.1.1 §4.8.25).
Node PayloadWriter::outgoing_mapping(const Node& discriminator) {
  Draft draft(discriminator, arena_);
  for (const Node& member : discriminator.children()) draft.keep(member);
  const Node* mapping = discriminator.find("mapping");
  if (mapping == nullptr) return discriminator;
  Node values = Node::object().keyed_as(*mapping);
  for (const Node& value : mapping->children()) {
    const bool is_name = names_.contains(value.text());
    const Node reference = is_name ? Node::string(arena_.join({schemas_pointer, value.text()})).keyed_as(value) : value;
    const Node changed = renamed(reference);
    values.append(arena_, changed.shares(reference) ? value : changed);
  }
  draft.set(values);
  return draft.node();
}

Node PayloadWriter::outgoing_keyword(const Node& keyword, const Node& schema) {
  if (keyword.key() == "$ref") return renamed(keyword);
  if (keyword.key() == "discriminator") return outgoing_mapping(keyword);
  const openapi::Field* field = find_field(openapi::describe(ObjectType::schema), keyword.key());
  const bool holds_schemas = field != nullptr && field->object == ObjectType::schema;
  if (holds_schemas && field->shape == Shape::object) return outgoing(keyword);
  const bool is_required = keyword.key() == "required" && keyword.is(Kind::array);
  if (!keyword.is_container() || !(holds_schemas || is_required)) return keyword;
  const Node* properties = schema.find("properties");
  Node kept = (keyword.is(Kind::array) ? Node::array() : Node::object()).keyed_as(keyword);
  for (const Node& part : keyword.children()) {
    if (is_required) {
      const Node* property = properties == nullptr ? nullptr : properties->find(part.text());
      if (property == nullptr || !is_left_out(*property)) kept.append(arena_, part);
    } else if (keyword.key() != "properties" || !is_left_out(part)) {
      kept.append(arena_, outgoing(part));
    }
  }
  return kept;
}

Node PayloadWriter::outgoing(const Node& schema) {
  if (!schema.is(Kind::object)) return schema;
  Node sent = Node::object().keyed_as(schema);
  for (const Node& keyword : schema.children()) {
    if (is_direction(keyword)) continue;
    const Node kept = outgoing_keyword(keyword, schema);
    const bool is_empty = keyword.key() == "required" && kept.children().empty() && !keyword.children().empty();
    if (!is_empty) sent.append(arena_, kept);
  }
  return sent;
}

Node PayloadWriter::components() {
  Node all = Node::object().keyed_as(schemas_).placed(schemas_.value_offset());
  for (const Node& schema : schemas_.children()) {
    const std::uint32_t place = names_.find(schema.key())->second;
    const bool is_changed = place != no_place && components_[place].payload == schema.key();
    all.append(arena_, is_changed ? outgoing(schema) : schema);
  }
  for (const std::uint32_t place : differing_) {
    const Component& component = components_[place];
    if (component.payload == component.schema->key()) continue;
    all.append(arena_, outgoing(*component.schema).keyed(component.payload));
  }
  return all;
}

/// What leads from the webhooks to the schemas of their bodies: keys, or null where every one does.
constexpr const char* way_to_schema[] = {nullptr, nullptr, "requestBody", "content", nullptr, "schema"};
constexpr std::size_t at_body = 3;

/// Calls `visit` with the schema of each body that was written in shorthand, and gives the webhooks with what it
/// returned.
template <typename Visit>
Node visited(const Node& value, std::size_t depth, text::Arena& arena, const Visit& visit) {
  if (depth == std::size(way_to_schema)) return visit(value);
  if (depth == at_body && value.value_offset() != text::no_offset) return value;
  const char* key = way_to_schema[depth];
  std::optional<Draft> draft;
  for (const Node& member : value.children()) {
    if (key != nullptr && member.key() != key) continue;
    const Node changed = visited(member, depth + 1, arena, visit);
    if (changed.shares(member)) continue;
    if (!draft) {
      draft.emplace(value, arena);
      for (const Node& each : value.children()) draft->keep(each);
    }
    draft->set(changed);
  }
  return draft ? draft->node() : value;
}

}  // namespace

Node with_payloads(const Node& document, text::Arena& arena) {
  const Node* webhooks = document.find("webhooks");
  if (webhooks == nullptr) return document;
  const Node* components = document.find("components");
  const Node* given = components == nullptr ? nullptr : components->find("schemas");
  const Node schemas = given == nullptr ? Node::object().keyed("schemas") : *given;
  PayloadWriter writer(schemas, arena);
  bool differs = false;
  visited(*webhooks, 0, arena, [&](const Node& schema) {
    differs = writer.scan(schema, PayloadWriter::no_place) || differs;
    return schema;
  });
  differs = writer.name_those_that_differ() || differs;
  if (!differs) return document;
  Draft draft(document, arena);
  for (const Node& member : document.children()) draft.keep(member);
  draft.set(visited(*webhooks, 0, arena, [&](const Node& schema) { return writer.outgoing(schema); }));
  if (components != nullptr && given != nullptr) {
    Draft changed(*components, arena);
    for (const Node& member : components->children()) changed.keep(member);
    changed.set(writer.components());
    draft.set(changed.node());
  }
  return draft.node();
}

}  // namespace beckon::definitions
