#include "openapi/repairs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "openapi/keys.hpp"
#include "schema/cut_off.hpp"
#include "text/place.hpp"
#include "text/read.hpp"
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

Repair schema_repair_of(const Node& value, bool is_in_models, std::string_view spelling, const text::Place& place,
                        text::Tree& tree) {
  if (value.is(Kind::array)) {
    const auto items = value.children();
    const bool are_texts =
        std::all_of(items.begin(), items.end(), [](const Node& item) { return item.is(Kind::string); });
    if (items.empty() || !are_texts) return {};
    if (value.key() == "required" && is_in_models)
      return {"keys about the model start with \"$\", optional fields end in \"?\""};
    if (items.size() == 1) return list_type_of(value, tree);
    return {"for fixed words write enum(a | b)"};
  }
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
  if (shape == Shape::list || shape == Shape::text_list || shape == Shape::array)
    return {"a list is written in [ ], or with a dash before each item"};
  return {};
}

}  // namespace

Repair repair_of(const Node& value, const Field& field, bool is_in_models, text::Tree& tree) {
  const bool is_in_source = tree.syntax != text::Syntax::none && value.value_offset() != text::no_offset;
  const text::Place place = is_in_source && !value.is_container() ? text::place_of_value(tree, value) : text::Place{};
  const std::string_view spelling = spelling_of(place, tree);
  if (field.object == ObjectType::document) return {text::first_words(tree.syntax)};
  if (field.object == ObjectType::schema && field.shape == Shape::object)
    return schema_repair_of(value, is_in_models, spelling, place, tree);
  Repair repair = scalar_repair_of(value, field.shape, spelling, tree);
  repair.place = place;
  if (spelling.empty()) repair.text = {};
  return repair;
}

Repair replacement_of(std::string_view nearest, text::Place place, text::Tree& tree) {
  const std::string_view name = quoted(nearest, tree);
  return {tree.arena.join({"did you mean ", name, "?"}), place, tree.syntax == text::Syntax::json ? name : nearest};
}

Repair addition_of(const Node& object, ObjectType type, const Field& field, text::Tree& tree) {
  const bool is_info = type == ObjectType::document && field.key == "info";
  const bool is_version = type == ObjectType::info && field.key == "version";
  const bool is_json = tree.syntax == text::Syntax::json;
  Repair repair{"add it"};
  if ((!is_info && !is_version) || tree.syntax == text::Syntax::none || object.children().empty()) return repair;
  const std::string_view added = is_info   ? is_json ? R"("info": { "title": "My API", "version": "1.0.0" })"
                                                     : "info: { title: My API, version: 1.0.0 }"
                                 : is_json ? R"("version": "1.0.0")"
                                           : "version: 1.0.0";
  // Before the first member: what follows the last may belong to it.
  const std::uint32_t first = object.children().front().key_offset();
  if (first >= tree.source.size()) return repair;
  const std::string_view before = std::string_view(tree.source).substr(0, first);
  const std::size_t last = before.find_last_not_of(white_space);
  const std::size_t line = before.find_last_of("\r\n") + 1;  // 0 where there is none: npos + 1
  const bool is_indented = before.find_first_not_of(' ', line) == std::string_view::npos;
  if (last != std::string_view::npos && before[last] == '{') {
    repair.text = tree.arena.join({added, ", "});
  } else if (is_indented && first == object.value_offset()) {
    repair.text = tree.arena.join({added, "\n", before.substr(line)});
  }
  repair.place = {first, 0};
  return repair;
}

Empty emptiness_of(const Node& value, ObjectType type, bool is_model, const text::Tree& tree) {
  if (!value.is(Kind::null) || value.key().empty() || schema::is_left_over(value, tree)) return {};
  if (type == ObjectType::path_item) return {" has no methods yet", "add get, post …"};
  if (type == ObjectType::operation) return {" is empty", "add name, returns …"};
  const std::size_t offset = value.value_offset();
  const bool is_written =
      tree.syntax != text::Syntax::yaml ||
      (offset < tree.source.size() && std::string_view("nN~").find(tree.source[offset]) != std::string_view::npos);
  if (is_written) return {};
  if (type != ObjectType::schema) return {" is empty", "indent what belongs to it"};
  return {" is empty", is_model ? "give it fields or a type" : "give it a type; any takes every value"};
}

}  // namespace beckon::openapi
