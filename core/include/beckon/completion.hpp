#pragma once

#include <cstddef>      // std::size_t
#include <cstdint>      // std::uint8_t
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

#include <beckon/definitions.hpp>

namespace beckon {

/// What a completion stands for: a key of an object, a built-in type, the name of a model or schema, or another value.
enum class CompletionKind : std::uint8_t { key, type, model, value };

/// One thing that could stand where the cursor is.
struct Completion {
  /// What is shown: `info`.
  std::string label;
  CompletionKind kind = CompletionKind::key;
  /// In a few words what it is: `an Info Object, required`. May be empty.
  std::string detail;
  /// What is put into the text: `info: `, in JSON `"info": `.
  std::string insert;
};

/// What could stand in a place of a text.
struct Completions {
  /// The part of the text that is replaced: what is already there of the word at the cursor.
  std::size_t start = 0;
  std::size_t end = 0;
  /// All there is for the place, whatever of a word is already there: editors choose among them by their own rules.
  std::vector<Completion> items;
};

/// What could stand at a place of definitions that are being written: keys, types, names and values. The text may be
/// broken there and elsewhere.
///
///     const beckon::Completions found = beckon::complete("info: { title: Shop, ver", 24);
///     // replaces "ver", from 21 to 24, by one of "version: ", "summary: ", …
///
/// The offset counts as the options say, and so do start and end. Any bytes and any offset give completions, or none.
Completions complete(std::string_view text, std::size_t offset, const CompileOptions& options = {});

/// `key`, `type`, `model` or `value`.
std::string_view to_string(CompletionKind kind);

/// As JSON: `{"from":21,"to":24,"items":[{"label":"version","kind":"key","detail":"text","insert":"version: "}]}`. An
/// empty detail is left out, and what is inserted where it is the label.
std::string to_json(const Completions& completions);

}  // namespace beckon
