#include "openapi/keys.hpp"

#include <algorithm>
#include <array>

namespace beckon::openapi {

namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

bool is_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool is_name_character(char character) {
  return is_digit(character) || is_letter(character) || character == '.' || character == '_' || character == '-';
}

template <std::size_t Count>
bool is_one_of(std::string_view word, const std::array<std::string_view, Count>& words) {
  // Their sizes and first letters tell nearly all of them apart.
  const auto is_this = [word](std::string_view each) {
    return each.size() == word.size() && each[0] == word[0] && each == word;
  };
  return std::any_of(words.begin(), words.end(), is_this);
}

}  // namespace

bool is_extension(std::string_view key) { return key.starts_with("x-"); }

bool is_status(std::string_view key) {
  if (key == "default") return true;
  if (key.size() != 3 || key[0] < '1' || key[0] > '5') return false;
  return (is_digit(key[1]) && is_digit(key[2])) || key.substr(1) == "XX";
}

bool is_component_name(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), is_name_character);
}

bool is_version(std::string_view text) {
  if (!text.starts_with("3.1.")) return false;
  text.remove_prefix(4);
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == std::string_view::npos) return !text.empty();
  return digits > 0 && text[digits] == '-' && text.size() > digits + 1;
}

bool is_anchor(std::string_view text) {
  return !text.empty() && (is_letter(text[0]) || text[0] == '_') &&
         std::all_of(text.begin(), text.end(), is_name_character);
}

bool is_method(std::string_view key) {
  static constexpr auto methods =
      std::to_array<std::string_view>({"get", "put", "post", "delete", "options", "head", "patch", "trace"});
  return is_one_of(key, methods);
}

bool is_word(std::string_view text, std::string_view word) {
  const auto same = [](char given, char small) { return (given | 0x20) == small; };
  return std::equal(text.begin(), text.end(), word.begin(), word.end(), same);
}

bool is_schema_type(std::string_view name) { return is_one_of(name, schema_types); }

}  // namespace beckon::openapi
