#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace beckon::text {

/// The characters that end a line in YAML 1.1 and are text like any other in 1.2: U+0085, U+2028, U+2029.
inline constexpr std::string_view old_line_breaks[] = {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};

/// Where the first character stands that YAML does not allow, even in comments and quotes, or npos. The text must be
/// UTF-8.
std::size_t find_forbidden_in_yaml(std::string_view text);

/// A YAML text as libyaml has to see it. libyaml ends lines at the old line breaks, so they are hidden from it behind
/// characters that the text does not have.
class YamlInput {
 public:
  explicit YamlInput(std::string_view text);

  /// What libyaml is to read: as long as the text, character for character.
  [[nodiscard]] std::string_view text() const { return hidden_.empty() ? text_ : hidden_; }

  /// Puts back, in what libyaml has read, the characters that were hidden.
  void restore(char* first, std::size_t size) const;

 private:
  struct Disguise {
    std::string_view character;
    std::string_view stand_in;
  };
  std::string_view text_;
  std::string hidden_;
  std::vector<Disguise> disguises_;
};

/// Tells byte offsets for libyaml's marks, which count characters. A step costs the distance from the last one.
class CharacterCursor {
 public:
  /// `first` is where character 0 stands.
  CharacterCursor(std::string_view source, std::size_t first) : source_(source), offset_(first) {}

  /// Where character `index` starts; the end of the source for those beyond.
  std::uint32_t offset_of(std::size_t index);

 private:
  std::string_view source_;
  std::size_t offset_;
  std::size_t index_ = 0;
};

}  // namespace beckon::text
