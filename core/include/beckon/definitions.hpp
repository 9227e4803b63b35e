#pragma once

#include <cstdint>  // std::uint8_t
#include <string>   // std::string

#include <beckon/diagnostics.hpp>
#include <beckon/document.hpp>

namespace beckon {

/// What a text is written in. `automatic`: JSON when it starts as a JSON object does, else YAML.
enum class Format : std::uint8_t { automatic, json, yaml };

/// How definitions are read and their problems told.
struct CompileOptions {
  Format format = Format::automatic;
  /// The unit of the columns and offsets in diagnostics.
  OffsetUnit offset_unit = OffsetUnit::bytes;
};

/// Compiles a text in the definitions language, or an OpenAPI 3.1 document, which compiles to itself;
/// OpenAPI 3.0 is upgraded.
///
///     const beckon::Compiled result = beckon::compile(text);
///     if (!result) for (const auto& problem : result.diagnostics()) std::cerr << to_string(problem, "api.yaml") <<
///     '\n';
///
/// Any bytes give a document or diagnostics. Texts up to 64 MiB are read. Hand the text over with std::move to spare a
/// copy.
Compiled compile(std::string text, const CompileOptions& options = {});

}  // namespace beckon
