#pragma once

#include <array>
#include <string_view>

namespace beckon::openapi {

/// JSON Schema 2020-12 Validation §6.1.1: the seven values of `type`.
inline constexpr auto schema_types =
    std::to_array<std::string_view>({"null", "boolean", "object", "array", "number", "integer", "string"});

/// OpenAPI 3.1.1 §4.9: a specification extension, `x-…`.
bool is_extension(std::string_view key);

/// OpenAPI 3.1.1 §4.8.16.1: `200`, `2XX` or `default`.
bool is_status(std::string_view key);

/// OpenAPI 3.1.1 §4.8.7.1: the name of a component, of letters, digits, `.`, `_` and `-`.
bool is_component_name(std::string_view key);
inline constexpr std::string_view component_name_hint = "a name has letters, digits, \".\", \"_\" and \"-\"";

/// OpenAPI 3.1.1 §4.1: `3.1.` and digits, and behind a dash what more there is.
bool is_version(std::string_view text);

/// JSON Schema 2020-12 Core §8.2.2: the name of an anchor.
bool is_anchor(std::string_view text);

/// OpenAPI 3.1.1 §4.8.9: the fields of a Path Item that are operations.
bool is_method(std::string_view key);

/// Whether a text is this word of small letters, in any case.
bool is_word(std::string_view text, std::string_view word);

/// Whether it is one of the seven values of `type`.
bool is_schema_type(std::string_view name);

}  // namespace beckon::openapi
