#pragma once

#include <memory>  // std::shared_ptr
#include <span>    // std::span
#include <string>  // std::string
#include <vector>  // std::vector

#include <beckon/diagnostics.hpp>

namespace beckon {

/// What came of compiling definitions: an OpenAPI 3.1 document, or the errors for which there is none. Copies share the
/// document, which nothing changes any more.
class Compiled {
 public:
  /// True when there is a document: no diagnostic is an error.
  explicit operator bool() const { return document_ != nullptr; }

  /// All problems in the order of the source.
  [[nodiscard]] std::span<const Diagnostic> diagnostics() const { return diagnostics_; }

  /// The document as JSON without white space; empty when there is none. Written anew at each call.
  [[nodiscard]] std::string json() const;

  /// The same document as YAML, in block style and with a line break at its end, for people to read; YAML 1.2 and older
  /// readers read what `json` says. Empty when there is none. Written anew at each call.
  [[nodiscard]] std::string yaml() const;

  /// How the parts of Beckon make one; not for users.
  struct Document;
  Compiled(std::shared_ptr<const Document> document, std::vector<Diagnostic> diagnostics);

 private:
  std::shared_ptr<const Document> document_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace beckon
