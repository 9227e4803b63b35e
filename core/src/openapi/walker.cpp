#include "openapi/walker.hpp"

#include <algorithm>

#include "openapi/conditions.hpp"
#include "openapi/keys.hpp"
#include "openapi/limits.hpp"
#include "openapi/newer_words.hpp"
#include "schema/cut_off.hpp"
#include "text/number.hpp"
#include "text/order.hpp"
#include "text/suggestion.hpp"
#include "text/write_json.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

/// A walk has one more frame for as long as this lives.
class Entered {
 public:
  Entered(std::vector<Frame>& frames, Frame frame) : frames_(frames) { frames_.push_back(frame); }
  ~Entered() { frames_.pop_back(); }
  Entered(const Entered&) = delete;
  Entered& operator=(const Entered&) = delete;

 private:
  std::vector<Frame>& frames_;
};

Kind container_of(Shape shape) {
  const bool is_array = shape == Shape::list || shape == Shape::text_list || shape == Shape::array;
  return is_array ? Kind::array : Kind::object;
}

bool is_scalar(Shape shape) {
  return shape == Shape::text || shape == Shape::boolean || shape == Shape::number || shape == Shape::integer;
}

/// What other keys an object may have, for who wrote one that it does not know.
std::string_view keys_of(const Object& object) {
  switch (object.keys) {
    case Keys::paths: return "a path starts with \"/\"";
    case Keys::statuses: return "a key is a status code (200), a range (2XX) or default";
    case Keys::extensible: return "keys of your own start with \"x-\"";
    default: return "";
  }
}

/// Whether schemas of a dialect are as OpenAPI 3.1.1 §4.8.24 has them.
bool is_known_dialect(const Node& dialect) {
  return !dialect.is(Kind::string) || dialect.text().starts_with("https://spec.openapis.org/oas/3.1/dialect/") ||
         dialect.text().starts_with("https://json-schema.org/draft/2020-12/schema");
}

/// Collects the children of a container, which stays shared until one of them differs.
class Children {
 public:
  Children(const Node& container, text::Arena& arena) : container_(container), arena_(arena) {}

  void put(std::size_t place, const Node& child) {
    if (changed_.empty()) {
      if (child.shares(container_.children()[place])) return;
      changed_ = arena_.allocate<Node>(container_.children().size());
      std::copy(container_.children().begin(), container_.children().end(), changed_.begin());
    }
    changed_[place] = child;
  }

  [[nodiscard]] Node container() const { return changed_.empty() ? container_ : container_.with_children(changed_); }

 private:
  const Node& container_;
  text::Arena& arena_;
  std::span<Node> changed_;
};

}  // namespace

Node Walker::walk(const Node& value, ObjectType type) {
  const std::span<const Node> members = value.children();
  const auto models =
      std::find_if(members.begin(), members.end(), [](const Node& member) { return member.key() == "models"; });
  if (models != members.end()) {
    models_begin_ = models->value_offset();
    if (models + 1 != members.end()) models_end_ = (models + 1)->key_offset();
  }
  return walk_object(value, type);
}

bool Walker::is_in_models(const Node& member) const {
  return member.key_offset() >= models_begin_ && member.key_offset() < models_end_;
}

Node Walker::walk_object(const Node& value, ObjectType type) {
  const Entered entered(frames_, {&value, type});
  const Object& object = describe(type);
  Node lowered;
  const bool is_lowered = object.lowered || (object.upgraded && upgrades_);
  const Node& node = is_lowered && lowering_.lower(value, type, *this, lowered) ? lowered : value;
  if (node.is(Kind::object)) {
    const bool reference = object.alternative == Alternative::reference && node.find("$ref") != nullptr;
    return walk_members(node, reference ? describe(ObjectType::reference) : object, type);
  }
  if (object.alternative != Alternative::boolean || !node.is(Kind::boolean)) report_no_object(node, object);
  return node;
}

Node Walker::walk_members(const Node& value, const Object& object, ObjectType type) {
  Children children(value, tree_.arena);
  std::size_t place = 0;
  bool is_inspected = object.inspected;
  for (const Node& member : value.children()) {
    const Field* field = find_field(object, member.key());
    if (field == nullptr) field = member_field(member, object);
    if (field != nullptr) {
      is_inspected = is_inspected || field->inspected;
      children.put(place, walk_field(member, *field, object));
    }
    ++place;
  }
  check_required(value, object);
  check_conditions(value, object.type, *this);
  Node walked = children.container();
  if (is_inspected) inspection_.inspect(walked, type, object.type != type, *this);
  return walked;
}

Node Walker::walk_field(const Node& value, const Field& field, const Object& object) {
  if (field.limit != Limit::none) check_limit(value, field, object.type, *this);
  switch (field.shape) {
    case Shape::object: return walk_object(value, field.object);
    case Shape::list:
    case Shape::map:
    case Shape::text_list:
    case Shape::text_map:
    case Shape::list_map:
    case Shape::boolean_map: return walk_children(value, field, object);
    case Shape::any: return value;
    case Shape::array: check_container(value, field); return value;
    case Shape::type_name: check_type_name(value); return value;
    case Shape::text:
    case Shape::boolean:
    case Shape::number:
    case Shape::integer: check_scalar(value, field); return value;
  }
  return value;
}

