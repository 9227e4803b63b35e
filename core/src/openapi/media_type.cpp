#include "openapi/media_type.hpp"

#include <algorithm>

namespace beckon::openapi {

namespace {

bool is_token_character(char character) {
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  const char letter = static_cast<char>(character | 0x20);
  return (letter >= 'a' && letter <= 'z') || (character >= '0' && character <= '9') ||
         marks.find(character) != std::string_view::npos;
}

/// The text up to the separator, taken off with it.
std::string_view take_until(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_character);
}

bool is_media_type(std::string_view text) {
  std::string_view essence = trimmed(take_until(text, ';'));
  const std::string_view type = take_until(essence, '/');
  if (!is_token(type) || !is_token(essence) || (type == "*" && essence != "*")) return false;
  // What stands in quotes may hold anything.
  while (!text.empty() && text.find('"') == std::string_view::npos) {
    std::string_view value = trimmed(take_until(text, ';'));
    const std::string_view name = take_until(value, '=');
    if (!is_token(name) || !is_token(value)) return false;
  }
  return true;
}

}  // namespace beckon::openapi
