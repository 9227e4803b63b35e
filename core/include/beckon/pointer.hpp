#pragma once

#include <cstddef>      // std::size_t
#include <optional>     // std::optional
#include <string>       // std::string
#include <string_view>  // std::string_view

#include <beckon/definitions.hpp>

namespace beckon {

/// A stretch of a text.
struct TextRange {
  std::size_t start = 0;
  std::size_t end = 0;
};

/// The JSON Pointer to the innermost value of a text in YAML or JSON that an offset is in, or in whose key. The text
/// may be broken. Offsets count as the options say.
std::string pointer_at(std::string_view text, std::size_t offset, const CompileOptions& options = {});

/// Where a JSON Pointer leads to in a text: the value and its key. Nothing where the text has no such place.
std::optional<TextRange> range_of(std::string_view text, std::string_view pointer, const CompileOptions& options = {});

/// As JSON: `{"from":8,"to":21}`; `null` for nothing.
std::string to_json(const std::optional<TextRange>& range);

}  // namespace beckon
