#include "server/date_time.hpp"

#include <array>
#include <cstddef>
#include <cstdio>

namespace sample {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes a text from its front; after the first thing that isn't there, nothing more is.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  /// A number of just so many digits.
  int number(std::size_t digits) {
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (rest_.empty() || !is_digit(rest_.front())) return fail();
      value = value * 10 + (rest_.front() - '0');
      rest_.remove_prefix(1);
    }
    return value;
  }

  /// One of these characters; none of them is a failure, and gives NUL.
  char one_of(std::string_view choices) {
    if (!next_is(choices)) return static_cast<char>(fail());
    const char found = rest_.front();
    rest_.remove_prefix(1);
    return found;
  }

  [[nodiscard]] bool next_is(std::string_view choices) const {
    return !rest_.empty() && choices.find(rest_.front()) != std::string_view::npos;
  }

  [[nodiscard]] bool read_all() const { return !failed_ && rest_.empty(); }

 private:
  int fail() {
    failed_ = true;
    rest_ = {};
    return 0;
  }

  std::string_view rest_;
  bool failed_ = false;
};

void skip_fraction(Scanner& text) {
  if (!text.next_is(".")) return;
  text.one_of(".");
  text.number(1);
  while (text.next_is("0123456789")) text.number(1);
}

/// By how much a clock there is ahead of UTC.
std::optional<minutes> read_offset(Scanner& text) {
  const char sign = text.one_of("Zz+-");
  if (sign == 'Z' || sign == 'z') return minutes(0);
  const int hour = text.number(2);
  text.one_of(":");
  const int minute = text.number(2);
  if (hour > 23 || minute > 59) return std::nullopt;
  const minutes offset = hours(hour) + minutes(minute);
  return sign == '-' ? -offset : offset;
}

bool is_writable(sys_seconds time) {
  using namespace std::chrono_literals;
  return time >= sys_days(0y / 1 / 1) && time < sys_days(9999y / 12 / 31) + days(1);
}

}  // namespace

std::optional<sys_seconds> read_date_time(std::string_view text) {
  Scanner scanner(text);
  const std::chrono::year year(scanner.number(4));
  scanner.one_of("-");
  const std::chrono::month month(static_cast<unsigned>(scanner.number(2)));
  scanner.one_of("-");
  const std::chrono::day day(static_cast<unsigned>(scanner.number(2)));
  scanner.one_of("Tt");
  const int hour = scanner.number(2);
  scanner.one_of(":");
  const int minute = scanner.number(2);
  scanner.one_of(":");
  const int second = scanner.number(2);
  skip_fraction(scanner);
  const std::optional<minutes> offset = read_offset(scanner);

  const year_month_day date = year / month / day;
  if (!scanner.read_all() || !offset || !date.ok() || hour > 23 || minute > 59 || second > 60) return std::nullopt;
  const sys_seconds to_the_minute = sys_days(date) + hours(hour) + minutes(minute) - *offset;
  // Second 60 is there only where a leap second may be: at the end of a day in UTC.
  const bool is_last_minute = (to_the_minute + minutes(1)).time_since_epoch() % days(1) == seconds(0);
  if (second == 60 && !is_last_minute) return std::nullopt;
  const sys_seconds time = to_the_minute + seconds(second);
  if (!is_writable(time)) return std::nullopt;
  return time;
}

std::string write_date_time(sys_seconds time) {
  const sys_days day = std::chrono::floor<days>(time);
  const year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  std::array<char, 64> text{};
  const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                                 static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                                 static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                                 static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return {text.data(), static_cast<std::size_t>(size)};
}

}  // namespace sample
