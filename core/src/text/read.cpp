#include "text/read.hpp"

#include <string_view>

namespace beckon::text {

namespace {

std::string_view skip_white_space(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

/// What follows `{` in JSON; YAML's flow mappings mostly start with a key without quotes.
bool continues_json_object(std::string_view text) {
  const std::string_view rest = skip_white_space(text);
  return rest.empty() || rest.front() == '"' || rest.front() == '}';
}

bool continues_json_array(std::string_view text) {
  const std::string_view rest = skip_white_space(text);
  if (rest.empty()) return true;
  if (rest.front() == '{') return continues_json_object(rest.substr(1));
  return rest.front() == '"' || rest.front() == ']' || (rest.front() >= '0' && rest.front() <= '9');
}

bool starts_as_json(std::string_view source) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (source.starts_with(byte_order_mark)) source.remove_prefix(byte_order_mark.size());
  const std::string_view text = skip_white_space(source);
  if (text.empty()) return false;
  if (text.front() == '{') return continues_json_object(text.substr(1));
  return text.front() == '[' && continues_json_array(text.substr(1));
}

}  // namespace

bool is_json(std::string_view source, Format format) {
  return format == Format::json || (format == Format::automatic && starts_as_json(source));
}

std::string_view first_words(Syntax syntax) {
  if (syntax == Syntax::json) return R"(definitions start as {"info": {"title": "My API", "version": "1.0.0"}})";
  return "definitions start with info: { title: My API, version: 1.0.0 }";
}

bool read(Tree& tree, Format format, Diagnostics& diagnostics) {
  return is_json(tree.source, format) ? read_json(tree, diagnostics) : read_yaml(tree, diagnostics);
}

}  // namespace beckon::text
