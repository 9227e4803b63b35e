#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "editor/outline.hpp"

namespace beckon::editor {

/// How something is written into a text.
enum class Writing : std::uint8_t {
  key,   ///< with its colon, and in quotes where keys need them
  text,  ///< in quotes where texts need them
  bare,  ///< as it is: true, 201, a word within a type expression
};

/// Writes keys and values as the place at the cursor needs them: with the quotes, the colon and the space that are
/// missing.
class Speller {
 public:
  Speller(const Cursor& cursor, bool is_json) : cursor_(cursor), is_json_(is_json) {}

  /// From here on a key or value is not the whole of what stands there, but a word within it.
  void write_words() { is_word_ = true; }
  /// From here on a key or value is the first item of a list that is written as lines.
  void write_items() { is_item_ = true; }

  [[nodiscard]] std::string spell(std::string_view text, Writing writing) const;
  /// Where what a key replaces ends in the text: with its closing quote when what comes behind that is missing.
  [[nodiscard]] std::size_t end_of_key(std::size_t end) const;

 private:
  [[nodiscard]] bool is_plain(std::string_view text, Writing writing) const;

  const Cursor& cursor_;
  bool is_json_;
  bool is_word_ = false;
  bool is_item_ = false;
};

}  // namespace beckon::editor
