#pragma once

#include <span>
#include <string>

#include <beckon/definitions.hpp>

namespace beckon {

/// What the definitions compile to, or, when they do not, their problems.
inline std::string document(const std::string& text, Format format = Format::automatic) {
  const Compiled compiled = compile(text, {.format = format});
  if (compiled) return compiled.json();
  std::string lines;
  for (const Diagnostic& diagnostic : compiled.diagnostics()) lines += to_string(diagnostic, "text") + '\n';
  return lines;
}

/// Every problem on a line, `LINE:COLUMN: severity: message · hint [code]`; nothing when there is none.
inline std::string problems(const std::string& text, Format format = Format::automatic) {
  std::string lines;
  const Compiled compiled = compile(text, {.format = format});
  for (const Diagnostic& diagnostic : compiled.diagnostics()) {
    if (!lines.empty()) lines += '\n';
    lines += to_string(diagnostic, "").substr(1);
  }
  return lines;
}

/// Every error on a line, `POINTER: message · hint`; nothing when there is none.
inline std::string errors(const std::string& text) {
  std::string lines;
  const Compiled compiled = compile(text);
  for (const Diagnostic& problem : compiled.diagnostics()) {
    if (problem.severity != Severity::error) continue;
    if (!lines.empty()) lines += '\n';
    lines += problem.pointer + ": " + problem.message;
    if (problem.hint) lines += " · " + *problem.hint;
  }
  return lines;
}

/// The text with the fix of each problem that has one.
inline std::string repaired(std::string text) {
  const Compiled compiled = compile(text);
  const std::span<const Diagnostic> found = compiled.diagnostics();
  // From the end, so that the places of those before stay as they are.
  for (std::size_t left = found.size(); left > 0; --left) {
    const auto& fix = found[left - 1].fix;
    if (!fix) continue;
    text.replace(fix->range.start.offset, fix->range.end.offset - fix->range.start.offset, fix->text);
  }
  return text;
}

/// The part of a text from one piece up to another, both left out; all of it when the first is not there.
inline std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const std::size_t from = text.find(begin);
  if (from == std::string::npos) return text;
  const std::size_t start = from + begin.size();
  return text.substr(start, text.rfind(end) - start);
}

}  // namespace beckon
