#include <beckon/openapi.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace beckon {
namespace {

using openapi::Document;
using openapi::Schema;

/// A document that is right but for what is put into it.
Document document_with(openapi::Components components) {
  return {.openapi = "3.1.0", .info = {{.title = "T", .version = "1"}}, .components = std::move(components)};
}

/// What a schema is compiled to, or its problems.
std::string compiled(const openapi::OrBoolean<Schema>& schema) {
  const Compiled result = compile(document_with({.schemas = {{"S", schema}}}));
  std::string lines;
  for (const Diagnostic& problem : result.diagnostics()) {
    if (problem.severity == Severity::error) lines += to_string(problem, "").substr(2) + "\n";
  }
  if (!result) return lines;
  const std::string before = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"S":)";
  EXPECT_EQ(result.json().substr(0, before.size()), before);
  return result.json().substr(before.size(), result.json().size() - before.size() - 3);
}

/// All problems of a document, a line each.
std::string problems(const Document& document) {
  std::string lines;
  const Compiled result = compile(document);
  for (const Diagnostic& problem : result.diagnostics()) {
    if (!lines.empty()) lines += '\n';
    lines += to_string(problem, "").substr(2);
  }
  return lines;
}

TEST(TypedDocument, IsWrittenInTheOrderOfItsFields) {
  const Document document = {
      .openapi = "3.1.0",
      .info = {{.title = "Subscriptions", .version = "1.0.0"}},
      .paths = {{"/users/",
                 {.get = {{.operation_id = "read_users",
                           .responses = {{"200", openapi::Response{.description = "The users."}},
                                         {"404", openapi::Reference{.ref = "#/components/responses/NotFound"}}}}}}}},
      .components = {{.responses = {{"NotFound", openapi::Response{.description = "There is no such thing."}}}}},
  };
  EXPECT_EQ(compile(document).json(),
            R"({"openapi":"3.1.0","info":{"title":"Subscriptions","version":"1.0.0"},)"
            R"("paths":{"/users/":{"get":{"operationId":"read_users","responses":{"200":{"description":"The users."},)"
            R"("404":{"$ref":"#/components/responses/NotFound"}}}}},)"
            R"("components":{"responses":{"NotFound":{"description":"There is no such thing."}}}})");
}

TEST(TypedDocument, TellsWhatIsAbsentFromWhatIsEmpty) {
  const Document document = {.openapi = "3.1.0",
                             .info = {{.title = "", .summary = std::nullopt, .version = "1"}},
                             .servers = {},
                             .paths = openapi::empty,
                             .webhooks = {{"w", {.post = {{.tags = openapi::empty, .deprecated = false}}}}},
                             .components = openapi::Components{},
                             .security = {{}, {{"key", {}}}},
                             .tags = openapi::empty};
  EXPECT_EQ(compile(document).json(), R"({"openapi":"3.1.0","info":{"title":"","version":"1"},"paths":{},)"
                                      R"("webhooks":{"w":{"post":{"tags":[],"deprecated":false}}},"components":{},)"
                                      R"("security":[{},{"key":[]}],"tags":[]})");
}

TEST(TypedDocument, KeepsTheOrderOfMapsAndLeavesExtensionsBehindTheFields) {
  const Document document = {
      .openapi = "3.1.0",
      .info = {{.title = "T", .version = "1", .extensions = {{"x-b", 1}, {"x-a", Json::list({nullptr, "two"})}}}},
      .paths = openapi::Paths({{"/z", {}}, {"/a", {}}}).with({{"x-paths", true}}),
  };
  EXPECT_EQ(compile(document).json(),
            R"({"openapi":"3.1.0","info":{"title":"T","version":"1","x-b":1,"x-a":[null,"two"]},)"
            R"("paths":{"/z":{},"/a":{},"x-paths":true}})");
}

