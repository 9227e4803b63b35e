#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <beckon/inspection.hpp>

#include "editor/outline.hpp"
#include "editor/site.hpp"
#include "editor/spelled_text.hpp"
#include "text/node.hpp"

namespace beckon::editor {

/// A place that names something that can be referred to: where that is declared, or a reference.
struct Occurrence {
  enum class Form : std::uint8_t {
    key,         ///< the whole of a key
    value,       ///< the whole of a value
    expression,  ///< a name in a type expression
    pointer,     ///< a part of a `$ref`
  };
  SymbolKind kind = SymbolKind::model;
  /// Of a component: where it stands in the components.
  std::string_view section = {};
  std::string name = {};
  Extent extent = {};
  Form form = Form::key;
  /// Of the key or value: the quote it starts with.
  char quote = '\0';
  /// It makes up all of a value.
  bool is_whole = false;
  /// What it declares, or what it refers to.
  std::size_t symbol = no_symbol;
  bool declares = false;

  [[nodiscard]] bool means(const Occurrence& other) const {
    return kind == other.kind && section == other.section && name == other.name;
  }
};

/// A symbol and where it is written.
struct Declared {
  Symbol symbol;
  const text::Node* node = nullptr;
  Site site;
};

/// What an outline declares, and all places that name it; each in the order of the text.
struct Names {
  std::vector<Declared> symbols;
  std::vector<Occurrence> occurrences;

  /// The occurrence at a byte of the text; null where none is.
  [[nodiscard]] const Occurrence* at(std::size_t offset) const;
};

/// The site of a child. Behind a bracket that is never closed, members of the root seem to be those of something else.
Site site_of(const Outline& outline, const text::Node& child, const text::Node& parent, const Site& site);

/// Offsets are bytes of the text.
Names read_names(const Outline& outline);

}  // namespace beckon::editor
