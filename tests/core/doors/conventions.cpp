#include "core/doors/doors.hpp"

#include <string>

namespace beckon::doors {
namespace {

/// The same calls under other conventions. FastAPI's derive from a name, and every call has one.
App shop(const AppOptions& options, const OperationOptions& removal = {}) {
  App app(options);
  app.model("Book", {{"isbn", "string(13)"}, {"shelf_mark?", "string"}});
  app.get("/books/{shelf_id}", {.name = "read_books",
                                .path = {{"shelf_id", "int"}},
                                .query = {{"page_size?", "int"}, {"sort", "enum(title | author) = \"title\""}},
                                .returns = "list<Book>"});
  app.post("/books/{shelf_id}", {.name = "add_book", .body = "Book", .returns = "Book", .status = 201});
  app.delete_("/books/{shelf_id}", removal);
  app.webhooks.post("book-sold", {.name = "book_sold", .body = "Book"});
  return app;
}

App beckon() { return shop({.title = "The default conventions", .version = "1.0.0"}); }

App fastapi() {
  return shop({.title = "FastAPI", .version = "1.0.0", .conventions = "fastapi"}, {.name = "remove_books"});
}

App plain() {
  return shop({.title = "Nothing is derived", .version = "1.0.0", .openapi = "3.1.1", .conventions = "plain"});
}

App single() {
  return shop({.title = "Single rules",
               .version = "1.0.0",
               .conventions = Json::object({{"base", "fastapi"},
                                            {"titles", false},
                                            {"validationErrors", false},
                                            {"operationId", "beckon"},
                                            {"summary", "beckon"},
                                            {"emptyPaths", false}})});
}

App of_webhooks() {
  App app(
      {.title = "Rules of webhooks",
       .version = "1.0.0",
       .conventions = Json::object({{"base", "beckon"},
                                    {"success", false},
                                    {"webhookSuccess", "fastapi"},
                                    {"webhookSecurity", false},
                                    {"direction", false},
                                    {"emptyPaths", true}}),
       .components = {{.security_schemes = {{"token", openapi::SecurityScheme{.type = "http", .scheme = "bearer"}}}}},
       .security = {{{"token", {}}}}});
  app.model("Order", {{"id", Json::object({{"type", "uuid"}, {"readOnly", true}})}});
  app.webhooks.post("order-paid", {.name = "order_paid", .body = "Order"});
  return app;
}

App empty_paths() {
  App app({.title = "Nothing but models", .version = "1.0.0", .conventions = "fastapi"});
  app.model("Book", {{"isbn", "string(13)"}});
  return app;
}

App dialect() {
  App app({.title = "A dialect of its own",
           .version = "1.0.0",
           .openapi = "3.1.0",
           .conventions = "beckon",
           .json_schema_dialect = "https://spec.openapis.org/oas/3.1/dialect/base",
           .servers = openapi::empty,
           .security = openapi::empty,
           .tags = openapi::empty});
  app.get("/books", {.name = "read_books"});
  return app;
}

}  // namespace

std::vector<Door> conventions() {
  return {{"conventions-beckon", beckon},
          {"conventions-fastapi", fastapi},
          {"conventions-plain", plain},
          {"conventions-single", single},
          {"conventions-of-webhooks", of_webhooks},
          {"empty-paths", empty_paths},
          {"dialect", dialect}};
}

}  // namespace beckon::doors
