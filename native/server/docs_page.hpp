#pragma once

#include <string>

#include "server/routes.hpp"

namespace sample {

/// Serves /docs, the page that shows /openapi.json in Swagger UI, whose files are read from its npm package
/// swagger-ui-dist in this folder. Without a folder the page says how to get it. Throws std::runtime_error when a file
/// can't be read.
void add_docs_page(Routes& routes, const std::string& folder);

}  // namespace sample
