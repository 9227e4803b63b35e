#pragma once

#include <string>
#include <string_view>

namespace beckon::generate {

/// An example of the table without the line break that it starts with.
std::string_view example(const char* text);

/// docs/rules.md: every rule, with what Beckon says to its bad example.
std::string rules_page();

}  // namespace beckon::generate
