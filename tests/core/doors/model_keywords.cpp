#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

Json object(const char* key, const Json& value) { return Json::object({{key, value}}); }
/// A schema of nothing but what must be there.
Json required(const char* name) { return object("required", Json::list({name})); }

App model_keywords_app() {
  App app({.title = "Keywords of models", .version = "1.0.0"});
  app.model("Pet", {{"$comment", "For who maintains it"},
                    {"$defs", object("Name", "string(1..)")},
                    {"$patternProperties", object("^x-", true)},
                    {"$propertyNames", object("pattern", "^.+$")},
                    {"$unevaluatedProperties", Json(false)},
                    {"$minProperties", Json(1)},
                    {"$maxProperties", Json(9)},
                    {"$dependentRequired", object("chip", Json::list({"owner"}))},
                    {"$dependentSchemas", object("owner", required("chip"))},
                    {"$allOf", Json::list({object("minProperties", 1)})},
                    {"$oneOf", Json::list({"Cat"})},
                    {"$not", required("wings")},
                    {"$discriminator", object("propertyName", "kind")},
                    {"$default", object("kind", "cat")},
                    {"$example", Json::object({{"kind", "cat"}, {"chip", "A1"}, {"owner", "Ann"}})},
                    {"$deprecated", Json(true)},
                    {"$readOnly", Json(true)},
                    {"$xml", object("name", "pet")},
                    {"$externalDocs", object("url", "/docs/pet")},
                    {"kind", "string"},
                    {"chip?", "string"},
                    {"owner?", "string"}});
  const Json tom = Json::object({{"kind", "cat"}, {"claws", 18}});
  app.model("Cat", {{"$anyOf", Json::list({required("claws"), required("paws")})},
                    {"$if", required("claws")},
                    {"$then", object("minProperties", 2)},
                    {"$else", object("maxProperties", 4)},
                    {"$const", tom},
                    {"$enum", Json::list({tom})},
                    {"$writeOnly", Json(true)},
                    {"kind", "string"},
                    {"claws?", "int"},
                    {"paws?", "int(4)"}});
  app.model("Named", {{"$id", "https://example.org/named"},
                      {"$schema", "https://spec.openapis.org/oas/3.1/dialect/base"},
                      {"$anchor", "named"},
                      {"$dynamicAnchor", "node"},
                      {"$vocabulary", object("https://json-schema.org/draft/2020-12/vocab/core", true)},
                      {"name", "string"}});
  return app;
}

}  // namespace

std::vector<Door> model_keywords() { return {{"model-keywords", model_keywords_app}}; }

}  // namespace beckon::doors
