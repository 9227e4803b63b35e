#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace beckon::text {

/// The ways to write a text as YAML.
enum class TextStyle : std::uint8_t {
  plain,          ///< as it is
  single_quoted,  ///< with quotes or backslashes in it, which single quotes leave as they are
  double_quoted,
  literal,  ///< a block `|` of the lines that it has
  folded,   ///< a block `>-` of one long line, broken between words
};

/// The style that is best to read among those in which every reader, of YAML 1.2 and of 1.1, reads this very text and
/// nothing else: no number, date, boolean or null. Blocks only where they are allowed.
TextStyle choose_style(std::string_view text, bool may_be_block);

/// How many bytes the character takes that stands there; 0 for what YAML has in double quotes only, as an escape:
/// control characters, what some reader takes for a line break or a byte order mark, and what is not UTF-8.
std::size_t unescaped_length(std::string_view text, std::size_t at);

/// Lines of folded texts get no longer than this, in characters, unless a word is.
inline constexpr std::size_t folded_width = 80;

/// Whether a folded text may break at this space: folding makes one space of the break.
inline bool is_fold(std::string_view text, std::size_t at) {
  return text[at] == ' ' && text[at - 1] != ' ' && text[at + 1] != ' ';
}

}  // namespace beckon::text
