#include <string>
#include <string_view>

#include <beckon/diagnostics.hpp>

#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/write_json.hpp"

namespace beckon {

namespace {

using text::Arena;
using text::Node;

/// Diagnostics as a tree of nodes, to be written as JSON.
class ReportTree {
 public:
  Node array(std::span<const Diagnostic> diagnostics) {
    Node array = Node::array();
    for (const Diagnostic& diagnostic : diagnostics) array.append(arena_, object(diagnostic));
    return array;
  }

 private:
  Node object(const Diagnostic& diagnostic) {
    Node object = Node::object();
    object.add(arena_, "severity", Node::string(to_string(diagnostic.severity)));
    object.add(arena_, "code", Node::string(diagnostic.code));
    object.add(arena_, "message", Node::string(diagnostic.message));
    object.add(arena_, "pointer", Node::string(diagnostic.pointer));
    if (diagnostic.range) object.add(arena_, "range", range(*diagnostic.range));
    if (diagnostic.hint) object.add(arena_, "hint", Node::string(*diagnostic.hint));
    if (diagnostic.fix) {
      Node fix = Node::object();
      fix.add(arena_, "range", range(diagnostic.fix->range));
      fix.add(arena_, "text", Node::string(diagnostic.fix->text));
      object.add(arena_, "fix", fix);
    }
    return object;
  }

  Node range(const Range& range) {
    Node object = Node::object();
    object.add(arena_, "start", position(range.start));
    object.add(arena_, "end", position(range.end));
    return object;
  }

  Node position(const Position& position) {
    Node object = Node::object();
    object.add(arena_, "line", number(position.line));
    object.add(arena_, "column", number(position.column));
    object.add(arena_, "offset", number(position.offset));
    return object;
  }

  Node number(std::uint32_t value) { return Node::number(arena_.copy(std::to_string(value))); }

  Arena arena_;
};

}  // namespace

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
  }
  return "";
}

std::string to_string(const Diagnostic& diagnostic, std::string_view file) {
  std::string line(file);
  if (diagnostic.range) {
    const Position& start = diagnostic.range->start;
    line += ':' + std::to_string(start.line) + ':' + std::to_string(start.column);
  } else if (!diagnostic.pointer.empty()) {
    line += ": " + diagnostic.pointer;
  }
  line += ": ";
  line += to_string(diagnostic.severity);
  line += ": " + diagnostic.message;
  if (diagnostic.hint) line += " · " + *diagnostic.hint;
  line += " [";
  line += diagnostic.code;
  return line + ']';
}

std::string to_json(std::span<const Diagnostic> diagnostics) {
  ReportTree tree;
  return text::write_json(tree.array(diagnostics));
}

}  // namespace beckon
