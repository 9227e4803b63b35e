#include <gtest/gtest.h>

#include <string>

#include "editor/inspecting.hpp"

namespace beckon {
namespace {

const std::string shop = R"(info: { title: Shop, version: 1.0.0 }
tags:
  - name: orders
    description: What is sold
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  responses:
    Gone: { description: Gone }
models:
  Order:
    next?: Order
webhooks:
  sold:
    post: { name: order_sold, body: Order }
paths:
  /orders:
    get: { operationId: readOrders }
routers:
  - prefix: /users
    routers:
      - paths:
          /{id}:
            put: {}
    webhooks:
      joined: { post: {} }
)";

TEST(Symbols, AreWhatADocumentDeclaresOneInAnother) {
  EXPECT_EQ(outline_of(shop),
            "app \"Shop\": Shop\n"
            "  tag \"orders\": orders\n"
            "  securityScheme \"key\" securitySchemes: key\n"
            "  component \"Gone\" responses: Gone\n"
            "  model \"Order\": Order\n"
            "  webhook \"sold\": sold\n"
            "    operation \"POST sold\" order_sold: post\n"
            "  operation \"GET /orders\" readOrders: get\n"
            "  router \"/users\": /users\n"
            "    router \"\": \n"
            "      operation \"PUT /{id}\": put\n"
            "    webhook \"joined\": joined\n"
            "      operation \"POST joined\": post\n");
}

TEST(Symbols, ReachFromTheirKeyToTheirEnd) {
  EXPECT_EQ(whole_of(shop, "Shop"), shop);
  EXPECT_EQ(whole_of(shop, "orders"), "name: orders\n    description: What is sold");
  EXPECT_EQ(whole_of(shop, "Order"), "Order:\n    next?: Order");
  EXPECT_EQ(whole_of(shop, "sold"), "sold:\n    post: { name: order_sold, body: Order }");
  EXPECT_EQ(whole_of(shop, "GET /orders"), "get: { operationId: readOrders }");
  EXPECT_EQ(whole_of(R"({"models": {"A" : {"b": "int"} , "C": "A"}})", "A"), R"("A" : {"b": "int"})");
  EXPECT_EQ(whole_of(R"({"models": {"A" : {"b": "int"} , "C": "A"}})", "C"), R"("C": "A")");
  EXPECT_EQ(whole_of("models:\n  A:\n    $description: |\n      One\n\n      two\n  B: int # one\n", "A"),
            "A:\n    $description: |\n      One\n\n      two");
  EXPECT_EQ(whole_of("models:\n  A:\n  B: int # one\n", "B"), "B: int");
  EXPECT_EQ(whole_of("models:\n  A:\n  B: int # one\n", "A"), "A");
}

TEST(Symbols, OfJsonAndYamlAreTheSame) {
  const std::string json = R"({"info": {"title": "T\u00e9"}, "models": {"\u0041": "int"}, "tags": [{"name": "t"}]})";
  EXPECT_EQ(outline_of(json), "app \"Té\": T\\u00e9\n  model \"A\": \\u0041\n  tag \"t\": t\n");
  EXPECT_EQ(outline_of("info: {title: 'it''s'}\nmodels: {A: int}\ntags: [{name: t}]"),
            "app \"it's\": it''s\n  model \"A\": A\n  tag \"t\": t\n");
}

TEST(Symbols, AreSchemasAndCallbacksToo) {
  EXPECT_EQ(outline_of("components: { schemas: { A: {}, B: int } }"),
            "app \"\": \n  model \"A\" schemas: A\n  model \"B\" schemas: B\n");
  EXPECT_EQ(outline_of("paths: { /a: { post: { callbacks: { done: { '{$url}': { put: {} } } } } } }"),
            "app \"\": \n  operation \"POST /a\": post\n    operation \"PUT {$url}\": put\n");
  // What only looks like one is none.
  EXPECT_EQ(outline_of("x-old: { models: { A: int } }\nmodels: { B: { models: int } }"),
            "app \"\": \n  model \"B\": B\n");
}

TEST(Symbols, OfABrokenTextAreThoseThatCanBeMadeOut) {
  EXPECT_EQ(outline_of("info: { title: Shop\nmodels:\n  A: { b: list<\n  C: \"int\ntags: [ { name: t }\n"),
            "app \"Shop\": Shop\n  model \"A\": A\n  model \"C\": C\n  tag \"t\": t\n");
  EXPECT_EQ(outline_of(R"({"info": {"title": "Shop", "models": {"A": {}}})"), "app \"Shop\": Shop\n  model \"A\": A\n");
  EXPECT_EQ(outline_of("models: [ A ]\nwebhooks: [ { get: {} } ]"),
            "app \"\": \n  webhook \"\": \n    operation \"GET \": get\n");
  EXPECT_EQ(outline_of(""), "app \"\": \n");
}

TEST(References, StandInTypeExpressions) {
  const std::string models = "models: { A: int, B: { a: A, b: 'list<A> | B? -- A', c?: string(/A/) = \"A\" } }\n";
  EXPECT_EQ(references_of(models), "model A, model A, model B");
  EXPECT_EQ(
      references_of(models + "paths: { /a: { get: { returns: 'A[]', body: { type: A }, query: { q: enum(A | B) },\n"
                             "  responses: { 404: Gone, 410: { returns: '{ a: A, B: map<B> }' } } } } }"),
      "model A, model A, model B, model A, model A, model Gone?, model A, model B");
  EXPECT_EQ(references_of("models: { A: { type: object, b: 1e5 | array, c: [A], d: null, e: true } }"), "model array?");
}

TEST(References, AreFoundThroughEscapes) {
  EXPECT_EQ(references_of(R"({"models": {"A": {"x": "\"A\" | \u0041 | list<A>", "y": "\ud83d\ude00A"}}})"),
            "model A (\\u0041), model A, model A");
  EXPECT_EQ(references_of("models: { A: { x: \"\\x41?\", y: '''A'' | A' } }"), "model A (\\x41), model A");
  EXPECT_EQ(references_of("models:\n  A:\n    x: >-\n      string |\n      A\n    y: int |\n      A\n    z: &a A\n"),
            "model A, model A, model A");
}

