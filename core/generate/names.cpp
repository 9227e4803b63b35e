#include "names.hpp"

#include <algorithm>
#include <iterator>

namespace beckon::generate {

namespace {

bool is_upper(char character) { return character >= 'A' && character <= 'Z'; }
char to_lower(char character) { return is_upper(character) ? static_cast<char>(character - 'A' + 'a') : character; }

/// [lex.key] of C++20.
constexpr std::string_view reserved[] = {
    "alignas",     "alignof",   "and",        "and_eq",    "asm",      "auto",         "bitand",
    "bitor",       "bool",      "break",      "case",      "catch",    "char",         "char8_t",
    "char16_t",    "char32_t",  "class",      "compl",     "concept",  "const",        "consteval",
    "constexpr",   "constinit", "const_cast", "continue",  "co_await", "co_return",    "co_yield",
    "decltype",    "default",   "delete",     "do",        "double",   "dynamic_cast", "else",
    "enum",        "explicit",  "export",     "extern",    "false",    "float",        "for",
    "friend",      "goto",      "if",         "inline",    "int",      "long",         "mutable",
    "namespace",   "new",       "noexcept",   "not",       "not_eq",   "nullptr",      "operator",
    "or",          "or_eq",     "private",    "protected", "public",   "register",     "reinterpret_cast",
    "requires",    "return",    "short",      "signed",    "sizeof",   "static",       "static_assert",
    "static_cast", "struct",    "switch",     "template",  "this",     "thread_local", "throw",
    "true",        "try",       "typedef",    "typeid",    "typename", "union",        "unsigned",
    "using",       "virtual",   "void",       "volatile",  "wchar_t",  "while",        "xor",
    "xor_eq",
};

}  // namespace

std::string field_name(std::string_view key) {
  std::string name;
  for (const char character : key) {
    if (character == '$') continue;
    if (is_upper(character)) name += '_';
    name += to_lower(character);
  }
  if (std::find(std::begin(reserved), std::end(reserved), name) != std::end(reserved)) name += '_';
  return name;
}

std::string object_name(const openapi::Object& object) {
  if (object.type == openapi::ObjectType::document) return "Document";
  std::string_view words = object.name.substr(object.name.find(' ') + 1);
  words = words.substr(0, words.rfind(" Object"));
  std::string name;
  while (!words.empty()) {
    std::string word(words.substr(0, words.find(' ')));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    if (std::all_of(word.begin(), word.end(), is_upper))
      std::transform(word.begin() + 1, word.end(), word.begin() + 1, to_lower);
    name += word;
  }
  return name;
}

}  // namespace beckon::generate
