#include "openapi/runtime_expression.hpp"

#include <algorithm>

#include "openapi/media_type.hpp"
#include "openapi/templates.hpp"

namespace beckon::openapi {

namespace {

/// Takes a word off the front of a text, if it starts so.
bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

}  // namespace

bool is_runtime_expression(std::string_view text) {
  if (text == "$url" || text == "$method" || text == "$statusCode") return true;
  if (!take(text, "$request.") && !take(text, "$response.")) return false;
  if (take(text, "header.")) return is_token(text);
  if (take(text, "query.") || take(text, "path.")) return !text.empty();
  return take(text, "body") && (text.empty() || text == "#" || text.starts_with("#/"));
}

std::string_view broken_expression(std::string_view text) {
  if (text.starts_with('$')) return is_runtime_expression(text) ? std::string_view{} : text;
  const auto variables = template_variables(text);
  const auto broken = std::find_if_not(variables.begin(), variables.end(), is_runtime_expression);
  return broken == variables.end() ? std::string_view{} : *broken;
}

}  // namespace beckon::openapi
