#pragma once

#include <string_view>

namespace beckon::text {

/// Functions on the JSON spelling of a number (RFC 8259 §6), of any size and precision.

/// Less than, equal to or greater than zero, as the left number is to the right one.
int compare_numbers(std::string_view left, std::string_view right);

/// A whole number, however it is spelled: `2`, `2.0`, `2e3`.
bool is_whole(std::string_view spelling);

/// A whole number that is not negative: a length or a count.
bool is_count(std::string_view spelling);

}  // namespace beckon::text
