#include "text/yaml_scalar.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace beckon::text {

namespace {

template <std::size_t Count>
bool is_one_of(std::string_view text, const std::array<std::string_view, Count>& spellings) {
  return std::find(spellings.begin(), spellings.end(), text) != spellings.end();
}

constexpr auto null_spellings = std::to_array<std::string_view>({"", "~", "null", "Null", "NULL"});
constexpr auto true_spellings = std::to_array<std::string_view>({"true", "True", "TRUE"});
constexpr auto false_spellings = std::to_array<std::string_view>({"false", "False", "FALSE"});
constexpr auto infinity_spellings = std::to_array<std::string_view>({".inf", ".Inf", ".INF"});
constexpr auto nan_spellings = std::to_array<std::string_view>({".nan", ".NaN", ".NAN"});

bool is_sign(char c) { return c == '-' || c == '+'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes the digits off the front of `rest`.
std::string_view take_digits(std::string_view& rest) {
  const auto end = std::find_if_not(rest.begin(), rest.end(), is_digit);
  const std::string_view digits = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  rest.remove_prefix(digits.size());
  return digits;
}

/// A decimal number in its parts: `-` `007` `.` `5` `e+5`.
struct Decimal {
  bool matches = false;
  bool negative = false;
  bool has_point = false;
  std::string_view whole;
  std::string_view fraction;
  std::string_view exponent;

  [[nodiscard]] bool is_integer() const { return matches && !has_point && exponent.empty(); }
};

/// The core schema's int and float: `[-+]?[0-9]+` and `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`.
Decimal parse_decimal(std::string_view text) {
  Decimal number;
  std::string_view rest = text;
  if (!rest.empty() && is_sign(rest.front())) {
    number.negative = rest.front() == '-';
    rest.remove_prefix(1);
  }
  number.whole = take_digits(rest);
  if (!rest.empty() && rest.front() == '.') {
    number.has_point = true;
    rest.remove_prefix(1);
    number.fraction = take_digits(rest);
  }
  if (number.whole.empty() && number.fraction.empty()) return {};
  if (!rest.empty() && (rest.front() == 'e' || rest.front() == 'E')) {
    number.exponent = rest;
    rest.remove_prefix(1);
    if (!rest.empty() && is_sign(rest.front())) rest.remove_prefix(1);
    if (take_digits(rest).empty()) return {};
  }
  number.matches = rest.empty();
  return number;
}

/// The number as JSON spells it; the text itself where it is JSON already.
std::string_view spell_decimal(std::string_view text, const Decimal& number, Arena& arena) {
  std::string_view whole = number.whole;
  whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
  if (whole.empty()) whole = "0";
  const bool is_json =
      text.front() != '+' && whole.size() == number.whole.size() && (!number.has_point || !number.fraction.empty());
  if (is_json) return text;
  const std::string_view fraction = number.has_point && number.fraction.empty() ? "0" : number.fraction;
  return arena.join({number.negative ? "-" : "", whole, number.has_point ? "." : "", fraction, number.exponent});
}

/// The value of a digit in bases up to 16; 16 for what is no digit.
unsigned digit_value(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
  return 16;
}

enum class Match : std::uint8_t { no, yes, too_large };

/// `0o17` and `0x1F`, which have no sign.
Match parse_based_integer(std::string_view text, std::uint64_t& value) {
  const bool octal = text.substr(0, 2) == "0o";
  if (!octal && text.substr(0, 2) != "0x") return Match::no;
  const unsigned base = octal ? 8 : 16;
  const std::string_view digits = text.substr(2);
  Match match = digits.empty() ? Match::no : Match::yes;
  value = 0;
  for (const char c : digits) {
    const unsigned digit = digit_value(c);
    if (digit >= base) return Match::no;
    if (value > std::numeric_limits<std::uint64_t>::max() / base) match = Match::too_large;
    value = value * base + digit;
  }
  return match;
}

std::string_view spell_integer(std::uint64_t value, Arena& arena) {
  std::array<char, std::numeric_limits<std::uint64_t>::digits10 + 1> digits{};
  std::size_t first = digits.size();
  do {
    digits[--first] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  return arena.copy({digits.data() + first, digits.size() - first});
}

bool is_not_finite(std::string_view text) {
  if (is_one_of(text, nan_spellings)) return true;
  if (!text.empty() && is_sign(text.front())) text.remove_prefix(1);
  return is_one_of(text, infinity_spellings);
}

YamlScalar misfit() { return {Node::null(), ScalarProblem::misfit}; }

/// The number, or `misfit` where the text is none that the tag allows.
YamlScalar resolve_number(std::string_view text, bool integer, bool floating, Arena& arena) {
  const Decimal decimal = parse_decimal(text);
  if (decimal.matches && (floating || decimal.is_integer())) {
    return {Node::number(spell_decimal(text, decimal, arena))};
  }
  if (floating && is_not_finite(text)) return {Node::null(), ScalarProblem::not_finite};
  if (!integer) return misfit();
  std::uint64_t value = 0;
  switch (parse_based_integer(text, value)) {
    case Match::no: return misfit();
    case Match::too_large: return {Node::null(), ScalarProblem::too_large};
    case Match::yes: break;
  }
  return {Node::number(spell_integer(value, arena))};
}

YamlScalar resolve_boolean(std::string_view text) {
  if (is_one_of(text, true_spellings)) return {Node::boolean(true)};
  if (is_one_of(text, false_spellings)) return {Node::boolean(false)};
  return misfit();
}

YamlScalar resolve_plain(std::string_view text, Arena& arena) {
  if (is_one_of(text, null_spellings)) return {Node::null()};
  const char first = text.front();
  YamlScalar scalar = misfit();
  if (is_digit(first) || is_sign(first) || first == '.') {
    scalar = resolve_number(text, true, true, arena);
  } else if ((first | 0x20) == 't' || (first | 0x20) == 'f') {
    scalar = resolve_boolean(text);
  }
  return scalar.problem == ScalarProblem::misfit ? YamlScalar{Node::string(text)} : scalar;
}

struct CoreTag {
  const char* name;
  YamlTag tag;
};
constexpr CoreTag core_tags[] = {
    {"str", YamlTag::string}, {"int", YamlTag::integer}, {"float", YamlTag::floating}, {"bool", YamlTag::boolean},
    {"null", YamlTag::null},  {"map", YamlTag::mapping}, {"seq", YamlTag::sequence},
};

}  // namespace

YamlTag yaml_tag(std::string_view tag) {
  constexpr std::string_view core = "tag:yaml.org,2002:";
  if (tag.empty()) return YamlTag::none;
  if (tag == "!") return YamlTag::non_specific;
  if (tag.substr(0, core.size()) != core) return YamlTag::unknown;
  for (const CoreTag& known : core_tags) {
    if (tag.substr(core.size()) == known.name) return known.tag;
  }
  return YamlTag::unknown;
}

bool is_yaml_word(std::string_view text) {
  return is_one_of(text, null_spellings) || is_one_of(text, true_spellings) || is_one_of(text, false_spellings);
}

YamlScalar resolve_yaml_scalar(std::string_view text, bool plain, YamlTag tag, Arena& arena) {
  switch (tag) {
    case YamlTag::none: return plain ? resolve_plain(text, arena) : YamlScalar{Node::string(text)};
    case YamlTag::non_specific:
    case YamlTag::string: return {Node::string(text)};
    case YamlTag::integer: return resolve_number(text, true, false, arena);
    case YamlTag::floating: return resolve_number(text, false, true, arena);
    case YamlTag::boolean: return resolve_boolean(text);
    case YamlTag::null: return is_one_of(text, null_spellings) ? YamlScalar{Node::null()} : misfit();
    case YamlTag::mapping:
    case YamlTag::sequence:
    case YamlTag::unknown: break;
  }
  return misfit();
}

}  // namespace beckon::text