Node Walker::walk_children(const Node& value, const Field& field, const Object& object) {
  static constexpr Field text_item{"", Shape::text};
  static constexpr Field text_list_item{"", Shape::text_list};
  static constexpr Field boolean_item{"", Shape::boolean};
  if (!check_container(value, field)) return value;
  const Entered entered(frames_, {&value, ObjectType::none});
  Children children(value, tree_.arena);
  std::size_t place = 0;
  for (const Node& child : value.children()) {
    switch (field.shape) {
      case Shape::text_list:
      case Shape::text_map: check_scalar(child, text_item); break;
      case Shape::list_map: walk_children(child, text_list_item, object); break;
      case Shape::boolean_map: check_scalar(child, boolean_item); break;
      default:
        if (field.limit == Limit::or_names && child.is(Kind::array)) {
          check_different(child, *this);
          walk_children(child, text_list_item, object);
        } else {
          children.put(place, walk_object(child, field.object));
        }
        break;
    }
    ++place;
  }
  return children.container();
}

bool Walker::check_object(const Node& value, ObjectType type) {
  const Object& object = describe(type);
  if (!value.is(Kind::object)) {
    report_no_object(value, object);
    return false;
  }
  for (const Node& member : value.children()) {
    const Field* field = find_field(object, member.key());
    if (field == nullptr) {
      member_field(member, object);
    } else {
      check_field(member, *field);
    }
  }
  check_required(value, object);
  return true;
}

bool Walker::check_field(const Node& value, const Field& field) {
  if (is_scalar(field.shape)) return check_scalar(value, field);
  return field.shape == Shape::any || field.shape == Shape::object || check_container(value, field);
}

bool Walker::check_container(const Node& value, const Field& field) {
  const Kind expected = container_of(field.shape);
  if (value.is(expected)) return true;
  report_wrong_kind(value, field, "", to_string(expected));
  return false;
}

void Walker::check_required(const Node& value, const Object& object) {
  if (!has_required_fields(object)) return;
  for (const Field& field : object.fields) {
    if (field.presence != Presence::required || value.find(field.key) != nullptr) continue;
    const bool is_walked = !frames_.empty() && frames_.back().type == object.type;
    const Repair repair = addition_of(is_walked ? *frames_.back().node : value, object.type, field, tree_);
    report(rule("missing-key"), place_of_value(value), {"% needs \"%\"", object.name, field.key}, repair);
  }
}

bool Walker::check_scalar(const Node& value, const Field& field) {
  const std::string_view expected = [&]() -> std::string_view {
    switch (field.shape) {
      case Shape::text: return value.is(Kind::string) ? "" : "a string";
      case Shape::boolean: return value.is(Kind::boolean) ? "" : "true or false";
      case Shape::number: return value.is(Kind::number) ? "" : "a number";
      default: return value.is(Kind::number) && text::is_count(value.text()) ? "" : "a whole number, not negative";
    }
  }();
  if (expected.empty()) return true;
  report_wrong_kind(value, field, "", expected);
  return false;
}

void Walker::check_type_name(const Node& value) {
  static constexpr Field type_name{"", Shape::type_name};
  const auto check = [&](const Node& name) {
    if (name.is(Kind::string) && is_schema_type(name.text())) return;
    report_wrong_kind(name, type_name, "\"type\"", "one of null, boolean, object, array, number, integer and string");
  };
  if (!value.is(Kind::array)) return check(value);
  for (const Node& name : value.children()) check(name);
  if (value.children().empty())
    report(rule("invalid-value"), place_of_value(value), {"\"type\" must have at least one item"}, {"leave it out"});
  check_different(value, *this);
}

const Field* Walker::member_field(const Node& member, const Object& object) {
  switch (object.keys) {
    case Keys::any: return nullptr;
    case Keys::names: return &object.member;
    case Keys::fixed: break;
    case Keys::extensible:
      if (is_extension(member.key())) return nullptr;
      break;
    case Keys::paths:
      if (is_extension(member.key())) return nullptr;
      if (member.key().starts_with('/')) return &object.member;
      break;
    case Keys::statuses:
      if (is_extension(member.key())) return nullptr;
      if (is_status(member.key())) return &object.member;
      break;
    case Keys::expressions:
      if (is_extension(member.key())) return nullptr;
      return &object.member;
  }
  report_unknown_key(member, object);
  return nullptr;
}

