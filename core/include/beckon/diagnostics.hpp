#pragma once

#include <cstdint>      // std::uint8_t, std::uint32_t
#include <optional>     // std::optional
#include <span>         // std::span
#include <string>       // std::string
#include <string_view>  // std::string_view

namespace beckon {

/// How grave a problem is. With an error no document comes out; a warning is what a good document avoids; an info tells
/// what Beckon did that one may want to know.
enum class Severity : std::uint8_t { error, warning, info };

/// The unit in which columns and offsets are counted: bytes of the UTF-8 text, or UTF-16 code units as JavaScript and
/// most editors count.
enum class OffsetUnit : std::uint8_t { bytes, utf16 };

/// A place in the text that was read. Lines and columns start at 1, the offset at 0.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t offset = 0;
};

/// From a place up to, not including, another.
struct Range {
  Position start;
  Position end;
};

/// A change of the text that repairs a problem.
struct TextEdit {
  Range range;
  std::string text;
};

/// One problem: what it is, where it is and how to get out of it.
struct Diagnostic {
  Severity severity = Severity::error;
  /// Kebab-case, stable, and documented: `unknown-type`.
  std::string_view code;
  std::string message;
  /// JSON Pointer (RFC 6901) of the place in the definitions.
  std::string pointer;
  /// Where the definitions were text: the place in it.
  std::optional<Range> range = std::nullopt;
  /// The way out, where there is one to tell: `did you mean "Subscription"?`.
  std::optional<std::string> hint = std::nullopt;
  /// A text edit that an editor can apply.
  std::optional<TextEdit> fix = std::nullopt;
};

/// `error`, `warning` or `info`.
std::string_view to_string(Severity severity);

/// One line for a person: `FILE:LINE:COLUMN: error: message · hint [code]`. Without a range the JSON Pointer stands
/// where line and column would.
std::string to_string(const Diagnostic& diagnostic, std::string_view file);

/// All diagnostics as a JSON array with the fields of Diagnostic; what is absent is left out.
std::string to_json(std::span<const Diagnostic> diagnostics);

}  // namespace beckon
