#include "text/words.hpp"

#include "text/write_json.hpp"

namespace beckon::text {

std::string joined(Message message) {
  std::string text;
  for (const Words& words : message) {
    if (words.is_quoted) {
      text += quoted_start(words.text);
    } else {
      text += words.text;
    }
  }
  return text;
}

}  // namespace beckon::text