void Walker::report_unknown_key(const Node& member, const Object& object) {
  const text::Place place = place_of_key(member);
  const std::string_view key = member.key();
  if (schema::is_left_over(member, tree_))
    return report(rule("unknown-key"), place, {"% has no \"%\"", object.name, key}, {schema::left_over_hint});
  if (is_newer_key(object.type, member))
    return report(rule("unknown-key"), place, {"% has no \"%\"", object.name, key}, {newer_hint});
  if (object.type == ObjectType::path_item && find_field(describe(ObjectType::operation), member.key()) != nullptr) {
    const auto beside = frames_.back().node->children();
    const bool has_method =
        std::any_of(beside.begin(), beside.end(), [](const Node& each) { return is_method(each.key()); });
    return report(rule("unknown-key"), place, {"% has no \"%\"", object.name, key},
                  {has_method ? "it belongs to an operation: put it under the method"
                              : "the method is missing: put it under one, such as \"post\""});
  }
  text::Suggestion suggestion(member.key());
  for (const Field& field : object.fields) suggestion.consider(field.key);
  const auto best = suggestion.best();
  report(rule("unknown-key"), place, {"% has no \"%\"", object.name, key},
         best ? replacement_of(*best, place, tree_) : Repair{keys_of(object)});
}

void Walker::report_no_object(const Node& value, const Object& object) {
  // A model is in the components' map of schemas.
  const bool is_model = frames_.size() == 4 && is_in_models(value);
  const Empty empty = emptiness_of(value, object.type, is_model, tree_);
  if (!empty.message.empty()) {
    return report(rule("wrong-kind"), place_of_key(value), {"\"%\"%", value.key(), empty.message}, {empty.hint});
  }
  report_wrong_kind(
      value, {.key = {}, .shape = Shape::object, .object = object.type}, object.name,
      object.alternative == Alternative::boolean ? "an object, a boolean or a type expression" : "an object");
}

void Walker::report_wrong_kind(const Node& value, const Field& field, std::string_view what,
                               std::string_view expected) {
  const bool is_member = what.empty() && !value.key().empty();
  const std::string_view subject = is_member ? value.key() : what.empty() ? "an item" : what;
  const std::string given = text::shown(value);
  report(rule("wrong-kind"), place_of_value(value),
         {is_member ? "\"%\" must be %, not %" : "% must be %, not %", subject, expected, given},
         repair_of(value, field, is_in_models(value), tree_));
}

bool Walker::is_of_other_dialect() const {
  bool is_in_schema = false;
  for (std::size_t depth = frames_.size(); depth > 0; --depth) {
    const Frame& frame = frames_[depth - 1];
    // What is no object is no schema of any dialect.
    if (frame.type != ObjectType::schema || !frame.node->is(Kind::object)) continue;
    is_in_schema = true;
    if (const Node* dialect = frame.node->find("$schema")) return !is_known_dialect(*dialect);
  }
  const Node* dialect = is_in_schema ? frames_.front().node->find("jsonSchemaDialect") : nullptr;
  return dialect != nullptr && !is_known_dialect(*dialect);
}

void Walker::report(const text::Rule& broken, text::Place place, const text::Message& message, const Repair& repair) {
  if (is_of_other_dialect()) return;
  if (repair.text.empty()) return diagnostics_.report(broken, place, message, {"%", repair.hint});
  diagnostics_.report(broken, place, message, {"%", repair.hint}, text::Fix{repair.place, repair.text});
}

text::Place Walker::place_of_value(const Node& value) const {
  if (value.offset() != text::no_offset) return text::place_of_value(tree_, value);
  for (std::size_t depth = frames_.size(); depth > 0; --depth) {
    const Node& around = *frames_[depth - 1].node;
    if (around.key_offset() != text::no_offset) return text::place_of_key(tree_, around);
    if (around.value_offset() != text::no_offset) return text::place_of_value(tree_, around);
  }
  return {};
}

text::Place Walker::place_of_key(const Node& member) const {
  return member.key_offset() != text::no_offset ? text::place_of_key(tree_, member) : place_of_value(member);
}

Node in_table_order(const Node& value, ObjectType type, text::Arena& arena) {
  const Object& object = describe(type);
  std::vector<std::size_t> ranks;
  ranks.reserve(value.children().size());
  for (const Node& member : value.children()) {
    const Field* field = find_field(object, member.key());
    ranks.push_back(field == nullptr ? object.fields.size() : static_cast<std::size_t>(field - object.fields.data()));
  }
  if (std::is_sorted(ranks.begin(), ranks.end())) {
    Node same = value;
    // Without the room for more at its end, so that what is added moves to another place.
    return same.with_children(same.children());
  }
  const auto is_before = [&](std::uint32_t left, std::uint32_t right) { return ranks[left] < ranks[right]; };
  return rearranged(value, text::ordered(ranks.size(), is_before), arena);
}

Node rearranged(const Node& value, std::span<const std::uint32_t> order, text::Arena& arena) {
  const std::span<Node> children = arena.allocate<Node>(order.size());
  for (std::size_t place = 0; place < order.size(); ++place) children[place] = value.children()[order[place]];
  return value.with_children(children);
}

}  // namespace beckon::openapi
