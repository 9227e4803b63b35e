#include "app/name.hpp"

#include <algorithm>

namespace beckon::detail {

namespace {

bool is_ascii_letter(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool is_digit(char character) { return character >= '0' && character <= '9'; }

// Bytes of letters beyond ASCII, which C++ allows in identifiers.
bool is_beyond_ascii(char character) { return static_cast<unsigned char>(character) >= 0x80; }

bool is_in_identifier(char character) {
  return is_ascii_letter(character) || is_digit(character) || character == '_' || is_beyond_ascii(character);
}

bool is_identifier(std::string_view text) {
  return !text.empty() && !is_digit(text.front()) && std::all_of(text.begin(), text.end(), is_in_identifier);
}

bool opens(char character) { return character == '<' || character == '(' || character == '{' || character == '['; }
bool closes(char character) { return character == '>' || character == ')' || character == '}' || character == ']'; }

std::string_view last_identifier(std::string_view text) {
  while (!text.empty() && !is_in_identifier(text.back())) text.remove_suffix(1);
  std::size_t start = text.size();
  while (start > 0 && is_in_identifier(text[start - 1])) --start;
  return text.substr(start);
}

// A value without a name is spelled as a cast, `(shop::Plan)7`; so is what is in a namespace without a name, up to a
// point:
// `(anonymous namespace)::Plan::pro`.
bool is_cast(std::string_view value) {
  const std::size_t closing = value.rfind(')');
  if (closing == std::string_view::npos || closing + 1 == value.size()) return false;
  const char next = value[closing + 1];
  return is_digit(next) || next == '-';
}

}  // namespace

std::string_view argument_in(const char* signature) {
  std::string_view text = signature;
  text.remove_prefix(text.find("= ", text.find('[')) + 2);
  text.remove_suffix(1);
  return text;
}

std::string_view unqualified(std::string_view name) {
  int depth = 0;
  std::size_t start = 0;
  std::size_t end = name.size();
  for (std::size_t index = 0; index < name.size(); ++index) {
    if (opens(name[index])) {
      if (depth == 0 && index > start) end = index;
      ++depth;
    } else if (closes(name[index])) {
      --depth;
    } else if (depth == 0 && name.substr(index, 2) == "::") {
      start = index + 2;
      end = name.size();
      ++index;
    }
  }
  return name.substr(start, end - start);
}

std::string_view field_in(const char* signature) { return last_identifier(argument_in(signature)); }

std::string_view function_in(const char* signature) {
  std::string_view name = argument_in(signature);
  if (name.substr(0, 1) == "&") name.remove_prefix(1);
  if (name.find("lambda") != std::string_view::npos && !is_identifier(unqualified(name))) return {};
  name = unqualified(name);
  return is_identifier(name) ? name : std::string_view{};
}

std::vector<std::string_view> enumerators_in(const char* signature) {
  std::string_view list = argument_in(signature);
  list = list.substr(1, list.size() - 2);
  std::vector<std::string_view> names;
  while (!list.empty()) {
    const std::string_view value = list.substr(0, list.find(','));
    std::string_view name = is_cast(value) ? std::string_view{} : last_identifier(value);
    if (std::find(names.begin(), names.end(), name) != names.end()) name = {};
    names.push_back(name);
    list.remove_prefix(std::min(list.size(), value.size() + 1));
  }
  return names;
}

std::string to_component_name(std::string_view name) {
  std::string result;
  for (const char character : name) {
    const bool continues = (static_cast<unsigned char>(character) & 0xC0U) == 0x80;
    if (continues) continue;
    const bool kept =
        is_ascii_letter(character) || is_digit(character) || character == '.' || character == '_' || character == '-';
    result += kept ? character : '_';
  }
  return result;
}

}  // namespace beckon::detail
