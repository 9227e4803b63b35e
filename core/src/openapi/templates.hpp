#pragma once

#include <string_view>
#include <vector>

namespace beckon::openapi {

/// The variables of a path or of a server's URL, `{id}`, in their order, without the braces. A brace that is never
/// closed starts none.
std::vector<std::string_view> template_variables(std::string_view text);

/// Whether a brace is never closed, or one is closed that was not opened.
bool has_loose_brace(std::string_view text);

}  // namespace beckon::openapi
