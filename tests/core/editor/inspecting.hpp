#pragma once

#include <string>
#include <string_view>

#include <beckon/inspection.hpp>

namespace beckon {

/// The symbols on a line each, indented by what they stand in: `operation "GET /a" read: get`, at the end the part of
/// the text that is the name.
inline std::string outline_of(const std::string& text) {
  const Inspection found = inspect(text);
  std::string lines;
  for (const Symbol& each : found.symbols) {
    for (std::size_t up = each.parent; up != no_symbol; up = found.symbols[up].parent) lines += "  ";
    lines += std::string(to_string(each.kind)) + " \"" + each.name + '"';
    if (!each.detail.empty()) lines += ' ' + each.detail;
    lines += ": " + text.substr(each.name_start, each.name_end - each.name_start) + '\n';
  }
  return lines;
}

/// The references in their order: `model Order`, with what stands in the text where that is something else, and a `?`
/// where they lead to nothing.
inline std::string references_of(const std::string& text) {
  const Inspection found = inspect(text);
  std::string all;
  for (const Reference& each : found.references) {
    const std::string there = text.substr(each.start, each.end - each.start);
    if (!all.empty()) all += ", ";
    all += std::string(to_string(each.kind)) + ' ' + each.name;
    if (there != each.name) all += " (" + there + ')';
    if (each.symbol == no_symbol) all += '?';
  }
  return all;
}

/// The whole of the symbol with this name as it stands in the text.
inline std::string whole_of(const std::string& text, std::string_view name) {
  for (const Symbol& each : inspect(text).symbols) {
    if (each.name == name) return text.substr(each.start, each.end - each.start);
  }
  return "there is no such symbol";
}

}  // namespace beckon
