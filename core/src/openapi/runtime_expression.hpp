#pragma once

#include <string_view>

namespace beckon::openapi {

/// OpenAPI 3.1.1 §4.8.20.4: `$url`, `$request.body#/id`, `$response.header.location` …
bool is_runtime_expression(std::string_view text);

/// The first part of a text that should be a runtime expression and is none: the text itself where it starts with `$`,
/// else what stands in braces in it. Empty when all is well.
std::string_view broken_expression(std::string_view text);

}  // namespace beckon::openapi
