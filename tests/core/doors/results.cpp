#include "core/doors/doors.hpp"

#include <string>

namespace beckon::doors {
namespace {

using openapi::SecurityRequirement;
using openapi::SecurityScheme;

App results_app() {
  App app({.title = "Results", .version = "1.0.0"});
  app.model("Book", {{"isbn", "string(13)"}});
  app.get("/books", {.name = "read_books", .returns = "list<Book>"});
  app.post("/books", {.name = "add_book", .body = "Book", .returns = "Book", .status = 201});
  app.put("/books", {.name = "queue_books", .status = 202});
  app.delete_("/books", {.name = "remove_books", .returns = "null"});
  app.get("/catalogue", {.name = "read_catalogue", .returns = "file"});
  app.head("/catalogue",
           {.name = "count_books", .returns = Json::object({{"$fields", Json::object({{"count", "int(>=0)"}})}})});
  app.patch("/catalogue", {.name = "any_book", .returns = "Book? -- Or none at all"});
  return app;
}

App responses() {
  App app({.title = "Responses", .version = "1.0.0"});
  app.model("Book", {{"isbn", "string(13)"}});
  app.model("Problem", {{"message", "string"}});
  const auto described = [](const char* description) {
    return Json::object({{"description", description}, {"returns", "Problem"}});
  };
  app.get("/books",
          {.name = "read_books",
           .returns = "list<Book>",
           .responses = {{"503", openapi::Response{.description = "Closed",
                                                   .headers = {{"Retry-After", openapi::Header{.schema = "int"}}}}}},
           .response_types = {{"304", "null"},
                              {"404", "Problem"},
                              {"4XX", "Problem -- What the caller did wrong"},
                              {"422", described("Not a query")},
                              {"default", described("Whatever else")}}});
  app.post("/books", {.name = "add_book",
                      .body = "Book",
                      .responses = {{"200", openapi::Response{.description = "It was there"}}},
                      .response_types = {{"201", "Book"}}});
  return app;
}

App security() {
  App app({.title = "Security",
           .version = "1.0.0",
           .components = {{.security_schemes = {{"token", SecurityScheme{.type = "http", .scheme = "bearer"}},
                                                {"key",
                                                 SecurityScheme{.type = "apiKey", .name = "X-Key", .in = "header"}}}}},
           .security = {{{"token", {}}}}});
  app.get("/a", {.name = "by_default"});
  app.put("/a", {.name = "by_name", .security = {{{"key", {}}}}});
  app.post("/a", {.name = "by_either", .security = {{{"key", {}}}, {{"token", {}}}}});
  app.delete_("/a", {.name = "by_both", .security = {SecurityRequirement{{"key", {}}, {"token", {}}}}});
  app.patch("/a", {.name = "with_scopes", .security = {{{"token", {"write", "admin"}}}}});
  app.head("/a", {.name = "by_nobody", .security = openapi::empty});
  app.options("/a", {.name = "perhaps", .security = {SecurityRequirement(openapi::empty), {{"key", {}}}}});
  return app;
}

}  // namespace

std::vector<Door> results() { return {{"results", results_app}, {"responses", responses}, {"security", security}}; }

}  // namespace beckon::doors
