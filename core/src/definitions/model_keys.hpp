#pragma once

#include <array>
#include <string_view>

#include "openapi/object.hpp"

namespace beckon::definitions {

/// A key of a model that is about the model and no keyword of JSON Schema's.
struct ModelKey {
  std::string_view key;
  std::string_view meaning;
};

inline constexpr ModelKey extends_key = {"$extends", "models whose fields come first"};
inline constexpr ModelKey properties_key = {"$properties", "fields whose own names start with $ or end in ?"};
inline constexpr auto model_keys = std::to_array<ModelKey>({extends_key, properties_key});

/// The keyword of a schema that a model's key stands for: `$k` is JSON Schema's `$k` where there is one, else `k`. Null
/// where there is none.
const openapi::Field* find_model_keyword(std::string_view key);

}  // namespace beckon::definitions
