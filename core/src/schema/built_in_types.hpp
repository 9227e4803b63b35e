#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace beckon::schema {

/// Which bounds a type has.
enum class Bounds : std::uint8_t {
  none,
  value,   ///< of a number: `1..100`, `>0`, `%5`
  length,  ///< of a string: `3..64`, `/regex/`
};

/// A name that a type expression knows without a model.
struct BuiltInType {
  std::string_view name;
  /// The value of `type`; none for `any`.
  std::string_view type;
  std::string_view format = {};
  std::string_view content_media_type = {};
  Bounds bounds = Bounds::none;
};

inline constexpr auto built_in_types = std::to_array<BuiltInType>({
    {"string", "string", "", "", Bounds::length},
    {"bool", "boolean"},
    {"boolean", "boolean"},
    {"null", "null"},
    {"any", ""},
    {"object", "object"},
    {"int", "integer", "", "", Bounds::value},
    {"integer", "integer", "", "", Bounds::value},
    {"int32", "integer", "int32", "", Bounds::value},
    {"int64", "integer", "int64", "", Bounds::value},
    {"float", "number", "", "", Bounds::value},
    {"number", "number", "", "", Bounds::value},
    {"float32", "number", "float", "", Bounds::value},
    {"double", "number", "double", "", Bounds::value},
    {"datetime", "string", "date-time", "", Bounds::length},
    {"date", "string", "date", "", Bounds::length},
    {"time", "string", "time", "", Bounds::length},
    {"duration", "string", "duration", "", Bounds::length},
    {"uuid", "string", "uuid", "", Bounds::length},
    {"email", "string", "email", "", Bounds::length},
    {"uri", "string", "uri", "", Bounds::length},
    {"hostname", "string", "hostname", "", Bounds::length},
    {"ipv4", "string", "ipv4", "", Bounds::length},
    {"ipv6", "string", "ipv6", "", Bounds::length},
    {"password", "string", "password", "", Bounds::length},
    {"bytes", "string", "", "application/octet-stream", Bounds::length},
    {"file", "string", "", "application/octet-stream"},
});

/// A word that starts a composed type: `list<T>`.
struct ComposingWord {
  std::string_view name;
  char opening;
  char closing;
  std::string_view meaning;
};

inline constexpr auto composing_words = std::to_array<ComposingWord>({
    {"list", '<', '>', "array of such items"},
    {"map", '<', '>', "object of such values"},
    {"set", '<', '>', "array of such items, none twice"},
    {"enum", '(', ')', "one of the words"},
});

/// What other languages call a type.
struct ForeignName {
  std::string_view name;
  std::string_view ours;

  /// Whether it is this one, which may begin with a capital.
  [[nodiscard]] constexpr bool is(std::string_view word) const {
    return word.size() == name.size() && (word.front() | 0x20) == name.front() && word.substr(1) == name.substr(1);
  }
};

inline constexpr auto foreign_names = std::to_array<ForeignName>({
    {"str", "string"},
    {"text", "string"},
    {"decimal", "float"},
    {"numeric", "float"},
    {"real", "float"},
    {"long", "int64"},
    {"bigint", "int64"},
    {"timestamp", "datetime"},
    {"url", "uri"},
    {"guid", "uuid"},
    {"blob", "bytes"},
    {"binary", "bytes"},
    {"array", "list"},
    {"dict", "map"},
    {"hash", "map"},
    {"void", "null"},
});

/// The built-in type of this name, or null.
constexpr const BuiltInType* find_built_in_type(std::string_view name) {
  for (const BuiltInType& type : built_in_types) {
    if (type.name == name) return &type;
  }
  return nullptr;
}

/// Whether no model may have this name.
constexpr bool is_reserved(std::string_view name) {
  for (const ComposingWord& word : composing_words) {
    if (word.name == name) return true;
  }
  return find_built_in_type(name) != nullptr;
}

}  // namespace beckon::schema
