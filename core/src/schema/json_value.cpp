#include "schema/json_value.hpp"

#include <string>

#include "text/diagnostics.hpp"
#include "text/read.hpp"

namespace beckon::schema {

using text::Node;

namespace {

/// A copy without places, whose texts live in the arena.
Node detached(const Node& value, text::Arena& arena) {
  switch (value.kind()) {
    case text::Kind::null: return Node::null();
    case text::Kind::boolean: return Node::boolean(value.is_true());
    case text::Kind::number: return Node::number(arena.copy(value.text()));
    case text::Kind::string: return Node::string(arena.copy(value.text()));
    default: break;
  }
  Node copy = value.is(text::Kind::array) ? Node::array() : Node::object();
  for (const Node& child : value.children()) copy.add(arena, arena.copy(child.key()), detached(child, arena));
  return copy;
}

}  // namespace

std::optional<Node> json_value(std::string_view text, text::Tree& tree) {
  text::Tree own;
  text::Diagnostics problems;
  own.source = text;
  if (!text::read_json(own, problems) || problems.has_errors()) return std::nullopt;
  return detached(own.root, tree.arena);
}

std::optional<Node> string_value(std::string_view raw, char quote, text::Arena& arena) {
  if (raw.find('\\') == std::string_view::npos && raw.find('"') == std::string_view::npos)
    return Node::string(arena.copy(raw));
  std::string json = "\"";
  for (std::size_t at = 0; at < raw.size(); ++at) {
    if (raw[at] == '\\' && at + 1 < raw.size() && raw[at + 1] == '\'' && quote == '\'') {
      json += raw[++at];
    } else if (raw[at] == '\\' && at + 1 < raw.size()) {
      json.append(raw.substr(at++, 2));
    } else {
      json.append(raw[at] == '"' ? "\\" : "").append(1, raw[at]);
    }
  }
  json += '"';
  text::Tree own;
  text::Diagnostics problems;
  own.source = json;
  if (!text::read_json(own, problems)) return std::nullopt;
  return Node::string(arena.copy(own.root.text()));
}

}  // namespace beckon::schema
