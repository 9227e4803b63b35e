#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace beckon::text {

/// A piece of a message. Messages are lists of pieces, joined only in one place, so that saying what is wrong costs few
/// bytes of code wherever it is said.
struct Words {
  Words(const char* words) : text(words) {}         // NOLINT(google-explicit-constructor)
  Words(std::string_view words) : text(words) {}    // NOLINT(google-explicit-constructor)
  Words(const std::string& words) : text(words) {}  // NOLINT(google-explicit-constructor)

  std::string_view text;
  /// Written as a JSON string, with quotes; of a long text only the start.
  bool is_quoted = false;
};

/// A text that comes from the user.
inline Words in_quotes(std::string_view text) {
  Words words(text);
  words.is_quoted = true;
  return words;
}

using Message = std::initializer_list<Words>;

/// The pieces as one text.
std::string joined(Message message);

}  // namespace beckon::text
