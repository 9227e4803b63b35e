#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace beckon::schema {

/// Where a text stops being a regular expression, and why.
struct PatternFault {
  std::size_t begin;
  std::size_t end;
  std::string_view reason;
};

/// What is wrong with a regular expression of ECMA-262 (§22.2.1): told is only what JavaScript refuses with the flag
/// `u` and without it, so that what either way of reading takes is taken.
std::optional<PatternFault> find_pattern_fault(std::string_view pattern);

}  // namespace beckon::schema
