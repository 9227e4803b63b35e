#include "core/doors/doors.hpp"

namespace beckon::doors {
namespace {

App fields() {
  App app({.title = "Fields", .version = "1.0.0"});
  app.model("Subscription", {{"username", "string(3..64) -- Login name"},
                             {"monthly_fee", "float(>=0)"},
                             {"start_date", "datetime"},
                             {"plan", "enum(basic | pro) = \"basic\""},
                             {"coupon?", "string"},
                             {"friend?", "Friend?"},
                             {"cancelled", "date?"},
                             {"retries", "int = 3 -- How often we try"}});
  app.model("Friend", {{"name", "string"}, {"knows", "list<Friend>"}});
  return app;
}

App texts() {
  App app({.title = "Texts", .version = "1.0.0"});
  app.model("Texts", {{"any", "string"},
                      {"exact", "string(13)"},
                      {"some", "string(3..64)"},
                      {"few", "string(..20)"},
                      {"many", "string(100..)"},
                      {"code", "string(/^[A-Z]{3}$/)"},
                      {"iban", "string(format:iban)"},
                      {"coded", R"(string(2..9 /^\w+$/))"},
                      {"moment", "datetime"},
                      {"day", "date"},
                      {"hour", "time"},
                      {"span", "duration"},
                      {"id", "uuid"},
                      {"mail", "email"},
                      {"page", "uri"},
                      {"host", "hostname"},
                      {"four", "ipv4"},
                      {"six", "ipv6"},
                      {"secret", "password"},
                      {"raw", "bytes"},
                      {"upload", "file"}});
  return app;
}

App numbers() {
  App app({.title = "Numbers", .version = "1.0.0"});
  app.model("Numbers", {{"whole", "int"},
                        {"also", "integer"},
                        {"small", "int32"},
                        {"big", "int64"},
                        {"real", "float"},
                        {"too", "number"},
                        {"short", "float32"},
                        {"long", "double"},
                        {"between", "int(1..100)"},
                        {"up", "int(0..)"},
                        {"down", "int(..-1)"},
                        {"more", "float(>0)"},
                        {"part", "float(>=0, <1)"},
                        {"most", "float(<=99.5)"},
                        {"steps", "int(%5)"},
                        {"cents", "float(0..10 %0.01)"},
                        {"one", "int(1)"},
                        {"yes", "bool"},
                        {"no", "boolean"}});
  return app;
}

App lists() {
  App app({.title = "Lists", .version = "1.0.0"});
  app.model("Item", {{"name", "string"}});
  app.model("Lists", {{"plain", "list<Item>"},
                      {"bounded", "list<string>(1..5)"},
                      {"three", "list<int>(3)"},
                      {"brackets", "Item[]"},
                      {"some", "string[1..5]"},
                      {"nested", "list<list<float>>"},
                      {"perhaps", "list<Item?>"},
                      {"none", "list<Item>?"},
                      {"unique", "set<string>"},
                      {"few", "set<int>(..3)"},
                      {"keyed", "map<float>"},
                      {"deep", "map<list<Item>>"},
                      {"one", "map<Item>(1..)"}});
  return app;
}

App unions() {
  App app({.title = "Unions", .version = "1.0.0"});
  app.model("Car", {{"wheels", "int"}});
  app.model("Boat", {{"sails", "int"}});
  app.model("Vehicle", "Car | Boat");
  app.model("Unions", {{"either", "Car | Boat | null"},
                       {"nullable", "(Car | Boat)?"},
                       {"list", "list<Car | Boat>"},
                       {"plan", "enum(basic | pro | \"top class\")"},
                       {"unit", R"("km" | "mi")"},
                       {"single", "'km' | 'mi'"},
                       {"mixed", R"("km" | 5 | true | null)"},
                       {"levels", "1 | 2 | 3"},
                       {"constant", R"("fixed")"},
                       {"truth", "true | null"},
                       {"text", "string(..3) | int(>0)"},
                       {"word", "enum(on | off)?"}});
  return app;
}

App objects_without_name() {
  App app({.title = "Objects without a name", .version = "1.0.0"});
  app.model("Shape", {{"at", "{ x: float, y?: float }"},
                      {"corners", "list<{ x: float, y: float }>"},
                      {"size?", Json::object({{"$fields", Json::object({{"width", "int"}, {"height", "int = 1"}})}})},
                      {"deep", "{ a: { b: string?, c: list<int> } }"},
                      {"free", "object"},
                      {"whatever", "any"},
                      {"nothing", "null"}});
  return app;
}

App extends() {
  App app({.title = "Extends", .version = "1.0.0"});
  app.model("Named", {{"name", "string"}});
  app.model("Priced", {{"$description", "What has a price."}, {"price", "float(>0) -- In euros"}});
  app.model("Book", {{"$extends", Json::list({"Named", "Priced"})},
                     {"$title", "A book"},
                     {"$description", "Something to read."},
                     {"$examples", Json::list({Json::object({{"name", "Emma"}, {"price", 9.5}})})},
                     {"$additionalProperties", Json(false)},
                     {"pages?", "int(>0)"}});
  app.model("Paperback", {{"$extends", "Book"},
                          {"price", "float(>0, <20)"},
                          {"$properties", Json::object({{"$id", "uuid"}, {"really?", "bool"}})}});
  return app;
}

App names_for_types() {
  const openapi::Schema page = {.type = "object", .properties = {{"ids", "Ids"}}};
  App app({.title = "Names for types", .version = "1.0.0", .components = {{.schemas = {{"shop.Page-1", page}}}}});
  app.model("Isbn", "string(13) -- On the back");
  app.model("Plan", "enum(basic | pro)");
  app.model("Ids", "list<Isbn>");
  app.model("Tree", {{"left?", "Tree"}, {"right?", "Tree"}, {"leaf", "Isbn?"}});
  app.model("Forest", "map<Tree>");
  app.get("/pages", {.name = "read_pages", .query = {{"plan", "Plan"}}, .returns = "list<shop.Page-1>"});
  app.put("/pages", {.name = "grow", .body = "Forest"});
  return app;
}

App fields_as_schemas() {
  App app({.title = "Fields as schemas", .version = "1.0.0"});
  const Json either = Json::list({"float(>0)", Json::object({{"type", "string"}, {"pattern", R"(^\d+ EUR$)"}})});
  app.model(
      "Book",
      {{"id", Json::object({{"type", "uuid"}, {"readOnly", true}})},
       {"card?", Json::object({{"type", "string"}, {"writeOnly", true}})},
       {"cover", Json::object({{"type", "string"}, {"examples", Json::list({"paperback"})}})},
       {"pages", Json::object({{"type", "int(1..9)"}, {"title", "Pages"}, {"default", 1}})},
       {"price", Json::object({{"anyOf", either}})},
       {"parts", Json::object({{"type", "array"}, {"prefixItems", Json::list({"string", "int"})}, {"items", false}})},
       {"old", Json::object({{"type", "string"}, {"deprecated", true}})}});
  return app;
}

}  // namespace

std::vector<Door> models() {
  return {{"fields", fields},
          {"texts", texts},
          {"numbers", numbers},
          {"lists", lists},
          {"unions", unions},
          {"objects", objects_without_name},
          {"extends", extends},
          {"names-for-types", names_for_types},
          {"fields-as-schemas", fields_as_schemas}};
}

}  // namespace beckon::doors
