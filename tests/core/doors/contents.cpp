#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

using namespace openapi;

const Json& emma() {
  static const auto* book = new Json(Json::object({{"isbn", "9780141439587"}}));
  return *book;
}

RequestBody book_and_cover() {
  const Header size = {.required = true, .schema = "int", .example = 4};
  const MediaType multipart = {
      .schema = Schema{.type = "object", .properties = {{"book", "Book"}, {"cover", Schema{.type = "string"}}}},
      .encoding = {{"book", {.content_type = "application/json"}},
                   {"cover", {.content_type = "image/png, image/jpeg", .headers = {{"X-Size", size}}}}}};
  const MediaType form = {.schema = Schema{.type = "object", .properties = {{"isbn", "string"}}},
                          .encoding = {{"isbn", {.style = "form", .explode = true, .allow_reserved = false}}}};
  const MediaType json = {
      .schema = "Book",
      .examples = {{"emma", Example{.summary = "A novel", .description = "By *Austen*", .value = emma()}},
                   {"big", Example{.external_value = "https://example.org/big.json"}}}};
  return {.description = "A book and its cover",
          .content = {{"multipart/form-data", multipart},
                      {"application/x-www-form-urlencoded", form},
                      {"application/json", json}},
          .required = true};
}

Response it_is_there() {
  const Link self = {.operation_ref = "#/paths/~1books/post",
                     .parameters = {{"isbn", "$response.body#/isbn"}},
                     .request_body = Json::object({{"a", 1}}),
                     .description = "Itself",
                     .server = {{.url = "/v2"}}};
  return {
      .description = "It is there",
      .headers = {{"Location", Header{.description = "Where", .deprecated = true, .explode = false, .schema = "uri"}},
                  {"X-Parts", Header{.content = {{"application/json", {.schema = "list<int>"}}}}}},
      .content = {{"application/json", {.schema = "Book", .example = emma()}}},
      .links = {{"self", self}}};
}

App all_contents() {
  App app({.title = "Contents", .version = "1.0.0"});
  app.model("Book", {{"isbn", "string(13)"}});
  app.post("/books", {.name = "add_book",
                      .parameters = {Parameter{.name = "ids",
                                               .in = "query",
                                               .deprecated = true,
                                               .allow_empty_value = true,
                                               .style = "form",
                                               .explode = false,
                                               .allow_reserved = true,
                                               .schema = "list<int>",
                                               .examples = {{"two", Example{.value = Json::list({1, 2})}}}},
                                     Parameter{.name = "X-Plan",
                                               .in = "header",
                                               .required = true,
                                               .style = "simple",
                                               .schema = "string",
                                               .example = "pro"}},
                      .request_body = book_and_cover(),
                      .responses = {{"201", it_is_there()}}});
  return app;
}

}  // namespace

std::vector<Door> contents() { return {{"contents", all_contents}}; }

}  // namespace beckon::doors
