#include "definitions/conventions.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "text/place.hpp"
#include "text/suggestion.hpp"
#include "text/write_json.hpp"

namespace beckon::definitions {

using text::Node;
using text::rule;

namespace {

std::optional<Preset> preset_named(const Node& value) {
  if (!value.is(text::Kind::string)) return std::nullopt;
  const auto found = std::find(preset_names.begin(), preset_names.end(), value.text());
  if (found == preset_names.end()) return std::nullopt;
  return static_cast<Preset>(found - preset_names.begin());
}

const ConventionRow* row_of(std::string_view key) {
  const auto found = std::find_if(convention_rows.begin(), convention_rows.end(),
                                  [&](const ConventionRow& row) { return row.key == key; });
  return found == convention_rows.end() ? nullptr : &*found;
}

Manner manner_in(const ConventionRow& row, Preset preset) { return row.manners[static_cast<std::size_t>(preset)]; }

void report_value(const Node& value, const text::Tree& tree, text::Diagnostics& diagnostics,
                  const text::Message& choices) {
  diagnostics.report(rule("unknown-convention"), text::place_of_value(tree, value),
                     {"% is not a preset", text::shown(value)}, choices);
}

void report_key(const Node& member, const text::Tree& tree, text::Diagnostics& diagnostics) {
  text::Suggestion suggestion(member.key());
  suggestion.consider(base_key);
  for (const ConventionRow& row : convention_rows) suggestion.consider(row.key);
  diagnostics.report_unknown(rule("unknown-convention"), text::place_of_key(tree, member),
                             {"there is no convention \"%\"", member.key()}, suggestion, {});
}

}  // namespace

Conventions::Conventions(Preset preset) {
  for (const ConventionRow& row : convention_rows)
    manners_[static_cast<std::size_t>(row.convention)] = manner_in(row, preset);
}

bool Conventions::are_off() const {
  return std::all_of(manners_.begin(), manners_.end(), [](Manner manner) { return manner == Manner::off; });
}

Conventions Conventions::read(const Node& value, const text::Tree& tree, text::Diagnostics& diagnostics) {
  constexpr std::string_view choices = "one of beckon, fastapi and plain";
  if (const auto preset = preset_named(value)) return Conventions(*preset);
  if (!value.is(text::Kind::object)) {
    report_value(value, tree, diagnostics, {"%, or an object of base and single rules", choices});
    return Conventions();
  }
  Conventions conventions;
  if (const Node* base = value.find(base_key)) {
    if (const auto preset = preset_named(*base)) {
      conventions = Conventions(*preset);
    } else {
      report_value(*base, tree, diagnostics, {"%", choices});
    }
  }
  for (const Node& member : value.children()) {
    if (member.key() == base_key) continue;
    const ConventionRow* row = row_of(member.key());
    if (row == nullptr) {
      report_key(member, tree, diagnostics);
      continue;
    }
    Manner& manner = conventions.manners_[static_cast<std::size_t>(row->convention)];
    if (const auto preset = preset_named(member)) {
      manner = manner_in(*row, *preset);
    } else if (member.is_false()) {
      manner = Manner::off;
    } else if (!member.is_true()) {
      report_value(member, tree, diagnostics, {"true, false, or %", choices});
    } else if (manner == Manner::off) {
      manner = row->when_true;
    }
  }
  return conventions;
}

}  // namespace beckon::definitions
