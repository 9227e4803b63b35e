#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

using openapi::Components;
using openapi::Response;
using openapi::SecurityScheme;

const Components with_token = {.security_schemes = {{"token", SecurityScheme{.type = "http", .scheme = "bearer"}}}};

App router() {
  App app({.title = "A router", .version = "1.0.0", .components = with_token});
  app.model("Problem", {{"message", "string"}});
  Router books({.prefix = "/orgs/{org}/books",
                .tags = {"books"},
                .deprecated = true,
                .path = {{"org", type<int>()}},
                .query = {{"limit", "int = 20"}},
                .header = {{"X-Tenant", "uuid"}},
                .cookie = {{"session?", "string"}},
                .responses = {{"409", Response{.description = "Lent"}}},
                .response_types = {{"404", "Problem"}},
                .security = {{{"token", {}}}}});
  books.get("/{isbn}",
            {.name = "read_book", .tags = {"reading"}, .query = {{"limit", "int(1..9) = 5"}}, .returns = "string"});
  books.put("/{isbn}", {.name = "lend_book",
                        .responses = {{"404", Response{.description = "No such book"}}},
                        .security = openapi::empty});
  app.include(books);
  return app;
}

App hidden() {
  App app({.title = "Hidden routers", .version = "1.0.0"});
  app.get("/books", {.name = "read_books"});
  Router admin({.prefix = "/admin", .hidden = true});
  admin.delete_("/books", {.name = "remove_books"});
  Router old({.prefix = "/old", .deprecated = true});
  old.get("/books", {.name = "read_old_books"});
  old.webhooks.post("old-sold", {.name = "old_sold"});
  app.include(admin);
  app.include(old);
  return app;
}

App nested() {
  App app({.title = "Nested routers", .version = "1.0.0"});
  Router version({.prefix = "/v1", .tags = {"v1"}, .header = {{"X-Tenant", "string"}}});
  Router books(
      {.prefix = "/books", .tags = {"books"}, .responses = {{"404", Response{.description = "No such book"}}}});
  Router pages({.prefix = "/{isbn}/pages",
                .tags = {"pages"},
                .path = {{"isbn", "string(13)"}},
                .header = {{"X-Tenant", "uuid"}},
                .responses = {{"404", Response{.description = "No such page"}}}});
  Router authors({.prefix = "/authors"});
  version.get("/", {.name = "read_version"});
  books.get("/{isbn}", {.name = "read_book"});
  pages.get("/{page}", {.name = "read_page", .path = {{"page", "int"}}});
  authors.get("", {.name = "read_authors"});
  books.include(pages);
  version.include(books);
  version.include(authors);
  app.include(version);
  return app;
}

App twice() {
  App app({.title = "The same router twice", .version = "1.0.0"});
  app.model("Book", {{"isbn", "string(13)"}});
  Router books({.tags = {"books"}});
  books.get("/books", {.name = "read_books", .returns = "list<Book>"});
  app.include(books);
  app.include(books, {.prefix = "/archive", .tags = {"archive"}, .deprecated = true});
  return app;
}

App included_with() {
  App app({.title = "Options of include",
           .version = "1.0.0",
           .components = {
               {.security_schemes = {{"key", SecurityScheme{.type = "apiKey", .name = "key", .in = "cookie"}}}}}});
  Router books({.prefix = "/books", .tags = {"books"}});
  books.get("/", {.name = "read_books"});
  books.webhooks.post("book-sold", {.name = "book_sold"});
  const openapi::Operation noted = {.responses = {{"204", Response{.description = "Noted"}}}};
  app.include(books, {.prefix = "/v2",
                      .tags = {"v2"},
                      .deprecated = true,
                      .query = {{"trace?", type<bool>()}},
                      .responses = {{"503", Response{.description = "Closed"}}},
                      .callbacks = {{"read", openapi::Callback{{"{$request.query.url}", {.post = noted}}}}},
                      .security = {{{"key", {}}}}});
  return app;
}

App late() {
  App app({.title = "Added after it was included", .version = "1.0.0"});
  Router books({.prefix = "/books"});
  Router more({.prefix = "/late"});
  app.get("/first", {.name = "read_first"});
  app.include(books);
  books.get("/", {.name = "read_books"});
  books.include(more);
  more.get("/", {.name = "read_late"});
  books.post("/", {.name = "add_book"});
  books.webhooks.post("sold", {.name = "sold"});
  app.get("/last", {.name = "read_last"});
  return app;
}

App repeated_route() {
  App app({.title = "Two routers with one path", .version = "1.0.0"});
  Router readers({.prefix = "/books"});
  readers.get("/", {.name = "read_books"});
  Router writers({.prefix = "/books"});
  writers.post("/", {.name = "add_book"});
  writers.delete_("/", {.name = "remove_books"});
  app.include(readers);
  app.include(writers);
  return app;
}

App with_webhooks() {
  App app({.title = "Webhooks of routers", .version = "1.0.0", .components = with_token});
  app.model("Book", {{"isbn", "string(13)"}});
  app.webhooks.post("shop-closed", {.name = "shop_closed"});
  Router books({.prefix = "/books",
                .tags = {"books"},
                .deprecated = true,
                .query = {{"limit", "int"}},
                .responses = {{"404", Response{.description = "No such book"}}},
                .security = {{{"token", {}}}}});
  books.webhooks.post("book-sold", {.name = "book_sold", .tags = {"sales"}, .body = "Book"});
  Router lost({.tags = {"lost"}});
  lost.webhooks.put("book-lost", {.name = "book_lost", .body = "Book"});
  books.include(lost);
  app.include(books);
  return app;
}

}  // namespace

std::vector<Door> routers() {
  return {{"router", router},
          {"router-hidden", hidden},
          {"routers-nested", nested},
          {"router-twice", twice},
          {"router-included-with", included_with},
          {"router-late", late},
          {"repeated-route", repeated_route},
          {"router-webhooks", with_webhooks}};
}

}  // namespace beckon::doors
