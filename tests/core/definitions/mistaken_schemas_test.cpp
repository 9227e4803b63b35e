#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string info = "info: { title: T, version: '1' }\n";

std::string of_models(const std::string& models) { return problems(info + "models: { " + models + " }\n"); }
std::string of_schema(const std::string& schema) {
  return problems(info + "components: { schemas: { S: " + schema + " } }\nmodels: { Pet: { a: int } }\n");
}
std::string pasted_schema(const std::string& place, const std::string& name) {
  return place + ": error: \"" + name +
         "\" is a JSON Schema, not fields · put it under components.schemas, or write its properties as fields "
         "[misplaced-schema]";
}
std::string pasted_field(const std::string& place, const std::string& name, const std::string& type) {
  return place + ": error: a schema has no keyword \"" + name + "\", which reads as a field · write { $fields: { " +
         name + ": " + type + " } }, or the name of a model [misplaced-fields]";
}

TEST(JsonSchema, UnderModelsIsSentToTheSchemas) {
  const std::string expected = pasted_schema("2:11", "A");
  EXPECT_EQ(of_models("A: { type: object, properties: { a: { type: string } } }"), expected);
  EXPECT_EQ(of_models("A: { type: object, properties: { a: string }, required: [a] }"), expected);
  EXPECT_EQ(of_models("A: { type: string, enum: [a, b] }"), expected);
  EXPECT_EQ(of_models("A: { type: integer, minimum: 5 }"), expected);
  EXPECT_EQ(of_models("A: { type: array, items: string }"), expected);
  EXPECT_EQ(of_models("A: { allOf: [{ $ref: '#/components/schemas/B' }] }, B: { a: int }"), expected);
  EXPECT_EQ(of_models("A: { properties: { a: { type: string } }, required: [a] }"), expected);
  EXPECT_EQ(of_models("A: { type: [string, 'null'] }"), expected);
  EXPECT_EQ(of_models("A: { type: object, properties: {} }, B: { $extends: A, b: int }"), expected);
}

TEST(JsonSchema, WhereFieldsBelongIsReportedToo) {
  EXPECT_EQ(problems(info + "paths: { /a: { post: { form: { type: object, properties: { a: string } } } } }\n"),
            pasted_schema("2:24", "form"));
  EXPECT_EQ(of_schema("{ $fields: { type: object, properties: { a: string } } }"), pasted_schema("2:31", "$fields"));
}

TEST(JsonSchema, IsStillCheckedItself) {
  EXPECT_EQ(
      of_models("A: { type: object, properties: { a: strng } }"),
      pasted_schema("2:11", "A") + "\n2:47: error: unknown type \"strng\" · did you mean \"string\"? [unknown-type]");
}

TEST(JsonSchema, IsNotSeenInFieldsThatAreCalledLikeKeywords) {
  EXPECT_EQ(of_models("A: { type: string, properties: { type: object }, items: list<string> }"), "");
  EXPECT_EQ(of_models("A: { type: object, properties: object, required: bool, enum: list<string> }"), "");
  EXPECT_EQ(of_models("A: { type: enum(a | b), minimum: int = 5, format: string, anyOf: { type: string } }"), "");
}

TEST(Fields, InPlaceOfASchemaAreReportedWithTheWayToWriteThem) {
  EXPECT_EQ(of_schema("{ name: string, age: int }"), pasted_field("2:31", "name", "string"));
  EXPECT_EQ(of_schema("{ 'pet?': 'Pet[]' }"), pasted_field("2:31", "pet?", "Pet[]"));
  EXPECT_EQ(of_schema("{ pet: { type: string } }"), pasted_field("2:31", "pet", "…"));
  EXPECT_EQ(of_schema("{ pet: { name: string } }"), pasted_field("2:31", "pet", "…"));
  EXPECT_EQ(of_schema("{ items: { size: string } }"), pasted_field("2:40", "size", "string"));
  const std::string operation = "paths: { /a: { post: { body: { name: string }, returns: { id: int } } } }\n";
  EXPECT_EQ(problems(info + operation),
            pasted_field("2:32", "name", "string") + "\n" + pasted_field("2:59", "id", "int"));
  EXPECT_EQ(of_models("A: { size: { width: int } }"), pasted_field("2:24", "width", "int"));
}

TEST(Fields, AreNotSeenInKeywordsOfOnesOwn) {
  EXPECT_EQ(
      of_schema("{ type: string, x-unit: string, author: Smith, weight: 5, flags: [string], since: '1', of: {} }"), "");
  EXPECT_EQ(of_schema("{ title: string, description: int, default: string, example: { name: string } }"), "");
}

// OpenAPI 3.1.1 §4.8.24: a schema may have keywords that nobody else knows.
TEST(Fields, AreKeywordsWhereADocumentIsOpenApis) {
  const std::string schema = R"({"name":"string","pet":{"type":"string"}})";
  const std::string text =
      R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"S":)" + schema + "}}}";
  EXPECT_EQ(document(text), text);
  EXPECT_EQ(problems(text), "");
  EXPECT_EQ(problems(info + "conventions: plain\ncomponents: { schemas: { S: { name: string } } }\n"), "");
}

}  // namespace
}  // namespace beckon
