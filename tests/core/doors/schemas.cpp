#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

using namespace openapi;

const Schema word = {.id = "https://example.org/word",
                     .schema = "https://spec.openapis.org/oas/3.1/dialect/base",
                     .anchor = "word",
                     .comment = "For who maintains it",
                     .defs = {{"Letter", Schema{.type = "string", .max_length = 1}}},
                     .type = {"string", "null"},
                     .enum_ = {"a", "b", nullptr},
                     .format = "letter",
                     .min_length = 1,
                     .max_length = 9,
                     .pattern = "^[a-z]+$",
                     .title = "A word",
                     .description = "Of *letters*.",
                     .default_ = "a",
                     .examples = {"a", "b"},
                     .deprecated = true,
                     .read_only = true,
                     .external_docs = {{.url = "/docs/word"}}};
const Schema number = {.type = "number",
                       .const_ = 1.5,
                       .multiple_of = 0.1,
                       .minimum = 0,
                       .exclusive_minimum = -1,
                       .maximum = 10,
                       .exclusive_maximum = 11,
                       .example = 2,
                       .write_only = false};
const Schema list = {.type = "array",
                     .prefix_items = {"int", Schema{.type = "string"}},
                     .items = false,
                     .contains = "int",
                     .min_contains = 1,
                     .max_contains = 2,
                     .min_items = 1,
                     .max_items = 3,
                     .unique_items = true,
                     .unevaluated_items = false};
const Schema map = {.type = "object",
                    .properties = {{"a", "string?"}, {"b", Schema{.ref = "#/components/schemas/Number"}}},
                    .pattern_properties = {{"^x-", true}},
                    .additional_properties = "list<int>",
                    .property_names = Schema{.pattern = "^.+$"},
                    .unevaluated_properties = false,
                    .min_properties = 1,
                    .max_properties = 5,
                    .required = {"a"},
                    .dependent_required = {{"a", {"b"}}},
                    .dependent_schemas = {{"b", Schema{.required = {"a"}}}},
                    .not_ = Schema{.required = {"c"}},
                    .if_ = Schema{.required = {"b"}},
                    .then = Schema{.min_properties = 2},
                    .else_ = Schema{.max_properties = 4}};
const Schema cat = {
    .type = "object",
    .properties = {{"kind", Schema{.type = "string"}}},
    .xml = {
        {.name = "cat", .namespace_ = "https://example.org/cat", .prefix = "c", .attribute = false, .wrapped = true}}};
const Schema dog = {.all_of = {Schema{.ref = "#/components/schemas/Cat"}, Schema{.type = "object"}}};
const Schema pet = {
    .one_of = {"Cat", "Dog"},
    .discriminator = {{.property_name = "kind", .mapping = {{"cat", "#/components/schemas/Cat"}, {"dog", "Dog"}}}}};
const Schema text = {.type = "string",
                     .content_encoding = "base64",
                     .content_media_type = "application/json",
                     .content_schema = Schema{.type = "object"},
                     .extensions = {{"x-own", Json::list({1})}}};
const Schema tree = {.dynamic_anchor = "node", .any_of = {Schema{.dynamic_ref = "#node"}, Schema{.type = "null"}}};

App all_keywords() {
  return App({.title = "Schemas",
              .version = "1.0.0",
              .components = {{.schemas = {{"Word", word},
                                          {"Number", number},
                                          {"List", list},
                                          {"Map", map},
                                          {"Cat", cat},
                                          {"Dog", dog},
                                          {"Pet", pet},
                                          {"Text", text},
                                          {"Tree", tree}}}}});
}

}  // namespace

std::vector<Door> schemas() { return {{"schemas", all_keywords}}; }

}  // namespace beckon::doors
