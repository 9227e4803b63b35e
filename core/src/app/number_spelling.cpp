#include "app/number_spelling.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string_view>

namespace beckon::detail {

namespace {

// A number as 0.DIGITS × 10^point.
struct Decimal {
  std::string digits;
  int point = 0;
};

double read(const char* text, double /*kind*/) { return std::strtod(text, nullptr); }
float read(const char* text, float /*kind*/) { return std::strtof(text, nullptr); }

// std::to_chars would do, but Emscripten's library lacks it. The mark between the digits is the locale's and may be of
// several bytes, so only digits are taken from what is printed.
template <typename Value>
Decimal shortest(Value value) {
  char text[64];
  for (int digits_after_point = 0; digits_after_point < 17; ++digits_after_point) {
    std::snprintf(text, sizeof text, "%.*e", digits_after_point, static_cast<double>(value));
    if (read(text, value) == value) break;
  }
  const std::string_view printed = text;
  const std::size_t exponent = printed.find('e');
  Decimal decimal;
  std::copy_if(printed.begin(), printed.begin() + static_cast<std::ptrdiff_t>(exponent),
               std::back_inserter(decimal.digits), [](char character) { return character >= '0' && character <= '9'; });
  decimal.point = std::atoi(text + exponent + 1) + 1;
  return decimal;
}

// ECMAScript 2024, Number::toString.
std::string write(const Decimal& decimal) {
  const auto& [digits, point] = decimal;
  const int count = static_cast<int>(digits.size());
  if (count <= point && point <= 21) return digits + std::string(static_cast<std::size_t>(point - count), '0');
  if (0 < point && point <= 21) {
    const auto whole = static_cast<std::size_t>(point);
    return digits.substr(0, whole) + "." + digits.substr(whole);
  }
  if (-6 < point && point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
  const int exponent = point - 1;
  const std::string fraction = count == 1 ? "" : "." + digits.substr(1);
  return digits.substr(0, 1) + fraction + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
}

template <typename Value>
std::string spell_any(Value value) {
  if (value == 0) return "0";
  return (value < 0 ? "-" : "") + write(shortest(value < 0 ? -value : value));
}

}  // namespace

std::string spell(double value) { return spell_any(value); }

std::string spell(float value) { return spell_any(value); }

std::string spell(const Integer& value) {
  if (value.is_negative()) return "-" + std::to_string(std::uint64_t{0} - value.bits());
  return std::to_string(value.bits());
}

}  // namespace beckon::detail
