#include "documents/difference.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "openapi/object.hpp"
#include "text/write_json.hpp"

namespace beckon::test {

namespace {

using openapi::Field;
using openapi::Keys;
using openapi::Object;
using openapi::ObjectType;
using openapi::Shape;
using text::Kind;
using text::Node;

using Nodes = std::vector<const Node*>;

std::string compare_object(const Node& left, const Node& right, ObjectType type, const std::string& place);

std::string compare_bytes(const Node& left, const Node& right, const std::string& place) {
  return text::write_json(left) == text::write_json(right) ? "" : place;
}

std::string compare_texts(const Node& left, const Node& right, const std::string& place) {
  return left.kind() == right.kind() && left.text() == right.text() ? "" : place;
}

/// In order, each with the same key.
template <typename Compare>
std::string compare_each(const Nodes& left, const Nodes& right, const std::string& place, const Compare& compare) {
  for (std::size_t index = 0; index < std::min(left.size(), right.size()); ++index) {
    std::string below = place + "/" + std::string(left[index]->key());
    if (left[index]->key() != right[index]->key()) return below;
    std::string found = compare(*left[index], *right[index], below);
    if (!found.empty()) return found;
  }
  return left.size() == right.size() ? "" : place;
}

Nodes children_of(const Node& node) {
  Nodes nodes;
  for (const Node& child : node.children()) nodes.push_back(&child);
  return nodes;
}

std::string compare_field(const Node& left, const Node& right, const Field& field, const std::string& place) {
  const auto objects = [&](const Node& one, const Node& other, const std::string& below) {
    return compare_object(one, other, field.object, below);
  };
  const auto lists = [](const Node& one, const Node& other, const std::string& below) {
    return compare_each(children_of(one), children_of(other), below, compare_texts);
  };
  if (left.kind() != right.kind()) return place;
  if (!left.is_container())
    return field.shape == Shape::any ? compare_bytes(left, right, place) : compare_texts(left, right, place);
  switch (field.shape) {
    case Shape::any:
    case Shape::array:
    case Shape::text:
    case Shape::boolean:
    case Shape::number:
    case Shape::integer: return compare_bytes(left, right, place);
    case Shape::object: return objects(left, right, place);
    case Shape::list:
    case Shape::map: return compare_each(children_of(left), children_of(right), place, objects);
    case Shape::text_list:
    case Shape::text_map:
    case Shape::boolean_map:
    case Shape::type_name: return compare_each(children_of(left), children_of(right), place, compare_texts);
    case Shape::list_map: return compare_each(children_of(left), children_of(right), place, lists);
  }
  return place;
}

/// The field that a member is to the typed face: one of a row, or of the map that the object is.
const Field* field_of(const Node& member, const Object& object) {
  if (const Field* row = find_field(object, member.key())) {
    const bool is_typed = !row->shorthand && row->presence != openapi::Presence::superseded;
    return is_typed ? row : nullptr;
  }
  const bool is_map = object.fields.empty();
  const bool is_extension = object.keys != Keys::names && member.key().starts_with("x-");
  return is_map && !is_extension ? &object.member : nullptr;
}

struct Members {
  Nodes fields;
  Nodes others;
};

Members sorted_members(const Node& node, const Object& object) {
  Members members;
  for (const Node& child : node.children()) {
    (field_of(child, object) != nullptr ? members.fields : members.others).push_back(&child);
  }
  const auto before = [](const Node* one, const Node* other) { return one->key() < other->key(); };
  if (!object.fields.empty()) std::sort(members.fields.begin(), members.fields.end(), before);
  return members;
}

std::string compare_object(const Node& left, const Node& right, ObjectType type, const std::string& place) {
  if (left.kind() != right.kind()) return place;
  if (!left.is(Kind::object)) return compare_texts(left, right, place);
  const Object* object = &openapi::describe(type);
  const bool may_refer = object->alternative == openapi::Alternative::reference;
  if (may_refer && left.find("$ref") != nullptr) object = &openapi::describe(ObjectType::reference);

  const Members one = sorted_members(left, *object);
  const Members other = sorted_members(right, *object);
  const std::string found =
      compare_each(one.fields, other.fields, place, [&](const Node& each, const Node& its, const std::string& below) {
        return compare_field(each, its, *field_of(each, *object), below);
      });
  return found.empty() ? compare_each(one.others, other.others, place, compare_bytes) : found;
}

}  // namespace

std::string difference(const Node& left, const Node& right) {
  return compare_object(left, right, ObjectType::document, "#");
}

}  // namespace beckon::test
