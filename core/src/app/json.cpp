#include "app/json.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include <beckon/json.hpp>

#include "app/number_spelling.hpp"
#include "app/value_writer.hpp"
#include "text/read.hpp"
#include "text/write_json.hpp"

namespace beckon {

using text::Kind;
using text::Node;
using text::Spelling;

namespace {

// Stands around the reason where a value can't be said in JSON; in JSON it never stands.
constexpr char quote_of_reason = '\0';

std::string unwritable(std::string_view problem) { return quote_of_reason + std::string(problem) + quote_of_reason; }

/// Why a value can't be said in JSON; empty where it can.
std::string_view reason_in(std::string_view json) {
  const std::size_t begin = json.find(quote_of_reason);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = json.substr(begin + 1);
  return rest.substr(0, rest.find(quote_of_reason));
}

template <typename Value>
std::string spell_floating(Value value) {
  if (std::isfinite(value)) return detail::spell(value);
  return unwritable(std::isnan(value) ? "not a number" : "infinite");
}

std::string in_brackets(char open, const std::string& items, char close) { return open + items + close; }

std::string_view copy(text::Arena& arena, std::string_view text, Spelling spelling) {
  return spelling == Spelling::kept ? Node::keep_spelling(arena, text, Node::kept_spelling(text)) : arena.copy(text);
}

/// A copy that shares nothing with the tree it was read into.
Node copy(text::Arena& arena, const Node& node) {
  Node copied = node.is(Kind::string) ? Node::string(copy(arena, node.text(), node.spelling())).spelled(node.spelling())
                : node.is(Kind::number) ? Node::number(arena.copy(node.text()))
                                        : node.placed(text::no_offset);
  if (node.is_container()) {
    const std::span<Node> children = arena.allocate<Node>(node.children().size());
    std::transform(node.children().begin(), node.children().end(), children.begin(),
                   [&](const Node& child) { return copy(arena, child); });
    copied = copied.with_children(children);
  }
  return copied.keyed(copy(arena, node.key(), node.key_spelling()), text::no_offset, node.key_spelling());
}

// Known by where it is: any key may stand in an example.
constexpr char no_json[] = "no JSON";

Node mark(text::Arena& arena, std::string_view reason, const Node& otherwise) {
  Node node = Node::object();
  node.add_text(arena, no_json, arena.copy(reason));
  node.add(arena, no_json, otherwise);
  return node;
}

}  // namespace

std::string detail::json_of(const Integer& value) { return spell(value); }
std::string detail::json_of(double value) { return spell_floating(value); }
std::string detail::json_of(float value) { return spell_floating(value); }
std::string detail::json_of(std::string_view value) { return text::quoted(value); }

std::string detail::json_of(const void* value, void (*write)(const void*, ValueWriter&)) {
  text::Arena arena;
  ValueWriter::State state(arena);
  ValueWriter writer(state);
  write(value, writer);
  return state.problem.empty() ? text::write_json(state.result) : unwritable(state.problem);
}

Json Json::spelled(std::string json) {
  Json value;
  value.spelling_ = std::move(json);
  return value;
}

Json Json::list(std::initializer_list<Json> items) {
  std::string joined;
  for (const Json& item : items) {
    if (!joined.empty()) joined += ',';
    joined += item.spelling();
  }
  return spelled(in_brackets('[', joined, ']'));
}

Json Json::object(std::initializer_list<std::pair<std::string_view, Json>> members) {
  std::string joined;
  for (const auto& [key, value] : members) {
    if (!joined.empty()) joined += ',';
    joined += text::quoted(key) + ":" + value.spelling();
  }
  return spelled(in_brackets('{', joined, '}'));
}

Node detail::read_spelling(text::Arena& arena, std::string_view json, const Node& otherwise) {
  if (const std::string_view reason = reason_in(json); !reason.empty()) return mark(arena, reason, otherwise);
  text::Tree tree;
  tree.source = json;
  text::Diagnostics diagnostics;
  if (text::read(tree, Format::json, diagnostics)) return copy(arena, tree.root);
  return mark(arena, diagnostics.finish(tree, OffsetUnit::bytes).front().message, otherwise);
}

std::optional<detail::NoJson> detail::find_no_json(const Node& node) {
  const auto children = node.children();
  if (children.size() != 2 || children[0].key().data() != no_json) return std::nullopt;
  return NoJson{children[0].text(), &children[1]};
}

}  // namespace beckon
