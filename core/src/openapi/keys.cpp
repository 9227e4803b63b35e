#include "openapi/keys.hpp"

#include <algorithm>
#include <array>

namespace beckon::openapi {

namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

template <std::size_t Count>
bool is_one_of(std::string_view word, const std::array<std::string_view, Count>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_extension(std::string_view key) { return key.starts_with("x-"); }

bool is_status(std::string_view key) {
  if (key == "default") return true;
  if (key.size() != 3 || key[0] < '1' || key[0] > '5') return false;
  return (is_digit(key[1]) && is_digit(key[2])) || key.substr(1) == "XX";
}

bool is_component_name(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char character) {
    return is_digit(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           character == '.' || character == '_' || character == '-';
  });
}

bool is_method(std::string_view key) {
  static constexpr auto methods =
      std::to_array<std::string_view>({"get", "put", "post", "delete", "options", "head", "patch", "trace"});
  return is_one_of(key, methods);
}

bool is_schema_type(std::string_view name) { return is_one_of(name, schema_types); }

}  // namespace beckon::openapi
