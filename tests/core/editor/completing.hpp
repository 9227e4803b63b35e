#pragma once

#include <string>
#include <string_view>

#include <beckon/completion.hpp>

namespace beckon {

/// A text with a cursor, which is written as `‸`.
struct Cursored {
  explicit Cursored(std::string_view marked) : text(marked), offset(text.find(mark)) {
    text.erase(offset, mark.size());
  }

  static constexpr std::string_view mark = "‸";
  std::string text;
  std::size_t offset;
};

inline Completions completions(std::string_view marked, const CompileOptions& options = {}) {
  const Cursored cursored(marked);
  return complete(cursored.text, cursored.offset, options);
}

/// All labels with a space between them.
inline std::string labels(std::string_view marked) {
  std::string all;
  for (const Completion& each : completions(marked).items) all += (all.empty() ? "" : " ") + each.label;
  return all;
}

/// The labels of one kind.
inline std::string labels(std::string_view marked, CompletionKind kind) {
  std::string all;
  for (const Completion& each : completions(marked).items) {
    if (each.kind == kind) all += (all.empty() ? "" : " ") + each.label;
  }
  return all;
}

/// The item with a label; an empty one where there is none.
inline Completion item(std::string_view marked, std::string_view label) {
  for (const Completion& each : completions(marked).items) {
    if (each.label == label) return each;
  }
  return {};
}

inline bool offers(std::string_view marked, std::string_view label) { return !item(marked, label).label.empty(); }

/// The text after the item with this label was taken, the cursor behind it; without such an item, what was said of it.
inline std::string taken(std::string_view marked, std::string_view label) {
  const Completions found = completions(marked);
  for (const Completion& each : found.items) {
    if (each.label != label) continue;
    const Cursored cursored(marked);
    return cursored.text.substr(0, found.start) + each.insert + "‸" + cursored.text.substr(found.end);
  }
  return "no " + std::string(label) + " among: " + labels(marked);
}

}  // namespace beckon
