#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <beckon/model.hpp>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// What was said of one field.
struct FieldDescription {
  std::string_view name;
  /// The type expression that was given in place of the C++ type.
  std::optional<std::string_view> type;
  std::optional<bool> required;
  bool has_default = false;
  /// Keywords about the value, which do not apply to null.
  std::vector<text::Node> bounds;
  /// Keywords about the field.
  std::vector<text::Node> notes;
  /// Why the default can't be said in JSON; empty when it can.
  std::string problem;
};

/// What a user's `describe` says of a type.
class ModelDescription {
 public:
  explicit ModelDescription(text::Arena& memory) : arena(memory) {}

  /// What was said last of the field, or null.
  [[nodiscard]] const FieldDescription* find(std::string_view field) const;

  text::Arena& arena;
  std::optional<std::string_view> name;
  std::optional<std::string_view> title;
  std::optional<std::string_view> description;
  std::optional<bool> additional_properties;
  bool is_deprecated = false;
  std::vector<FieldDescription> fields;
};

}  // namespace beckon::detail
