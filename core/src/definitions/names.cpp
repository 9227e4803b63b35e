#include "definitions/names.hpp"

#include <algorithm>

namespace beckon::definitions {

namespace {

bool is_lower(char character) { return character >= 'a' && character <= 'z'; }
bool is_upper(char character) { return character >= 'A' && character <= 'Z'; }
bool is_digit(char character) { return character >= '0' && character <= '9'; }
char to_upper(char character) { return is_lower(character) ? static_cast<char>(character - 'a' + 'A') : character; }
char to_lower(char character) { return is_upper(character) ? static_cast<char>(character - 'A' + 'a') : character; }

// Letters beyond ASCII count as such: Python's \w is Unicode's.
bool is_word(char character) {
  return is_lower(character) || is_upper(character) || is_digit(character) || character == '_' ||
         static_cast<unsigned char>(character) >= 0x80;
}

/// Appends the text as a part of a name, after `_` where something stands before it.
void append_part(std::string& name, std::string_view text) {
  bool separate = !name.empty();
  for (const char character : text) {
    if (!is_word(character)) {
      separate = !name.empty();
      continue;
    }
    if (separate && !name.ends_with('_')) name += '_';
    separate = false;
    name += character;
  }
}

}  // namespace

std::string name_of(const OperationPlace& place) {
  std::string name;
  if (place.is_webhook) {
    append_part(name, place.path);
    if (!name.empty()) return name;
  }
  append_part(name, place.method);
  for (std::size_t at = 0; at < place.path.size();) {
    const std::size_t end = std::min(place.path.find('/', at), place.path.size());
    const std::string_view segment = place.path.substr(at, end - at);
    if (segment.starts_with('{')) append_part(name, "by");
    append_part(name, segment);
    at = end + 1;
  }
  return name;
}

std::string fastapi_operation_id(std::string_view name, const OperationPlace& place) {
  std::string id = std::string(name).append(place.path);
  std::replace_if(
      id.begin(), id.end(), [](char character) { return !is_word(character); }, '_');
  return id.append("_").append(place.method);
}

std::string distinct_operation_id(std::string_view name, const OperationPlace& place) {
  if (!place.is_webhook) return fastapi_operation_id(name, place);
  std::string id(name);
  if (name != name_of(place)) append_part(id, place.path);
  append_part(id, place.method);
  return id;
}

std::string sentence_of(std::string_view name) {
  std::string sentence;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const char character = name[at];
    if (!is_word(character) || character == '_') {
      if (!sentence.empty() && !sentence.ends_with(' ')) sentence += ' ';
      continue;
    }
    const bool starts_word = at > 0 && is_upper(character) && (is_lower(name[at - 1]) || is_digit(name[at - 1]));
    if (starts_word && !sentence.ends_with(' ')) sentence += ' ';
    // What is written in capitals stays so: "URL".
    const bool shouted =
        is_upper(character) && ((at > 0 && is_upper(name[at - 1])) || (at + 1 < name.size() && is_upper(name[at + 1])));
    sentence += shouted ? character : to_lower(character);
  }
  if (sentence.ends_with(' ')) sentence.pop_back();
  if (!sentence.empty()) sentence.front() = to_upper(sentence.front());
  return sentence;
}

std::string title_of(std::string_view text) {
  std::string title;
  bool after_letter = false;
  for (const char character : text) {
    title += after_letter ? to_lower(character) : to_upper(character);
    after_letter = is_lower(character) || is_upper(character) || static_cast<unsigned char>(character) >= 0x80;
  }
  return title;
}

std::string title_of_field(std::string_view name) {
  std::string title = title_of(name);
  std::replace(title.begin(), title.end(), '_', ' ');
  return title;
}

std::string pascal_case(std::string_view text) {
  std::string result;
  bool starts_word = true;
  for (const char character : text) {
    const bool is_letter = is_lower(character) || is_upper(character) || is_digit(character);
    if (is_letter) result += starts_word ? to_upper(character) : character;
    starts_word = !is_letter;
  }
  return result;
}

std::string_view unused_name(std::string_view wanted, const std::map<std::string_view, std::uint32_t>& taken,
                             text::Arena& arena) {
  std::string_view name = wanted;
  for (std::size_t number = 2; taken.contains(name); ++number) name = arena.join({wanted, std::to_string(number)});
  return name;
}

std::string title_of_property(std::string_view name) {
  const std::size_t begin = std::min(name.find_first_not_of('_'), name.size());
  return title_of_field(name.substr(begin, name.find_last_not_of('_') + 1 - begin));
}

}  // namespace beckon::definitions
