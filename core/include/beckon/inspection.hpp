#pragma once

#include <cstddef>      // std::size_t
#include <cstdint>      // std::uint8_t
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

#include <beckon/definitions.hpp>

namespace beckon {

/// What a symbol stands for. A model is one of `models` or of `components.schemas`, a component one of another section.
enum class SymbolKind : std::uint8_t { app, router, operation, webhook, model, component, tag, security_scheme };

/// No symbol.
inline constexpr std::size_t no_symbol = static_cast<std::size_t>(-1);

/// Something that definitions declare.
struct Symbol {
  SymbolKind kind = SymbolKind::app;
  /// The title of the app, the prefix of a router, the method and path of an operation, the key of a webhook; of all
  /// else its name.
  std::string name;
  /// What is to be said of it besides: the handler's name of an operation, the section of a component. May be empty.
  std::string detail;
  /// All of it, its key included.
  std::size_t start = 0;
  std::size_t end = 0;
  /// Its name, or what stands for it: the method of an operation. Without quotes.
  std::size_t name_start = 0;
  std::size_t name_end = 0;
  /// The place among the symbols of the one that it stands in: a router's operations follow it.
  std::size_t parent = no_symbol;
};

/// A place that names something: in a type expression, a `$ref`, tags, security.
struct Reference {
  /// model, component, tag or security_scheme.
  SymbolKind kind = SymbolKind::model;
  std::string name;
  /// The name as it stands in the text, escapes included.
  std::size_t start = 0;
  std::size_t end = 0;
  /// What it leads to, by its place among the symbols; no_symbol where nothing of this name is declared.
  std::size_t symbol = no_symbol;
};

/// What a text declares and what refers to that, each in the order of the text.
struct Inspection {
  std::vector<Symbol> symbols;
  std::vector<Reference> references;
};

/// Looks at definitions, which may be broken: what of them can be made out is there.
///
///     for (const beckon::Symbol& symbol : beckon::inspect(text).symbols) std::cout << symbol.name << '\n';
///
/// Offsets count as the options say.
Inspection inspect(std::string_view text, const CompileOptions& options = {});

/// The symbol that is named at an offset, where it is declared or where something refers to it; or no_symbol.
std::size_t symbol_at(const Inspection& inspection, std::size_t offset);

/// `app`, `router`, `operation`, `webhook`, `model`, `component`, `tag` or `securityScheme`.
std::string_view to_string(SymbolKind kind);

/// As JSON: `{"symbols":[{"kind":"model","name":"Order","from":0,"to":9,"nameFrom":0,"nameTo":5,"parent":0}],
/// "references":[{"kind":"model","name":"Order","from":20,"to":25,"symbol":1}]}`. What is empty or no symbol is left
/// out.
std::string to_json(const Inspection& inspection);

}  // namespace beckon
