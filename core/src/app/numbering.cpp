#include "app/numbering.hpp"

#include <algorithm>
#include <string>

#include "app/json.hpp"
#include "text/utf8.hpp"

namespace beckon::detail {

using text::Kind;
using text::Node;
using text::rule;

void Numbering::number_root(const Node& root) {
  tree_.root = number(root, 0);
  for (const auto& duplicate : duplicates_.found()) {
    diagnostics_.report(rule("duplicate-key"), {duplicate.second, 0},
                        {"the object has the key \"%\" twice", duplicate.key}, {"rename or remove one of them"});
  }
}

Node Numbering::number(const Node& node, std::size_t depth) {
  const std::uint32_t number = next_++;
  check_text(node.key(), number);
  check_text(node.text(), number);
  const auto placed = [&](const Node& value) { return value.placed(number).keyed(node.key(), number); };
  if (!node.is_container()) return placed(node);
  if (depth == text::deepest_nesting) {
    report_depth(number);
    return placed(Node::null());
  }
  if (const auto no_json = find_no_json(node)) {
    diagnostics_.report(rule("json-syntax"), {number, 1}, {"a value is no JSON: %", no_json->reason});
    return placed(*no_json->otherwise);
  }
  const std::span<Node> children = tree_.arena.allocate<Node>(node.children().size());
  std::transform(node.children().begin(), node.children().end(), children.begin(),
                 [&](const Node& child) { return this->number(child, depth + 1); });
  if (node.is(Kind::array)) return placed(Node::array(children));
  duplicates_.check(children);
  return placed(Node::object(children));
}

void Numbering::check_text(std::string_view text, std::uint32_t number) {
  if (text::find_invalid_utf8(text) == std::string_view::npos) return;
  diagnostics_.report(rule("invalid-utf8"), {number, 1}, {"a text is not UTF-8"},
                      {"convert it to UTF-8 before it is given to Beckon"});
}

void Numbering::report_depth(std::uint32_t number) {
  if (is_depth_reported_) return;
  is_depth_reported_ = true;
  diagnostics_.report(
      rule("nesting-too-deep"), {number, 1},
      {"objects and arrays stand within each other more than % deep", std::to_string(text::deepest_nesting)});
}

}  // namespace beckon::detail
