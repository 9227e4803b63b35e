#pragma once

#include <string>

#include "editor/outline.hpp"
#include "text/node.hpp"

namespace beckon::editor {

/// Extends a JSON Pointer by the step from an object or array to its child.
void append_step(const Outline& outline, const text::Node& parent, const text::Node& child, std::string& pointer);

/// Visits a node and all below it in the order of the text, each with its pointer.
template <typename Visit>
void visit_pointers(const Outline& outline, const text::Node& node, std::string& pointer, const Visit& visit) {
  visit(node, pointer);
  const std::size_t size = pointer.size();
  for (const text::Node& child : node.children()) {
    append_step(outline, node, child, pointer);
    visit_pointers(outline, child, pointer, visit);
    pointer.resize(size);
  }
}

}  // namespace beckon::editor
