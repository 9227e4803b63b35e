#include <beckon/hover.hpp>
#include <beckon/pointer.hpp>
#include <beckon/rename.hpp>
#include <beckon/trace.hpp>

#include "editor/json_members.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/write_json.hpp"

namespace beckon {

using text::Arena;
using text::Node;

std::string to_json(const std::optional<Hover>& hover) {
  if (!hover) return "null";
  Arena arena;
  Node result = Node::object();
  editor::add_number(result, "from", hover->start, arena);
  editor::add_number(result, "to", hover->end, arena);
  result.add_text(arena, "title", hover->title);
  if (!hover->text.empty()) result.add_text(arena, "text", hover->text);
  if (!hover->code.empty()) result.add_text(arena, "code", hover->code);
  return text::write_json(result);
}

std::string to_json(const Renaming& renaming) {
  Arena arena;
  Node result = Node::object();
  if (!renaming.error.empty()) {
    result.add_text(arena, "error", renaming.error);
    return text::write_json(result);
  }
  Node edits = Node::array();
  for (const Replacement& each : renaming.replacements) {
    Node edit = Node::object();
    editor::add_number(edit, "from", each.start, arena);
    editor::add_number(edit, "to", each.end, arena);
    edit.add_text(arena, "insert", each.text);
    edits.append(arena, edit);
  }
  result.add(arena, "edits", edits);
  return text::write_json(result);
}

std::string to_json(const std::optional<TextRange>& range) {
  if (!range) return "null";
  Arena arena;
  Node result = Node::object();
  editor::add_number(result, "from", range->start, arena);
  editor::add_number(result, "to", range->end, arena);
  return text::write_json(result);
}

std::string to_json(const std::vector<Origin>& origins) {
  Arena arena;
  Node rows = Node::array();
  for (const Origin& each : origins) {
    Node row = Node::object();
    row.add_text(arena, "output", each.output);
    row.add_text(arena, "source", each.source);
    rows.append(arena, row);
  }
  return text::write_json(rows);
}

}  // namespace beckon
