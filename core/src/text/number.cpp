#include "text/number.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace beckon::text {

namespace {

// Exponents beyond this differ in nothing that a person could mean, and sums of them stay far from overflow.
constexpr std::int64_t largest_exponent = 1'000'000'000'000;

/// 0.digits × 10^exponent, without zeros at either end; zero has no digits.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t exponent = 0;
};

std::int64_t exponent_of(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  std::int64_t value = 0;
  for (const char digit : text) value = std::min(value * 10 + (digit - '0'), largest_exponent);
  return negative ? -value : value;
}

Decimal decimal_of(std::string_view spelling) {
  Decimal decimal;
  decimal.negative = spelling.starts_with('-');
  if (decimal.negative) spelling.remove_prefix(1);
  if (const std::size_t mark = spelling.find_first_of("eE"); mark != std::string_view::npos) {
    decimal.exponent = exponent_of(spelling.substr(mark + 1));
    spelling = spelling.substr(0, mark);
  }
  const std::size_t point = std::min(spelling.find('.'), spelling.size());
  decimal.exponent += static_cast<std::int64_t>(point);
  decimal.digits.append(spelling.substr(0, point));
  if (point < spelling.size()) decimal.digits.append(spelling.substr(point + 1));
  decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
  const std::size_t zeros = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
  decimal.digits.erase(0, zeros);
  decimal.exponent -= static_cast<std::int64_t>(zeros);
  if (decimal.digits.empty()) return {};
  return decimal;
}

int compare_magnitudes(const Decimal& left, const Decimal& right) {
  if (left.digits.empty() || right.digits.empty())
    return static_cast<int>(!left.digits.empty()) - static_cast<int>(!right.digits.empty());
  if (left.exponent != right.exponent) return left.exponent < right.exponent ? -1 : 1;
  return left.digits.compare(right.digits);
}

}  // namespace

int compare_numbers(std::string_view left, std::string_view right) {
  const Decimal one = decimal_of(left);
  const Decimal other = decimal_of(right);
  if (one.negative != other.negative) return one.negative ? -1 : 1;
  const int magnitude = compare_magnitudes(one, other);
  return one.negative ? -magnitude : magnitude;
}

bool is_whole(std::string_view spelling) {
  const Decimal decimal = decimal_of(spelling);
  return decimal.exponent >= static_cast<std::int64_t>(decimal.digits.size());
}

bool is_count(std::string_view spelling) { return is_whole(spelling) && !decimal_of(spelling).negative; }

}  // namespace beckon::text
