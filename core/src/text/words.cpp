#include "text/words.hpp"

#include "text/write_json.hpp"

namespace beckon::text {

std::string written(const Message& message) {
  constexpr std::string_view in_quotes = "\"%\"";
  std::string text;
  const std::string_view* argument = message.arguments;
  std::string_view left = message.words;
  while (!left.empty()) {
    if (left.starts_with(in_quotes)) {
      text += quoted_start(*argument++);
      left.remove_prefix(in_quotes.size());
      continue;
    }
    if (left.front() == '%') {
      text += *argument++;
    } else {
      text += left.front();
    }
    left.remove_prefix(1);
  }
  return text;
}

}  // namespace beckon::text
