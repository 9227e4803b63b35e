#include "editor/spelling.hpp"

#include <algorithm>

#include "text/write_json.hpp"

namespace beckon::editor {

namespace {

/// What stands for itself in YAML without quotes, in brackets too.
bool is_safe(char byte) {
  const char small = static_cast<char>(byte | 0x20);
  return (small >= 'a' && small <= 'z') || std::string_view("0123456789_-./$?<(").find(byte) != std::string_view::npos;
}

bool is_letter(char byte) { return is_safe(byte) && static_cast<char>(byte | 0x20) >= 'a'; }

/// The words of YAML's core schema, each in three spellings, that are no texts.
bool is_yaml_word(std::string_view text) {
  std::string small(text);
  for (char& byte : small) byte = static_cast<char>(byte | 0x20);
  return small == "null" || small == "true" || small == "false";
}

}  // namespace

std::string Speller::spell(std::string_view text, Writing writing) const {
  std::string spelled;
  if (is_item_) spelled += "- ";
  if (cursor_.lacks_space && !is_json_) spelled += ' ';
  if (cursor_.quote == '\0' && !is_plain(text, writing)) {
    spelled += text::quoted(text);
  } else {
    spelled += text;
  }
  if (writing != Writing::key || (cursor_.is_closed && cursor_.has_colon)) return spelled;
  if (cursor_.quote != '\0') spelled += cursor_.quote;
  if (!cursor_.has_colon) spelled += ": ";
  return spelled;
}

/// Numbers and words like `null` are texts as keys. What might be none as a value is not risked.
bool Speller::is_plain(std::string_view text, Writing writing) const {
  if (writing == Writing::bare || is_word_) return true;
  if (is_json_ || text.empty() || !std::all_of(text.begin(), text.end(), is_safe)) return false;
  if (writing == Writing::key) return text.front() != '-' && text.front() != '?';
  return is_letter(text.front()) && !is_yaml_word(text);
}

std::size_t Speller::end_of_key(std::size_t end) const {
  return cursor_.is_closed && !cursor_.has_colon ? end + 1 : end;
}

}  // namespace beckon::editor
