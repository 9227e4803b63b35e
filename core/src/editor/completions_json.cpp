#include <beckon/completion.hpp>

#include "editor/json_members.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/write_json.hpp"

namespace beckon {

std::string_view to_string(CompletionKind kind) {
  switch (kind) {
    case CompletionKind::key: return "key";
    case CompletionKind::type: return "type";
    case CompletionKind::model: return "model";
    case CompletionKind::value: return "value";
  }
  return "";
}

std::string to_json(const Completions& completions) {
  using text::Node;
  text::Arena arena;
  Node items = Node::array();
  for (const Completion& each : completions.items) {
    Node item = Node::object();
    item.add_text(arena, "label", each.label);
    item.add_text(arena, "kind", to_string(each.kind));
    if (!each.detail.empty()) item.add_text(arena, "detail", each.detail);
    if (each.insert != each.label) item.add_text(arena, "insert", each.insert);
    items.append(arena, item);
  }
  Node result = Node::object();
  editor::add_number(result, "from", completions.start, arena);
  editor::add_number(result, "to", completions.end, arena);
  result.add(arena, "items", items);
  return text::write_json(result);
}

}  // namespace beckon
