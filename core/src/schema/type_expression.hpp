#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/suggestion.hpp"
#include "text/tree.hpp"

namespace beckon::schema {

/// The names that a type expression may refer to besides the built-in ones.
class TypeNames {
 public:
  virtual ~TypeNames() = default;
  [[nodiscard]] virtual bool knows(std::string_view name) const = 0;
  /// Offers every name for "did you mean".
  virtual void offer(text::Suggestion& suggestion) const = 0;
};

/// What a type expression is read with.
struct Reading {
  text::Tree& tree;
  text::Diagnostics& diagnostics;
  const TypeNames& names;
};

/// What a type expression says.
struct TypeExpression {
  /// JSON Schema 2020-12, its keys in the order of the Schema Object's table.
  text::Node schema = text::Node::object();
  std::optional<text::Node> default_value = std::nullopt;
  std::string_view description = {};
};

/// Whether the place of an expression has defaults: fields and parameters do.
enum class Defaults : std::uint8_t { allowed, misplaced };

/// Reads a string as a type expression: `int(1..100) = 20 -- How many`. Nothing, with the problem reported at its place
/// inside the string, when it is none; an unknown name is reported and read as `any`, so that the rest is checked too.
std::optional<TypeExpression> read_type_expression(const text::Node& string, Defaults defaults, const Reading& reading);

/// The schema with what stands beside it: a title (if any), the description and the default.
text::Node annotated_schema(const TypeExpression& expression, std::string_view title, text::Arena& arena);

}  // namespace beckon::schema
