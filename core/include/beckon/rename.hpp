#pragma once

#include <cstddef>      // std::size_t
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

#include <beckon/definitions.hpp>

namespace beckon {

/// A part of a text and what takes its place.
struct Replacement {
  std::size_t start = 0;
  std::size_t end = 0;
  std::string text;
};

/// What another name changes in a text, or why it can't be.
struct Renaming {
  /// Why not; empty when it can be.
  std::string error;
  /// In the order of the text.
  std::vector<Replacement> replacements;
};

/// Gives another name to the model, component, tag or security scheme that is named at an offset, everywhere: where it
/// is declared and where something refers to it, within strings too.
///
///     const beckon::Renaming renaming = beckon::rename(text, text.find("Order"), "Purchase");
///
/// The text may be broken: what of it can be made out is changed. Offsets count as the options say.
Renaming rename(std::string_view text, std::size_t offset, std::string_view name, const CompileOptions& options = {});

/// As JSON: `{"edits":[{"from":10,"to":15,"insert":"Purchase"}]}`, or `{"error":"…"}`.
std::string to_json(const Renaming& renaming);

}  // namespace beckon