TEST(References, StandInPointersAndBases) {
  const std::string text =
      "components: { schemas: { S: {} }, responses: { R: { description: x } }, securitySchemes: { k: {} } }\n"
      "models: { A: int, B: { $extends: [A, C], x: { $ref: '#/models/A' } } }\n"
      "paths: { /a: { get: { responses: { 200: { $ref: '#/components/responses/R' }, 201: { returns: {\n"
      "  oneOf: [ { $ref: '#/components/schemas/S/properties/a' } ],\n"
      "  discriminator: { propertyName: p, mapping: { a: A, b: '#/components/schemas/S', c: ./d.json } } } } } } } }\n";
  EXPECT_EQ(references_of(text), "model A, model C?, model A, component R, model S, model A, model S");
  EXPECT_EQ(references_of("models: { A: { b: any } }\nx-a: { $ref: '#/models/A' }"), "");
}

TEST(References, StandInTagsAndSecurity) {
  const std::string text =
      "tags: [ { name: t } ]\ncomponents: { securitySchemes: { k: {}, l: {} } }\nsecurity: [ { k: [], m: [] }, l ]\n"
      "routers: [ { tags: [ t, u ], security: k, paths: { /a: { get: { tags: [\"t\"], security: [l, { k: [t] }] } } } "
      "} ]";
  EXPECT_EQ(references_of(text),
            "securityScheme k, securityScheme m?, securityScheme l, tag t, tag u?, securityScheme k, tag t, "
            "securityScheme l, securityScheme k");
}

TEST(References, LeadToWhatIsNamed) {
  const std::string text = "models: { A: int, B: { a: list<A> } }";
  const Inspection found = inspect(text);
  const std::size_t declared = symbol_at(found, text.find("A:"));
  ASSERT_NE(declared, no_symbol);
  EXPECT_EQ(found.symbols[declared].name, "A");
  EXPECT_EQ(symbol_at(found, text.find("A>")), declared);
  EXPECT_EQ(symbol_at(found, text.find("A>") + 1), declared);
  EXPECT_EQ(symbol_at(found, text.find("list")), no_symbol);
}

TEST(Inspection, CountsInTheUnitThatIsAskedFor) {
  const std::string text = "models: { é😀: int, A: 'é | A' }";
  const Inspection found = inspect(text, {.offset_unit = OffsetUnit::utf16});
  EXPECT_EQ(to_json(found), R"({"symbols":[{"kind":"app","name":"","from":0,"to":32,"nameFrom":0,"nameTo":0},)"
                            R"({"kind":"model","name":"é😀","from":10,"to":18,"nameFrom":10,"nameTo":13,"parent":0},)"
                            R"({"kind":"model","name":"A","from":20,"to":30,"nameFrom":20,"nameTo":21,"parent":0}],)"
                            R"("references":[{"kind":"model","name":"A","from":28,"to":29,"symbol":2}]})");
}

}  // namespace
}  // namespace beckon
