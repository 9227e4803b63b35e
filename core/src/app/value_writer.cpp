#include "app/value_writer.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "app/name.hpp"
#include "app/number_spelling.hpp"

namespace beckon::detail {

using text::Node;

namespace {

// A field without a value is left out of a model; elsewhere null has a place.
void put(ValueWriter::State& state, const Node& value) {
  if (state.open.empty()) {
    state.result = value;
    return;
  }
  ValueWriter::State::Container& container = state.open.back();
  if (container.type != nullptr) {
    const FieldInfo& field = container.type->fields[container.next_field++];
    if (value.is(text::Kind::null) && field.is_optional) return;
    container.node.add(state.arena, field_in(field.spelling), value);
  } else if (container.node.is(text::Kind::object)) {
    container.node.add(state.arena, container.key, value);
  } else {
    container.node.append(state.arena, value);
  }
}

void put_number(ValueWriter::State& state, const std::string& spelling) {
  put(state, Node::number(state.arena.copy(spelling)));
}

template <typename Value>
void put_floating(ValueWriter::State& state, Value value) {
  if (std::isfinite(value)) return put_number(state, spell(value));
  state.problem = std::isnan(value) ? "not a number" : "infinite";
  put(state, Node::null());
}

template <typename... Parts>
std::string print(const char* format, Parts... parts) {
  char text[64];
  std::snprintf(text, sizeof text, format, parts...);
  return text;
}

std::string spell_date(int year, unsigned month, unsigned day) { return print("%04d-%02u-%02u", year, month, day); }

// RFC 3339 has years of four digits.
bool is_writable(std::chrono::year_month_day date) {
  return date.ok() && date.year() >= std::chrono::year(0) && date.year() <= std::chrono::year(9999);
}

}  // namespace

void ValueWriter::null() { put(state_, Node::null()); }
void ValueWriter::boolean(bool value) { put(state_, Node::boolean(value)); }
void ValueWriter::integer(std::int64_t value) { put_number(state_, spell(Integer(value))); }
void ValueWriter::natural(std::uint64_t value) { put_number(state_, spell(Integer(value))); }
void ValueWriter::number(double value) { put_floating(state_, value); }
void ValueWriter::number(float value) { put_floating(state_, value); }
void ValueWriter::text(std::string_view value) { put(state_, Node::string(state_.arena.copy(value))); }

void ValueWriter::instant(std::int64_t seconds, std::int64_t nanoseconds) {
  using namespace std::chrono;
  constexpr std::int64_t day = 86400;
  const std::int64_t days_since_1970 = seconds / day - (seconds % day < 0 ? 1 : 0);
  const auto second_of_day = static_cast<int>(seconds - days_since_1970 * day);
  constexpr std::int64_t ten_thousand_years = 3652425;
  if (std::abs(days_since_1970) > ten_thousand_years) return date(-1, 1, 1);
  const year_month_day date_of(sys_days(days(static_cast<int>(days_since_1970))));
  if (!is_writable(date_of)) return date(-1, 1, 1);

  std::string result = spell_date(static_cast<int>(date_of.year()), static_cast<unsigned>(date_of.month()),
                                  static_cast<unsigned>(date_of.day()));
  result += print("T%02d:%02d:%02d", second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
  if (nanoseconds != 0) {
    result += print(".%09lld", static_cast<long long>(nanoseconds));
    result.erase(result.find_last_not_of('0') + 1);
  }
  text(result + "Z");
}

void ValueWriter::date(int year, unsigned month, unsigned day) {
  using namespace std::chrono;
  if (is_writable({std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)}))
    return text(spell_date(year, month, day));
  state_.problem = "no date";
  null();
}

void ValueWriter::enumerator(const TypeInfo& type, std::int64_t value) {
  const std::vector<std::string_view> names = enumerators_in(type.word);
  const bool has_names = std::any_of(names.begin(), names.end(), [](std::string_view name) { return !name.empty(); });
  if (!has_names) return integer(value);
  const bool in_range = value >= first_enumerator && value <= last_enumerator;
  const std::string_view name =
      in_range ? names[static_cast<std::size_t>(value - first_enumerator)] : std::string_view{};
  if (!name.empty()) return text(name);
  state_.problem = "no enumerator";
  null();
}

void ValueWriter::begin_list() { state_.open.push_back({Node::array()}); }
void ValueWriter::begin_map() { state_.open.push_back({Node::object()}); }
void ValueWriter::begin_model(const TypeInfo& type) { state_.open.push_back({Node::object(), &type}); }
void ValueWriter::key(std::string_view key) { state_.open.back().key = state_.arena.copy(key); }

void ValueWriter::end() {
  const Node finished = state_.open.back().node;
  state_.open.pop_back();
  put(state_, finished);
}

}  // namespace beckon::detail
