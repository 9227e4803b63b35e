#include <gtest/gtest.h>

#include <string>

#include "editor/completing.hpp"

namespace beckon {
namespace {

TEST(CompletedKeys, AreThoseOfTheObjectThatItLacksRequiredOnesFirst) {
  EXPECT_EQ(labels("info:\n  title: Shop\n  ‸\n"), "version summary description termsOfService contact license");
  EXPECT_EQ(labels("info: { title: Shop, ‸ }"), "version summary description termsOfService contact license");
  EXPECT_EQ(labels(R"({"info": {"title": "Shop", ‸}})"), "version summary description termsOfService contact license");
  EXPECT_EQ(labels("info:\n  ‸\n  title: Shop\n  version: 1.0.0\n"),
            "summary description termsOfService contact license");
  EXPECT_EQ(labels("info: { ‸, title: Shop, license: {}, summary: text, contact: {}, termsOfService: a }"),
            "version description");
}

TEST(CompletedKeys, ComeInTheOrderOfUse) {
  EXPECT_EQ(
      labels("‸"),
      "info models paths webhooks routers webhookDefaults components tags security servers conventions externalDocs "
      "jsonSchemaDialect openapi");
  EXPECT_EQ(labels("paths:\n  /a:\n    ‸"),
            "get post put delete patch $ref summary description options head trace servers parameters");
  EXPECT_EQ(labels("paths: { /a: { get: { ‸ } } }"),
            "name summary description path query body returns status responses security tags externalDocs operationId "
            "parameters requestBody callbacks deprecated servers header cookie body? form hidden since");
  EXPECT_EQ(labels("webhooks: { a: { post: { header: {}, ‸ } } }"),
            "name summary description path query body returns status responses security tags externalDocs operationId "
            "parameters requestBody callbacks deprecated servers cookie body? form hidden since signature retries "
            "envelope event");
  EXPECT_EQ(labels("webhookDefaults: { ‸ }"), "signature retries envelope header responses security");
  EXPECT_EQ(labels("paths: { /a: { get: { name: a, returns: string, ‸ } } }").substr(0, 24),
            "summary description path");
  const std::string statuses = "200 201 204 400 401 403 404 409 422 100 101 102 103 1XX 202 ";
  EXPECT_EQ(labels("paths: { /a: { get: { responses: { ‸ } } } }").substr(0, statuses.size()), statuses);
  EXPECT_EQ(labels("paths: { /a: { get: { status: ‸ } } }").substr(0, statuses.size()), statuses);
}

TEST(CompletedKeys, OfAnEmptyTextAreThoseOfADocument) {
  for (const std::string text : {"‸", "\n\n‸\n", "in‸", "# a comment\n‸", "{‸", "{ ‸ }", "---\n‸"}) {
    EXPECT_TRUE(offers(text, "info")) << text;
    EXPECT_TRUE(offers(text, "webhooks")) << text;
    EXPECT_TRUE(offers(text, "models")) << text;
    EXPECT_FALSE(offers(text, "title")) << text;
  }
}

TEST(CompletedKeys, StandWhereTheIndentationSays) {
  const std::string text =
      "paths:\n"
      "  /users:\n"
      "    get:\n"
      "      returns: string\n";
  EXPECT_TRUE(offers(text + "      ‸", "query"));
  EXPECT_TRUE(offers(text + "    ‸", "put"));
  EXPECT_FALSE(offers(text + "    ‸", "get"));
  EXPECT_EQ(labels(text + "  ‸"), "");
  EXPECT_TRUE(offers(text + "‸", "info"));
  EXPECT_FALSE(offers(text + "‸", "paths"));
}

TEST(CompletedKeys, OfAnObjectOfWhichNothingIsThereYet) {
  EXPECT_TRUE(offers("info:\n  ‸", "title"));
  EXPECT_TRUE(offers("info:\n  t‸", "title"));
  EXPECT_TRUE(offers("info: {‸", "title"));
  EXPECT_TRUE(offers(R"({"info": {"‸)", "title"));
  EXPECT_EQ(taken("info:\n  t‸\nmodels: {}", "title"), "info:\n  title: ‸\nmodels: {}");
}

TEST(CompletedKeys, OfTheItemsOfAList) {
  EXPECT_EQ(taken("routers:\n  - ‸", "prefix"), "routers:\n  - prefix: ‸");
  EXPECT_EQ(taken("routers:\n  - prefix: /users\n    ‸", "tags"), "routers:\n  - prefix: /users\n    tags: ‸");
  EXPECT_EQ(taken("routers:\n- prefix: /users\n  ‸\n- tags: [a]", "tags"),
            "routers:\n- prefix: /users\n  tags: ‸\n- tags: [a]");
  EXPECT_EQ(taken("servers: [{ ‸", "url"), "servers: [{ url: ‸");
  EXPECT_EQ(taken("routers:\n  ‸", "prefix"), "routers:\n  - prefix: ‸");
  EXPECT_FALSE(offers("routers:\n  - prefix: /users\n    ‸\n    tags: [users]", "tags"));
}

TEST(CompletedKeys, TellWhatTheyAre) {
  EXPECT_EQ(item("‸", "info").detail, "an Info Object, required");
  EXPECT_EQ(item("‸", "servers").detail, "list, each a Server Object");
  EXPECT_EQ(item("‸", "webhooks").detail, "by name, each a Path Item Object");
  EXPECT_EQ(item("paths: { /a: { get: { ‸ } } }", "name").detail, "the handler's name");
  EXPECT_EQ(item("paths: { /a: { get: { ‸ } } }", "query").detail, "query parameters");
  EXPECT_EQ(item("paths: { /a: { get: { ‸ } } }", "deprecated").detail, "true or false");
  EXPECT_EQ(item("‸", "openapi").detail, "text");  // definitions leave it out
  EXPECT_EQ(item("‸", "info").kind, CompletionKind::key);
}

TEST(CompletedKeys, GetTheColonAndTheQuotesThatAreMissing) {
  EXPECT_EQ(taken("info: { ver‸ }", "version"), "info: { version: ‸ }");
  EXPECT_EQ(taken("info: { ver‸: 1.0.0 }", "version"), "info: { version‸: 1.0.0 }");
  EXPECT_EQ(taken("info:\n  ver‸: 1.0.0", "version"), "info:\n  version‸: 1.0.0");
  EXPECT_EQ(taken("info:\n  \"ver‸\": 1.0.0", "version"), "info:\n  \"version‸\": 1.0.0");
  EXPECT_EQ(taken(R"({"info": {‸}})", "version"), R"({"info": {"version": ‸}})");
  EXPECT_EQ(taken(R"({"info": {ver‸}})", "version"), R"({"info": {"version": ‸}})");
  EXPECT_EQ(taken(R"({"info": {"ver‸"}})", "version"), R"({"info": {"version": ‸}})");
  EXPECT_EQ(taken(R"({"info": {"ver‸": "1"}})", "version"), R"({"info": {"version‸": "1"}})");
  EXPECT_EQ(taken(R"({"info": {"ver‸}})", "version"), R"({"info": {"version": ‸}})");
  EXPECT_EQ(taken("{\"info\": {\"ver‸\n}}", "version"), "{\"info\": {\"version\": ‸\n}}");
  EXPECT_EQ(taken("info: { v‸er }", "version"), "info: { version: ‸ }");
}

TEST(CompletedKeys, OfAModelAreAboutTheModel) {
  const std::string model = "models:\n  Order:\n    amount: float\n    ‸";
  EXPECT_EQ(item(model, "$extends").detail, "models whose fields come first");
  EXPECT_TRUE(offers(model, "$description"));
  EXPECT_TRUE(offers(model, "$additionalProperties"));
  EXPECT_TRUE(offers(model, "$comment"));
  // What the fields say is not said beside them.
  for (const std::string key : {"$type", "$required", "$fields", "description", "$$comment"})
    EXPECT_FALSE(offers(model, key)) << key;
  EXPECT_TRUE(offers("paths: { /a: { post: { form: { ‸ } } } }", "$extends"));
  EXPECT_TRUE(offers("components: { schemas: { A: { $fields: { ‸ } } } }", "$extends"));
}

TEST(CompletedKeys, AreTheWordsThatTheDocumentOrARegistryKnows) {
  EXPECT_EQ(item("paths:\n  /a:\n    get:\n      responses:\n        ‸", "404").detail, "Not Found");
  EXPECT_FALSE(offers("paths:\n  /a:\n    get:\n      responses:\n        404: string\n        ‸", "404"));
  EXPECT_EQ(labels("paths: { '/a/{id}/b/{n}': { get: { path: { id: int, ‸ } } } }"), "n");
  EXPECT_EQ(labels("paths:\n  /a/{id}:\n    get:\n      path:\n        ‸"), "id");
  EXPECT_EQ(labels("components: { securitySchemes: { key: {}, login: {} } }\nsecurity: [{ ‸ }]"), "key login");
  EXPECT_TRUE(offers("paths: { /a: { get: { requestBody: { content: { ‸ } } } } }", "application/json"));
}

TEST(CompletedKeys, OfASchemaThatIsAParameterAreTheParametersToo) {
  EXPECT_TRUE(offers("paths: { /a: { get: { query: { limit: { type: int, ‸ } } } } }", "explode"));
  EXPECT_TRUE(offers("paths: { /a: { get: { query: { limit: { style: ‸ } } } } }", "spaceDelimited"));
  EXPECT_FALSE(offers("models: { A: { limit: { type: int, ‸ } } }", "explode"));
}

TEST(CompletedKeys, AreNoneWherePeopleNameThings) {
  EXPECT_EQ(labels("models:\n  ‸"), "");
  EXPECT_EQ(labels("paths: { ‸ }"), "");
  EXPECT_EQ(labels("components: { schemas: { ‸ } }"), "");
  EXPECT_EQ(labels("x-mine: { ‸ }"), "");
}

TEST(CompletedTypes, StandWhereASchemaDoes) {
  const std::string model = "models: { Order: { amount: float } }\n";
  for (const std::string place :
       {"paths: { /a: { post: { body: ‸ } } }", "paths: { /a: { get: { returns: ‸ } } }",
        "paths: { /a: { get: { query: { limit: ‸ } } } }", "paths: { /a: { get: { responses: { 404: ‸ } } } }",
        "paths: { /a: { post: { form: ‸ } } }", "routers: [{ header: { key: ‸ } }]",
        "components: { schemas: { A: ‸ } }", "components: { schemas: { A: { items: ‸ } } }",
        "components: { schemas: { A: { type: ‸ } } }", "webhooks:\n  sold:\n    post:\n      body: ‸",
        "webhooks:\n  sold:\n    post:\n      body:\n        ‸"}) {
    EXPECT_EQ(item(model + place, "Order").detail, "model") << place;
    EXPECT_EQ(item(model + place, "datetime").detail, "string, date-time") << place;
    EXPECT_EQ(item(model + place, "list<…>").insert, "list<") << place;
    EXPECT_EQ(item(model + place, "enum(…)").insert, "enum(") << place;
  }
  EXPECT_TRUE(offers("models: { A: { b: ‸ } }", "string"));
  EXPECT_TRUE(offers("models: { A: ‸ }", "string"));
  EXPECT_FALSE(offers("info: { title: ‸ }", "string"));
  EXPECT_TRUE(offers("components: { schemas: { A: { type: ‸ } } }", "array"));
}

TEST(CompletedTypes, AreWordsWithinAnExpression) {
  EXPECT_EQ(taken("models: { Order: { next: list<Or‸> } }", "Order"), "models: { Order: { next: list<Order‸> } }");
  EXPECT_EQ(taken("models:\n  Order:\n    next: string | ‸", "null"), "models:\n  Order:\n    next: string | null‸");
  EXPECT_EQ(taken(R"({"models": {"Order": {"next": "list<‸"}}})", "Order"),
            R"({"models": {"Order": {"next": "list<Order‸"}}})");
  EXPECT_EQ(taken("models:\n  A:\n    b: \"{ x: str‸, y?: int }\"", "string"),
            "models:\n  A:\n    b: \"{ x: string‸, y?: int }\"");
  EXPECT_EQ(taken("models:\n  A:\n    b: (int | ‸)", "string"), "models:\n  A:\n    b: (int | string‸)");
  EXPECT_EQ(taken("models:\n  A:\n    b: string(3..64) | n‸ = 1 -- text", "null"),
            "models:\n  A:\n    b: string(3..64) | null‸ = 1 -- text");
}

TEST(CompletedTypes, AreNoneInAnExpressionWhereNoTypeStands) {
  for (const std::string expression :
       {"string(‸", "int(1..‸)", "int(>‸)", "enum(ba‸", "enum(basic | ‸)", "int = ‸", "string -- ‸", "string -- a | ‸",
        "\"'a‸", "{ ‸", "{ a: int, b‸", "string ‸", "string(/a‸/)"}) {
    EXPECT_EQ(labels("models:\n  A:\n    b: " + expression, CompletionKind::type), "") << expression;
  }
}

TEST(CompletedTypes, GetTheQuotesThatAreMissing) {
  EXPECT_EQ(taken(R"({"models": {"A": {"b": ‸}}})", "string"), R"({"models": {"A": {"b": "string"‸}}})");
  EXPECT_EQ(taken(R"({"models": {"A": {"b": str‸}}})", "string"), R"({"models": {"A": {"b": "string"‸}}})");
  EXPECT_EQ(taken(R"({"models": {"A": {"b": "‸"}}})", "string"), R"({"models": {"A": {"b": "string‸"}}})");
  // Without quotes this is YAML's null, which is no type.
  EXPECT_EQ(taken("models: { A: { b: ‸ } }", "null"), "models: { A: { b: \"null\"‸ } }");
  EXPECT_EQ(taken("models: { A: { b:‸ } }", "string"), "models: { A: { b: string‸ } }");
}

TEST(CompletedTypes, KnowNamesBehindTheCursorAndInBrokenTexts) {
  EXPECT_EQ(labels("models:\n  A: { b: ‸ }\n  C: {}\ncomponents: { schemas: { D: {} } }", CompletionKind::model),
            "A C D");
  EXPECT_EQ(labels("paths:\n  /a:\n    get: { returns: ‸\nmodels:\n  A: {}\n", CompletionKind::model), "A");
  EXPECT_EQ(labels("paths:\n  /a:\n    get: { returns: \"‸\nmodels:\n  A: {}\n", CompletionKind::model), "A");
  EXPECT_EQ(labels("{\"paths\": {\"/a\": {\"get\": {\"returns\": ‸\n\"models\": {\"A\": {}}}", CompletionKind::model),
            "A");
  EXPECT_EQ(labels("info: ] } : \"\n}\nmodels:\n  A: {}\n  B:\n    a: ‸", CompletionKind::model), "A B");
}

TEST(CompletedValues, AreThoseThatAPlaceKnows) {
  EXPECT_EQ(labels("conventions: ‸"), "beckon fastapi plain");
  EXPECT_EQ(labels("conventions: { base: ‸ }"), "beckon fastapi plain");
  EXPECT_EQ(labels("conventions: { titles: ‸ }"), "true false beckon fastapi plain");
  EXPECT_EQ(labels("conventions:\n  base: plain\n  titles: true\n  ‸"),
            "operationId summary success webhookSuccess validationErrors webhookSecurity direction inlineWebhooks "
            "emptyPaths");
  EXPECT_EQ(labels("paths: { /a: { get: { deprecated: ‸ } } }"), "true false");
  EXPECT_EQ(labels("paths: { /a: { get: { parameters: [{ in: ‸ }] } } }"), "path query header cookie");
  EXPECT_EQ(labels("components: { securitySchemes: { k: { type: ‸ } } }"),
            "apiKey http mutualTLS oauth2 openIdConnect");
  EXPECT_EQ(item("paths: { /a: { post: { status: ‸ } } }", "201").detail, "Created");
  EXPECT_TRUE(offers("components: { schemas: { A: { format: ‸ } } }", "date-time"));
  EXPECT_EQ(labels("components:\n  schemas:\n    A:\n      properties: { a: int, b: int }\n      required:\n      - ‸"),
            "a b");
}

TEST(CompletedValues, AreNamesThatTheDocumentDeclares) {
  EXPECT_EQ(labels("tags: [{ name: users }, { name: orders }]\npaths: { /a: { get: { tags: [‸] } } }"), "users orders");
  const std::string schemes = "components: { securitySchemes: { key: {} } }\n";
  EXPECT_EQ(labels(schemes + "paths: { /a: { get: { security: ‸ } } }"), "key");
  EXPECT_EQ(labels(schemes + "paths: { /a: { get: { security: [‸] } } }"), "key");
  EXPECT_EQ(labels(schemes + "routers: [{ security: [‸] }]"), "key");
  EXPECT_EQ(labels(schemes + "security: [‸]"), "");  // there a name is no requirement
  EXPECT_EQ(labels("models: { A: {}, B: { $extends: ‸ } }"), "A B");
  EXPECT_EQ(labels("models: { A: {}, B: { $extends: [‸] } }"), "A B");
}

TEST(CompletedValues, OfAReferenceLeadToWhatStandsInItsPlace) {
  EXPECT_EQ(labels("models: { A: {} }\ncomponents: { schemas: { B: { $ref: \"‸\" } } }"),
            "#/models/A #/components/schemas/B");
  EXPECT_EQ(taken("models: { A: {} }\npaths: { /a: { post: { body: { $ref: ‸ } } } }", "#/models/A"),
            "models: { A: {} }\npaths: { /a: { post: { body: { $ref: \"#/models/A\"‸ } } } }");
  EXPECT_EQ(labels("components: { parameters: { p: {} } }\npaths: { /a: { parameters: [{ $ref: '#/c‸' }] } }"),
            "#/components/parameters/p");
}

TEST(CompletedValues, GetTheQuotesAndTheSpaceThatAreMissing) {
  EXPECT_EQ(taken("conventions:‸", "plain"), "conventions: plain‸");
  EXPECT_EQ(taken(R"({"conventions":‸})", "plain"), R"({"conventions":"plain"‸})");
  EXPECT_EQ(taken(R"({"conventions": "be‸"})", "plain"), R"({"conventions": "plain‸"})");
  EXPECT_EQ(taken(R"({"paths": {"/a": {"get": {"deprecated": ‸}}}})", "true"),
            R"({"paths": {"/a": {"get": {"deprecated": true‸}}}})");
  EXPECT_EQ(taken("tags: [{ name: \"2024\" }]\npaths: { /a: { get: { tags: [‸] } } }", "2024"),
            "tags: [{ name: \"2024\" }]\npaths: { /a: { get: { tags: [\"2024\"‸] } } }");
}

TEST(Completions, AreNoneInCommentsAndTexts) {
  for (const std::string text :
       {"info: {} # ‸", "# ‸\ninfo: {}", "info:\n  description: |\n    some ‸\n", "info:\n  description: >-\n    ‸",
        "info: { description: 'a ‸' }", R"({"info": {"title": "‸"}})", "info: { title: \"a\"‸ }"}) {
    EXPECT_EQ(labels(text), "") << text;
  }
}

TEST(Completions, CountInTheUnitOfTheOptions) {
  const std::string before = "info: { title: é😀, ";
  const CompileOptions utf16 = {.offset_unit = OffsetUnit::utf16};
  const Completions bytes = completions(before + "ver‸");
  EXPECT_EQ(bytes.start, before.size());
  EXPECT_EQ(bytes.end, before.size() + 3);
  // é is one UTF-16 unit in two bytes, 😀 two in four.
  const std::string text = before + "ver, x: 1";
  const Completions units = complete(text, before.size() - 3 + 3, utf16);
  EXPECT_EQ(units.start, before.size() - 3);
  EXPECT_EQ(units.end, before.size() - 3 + 3);
  EXPECT_EQ(units.items.front().label, "version");
}

TEST(Completions, BehindTheTextAreThoseAtItsEnd) {
  EXPECT_EQ(complete("in", 100).start, 0U);
  EXPECT_EQ(complete("in", 100).end, 2U);
  EXPECT_FALSE(complete("in", 100).items.empty());
}

TEST(Completions, FollowTheFormatOfTheOptions) {
  const Completions json = complete("{ in", 4, {.format = Format::json});
  EXPECT_EQ(json.items.front().insert, "\"info\": ");
  const Completions yaml = complete("{ \"in", 5, {.format = Format::yaml});
  EXPECT_EQ(yaml.items.front().insert, "info\": ");
}

TEST(Completions, AsJsonLeaveOutWhatSaysNothing) {
  EXPECT_EQ(
      to_json({3, 5, {{"version", CompletionKind::key, "text", "version: "}, {"A", CompletionKind::model, "", "A"}}}),
      R"({"from":3,"to":5,"items":[{"label":"version","kind":"key","detail":"text","insert":"version: "},)"
      R"({"label":"A","kind":"model"}]})");
}

}  // namespace
}  // namespace beckon
