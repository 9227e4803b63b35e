#include "server/docs_page.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace sample {

namespace {

constexpr const char* page = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Docs of the sample server</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/docs.js"></script>
</html>
)";

// A file of its own, for the page allows no script in itself. Without a validator's address none is asked.
constexpr const char* script = R"(SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  validatorUrl: null,
});
)";

constexpr const char* without_swagger_ui = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Docs of the sample server</title>
<p>This page needs Swagger UI. <code>make sample</code> gets it and starts the server with it; by hand it is
<code>npm install swagger-ui-dist</code>, then <code>--docs node_modules/swagger-ui-dist</code>.</p>
<p>The document itself is at <a href="/openapi.json">/openapi.json</a> and, as YAML, at
<a href="/openapi.yaml">/openapi.yaml</a>.</p>
</html>
)";

// Swagger UI sets styles on its elements, hence 'unsafe-inline'; its icons are data: URLs.
constexpr const char* policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

struct File {
  const char* name;
  const char* content_type;
};

constexpr File swagger_ui[] = {
    {"swagger-ui.css", "text/css; charset=utf-8"},
    {"swagger-ui-bundle.js", "text/javascript; charset=utf-8"},
    {"favicon-32x32.png", "image/png"},
};

std::string read_file(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file || text.empty()) {
    throw std::runtime_error("cannot read " + path + ": " + (errno == 0 ? "it is empty" : std::strerror(errno)));
  }
  return text;
}

void add_file(Routes& routes, const std::string& path, std::string text, const std::string& content_type) {
  Answer answer{
      .body = std::move(text), .content_type = content_type, .headers = {{"Content-Security-Policy", policy}}};
  routes.add("GET", path, [answer = std::move(answer)](const Request&) { return answer; });
}

}  // namespace

void add_docs_page(Routes& routes, const std::string& folder) {
  routes.add("GET", "/", [](const Request&) {
    return Answer{.status = 307, .body = "", .headers = {{"Location", "/docs"}}};
  });
  add_file(routes, "/docs", folder.empty() ? without_swagger_ui : page, "text/html; charset=utf-8");
  if (folder.empty()) return;
  add_file(routes, "/docs/docs.js", script, "text/javascript; charset=utf-8");
  for (const auto& [name, content_type] : swagger_ui) {
    add_file(routes, std::string("/docs/") + name, read_file(folder + '/' + name), content_type);
  }
}

}  // namespace sample
