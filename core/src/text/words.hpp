#pragma once

#include <string>
#include <string_view>

namespace beckon::text {

/// What is said of a problem: a sentence with `%` where the next of its arguments stands. In quotes, `"%"`, that is
/// written as a JSON string, of a long one only the start: so is what comes from the user.
///
///     {"the path \"%\" has no variable \"%\"", path, name}
///
/// It is put together in one place only, so that saying what is wrong costs few bytes of code wherever it is said. The
/// texts must live as long as it.
struct Message {
  static constexpr std::size_t most_arguments = 4;

  Message(const char* sentence = "") : words(sentence) {}  // NOLINT(google-explicit-constructor)
  template <typename... Texts>
  Message(const char* sentence, const Texts&... texts) : words(sentence) {
    static_assert(sizeof...(texts) <= most_arguments);
    std::string_view* argument = arguments;
    ((*argument++ = texts), ...);
  }

  const char* words;
  /// Only as many are set as `words` asks for.
  std::string_view arguments[most_arguments];
};

/// The message as one text.
std::string written(const Message& message);

}  // namespace beckon::text