TEST(TypedDocument, CanBeBuiltAndReadPieceByPiece) {
  Document document = {.openapi = "3.1.0", .info = {{.title = "T", .version = "1"}}};
  document.tags.push_back({.name = "orders"});
  openapi::PathItem& path = document.paths.add("/orders", {});
  path.get.emplace().operation_id = "read_orders";
  document.info->license = openapi::License{.name = "MIT"};

  EXPECT_EQ(document.paths.find("/orders"), &path);
  EXPECT_EQ(document.paths.find("/users"), nullptr);
  EXPECT_EQ(*document.tags[0].name, "orders");
  EXPECT_EQ(compile(document).json(),
            R"({"openapi":"3.1.0","info":{"title":"T","license":{"name":"MIT"},"version":"1"},)"
            R"("paths":{"/orders":{"get":{"operationId":"read_orders"}}},"tags":[{"name":"orders"}]})");
}

TEST(TypedDocument, IsCopiedWhole) {
  const Document original = document_with({.schemas = {{"S", Schema{.items = Schema{.type = "string"}}}}});
  Document copy = original;
  (*copy.components->schemas.find("S")->object()->items).object()->type = "integer";
  EXPECT_NE(compile(original).json().find(R"("items":{"type":"string"})"), std::string::npos);
  EXPECT_NE(compile(copy).json().find(R"("items":{"type":"integer"})"), std::string::npos);
  copy = original;
  EXPECT_EQ(compile(copy).json(), compile(original).json());
}

TEST(TypedSchema, IsAnObjectABooleanOrATypeExpression) {
  EXPECT_EQ(compiled(true), "true");
  EXPECT_EQ(compiled(false), "false");
  EXPECT_EQ(compiled(Schema{}), "{}");
  EXPECT_EQ(compiled("string(3..64)"), R"({"type":"string","minLength":3,"maxLength":64})");
  EXPECT_EQ(compiled(Schema{.items = "int", .additional_properties = false}),
            R"({"items":{"type":"integer"},"additionalProperties":false})");
}

TEST(TypedSchema, HasOneTypeOrSeveral) {
  EXPECT_EQ(compiled(Schema{.type = "string"}), R"({"type":"string"})");
  EXPECT_EQ(compiled(Schema{.type = {"string"}}), R"({"type":["string"]})");
  EXPECT_EQ(compiled(Schema{.type = {"string", "null"}}), R"({"type":["string","null"]})");
}

TEST(TypedSchema, KeepsTheSpellingOfNumbers) {
  EXPECT_EQ(compiled(Schema{.min_length = 0,
                            .max_length = openapi::Count::spelled("2.0"),
                            .multiple_of = 0.01,
                            .minimum = -7,
                            .maximum = openapi::Numeral::spelled("1e400")}),
            R"({"minLength":0,"maxLength":2.0,"multipleOf":0.01,"minimum":-7,"maximum":1e400})");
}

TEST(TypedSchema, TakesKeywordsThatItHasNoFieldFor) {
  EXPECT_EQ(
      compiled(Schema{.type = "object", .extensions = {{"x-order", 1}, {"nullable", true}, {"$recursiveRef", "#"}}}),
      R"({"type":"object","x-order":1,"nullable":true,"$recursiveRef":"#"})");
}

struct Order {
  std::string buyer;
  double price = 0;
};

TEST(TypedSchema, TakesAnyValueForAnExample) {
  const auto example = [](const Json& value) { return compiled(Schema{.example = value}); };
  EXPECT_EQ(example(nullptr), R"({"example":null})");
  EXPECT_EQ(example(true), R"({"example":true})");
  EXPECT_EQ(example(5), R"({"example":5})");
  EXPECT_EQ(example(2.5F), R"({"example":2.5})");
  EXPECT_EQ(example("a \"word\""), R"({"example":"a \"word\""})");
  EXPECT_EQ(example(std::string("text")), R"({"example":"text"})");
  EXPECT_EQ(example(Json::list({})), R"({"example":[]})");
  EXPECT_EQ(example(Json::object({{"b", 1}, {"a", Json::list({1, 2})}})), R"({"example":{"b":1,"a":[1,2]}})");
  EXPECT_EQ(example(Json::of(Order{.buyer = "Rick", .price = 9.5})), R"({"example":{"buyer":"Rick","price":9.5}})");
  EXPECT_EQ(example(Json::spelled(" { \"a\" : [ 1.0, -0, \"\\u00e9\\/\" ] } ")),
            R"({"example":{"a":[1.0,-0,"\u00e9\/"]}})");
}

