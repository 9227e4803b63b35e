#include "openapi/limits.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "openapi/choices.hpp"
#include "openapi/keys.hpp"
#include "openapi/newer_words.hpp"
#include "schema/pattern.hpp"
#include "text/number.hpp"
#include "text/order.hpp"
#include "text/suggestion.hpp"
#include "text/write_json.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;
using text::rule;

namespace {

void check_count(const Node& value, bool is_right, std::string_view expected, Walker& walker) {
  if (is_right || !value.is_container()) return;
  walker.report(rule("invalid-value"), walker.place_of_value(value), {"\"%\" must have %", value.key(), expected});
}

void check_value(const Node& value, Kind kind, bool is_right, std::string_view expected, Walker& walker) {
  if (is_right || !value.is(kind)) return;
  walker.report(rule("invalid-value"), walker.place_of_value(value),
                {"\"%\" must be %, not %", value.key(), expected, text::shown(value)});
}

void check_names(const Node& components, Walker& walker) {
  if (!components.is(Kind::object)) return;
  for (const Node& component : components.children()) {
    // Of a model's name the language speaks itself.
    if (is_component_name(component.key()) || walker.is_in_models(component)) continue;
    walker.report(rule("invalid-name"), walker.place_of_key(component),
                  {"a component can't be called \"%\"", component.key()}, {component_name_hint});
  }
}

void report_pattern(const schema::PatternFault& fault, text::Place place, Walker& walker) {
  walker.report(rule("invalid-pattern"), place, {"this is no regular expression: %", fault.reason},
                {"a \\ before a character takes it as it is"});
}

/// JSON Schema 2020-12 Validation §6.3.3: it SHOULD be one.
void check_pattern(const Node& value, Walker& walker) {
  if (!value.is(Kind::string)) return;
  const auto fault = schema::find_pattern_fault(value.text());
  if (!fault) return;
  const bool is_written = value.value_offset() != text::no_offset && walker.tree().syntax != text::Syntax::none;
  report_pattern(
      *fault,
      is_written ? text::place_within(walker.tree(), value, fault->begin, fault->end) : walker.place_of_value(value),
      walker);
}

void check_patterns(const Node& properties, Walker& walker) {
  if (!properties.is(Kind::object)) return;
  for (const Node& property : properties.children()) {
    if (const auto fault = schema::find_pattern_fault(property.key()))
      report_pattern(*fault, walker.place_of_key(property), walker);
  }
}

void report_repetition(const Node& item, Walker& walker) {
  walker.report(rule("invalid-value"), walker.place_of_value(item), {"\"%\" stands here twice", item.text()},
                {"remove one"});
}

bool is_same(const Node& left, const Node& right) {
  return left.is(Kind::string) && right.is(Kind::string) && left.text() == right.text();
}

/// `a, b or c`.
std::string listed(std::span<const std::string_view> words) {
  std::string list;
  for (std::size_t place = 0; place < words.size(); ++place) {
    if (place > 0) list += place + 1 < words.size() ? ", " : " or ";
    list += words[place];
  }
  return list;
}

}  // namespace

void check_different(const Node& names, Walker& walker) {
  const std::span<const Node> items = names.children();
  constexpr std::size_t few = 12;
  if (items.size() <= few) {
    for (std::size_t place = 1; place < items.size(); ++place) {
      const auto before = items.first(place);
      const auto is_this = [&](const Node& each) { return is_same(each, items[place]); };
      if (std::any_of(before.begin(), before.end(), is_this)) report_repetition(items[place], walker);
    }
    return;
  }
  const std::vector<std::uint32_t> order = text::ordered(
      items.size(), [&](std::uint32_t left, std::uint32_t right) { return items[left].text() < items[right].text(); });
  for (std::size_t place = 1; place < order.size(); ++place) {
    if (is_same(items[order[place - 1]], items[order[place]])) report_repetition(items[order[place]], walker);
  }
}

void check_choice(const Node& value, std::span<const std::string_view> choices, ObjectType object,
                  std::string_view where, Walker& walker) {
  if (!value.is(Kind::string) || std::find(choices.begin(), choices.end(), value.text()) != choices.end()) return;
  const text::Place place = walker.place_of_value(value);
  Repair repair;
  text::Suggestion suggestion(value.text());
  for (const std::string_view choice : choices) suggestion.consider(choice);
  if (is_newer_value(object, value.key(), value.text())) {
    repair.hint = newer_hint;
  } else if (const auto best = suggestion.best()) {
    repair = replacement_of(*best, place, walker.tree());
  }
  walker.report(rule("invalid-value"), place,
                {"\"%\"% must be %, not \"%\"", value.key(), where, listed(choices), value.text()}, repair);
}

void check_limit(const Node& value, const Field& field, ObjectType object, Walker& walker) {
  const std::size_t count = value.children().size();
  const std::string_view text = value.text();
  switch (field.limit) {
    case Limit::none:
    case Limit::or_names: return;
    case Limit::some: return check_count(value, count > 0, "at least one item", walker);
    case Limit::single: return check_count(value, count == 1, "exactly one media type", walker);
    case Limit::different:
      if (field.shape != Shape::list_map) return check_different(value, walker);
      for (const Node& list : value.children()) check_different(list, walker);
      return;
    case Limit::positive:
      return check_value(value, Kind::number, value.is(Kind::number) && text::compare_numbers(text, "0") > 0,
                         "greater than 0", walker);
    case Limit::listed: return check_choice(value, choices_of(object, field.key), object, "", walker);
    case Limit::version: return check_value(value, Kind::string, is_version(text), "a version such as 3.1.0", walker);
    case Limit::anchor:
      return check_value(value, Kind::string, is_anchor(text), "a name of letters, digits, \"_\", \"-\" and \".\"",
                         walker);
    case Limit::resource:
      return check_value(value, Kind::string, text.find('#') >= text.size() - 1, "a URI without a fragment", walker);
    case Limit::named: return check_names(value, walker);
    case Limit::pattern: return check_pattern(value, walker);
    case Limit::patterns: return check_patterns(value, walker);
  }
}

}  // namespace beckon::openapi
