#include <algorithm>

#include <beckon/inspection.hpp>

#include "editor/names.hpp"
#include "editor/offsets.hpp"
#include "editor/outline.hpp"
#include "text/tree.hpp"

namespace beckon {

Inspection inspect(std::string_view text, const CompileOptions& options) {
  Inspection found;
  if (text.size() > text::largest_source) return found;
  editor::Outline outline;
  editor::read_outline(text, outline);
  editor::Names names = editor::read_names(outline);
  for (editor::Declared& each : names.symbols) found.symbols.push_back(std::move(each.symbol));
  for (editor::Occurrence& each : names.occurrences) {
    if (each.declares) continue;
    found.references.push_back({each.kind, std::move(each.name), each.extent.start, each.extent.end, each.symbol});
  }
  editor::Offsets offsets;
  for (Symbol& each : found.symbols) {
    for (std::size_t* place : {&each.start, &each.end, &each.name_start, &each.name_end}) offsets.add(*place);
  }
  for (Reference& each : found.references) {
    offsets.add(each.start);
    offsets.add(each.end);
  }
  offsets.count(text, options.offset_unit);
  return found;
}

std::size_t symbol_at(const Inspection& inspection, std::size_t offset) {
  for (const Reference& each : inspection.references) {
    if (each.start <= offset && offset <= each.end) return each.symbol;
  }
  for (std::size_t place = 0; place < inspection.symbols.size(); ++place) {
    const Symbol& each = inspection.symbols[place];
    if (each.name_start < each.name_end && each.name_start <= offset && offset <= each.name_end) return place;
  }
  return no_symbol;
}

}  // namespace beckon