TEST(TypedDocument, IsCheckedAsAnyOther) {
  const Document document = {
      .openapi = "3.1.0",
      .info = {{.title = "T", .version = "1"}},
      .paths = {{"users", {}}},
      .components = {{.parameters = {{"P", openapi::Parameter{.name = "p", .schema = true}}}}},
  };
  EXPECT_EQ(problems(document),
            "/paths/users: error: a Paths Object has no \"users\" · a path starts with \"/\" [unknown-key]\n"
            "/components/parameters/P: error: a Parameter Object needs \"in\" · add it [missing-key]");
}

TEST(TypedDocument, ReportsWhatIsNoJsonAtItsPlace) {
  EXPECT_EQ(compiled(Schema{.example = Json::spelled("{\"a\": tru}")}),
            "/components/schemas/S/example: error: a value is no JSON: unknown value \"tru\" [json-syntax]\n");
  EXPECT_EQ(compiled(Schema{.example = Json::list({1, std::numeric_limits<double>::infinity()})}),
            "/components/schemas/S/example: error: a value is no JSON: infinite [json-syntax]\n");
  EXPECT_EQ(compiled(Schema{.minimum = std::nan("")}),
            "/components/schemas/S/minimum: error: a value is no JSON: not a number [json-syntax]\n");
}

TEST(TypedDocument, ReportsNumbersThatAreNone) {
  EXPECT_EQ(compiled(Schema{.min_length = -1, .minimum = openapi::Numeral::spelled("\"1\"")}),
            "/components/schemas/S/minLength: error: \"minLength\" must be a whole number, not negative, not -1 "
            "[wrong-kind]\n"
            "/components/schemas/S/minimum: error: \"minimum\" must be a number, not \"1\" [wrong-kind]\n");
}

TEST(TypedDocument, ReportsKeysThatAreThereTwice) {
  EXPECT_EQ(compiled(Schema{.properties = {{"a", true}, {"b", true}, {"a", false}}}),
            "/components/schemas/S/properties/a: error: the object has the key \"a\" twice · rename or remove one of "
            "them [duplicate-key]\n");
  EXPECT_EQ(compiled(Schema{.title = "T", .extensions = {{"title", "U"}}}),
            "/components/schemas/S/title: error: the object has the key \"title\" twice · rename or remove one of them "
            "[duplicate-key]\n");
}

TEST(TypedDocument, ReportsKeysThatAreNoExtensions) {
  Document document = document_with({});
  document.info->extensions = {{"licence", "MIT"}};
  EXPECT_EQ(problems(document),
            "/info/licence: error: an Info Object has no \"licence\" · did you mean \"license\"? [unknown-key]");
}

TEST(TypedDocument, ReportsTextsThatAreNotUtf8) {
  EXPECT_EQ(
      compiled(Schema{.title = "\xFF"}),
      "/components/schemas/S/title: error: a text is not UTF-8 · convert it to UTF-8 before it is given to Beckon "
      "[invalid-utf8]\n");
}

TEST(TypedDocument, IsRefusedWhereItIsTooDeep) {
  // The document, components, schemas and S are the first four.
  const auto nested = [](int count) {
    Schema schema = {.type = "string"};
    for (int left = count; left > 0; --left) schema = Schema{.not_ = std::move(schema)};
    return compiled(schema);
  };
  EXPECT_TRUE(nested(252).starts_with(R"({"not":{"not":)"));
  EXPECT_NE(nested(253).find("more than 256 deep"), std::string::npos);
  EXPECT_NE(nested(3000).find("more than 256 deep"), std::string::npos);
}

}  // namespace
}  // namespace beckon
