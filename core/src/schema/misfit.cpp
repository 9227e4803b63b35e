#include "schema/misfit.hpp"

#include <algorithm>
#include <string>

#include "text/number.hpp"
#include "text/utf8.hpp"

namespace beckon::schema {

using text::compare_numbers;
using text::Kind;
using text::Node;

namespace {

bool is_of_type(const Node& value, std::string_view type) {
  switch (value.kind()) {
    case Kind::null: return type == "null";
    case Kind::boolean: return type == "boolean";
    case Kind::string: return type == "string";
    case Kind::array: return type == "array";
    case Kind::object: return type == "object";
    case Kind::number: return type == "number" || (type == "integer" && text::is_whole(value.text()));
  }
  return true;
}

bool has_type(const Node& value, const Node& type) {
  if (type.is(Kind::string)) return is_of_type(value, type.text());
  const auto names = type.children();
  return std::any_of(names.begin(), names.end(), [&](const Node& name) { return is_of_type(value, name.text()); });
}

/// What the bounds on a value's size count; nothing for what has no size.
std::string size_of(const Node& value) {
  if (value.is_container()) return std::to_string(value.children().size());
  return std::to_string(std::count_if(value.text().begin(), value.text().end(),
                                      [](char byte) { return !text::is_utf8_continuation(byte); }));
}

/// Objects with more members than this count as equal when their keys stand in another order: looking each up takes
/// too long.
constexpr std::size_t many = 256;

/// The bounds of a kind of value: the least, the greatest, and, of numbers, those that are left out.
struct Limits {
  Kind kind;
  const char* least;
  const char* most;
};
constexpr Limits limits[] = {
    {Kind::string, "minLength", "maxLength"},
    {Kind::array, "minItems", "maxItems"},
    {Kind::object, "minProperties", "maxProperties"},
    {Kind::number, "minimum", "maximum"},
};

}  // namespace

bool are_equal(const Node& left, const Node& right) {
  if (left.kind() != right.kind()) return false;
  if (left.is(Kind::number)) return compare_numbers(left.text(), right.text()) == 0;
  if (!left.is_container()) return left.text() == right.text();
  const auto ones = left.children();
  const auto others = right.children();
  if (ones.size() != others.size()) return false;
  for (std::size_t place = 0; place < ones.size(); ++place) {
    const bool is_in_order = left.is(Kind::array) || ones[place].key() == others[place].key();
    if (!is_in_order && ones.size() > many) return true;
    const Node* other = is_in_order ? &others[place] : right.find(ones[place].key());
    if (other == nullptr || !are_equal(ones[place], *other)) return false;
  }
  return true;
}

std::string_view misfit(const Node& value, const Node& schema) {
  const Node* type = schema.find("type");
  if (type != nullptr && !has_type(value, *type)) return "type";
  const Node* values = schema.find("enum");
  const auto is_value = [&](const Node& each) { return are_equal(each, value); };
  if (values != nullptr && values->is(Kind::array) &&
      std::none_of(values->children().begin(), values->children().end(), is_value))
    return "enum";
  if (const Node* only = schema.find("const"); only != nullptr && !are_equal(*only, value)) return "const";
  const auto is_beyond = [&](const char* key, std::string_view size, int sign, bool is_equal_beyond) {
    const Node* bound = schema.find(key);
    if (bound == nullptr || !bound->is(Kind::number)) return false;
    const int compared = compare_numbers(size, bound->text()) * sign;
    return compared > 0 || (is_equal_beyond && compared == 0);
  };
  for (const Limits& limit : limits) {
    if (!value.is(limit.kind)) continue;
    const std::string size = value.is(Kind::number) ? std::string(value.text()) : size_of(value);
    if (is_beyond(limit.least, size, -1, false)) return limit.least;
    if (is_beyond(limit.most, size, 1, false)) return limit.most;
  }
  if (!value.is(Kind::number)) return {};
  if (is_beyond("exclusiveMinimum", value.text(), -1, true)) return "exclusiveMinimum";
  return is_beyond("exclusiveMaximum", value.text(), 1, true) ? "exclusiveMaximum" : "";
}

}  // namespace beckon::schema
