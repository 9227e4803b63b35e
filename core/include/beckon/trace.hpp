#pragma once

#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

#include <beckon/definitions.hpp>
#include <beckon/document.hpp>

namespace beckon {

/// A place of the document and the place of the definitions that it comes from, as JSON Pointers (RFC 6901).
struct Origin {
  std::string output;
  std::string source;
};

/// What came of compiling, and where each part of it comes from.
struct Traced {
  Compiled compiled;
  /// In the order of the document. What was derived has no row, unless something in the definitions holds all of which
  /// it was made: it comes from what the object around it comes from.
  std::vector<Origin> origins;
};

/// Compiles a text and tells which part of it became which of the document.
///
///     const beckon::Traced traced = beckon::trace(text);
///     beckon::source_of(traced, "/components/schemas/Order");  // "/models/Order"
Traced trace(std::string text, const CompileOptions& options = {});

/// The place in the definitions from which a place of the document comes.
std::string source_of(const Traced& traced, std::string_view output);

/// The places in the document that come from a place of the definitions, but for those within each other; of a place
/// that became nothing by itself, those of what it stands in.
std::vector<std::string> outputs_of(const Traced& traced, std::string_view source);

/// As JSON: `[{"output":"/components/schemas/Order","source":"/models/Order"}]`.
std::string to_json(const std::vector<Origin>& origins);

}  // namespace beckon
