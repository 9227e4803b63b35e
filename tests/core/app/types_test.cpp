#include <beckon/type.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include "core/compiling.hpp"

namespace shop {

struct Problem {
  std::string message;
};
struct Book {
  std::string isbn;
  std::optional<double> price;
};

Book add_book(const Book& book);

}  // namespace shop

namespace beckon {
namespace {

// What an App compiles to, or its problems.
std::string compiled_app(const App& app) {
  const Compiled compiled = app.compile();
  std::string problems;
  for (const Diagnostic& diagnostic : compiled.diagnostics()) problems += to_string(diagnostic, "app") + '\n';
  return compiled ? compiled.json() : problems;
}

/// An App gives what the text gives: the same bytes.
void expect_same(const App& app, const std::string& text) {
  EXPECT_EQ(compiled_app(app), document("info: { title: Shop, version: 1.0.0 }\n" + text));
}

const AppOptions shop_options = {.title = "Shop", .version = "1.0.0"};

TEST(Type, OfCppStandsWhereverATypeDoes) {
  App app(shop_options);
  app.post("/books/{isbn}", {.name = "find",
                             .path = {{"isbn", type<int>()}},
                             .query = {{"after?", type<std::chrono::sys_seconds>()}, {"limit", "int(1..9) = 3"}},
                             .header = {{"x-tenant", type<std::string>()}},
                             .cookie = {{"token?", type<std::vector<int>>()}},
                             .body = type<std::vector<shop::Book>>(),
                             .body_is_optional = true,
                             .returns = type<std::map<std::string, shop::Book>>(),
                             .response_types = {{"404", type<shop::Problem>()}, {"409", "Problem | null"}}});
  expect_same(app, R"(
models:
  Book: { isbn: string, price?: 'float?' }
  Problem: { message: string }
paths:
  /books/{isbn}:
    post:
      name: find
      path: { isbn: int }
      query: { after?: datetime, limit: 'int(1..9) = 3' }
      header: { x-tenant: string }
      cookie: { token?: list<int> }
      body?: list<Book>
      returns: map<Book>
      responses: { 404: Problem, 409: Problem | null }
)");
}

TEST(Type, MayBeASchema) {
  App app(shop_options);
  app.get("/books", {.name = "list",
                     .query = {{"limit?", Json::object({{"type", "int(1..9)"}, {"deprecated", true}})}},
                     .returns = Json::object({{"$fields", Json::object({{"total", "int"}})}})});
  expect_same(app, R"(
paths:
  /books:
    get:
      name: list
      query: { limit?: { type: int(1..9), deprecated: true } }
      returns: { $fields: { total: int } }
)");
}

TEST(Type, OfAModelsFieldMayBeCpps) {
  App app(shop_options);
  app.model("Shelf", {{"books", type<std::vector<shop::Book>>()}, {"name?", "string(..20)"}});
  expect_same(app, R"(
models:
  Book: { isbn: string, price?: 'float?' }
  Shelf: { books: list<Book>, name?: string(..20) }
)");
}

TEST(Type, OfAResponseIsToldBesideTheHandlers) {
  App app(shop_options);
  app.post<shop::add_book>("/books", {.status = 201, .response_types = {{"409", type<shop::Problem>()}}});
  app.put<shop::add_book>("/books", {.name = "put_book", .response_types = {{"200", type<shop::Problem>()}}});
  expect_same(app, R"(
models:
  Problem: { message: string }
  Book: { isbn: string, price?: 'float?' }
paths:
  /books:
    post: { name: add_book, body: Book, returns: Book, status: 201, responses: { 409: Problem } }
    put: { name: put_book, body: Book, responses: { 200: Problem } }
)");
}

TEST(Options, OfAFormAndOfWebhooksAreTheLanguages) {
  AppOptions options = shop_options;
  options.webhook_defaults = {{.signature = "standard",
                               .retries = Json::list({"5s", "5m"}),
                               .header = {{"x-tenant", "string"}},
                               .response_types = {{"410", type<shop::Problem>()}}}};
  App app(options);
  app.post("/covers",
           {.name = "add_cover", .form = {{"cover", "file"}, {"note?", type<std::string>()}}, .since = "1.2"});
  app.webhooks.post("book-sold", {.body = type<shop::Book>(), .envelope = "standard", .event = "book.sold"});
  app.webhooks.post("closing", {.signature = false, .retries = false});
  expect_same(app, R"(
webhookDefaults:
  { signature: standard, retries: [5s, 5m], header: { x-tenant: string }, responses: { 410: Problem } }
models:
  Book: { isbn: string, price?: 'float?' }
  Problem: { message: string }
paths:
  /covers:
    post: { name: add_cover, form: { cover: file, note?: string }, since: '1.2' }
webhooks:
  book-sold: { post: { body: Book, envelope: standard, event: book.sold } }
  closing: { post: { signature: false, retries: false } }
)");
}

TEST(Options, OfARouterAreTheLanguages) {
  App app(shop_options);
  Router books(
      {.prefix = "/books",
       .query = {{"tenant", type<int>()}},
       .responses = {{"404", openapi::Response{.description = "No such book"}}},
       .response_types = {{"409", type<shop::Problem>()}},
       .security = openapi::empty,
       .webhook_defaults = {{.signature = Json::object({{"header", "X-Sign"}, {"algorithm", "hmac-sha256"}})}}});
  books.get("/", {.name = "list_books"});
  books.webhooks.post("sold", {});
  app.include(books, {.header = {{"x-shop", "string"}}});
  expect_same(app, R"(
models:
  Problem: { message: string }
routers:
  - header: { x-shop: string }
    routers:
      - prefix: /books
        query: { tenant: int }
        responses: { 404: { description: No such book }, 409: Problem }
        security: []
        webhookDefaults: { signature: { header: X-Sign, algorithm: hmac-sha256 } }
        paths: { /: { get: { name: list_books } } }
        webhooks: { sold: { post: {} } }
)");
}

TEST(Options, OfAnAppTakeSingleConventionsAndExtensionsOfInfo) {
  App app({.title = "Shop",
           .version = "1.0.0",
           .conventions = Json::object({{"base", "fastapi"}, {"titles", false}}),
           .info_extensions = {{"x-logo", Json::object({{"url", "logo.svg"}})}}});
  app.get("/books", {.name = "list_books", .returns = "list<string>"});
  EXPECT_EQ(compiled_app(app), document(R"(
info: { title: Shop, version: 1.0.0, x-logo: { url: logo.svg } }
conventions: { base: fastapi, titles: false }
paths: { /books: { get: { name: list_books, returns: list<string> } } }
)"));
}

}  // namespace
}  // namespace beckon
