#include "openapi/repairs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "schema/cut_off.hpp"
#include "text/place.hpp"
#include "text/write_json.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;

namespace {

constexpr std::string_view white_space = " \t\r\n";

/// A scalar as it is written, if it stands on one line of the source; else empty.
std::string_view spelling_of(const text::Place& place, const text::Tree& tree) {
  if (place.offset == text::no_offset || place.length == 0) return {};
  const std::string_view spelling = std::string_view(tree.source).substr(place.offset, place.length);
  return spelling.find_first_of("\r\n") == std::string_view::npos ? spelling : std::string_view{};
}

/// Whether a text is a word of small letters in any case.
bool is_word(std::string_view text, std::string_view word) {
  const auto same = [](char given, char small) { return (given | 0x20) == small; };
  return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), same);
}

/// The boolean that a word stands for in YAML 1.1, or in quotes; empty for any other text.
std::string_view boolean_of(std::string_view text) {
  static constexpr auto words = std::to_array<std::string_view>({"true", "yes", "on", "false", "no", "off"});
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (is_word(text, words[index])) return index < 3 ? words[0] : words[3];
  }
  return {};
}

std::string_view quoted(std::string_view text, text::Tree& tree) { return tree.arena.copy(text::quoted(text)); }

/// `[string]` where a type belongs.
Repair list_type_of(const Node& list, text::Tree& tree) {
  const Node& item = list.children().front();
  const std::string_view type = tree.arena.join({"list<", item.text(), ">"});
  Repair repair{tree.arena.join({"write ", type})};
  const text::Place inside = text::place_of_value(tree, item);
  const bool is_flow = list.value_offset() < tree.source.size() && tree.source[list.value_offset()] == '[';
  if (!is_flow || inside.offset == text::no_offset) return repair;
  const std::size_t end = tree.source.find_first_not_of(white_space, inside.offset + inside.length);
  if (end >= tree.source.size() || tree.source[end] != ']') return repair;
  repair.place = {list.value_offset(), static_cast<std::uint32_t>(end + 1) - list.value_offset()};
  repair.text = quoted(type, tree);
  return repair;
}

Repair schema_repair_of(const Node& value, std::string_view spelling, const text::Place& place, text::Tree& tree) {
  if (value.is(Kind::array) && value.children().size() == 1 && value.children().front().is(Kind::string))
    return list_type_of(value, tree);
  if (!value.is(Kind::null)) return {};
  if (schema::is_left_over(value, tree)) return {schema::left_over_hint};
  if (spelling == "null") return {"quote it", place, "\"null\""};
  return {"write a type; any takes every value"};
}

/// What to write in the place of a scalar; empty where that is not plain.
Repair scalar_repair_of(const Node& value, Shape shape, std::string_view spelling, text::Tree& tree) {
  const bool is_text = value.is(Kind::string);
  if (shape == Shape::text && (value.is(Kind::number) || value.is(Kind::boolean)))
    return {"quote it", {}, quoted(spelling, tree)};
  if (shape == Shape::boolean && is_text) {
    const std::string_view word = boolean_of(value.text());
    if (word.empty()) return {};
    const bool is_plain = tree.syntax == text::Syntax::yaml && spelling == value.text();
    const std::string_view reason = is_plain ? ": YAML 1.2 knows true and false alone" : "";
    return {tree.arena.join({"write ", word, reason}), {}, word};
  }
  if (shape == Shape::text_list && is_text) {
    // A comma would make it two items in YAML, a bracket would break it.
    const bool is_plain = !spelling.empty() && spelling.find_first_of("\"',[]{}") == std::string_view::npos;
    const std::string_view list = tree.arena.join({"[", is_plain ? spelling : quoted(value.text(), tree), "]"});
    return {tree.arena.join({"write ", list}), {}, list};
  }
  if (shape == Shape::list || shape == Shape::text_list)
    return {"a list is written in [ ], or with a dash before each item"};
  return {};
}

}  // namespace

Repair repair_of(const Node& value, const Field& field, text::Tree& tree) {
  const bool is_in_source = tree.syntax != text::Syntax::none && value.value_offset() != text::no_offset;
  const text::Place place = is_in_source && !value.is_container() ? text::place_of_value(tree, value) : text::Place{};
  const std::string_view spelling = spelling_of(place, tree);
  if (field.object == ObjectType::schema && field.shape == Shape::object)
    return schema_repair_of(value, spelling, place, tree);
  Repair repair = scalar_repair_of(value, field.shape, spelling, tree);
  repair.place = place;
  if (spelling.empty()) repair.text = {};
  return repair;
}

}  // namespace beckon::openapi
