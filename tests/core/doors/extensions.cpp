#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

using namespace openapi;

openapi::Components every_kind() {
  const Schema pet = {
      .one_of = {"Cat"},
      .discriminator = {{.property_name = "kind", .mapping = {{"cat", "Cat"}}, .extensions = {{"x-open", false}}}},
      .xml = {{.name = "pet", .extensions = {{"x-order", 1}}}}};
  const Schema cat = {.type = "object", .properties = {{"kind", Schema{.type = "string"}}}, .required = {"kind"}};
  const OAuthFlows flows = {.password = {{.token_url = "https://example.org/token",
                                          .scopes = {{"read", "Read pets"}},
                                          .extensions = {{"x-lasts", 3600}}}},
                            .extensions = {{"x-flows", 1}}};
  return {.schemas = {{"Pet", pet}, {"Cat", cat}},
          .security_schemes = {{"oauth", SecurityScheme{.type = "oauth2", .flows = flows}}}};
}

RequestBody parts() {
  const MediaType multipart = {
      .schema = Schema{.type = "object", .properties = {{"pet", "Pet"}}},
      .encoding = {{"pet", {.content_type = "application/json", .extensions = {{"x-packed", true}}}}},
      .extensions = {{"x-parts", 1}}};
  return {.content = {{"multipart/form-data", multipart}}, .extensions = {{"x-limit", 10}}};
}

Response it_is_there() {
  const Example tom = {.value = Json::object({{"kind", "cat"}}), .extensions = {{"x-drawn", true}}};
  return {.description = "It is there",
          .headers = {{"Location", Header{.schema = "uri", .extensions = {{"x-absolute", true}}}}},
          .content = {{"application/json", {.schema = "Pet", .examples = {{"tom", tom}}}}},
          .links = {{"again", Link{.operation_id = "add_pet", .extensions = {{"x-same", true}}}}},
          .extensions = {{"x-cached", false}}};
}

App extensions_app() {
  App app({.title = "Extensions",
           .license = {{.name = "MIT", .url = "https://example.org/mit", .extensions = {{"x-full", true}}}},
           .version = "1.0.0",
           .components = every_kind(),
           .external_docs = {{.url = "https://example.org/docs", .extensions = {{"x-language", "en"}}}}});
  app.path_item("/pets", {.extensions = {{"x-pets", true}}});
  app.post(
      "/pets",
      {.name = "add_pet",
       .parameters = {Parameter{.name = "dry", .in = "query", .schema = "bool", .extensions = {{"x-since", "1.1"}}}},
       .request_body = parts(),
       .responses = Responses{{"201", it_is_there()}}.with({{"x-codes", Json::list({201})}}),
       .security = {{{"oauth", {"read"}}}}});
  app.webhooks.path_item("pet-sold", {.extensions = {{"x-often", true}}});
  app.webhooks.post(
      "pet-sold",
      {.name = "pet_sold",
       .body = "Pet",
       .signature = Json::object({{"header", "X-Sign"}, {"algorithm", "hmac-sha256"}, {"x-rotated", true}})});
  return app;
}

App alternatives() {
  const Header limit = {.style = "simple",
                        .schema = "int",
                        .examples = {{"few", Example{.value = 10}},
                                     {"more", Reference{.ref = "#/components/examples/Many", .summary = "Many more"}}}};
  App app({.title = "One or the other",
           .license = {{.name = "Our own", .url = "https://example.org/license"}},
           .version = "1.0.0",
           .components = {{.examples = {{"Many", Example{.value = 1000}}}, .headers = {{"Limit", limit}}}}});
  const Response books = {
      .description = "All books",
      .headers = {{"X-Limit", Reference{.ref = "#/components/headers/Limit", .description = "Of the books"}}}};
  app.get("/books", {.name = "read_books", .responses = {{"200", books}}});
  return app;
}

App old_keywords() {
  const Json needs = Json::object({{"a", Json::list({"b"})}, {"c", Json::object({{"required", Json::list({"d"})}})}});
  const Schema left = {.extensions = {{"$recursiveRef", "#"}}};
  const Schema tree = {.schema = "https://json-schema.org/draft/2020-12/schema",
                       .vocabulary = {{"https://json-schema.org/draft/2020-12/vocab/core", true}},
                       .type = "object",
                       .properties = {{"left", left}},
                       .extensions = {{"definitions", Json::object({{"Leaf", Json::object({{"type", "string"}})}})},
                                      {"dependencies", needs},
                                      {"$recursiveAnchor", "tree"}}};
  return App({.title = "Keywords that nobody should write any more",
              .version = "1.0.0",
              .components = {{.schemas = {{"Tree", tree}}}}});
}

}  // namespace

std::vector<Door> extensions() {
  return {{"extensions", extensions_app}, {"alternatives", alternatives}, {"old-keywords", old_keywords}};
}

}  // namespace beckon::doors
