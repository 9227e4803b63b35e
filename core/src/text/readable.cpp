#include "text/readable.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "text/utf8.hpp"

namespace beckon::text {

bool is_readable(const Tree& tree, Diagnostics& diagnostics) {
  const std::string_view source = tree.source;
  if (source.size() > largest_source) {
    diagnostics.report(rule("input-too-large"), Place{},
                       {"the text has % bytes, more than the % that can be read", std::to_string(source.size()),
                        std::to_string(largest_source)});
    return false;
  }
  const std::size_t invalid = find_invalid_utf8(source);
  if (invalid == std::string_view::npos) return true;
  const std::string_view start = source.substr(0, 2);
  const bool utf16 = start == "\xFF\xFE" || start == "\xFE\xFF";
  diagnostics.report(rule("invalid-utf8"), {static_cast<std::uint32_t>(invalid), 1},
                     {utf16 ? "the text is UTF-16" : "this byte is not UTF-8"}, {"save the text as UTF-8"});
  return false;
}

void report_nesting(Place place, Diagnostics& diagnostics) {
  diagnostics.report(rule("nesting-too-deep"), place,
                     {"objects and arrays stand within each other more than % deep", std::to_string(deepest_nesting)});
}

}  // namespace beckon::text
