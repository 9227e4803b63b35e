#include <string>

#include <beckon/inspection.hpp>

#include "editor/json_members.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/write_json.hpp"

namespace beckon {

using text::Arena;
using text::Node;

namespace editor {

namespace {

Node node_of(const Symbol& symbol, Arena& arena) {
  Node node = Node::object();
  node.add_text(arena, "kind", to_string(symbol.kind));
  node.add_text(arena, "name", symbol.name);
  if (!symbol.detail.empty()) node.add_text(arena, "detail", symbol.detail);
  add_number(node, "from", symbol.start, arena);
  add_number(node, "to", symbol.end, arena);
  add_number(node, "nameFrom", symbol.name_start, arena);
  add_number(node, "nameTo", symbol.name_end, arena);
  if (symbol.parent != no_symbol) add_number(node, "parent", symbol.parent, arena);
  return node;
}

Node node_of(const Reference& reference, Arena& arena) {
  Node node = Node::object();
  node.add_text(arena, "kind", to_string(reference.kind));
  node.add_text(arena, "name", reference.name);
  add_number(node, "from", reference.start, arena);
  add_number(node, "to", reference.end, arena);
  if (reference.symbol != no_symbol) add_number(node, "symbol", reference.symbol, arena);
  return node;
}

}  // namespace

}  // namespace editor

std::string_view to_string(SymbolKind kind) {
  switch (kind) {
    case SymbolKind::app: return "app";
    case SymbolKind::router: return "router";
    case SymbolKind::operation: return "operation";
    case SymbolKind::webhook: return "webhook";
    case SymbolKind::model: return "model";
    case SymbolKind::component: return "component";
    case SymbolKind::tag: return "tag";
    case SymbolKind::security_scheme: return "securityScheme";
  }
  return "";
}

std::string to_json(const Inspection& inspection) {
  Arena arena;
  Node symbols = Node::array();
  for (const Symbol& each : inspection.symbols) symbols.append(arena, editor::node_of(each, arena));
  Node references = Node::array();
  for (const Reference& each : inspection.references) references.append(arena, editor::node_of(each, arena));
  Node result = Node::object();
  result.add(arena, "symbols", symbols);
  result.add(arena, "references", references);
  return text::write_json(result);
}

}  // namespace beckon
