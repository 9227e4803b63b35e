#include "text/words.hpp"

#include "text/write_json.hpp"

namespace beckon::text {

std::string written(const Message& message) {
  std::string text;
  const std::string_view* argument = message.arguments;
  const char* left = message.words;
  for (const char* at = left; *at != '\0'; ++at) {
    if (*at != '%') continue;
    const bool is_quoted = at > left && at[-1] == '"' && at[1] == '"';
    text.append(left, is_quoted ? at - 1 : at);
    left = at + (is_quoted ? 2 : 1);
    if (is_quoted) {
      text += quoted_start(*argument++);
      ++at;
    } else {
      text += *argument++;
    }
  }
  text += left;
  return text;
}

}  // namespace beckon::text
