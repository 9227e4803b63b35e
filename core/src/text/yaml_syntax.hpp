#pragma once

#include <cstdint>
#include <string_view>

#include "text/diagnostics.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// Where a text stops being YAML, in libyaml's words.
struct YamlFault {
  std::string_view problem;
  std::string_view context;
  /// The place where it was noticed, and the start of what was being read then.
  std::uint32_t offset = 0;
  std::uint32_t context_offset = 0;
  /// A document has been ended by `...` before.
  bool after_document_end = false;
};

/// Reports a fault in the words of who wrote the text, at the place where there is something to change.
void report_yaml_fault(const Tree& tree, const YamlFault& fault, Diagnostics& diagnostics);

}  // namespace beckon::text
