#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

using namespace openapi;

App document() {
  App app({.title = "The document",
           .summary = "All that can be said of it",
           .description = "As *Markdown*.",
           .terms_of_service = "https://example.org/terms",
           .contact = {{.name = "Ann",
                        .url = "https://example.org/ann",
                        .email = "ann@example.org",
                        .extensions = {{"x-desk", 4}}}},
           .license = {{.name = "MIT", .identifier = "MIT"}},
           .version = "1.10",
           .servers = {{.url = "https://{region}.example.org:{port}",
                        .description = "Live",
                        .variables = {{"region",
                                       {.enum_ = {"eu", "us"}, .default_ = "eu", .description = "Where it stands"}},
                                      {"port", {.default_ = "443", .extensions = {{"x-open", true}}}}},
                        .extensions = {{"x-load", 0.5}}}},
           .tags = {{.name = "books",
                     .description = "What is read",
                     .external_docs = {{.url = "/docs/books"}},
                     .extensions = {{"x-order", 1}}}},
           .external_docs = {{.description = "More", .url = "https://example.org/docs"}},
           .info_extensions = {{"x-logo", Json::object({{"url", "logo.svg"}})}},
           .extensions = {{"x-owner", "Ann"}}});
  app.get("/books", {.name = "read_books", .tags = {"books"}});
  return app;
}

openapi::Components every_component() {
  const Schema either = {.any_of = {"Id", "Anything"}};
  const Response not_found = {
      .description = "There is no such thing",
      .headers = {{"X-Trace", Reference{.ref = "#/components/headers/Trace"}}},
      .content = {{"application/json",
                   {.schema = either, .examples = {{"one", Reference{.ref = "#/components/examples/One"}}}}}},
      .links = {{"next", Reference{.ref = "#/components/links/Next"}}}};
  const openapi::Operation noted = {.responses = {{"204", Response{.description = "Noted"}}}};
  const openapi::Operation thing = {.responses = {{"200", Response{.description = "The thing"}}}};
  return {
      .schemas = {{"Id", Schema{.type = "string", .min_length = 3}}, {"Anything", true}, {"Ids", "list<Id>"}},
      .responses = {{"NotFound", not_found},
                    {"Gone", Reference{.ref = "#/components/responses/NotFound", .description = "It was there"}}},
      .parameters = {{"Id", Parameter{.name = "id", .in = "path", .required = true, .schema = "Id"}}},
      .examples = {{"One", Example{.summary = "The first", .value = "abc"}}},
      .request_bodies = {{"Ids", RequestBody{.content = {{"application/json", {.schema = "Ids"}}}, .required = true}}},
      .headers = {{"Trace", Header{.description = "Of the call", .schema = "uuid"}}},
      .security_schemes = {{"token", SecurityScheme{.type = "http", .scheme = "bearer"}}},
      .links = {{"Next", Link{.operation_id = "readThing", .parameters = {{"id", "$response.body#/next"}}}}},
      .callbacks = {{"Changed", Callback{{"{$request.body#/url}", {.post = noted}}}}},
      .path_items = {{"Thing", {.get = thing}}},
      .extensions = {{"x-version", 2}}};
}

App components() {
  App app({.title = "Components", .version = "1.0.0", .components = every_component()});
  app.post("/things/{id}", {.operation_id = "readThing",
                            .parameters = {Reference{.ref = "#/components/parameters/Id"}},
                            .request_body = Reference{.ref = "#/components/requestBodies/Ids"},
                            .responses = {{"200", Response{.description = "The thing"}},
                                          {"404", Reference{.ref = "#/components/responses/NotFound"}}},
                            .callbacks = {{"changed", Reference{.ref = "#/components/callbacks/Changed"}}},
                            .security = {{{"token", {}}}}});
  return app;
}

App security_schemes() {
  const char* const ask = "https://example.org/ask";
  const char* const token = "https://example.org/token";
  const OAuthFlows flows = {.implicit = {{.authorization_url = ask, .scopes = {{"read", "Read books"}}}},
                            .password = {{.token_url = token, .scopes = empty}},
                            .client_credentials = {{.token_url = token, .scopes = {{"all", "Everything"}}}},
                            .authorization_code = {{.authorization_url = ask,
                                                    .token_url = token,
                                                    .refresh_url = "https://example.org/again",
                                                    .scopes = {{"read", "Read books"}, {"write", "Write books"}}}}};
  App app(
      {.title = "Security schemes",
       .version = "1.0.0",
       .components =
           {{.security_schemes =
                 {{"query",
                   SecurityScheme{.type = "apiKey", .description = "For old clients", .name = "key", .in = "query"}},
                  {"header", SecurityScheme{.type = "apiKey", .name = "X-Key", .in = "header"}},
                  {"cookie",
                   SecurityScheme{.type = "apiKey", .name = "key", .in = "cookie", .extensions = {{"x-lasts", "30d"}}}},
                  {"basic", SecurityScheme{.type = "http", .scheme = "basic"}},
                  {"bearer", SecurityScheme{.type = "http", .scheme = "bearer", .bearer_format = "JWT"}},
                  {"mutual", SecurityScheme{.type = "mutualTLS"}},
                  {"openid",
                   SecurityScheme{.type = "openIdConnect", .open_id_connect_url = "https://example.org/openid"}},
                  {"oauth", SecurityScheme{.type = "oauth2", .flows = flows}}}}},
       .security = {{{"oauth", {"read"}}}, SecurityRequirement{{"basic", {}}, {"mutual", {}}}}});
  app.get("/books", {.name = "read_books"});
  app.post("/books", {.name = "add_book",
                      .security = {{{"oauth", {"write"}}},
                                   {{"openid", {}}},
                                   SecurityRequirement{{"bearer", {}}, {"query", {}}},
                                   {{"header", {}}},
                                   {{"cookie", {}}}}});
  return app;
}

App callbacks() {
  App app({.title = "Callbacks", .version = "1.0.0"});
  app.model("Event", {{"kind", "string"}});
  const openapi::Operation something = {
      .summary = "Something",
      .request_body = RequestBody{.content = {{"application/json", {.schema = "Event"}}}, .required = true},
      .responses = {{"204", Response{.description = "Noted"}}}};
  const PathItem happened = {
      .summary = "Something happened",
      .description = "We call you.",
      .post = something,
      .servers = {{.url = "https://example.org"}},
      .parameters = {Parameter{.name = "X-Sign", .in = "header", .required = true, .schema = "string"}},
      .extensions = {{"x-often", true}}};
  app.post("/subscriptions", {.name = "subscribe",
                              .body = Json::object({{"$fields", Json::object({{"url", "uri"}})}}),
                              .callbacks = {{"happened", Callback{{"{$request.body#/url}", happened}}.with(
                                                             {{"x-kind", Json::object({{"summary", "Often"}})}})}}});
  return app;
}

}  // namespace

std::vector<Door> objects() {
  return {{"document", document},
          {"components", components},
          {"security-schemes", security_schemes},
          {"callbacks", callbacks}};
}

}  // namespace beckon::doors
