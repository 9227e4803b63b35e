#include "core/doors/doors.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace beckon::doors {
namespace {

App methods() {
  App app({.title = "Methods", .version = "1.0.0"});
  app.get("/files/{name}", {.name = "read_file", .returns = "file"});
  app.put("/files/{name}", {.name = "replace_file", .returns = "null"});
  app.post("/files/{name}", {.name = "add_file", .status = 201});
  app.delete_("/files/{name}", {.name = "remove_file", .returns = type<std::nullptr_t>()});
  app.options("/files/{name}", {.name = "ask_for_methods"});
  app.head("/files/{name}", {.name = "look_at_file"});
  app.patch("/files/{name}", {.name = "change_file"});
  app.trace("/files/{name}", {.name = "trace_file"});
  return app;
}

App parameters() {
  App app({.title = "Parameters", .version = "1.0.0"});
  app.get("/orgs/{org}/users/{id}", {.name = "find_users",
                                     .path = {{"id", type<std::int64_t>()}},
                                     .query = {{"name?", "string(3..64) -- Any part of the name"},
                                               {"limit", "int(1..100) = 20"},
                                               {"roles", "list<enum(admin | guest)>"},
                                               {"after", type<std::chrono::sys_seconds>()},
                                               {"where?", "{ near: float, far?: float }"}},
                                     .header = {{"X-Tenant", "uuid"}, {"X-Trace?", type<std::string>()}},
                                     .cookie = {{"session", "string"}, {"theme?", "'dark' | 'light'"}},
                                     .returns = type<std::vector<std::string>>()});
  return app;
}

App undeclared_variables() {
  App app({.title = "Variables of a path", .version = "1.0.0"});
  app.get("/shelves/{shelf}/books/{isbn}");
  app.delete_("/shelves/{shelf}/books/{isbn}", {.path = {{"shelf", "int(>0)"}}});
  return app;
}

App parameter_words() {
  App app({.title = "What is the parameter's and not the schema's", .version = "1.0.0"});
  const Json few = Json::object({{"summary", "One page"}, {"value", 10}});
  const Json many = Json::object({{"value", 1000}});
  app.get(
      "/search",
      {.name = "search",
       .query = {
           {"ids?", Json::object({{"type", "list<int>"},
                                  {"description", "Of the books"},
                                  {"style", "pipeDelimited"},
                                  {"explode", false}})},
           {"text",
            Json::object({{"type", "string"}, {"allowReserved", true}, {"deprecated", true}, {"example", "a/b"}})},
           {"size?", Json::object({{"type", "int"}, {"examples", Json::object({{"few", few}, {"many", many}})}})}}});
  return app;
}

App bodies() {
  App app({.title = "Bodies", .version = "1.0.0"});
  app.model("Book", {{"isbn", "string(13)"}});
  app.post("/books", {.name = "add_book", .body = "Book -- What is new"});
  app.put("/books", {.name = "replace_books", .body = "list<Book>(..100)", .body_is_optional = true});
  app.patch("/books", {.name = "change_book", .body = Json::object({{"type", "object"}, {"minProperties", 1}})});
  app.post("/books/removal",
           {.name = "remove_books",
            .body = Json::object({{"$fields", Json::object({{"isbn", "list<string(13)>"}, {"why?", "string"}})}})});
  return app;
}

App forms() {
  App app({.title = "Forms", .version = "1.0.0"});
  app.model("Login", {{"user", "string"}, {"password", "password"}});
  app.post("/login",
           {.name = "log_in", .form = {{"user", "string"}, {"password", "password"}, {"stay", "bool = false"}}});
  app.put("/login", {.name = "log_in_again", .form = "Login"});
  app.post("/covers", {.name = "add_cover",
                       .form = {{"cover", "file"}, {"note?", "string(..80)"}, {"pages?", "list<file>"}},
                       .status = 201});
  return app;
}

App documentation() {
  App app({.title = "Documentation", .version = "1.0.0"});
  app.get("/books", {.name = "read_books",
                     .tags = {"books", "reading"},
                     .summary = "All books",
                     .description = "Sorted by *title*.\n\nWithout those that are lent.",
                     .operation_id = "allBooks",
                     .deprecated = true,
                     .external_docs = {{.description = "More", .url = "/docs/books"}},
                     .servers = {{.url = "/v2", .description = "The new one"}},
                     .since = "1.10",
                     .extensions = {{"x-cost", 0.5},
                                    {"x-team", Json::object({{"name", "Shelf"}, {"members", Json::list({1, 2})}})}}});
  return app;
}

App hidden() {
  App app({.title = "Hidden", .version = "1.0.0"});
  app.model("Secret", {{"word", "string"}});
  app.get("/books", {.name = "read_books"});
  app.delete_("/books", {.name = "remove_books", .hidden = true});
  app.get("/secrets", {.name = "read_secrets", .returns = "list<Secret>", .hidden = true});
  app.webhooks.post("told", {.name = "told", .body = "Secret", .hidden = true});
  app.webhooks.post("sold", {.name = "sold"});
  return app;
}

App longhand() {
  App app({.title = "Longhand",
           .version = "1.0.0",
           .components = {{.responses = {{"NotFound", openapi::Response{.description = "There is no such thing"}}},
                           .parameters = {{"Limit", openapi::Parameter{.name = "limit",
                                                                       .in = "query",
                                                                       .schema = openapi::Schema{.type = "int(1..100)",
                                                                                                 .default_ = 20}}}}}}});
  app.get("/books",
          {.name = "read_books",
           .parameters = {openapi::Reference{.ref = "#/components/parameters/Limit"},
                          openapi::Parameter{.name = "sort",
                                             .in = "query",
                                             .description = "By what",
                                             .schema = openapi::Schema{.type = "string", .enum_ = {"title", "author"}}},
                          openapi::Parameter{
                              .name = "where",
                              .in = "query",
                              .content = {{"application/json", {.schema = openapi::Schema{.type = "object"}}}}}},
           .responses = {
               {"200", openapi::Response{.description = "The books", .content = {{"text/csv", {.schema = "string"}}}}},
               {"404", openapi::Reference{.ref = "#/components/responses/NotFound"}}}});
  app.post("/books", {.name = "add_book",
                      .request_body = openapi::RequestBody{
                          .description = "A book",
                          .content = {{"application/xml", {.schema = openapi::Schema{.type = "object"}}}},
                          .required = true}});
  return app;
}

}  // namespace

std::vector<Door> calls() {
  return {{"methods", methods},
          {"parameters", parameters},
          {"undeclared-variables", undeclared_variables},
          {"parameter-words", parameter_words},
          {"bodies", bodies},
          {"forms", forms},
          {"documentation", documentation},
          {"hidden", hidden},
          {"longhand", longhand}};
}

}  // namespace beckon::doors
