#pragma once

#include <cstddef>      // std::size_t
#include <optional>     // std::optional
#include <string>       // std::string
#include <string_view>  // std::string_view

#include <beckon/definitions.hpp>

namespace beckon {

/// What is to be said of the word at a place of a text.
struct Hover {
  /// The word.
  std::size_t start = 0;
  std::size_t end = 0;
  /// What it is: `query`, `model Order`.
  std::string title;
  /// A few words of Markdown. May be empty.
  std::string text;
  /// Of a model its fields, one a line, as they are written; else empty.
  std::string code;
};

/// Explains the key, type or name at an offset of definitions, which may be broken; nothing where nothing is known.
///
///     const std::optional<beckon::Hover> hover = beckon::hover("info: { title: Shop }", 8);
///     // "title", "The name of the API."
///
/// Offsets count as the options say.
std::optional<Hover> hover(std::string_view text, std::size_t offset, const CompileOptions& options = {});

/// As JSON: `{"from":8,"to":13,"title":"title","text":"The name of the API."}`; what is empty is left out. `null` for
/// nothing.
std::string to_json(const std::optional<Hover>& hover);

}  // namespace beckon
