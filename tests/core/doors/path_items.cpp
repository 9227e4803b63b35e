#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

using namespace openapi;

App path_items_app() {
  App app(
      {.title = "Path items",
       .version = "1.0.0",
       .components = {{.parameters = {{"Tenant", Parameter{.name = "X-Tenant", .in = "header", .schema = "uuid"}}}}}});
  app.model("Book", {{"isbn", "string(13)"}});
  app.get("/books/{isbn}", {.name = "read_book", .returns = "Book"});
  app.path_item("/books/{isbn}",
                {.summary = "One book",
                 .description = "Known by its *ISBN*.",
                 .servers = {{.url = "/v2"}},
                 .parameters = {Parameter{.name = "isbn", .in = "path", .required = true, .schema = "string(13)"},
                                Reference{.ref = "#/components/parameters/Tenant"}},
                 .extensions = {{"x-shelf", 4}}});
  app.delete_("/books/{isbn}", {.name = "remove_book"});
  const openapi::Operation is_alive = {.operation_id = "is_alive",
                                       .responses = {{"204", Response{.description = "It is"}}}};
  app.path_item("/health", {.get = is_alive});
  app.webhooks.path_item("book-sold", {.summary = "A sale"});
  app.webhooks.post("book-sold", {.name = "book_sold", .body = "Book"});
  Router first({.prefix = "/v1"});
  first.path_item("/books", {.description = "All of them"});
  first.get("/books", {.name = "read_books", .returns = "list<Book>"});
  app.include(first);
  return app;
}

App shared(const char* title, bool is_inline) {
  const openapi::Operation noted = {
      .summary = "A book was sold",
      .request_body = RequestBody{.content = {{"application/json", {.schema = "Book"}}}, .required = true},
      .responses = {{"2XX", Response{.description = "Noted"}}}};
  App app({.title = title,
           .version = "1.0.0",
           .conventions = Json::object({{"base", "beckon"}, {"inlineWebhooks", is_inline}}),
           .components = {{.path_items = {{"Sold", {.post = noted}}}}}});
  app.model("Book", {{"isbn", "string(13)"}});
  app.webhooks.path_item("book-sold", {.ref = "#/components/pathItems/Sold"});
  return app;
}

App shared_webhooks() { return shared("Webhooks in one place", true); }
App referenced_webhooks() { return shared("Webhooks by reference", false); }

}  // namespace

std::vector<Door> path_items() {
  return {{"path-items", path_items_app},
          {"shared-webhooks", shared_webhooks},
          {"referenced-webhooks", referenced_webhooks}};
}

}  // namespace beckon::doors
