#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace beckon::openapi {

/// The variables of a path or of a server's URL, `{id}`, in their order, without the braces. A brace that is never
/// closed starts none.
std::vector<std::string_view> template_variables(std::string_view text);

/// A path or URL with more variables is none that somebody wrote, and is not looked into.
inline constexpr std::size_t most_variables = 64;

/// Whether a brace is never closed, or one is closed that was not opened.
bool has_loose_brace(std::string_view text);

}  // namespace beckon::openapi
