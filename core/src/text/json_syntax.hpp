#pragma once

#include <cstdint>

#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// Where a text stops being JSON, and what would have to stand there.
struct JsonFault {
  enum class Expected : std::uint8_t {
    value,
    key,
    colon,
    member_end,  ///< a comma or a curly bracket
    item_end,    ///< a comma or a square bracket
    escape,      ///< another escape, or one instead of a control character
    hex_digits,
    string_end,
    fraction,
    exponent,
    text_end,
  };
  Expected expected;
  std::uint32_t offset;
  /// The opening bracket of the innermost object or array that is not closed, or no_offset.
  std::uint32_t open;
  /// The opening quote of the last string.
  std::uint32_t string;
};

/// Reports a fault in the words of who wrote the text.
void report_json_fault(const Tree& tree, const JsonFault& fault, Diagnostics& diagnostics);

}  // namespace beckon::text
