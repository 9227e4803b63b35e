#include "openapi/templates.hpp"

namespace beckon::openapi {

std::vector<std::string_view> template_variables(std::string_view text) {
  std::vector<std::string_view> variables;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open)) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) break;
    variables.push_back(text.substr(open + 1, close - open - 1));
    open = close;
  }
  return variables;
}

bool has_loose_brace(std::string_view text) {
  bool is_open = false;
  for (const char character : text) {
    if (character != '{' && character != '}') continue;
    if (is_open == (character == '{')) return true;
    is_open = !is_open;
  }
  return is_open;
}

}  // namespace beckon::openapi
