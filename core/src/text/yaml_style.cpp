#include "text/yaml_style.hpp"

#include <algorithm>
#include <iterator>

#include "text/utf8.hpp"
#include "text/yaml_input.hpp"
#include "text/yaml_scalar.hpp"

namespace beckon::text {

namespace {

/// A single line gets folded when it is longer than this; not sooner, so that no few words are left for a second line.
constexpr std::size_t longest_line = 100;

/// What YAML 1.1 takes for booleans besides `true` and `false`, and its keys for a value and for a merge.
constexpr std::string_view old_words[] = {"y", "n", "yes", "no", "on", "off", "=", "<<"};

/// Null, booleans and the like, in any case: some readers do not mind it.
bool is_word(std::string_view text) {
  char lower[5] = {};
  if (text.size() > std::size(lower)) return false;
  std::transform(text.begin(), text.end(), lower,
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  const std::string_view word(lower, text.size());
  return is_yaml_word(word) || std::find(std::begin(old_words), std::end(old_words), word) != std::end(old_words);
}

/// Numbers and dates of any YAML, as `7` `1e3` `0x1F` `0b1` `1_000` `1:30` `2001-12-14 21:59:43.1 Z`, and some texts
/// more that are made of the same characters; some readers take `e0` for a number. What has two points is none:
/// `1.0.0`.
bool may_be_number(std::string_view text) {
  if ((text[0] < '0' || text[0] > '9') && text[0] != 'e' && text[0] != 'E') return false;
  if (text[0] == '0' && text.size() > 1 && std::string_view("xobXOB").find(text[1]) != std::string_view::npos)
    return true;
  return text.find_first_not_of("0123456789_,:.+-eETtZz ") == std::string_view::npos &&
         text.find('.') == text.rfind('.');
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// The characters that mean something to YAML at the start of a plain scalar, and those that start numbers.
bool is_indicator(char first) {
  return std::string_view("-+.?:,[]{}#&*!|>'\"%@` \t").find(first) != std::string_view::npos;
}

/// What there is in a text that decides on its style.
struct Content {
  bool needs_escapes = false;
  bool has_breaks = false;
  bool has_tabs = false;
  bool has_quotes = false;  // or backslashes
  bool has_folds = false;
  bool is_ambiguous = false;  // ends a plain scalar: `: `, ` #`
  std::size_t characters = 0;
};

Content content_of(std::string_view text) {
  Content content;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    switch (text[at]) {
      case '\n': content.has_breaks = true; break;
      case '\t': content.has_tabs = true; break;
      case '"':
      case '\\': content.has_quotes = true; break;
      case ':': content.is_ambiguous |= at + 1 == text.size() || is_blank(text[at + 1]); break;
      case '#': content.is_ambiguous |= at > 0 && is_blank(text[at - 1]); break;
      case ' ': content.has_folds |= at > 0 && at + 1 < text.size() && is_fold(text, at); break;
      default:
        // Most of every text: not worth a call.
        if (text[at] < ' ' || text[at] > '~') length = unescaped_length(text, at);
    }
    if (length == 0) {
      content.needs_escapes = true;
      break;
    }
    at += length;
    ++content.characters;
  }
  return content;
}

/// Whether a block keeps what the text ends with: blanks in the last line are dropped by some readers.
bool ends_well(std::string_view text) {
  const std::size_t last = text.find_last_not_of('\n');
  return last != std::string_view::npos && !is_blank(text[last]);
}

}  // namespace

std::size_t unescaped_length(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return byte >= 0x20 && byte < 0x7F ? 1 : 0;
  const std::string_view character = text.substr(at, utf8_character_length(text.substr(at)));
  const bool is_special =
      character == "\uFEFF" || find_forbidden_in_yaml(character) != std::string_view::npos ||
      std::find(std::begin(old_line_breaks), std::end(old_line_breaks), character) != std::end(old_line_breaks);
  return is_special ? 0 : character.size();
}

TextStyle choose_style(std::string_view text, bool may_be_block) {
  const Content content = content_of(text);
  if (text.empty() || content.needs_escapes) return TextStyle::double_quoted;
  if (content.has_breaks) {
    return may_be_block && ends_well(text) ? TextStyle::literal : TextStyle::double_quoted;
  }
  if (content.has_tabs) return TextStyle::double_quoted;
  const bool has_blank_ends = text.front() == ' ' || text.back() == ' ';
  if (may_be_block && content.has_folds && content.characters > longest_line && !has_blank_ends) {
    return TextStyle::folded;
  }
  const bool is_plain =
      !content.is_ambiguous && !has_blank_ends && !is_indicator(text[0]) && !may_be_number(text) && !is_word(text);
  if (is_plain) return TextStyle::plain;
  return content.has_quotes ? TextStyle::single_quoted : TextStyle::double_quoted;
}

}  // namespace beckon::text
