#pragma once

#include <string>
#include <string_view>

namespace beckon::generate {

/// docs/language.md with its tables as the core has them: what stands between `<!-- table: NAME -->` and `<!-- end -->`
/// is replaced, all else stays. Of a name that there is no table for, the line stays with nothing below it.
std::string language_page(std::string_view page);

}  // namespace beckon::generate
