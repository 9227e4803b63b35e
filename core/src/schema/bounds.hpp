#pragma once

#include <optional>
#include <string_view>

#include "text/node.hpp"

namespace beckon::schema {

/// The bounds of one type as they are written, each at most once; numbers by their spelling, empty where absent.
struct BoundSet {
  /// `1..100`, `3..`, `..5`, or `5`, which is `5..5`.
  std::string_view least = {};
  std::string_view most = {};
  std::string_view above = {};
  std::string_view below = {};
  std::string_view multiple_of = {};
  std::optional<std::string_view> pattern = std::nullopt;
  std::string_view format = {};

  [[nodiscard]] bool has_range() const { return !least.empty() || !most.empty(); }
  /// Whether something is there that only numbers have.
  [[nodiscard]] bool has_comparison() const { return !above.empty() || !below.empty() || !multiple_of.empty(); }
  /// Whether no value is within: `5..1`, `>3` with `<3`.
  [[nodiscard]] bool is_empty() const;
};

/// The keywords of a string's length and pattern.
void add_length(text::Node& schema, const BoundSet& bounds, text::Arena& arena);
/// The keywords of a number's value.
void add_value(text::Node& schema, const BoundSet& bounds, text::Arena& arena);
/// `minItems` and `maxItems`, or `minProperties` and `maxProperties`.
void add_count(text::Node& schema, const BoundSet& bounds, std::string_view least, std::string_view most,
               text::Arena& arena);

}  // namespace beckon::schema
