#include "openapi/limits.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

std::string with_schema(const std::string& schema) {
  return head + R"("components":{"schemas":{"S":)" + schema + "}}}";
}

/// The first error of a schema, without line and column; nothing where it is taken as it is.
std::string schema(const std::string& json) {
  const Compiled compiled = compile(with_schema(json));
  for (const Diagnostic& problem : compiled.diagnostics()) {
    if (problem.severity == Severity::error)
      return problem.pointer.substr(std::string("/components/schemas/S").size()) + ": " + problem.message;
  }
  return compiled.json() == with_schema(json) ? "" : compiled.json();
}

TEST(Limits, OfASchemaAreThoseOfJsonSchema) {
  EXPECT_EQ(schema(R"({"type":[]})"), "/type: \"type\" must have at least one item");
  EXPECT_EQ(schema(R"({"type":["string","null","string"]})"), "/type/2: \"string\" stands here twice");
  EXPECT_EQ(schema(R"({"enum":"a"})"), "/enum: \"enum\" must be an array, not \"a\"");
  EXPECT_EQ(schema(R"({"multipleOf":0})"), "/multipleOf: \"multipleOf\" must be greater than 0, not 0");
  EXPECT_EQ(schema(R"({"allOf":[]})"), "/allOf: \"allOf\" must have at least one item");
  EXPECT_EQ(schema(R"({"required":["a","b","a"]})"), "/required/2: \"a\" stands here twice");
  EXPECT_EQ(schema(R"({"dependentRequired":{"a":["b","b"]}})"), "/dependentRequired/a/1: \"b\" stands here twice");
  EXPECT_EQ(schema(R"({"$anchor":"1a"})"),
            "/$anchor: \"$anchor\" must be a name of letters, digits, \"_\", \"-\" and \".\", not \"1a\"");
  EXPECT_EQ(schema(R"({"$id":"a#b"})"), "/$id: \"$id\" must be a URI without a fragment, not \"a#b\"");
  EXPECT_EQ(schema(R"({"$vocabulary":{"u":1}})"), "/$vocabulary/u: \"u\" must be true or false, not 1");
  EXPECT_EQ(schema(R"({"minLength":1.5})"), "/minLength: \"minLength\" must be a whole number, not negative, not 1.5");
  EXPECT_EQ(schema(R"({"examples":{}})"), "/examples: \"examples\" must be an array, not an object");
  EXPECT_EQ(schema(R"({"definitions":{"a":5}})"),
            "/definitions/a: a Schema Object must be an object, a boolean or a type expression, not 5");
  EXPECT_EQ(schema(R"({"dependencies":{"a":["b",5]}})"), "/dependencies/a/1: an item must be a string, not 5");
}

TEST(Limits, LeaveAloneWhatJsonSchemaTakes) {
  for (const char* taken : {
           R"({"type":["string","null"],"enum":[],"const":null,"default":{"$ref":5},"examples":[{"$ref":1}]})",
           R"({"enum":[1,1],"multipleOf":0.01,"minLength":1.0,"maxLength":2e3,"minItems":0})",
           R"({"$id":"a#","$anchor":"_a-b.C","$dynamicAnchor":"x","$vocabulary":{"u":true,"v":false},"$comment":""})",
           R"({"required":[],"dependentRequired":{"a":[]},"dependencies":{"a":["b"],"c":{"type":"null"},"d":true}})",
           R"({"definitions":{"a":true},"$recursiveAnchor":"a","$recursiveRef":"#"})",
           R"({"properties":{"$ref":{"type":"string"},"__proto__":{},"constructor":true},"anyword":{"type":5}})",
           R"({"pattern":"(","format":"no such format","$schema":"https://json-schema.org/draft/2020-12/schema"})",
           R"({"allOf":[true],"if":{},"then":false,"prefixItems":[{}],"unevaluatedItems":false,"not":{"x-a":[]}})",
           R"({"discriminator":{"propertyName":"p","x-a":1},"xml":{"x-b":2},"externalDocs":{"url":"u","x-c":3}})",
       }) {
    EXPECT_EQ(schema(taken), "") << taken;
  }
}

// RFC 6901 and JSON Schema know no order of names, so each of a long list is compared with all.
TEST(Limits, FindARepetitionInALongList) {
  std::string names;
  for (int index = 0; index < 200'000; ++index) names += "\"n" + std::to_string(index) + "\",";
  EXPECT_EQ(schema(R"({"required":[)" + names + R"("end"]})"), "");
  EXPECT_EQ(schema(R"({"required":[)" + names + R"("n7"]})"), "/required/200000: \"n7\" stands here twice");
}

TEST(Limits, OfServersAndComponents) {
  EXPECT_EQ(errors(head + R"("servers":[{"url":"/{v}","variables":{"v":{"default":"a","enum":[]}}}],"paths":{}})"),
            "/servers/0/variables/v/enum: \"enum\" must have at least one item");
  EXPECT_EQ(
      errors(head + R"("components":{"securitySchemes":{"a b":{"type":"mutualTLS"}}}})"),
      "/components/securitySchemes/a b: a component can't be called \"a b\" · a name has letters, digits, \".\", \"_\" "
      "and \"-\"");
}

TEST(Limits, OfTheVersionAreThoseOf31) {
  const auto version = [](const std::string& text) {
    return problems(R"({"openapi":")" + text + R"(","info":{"title":"T","version":"1"},"paths":{}})");
  };
  for (const char* taken : {"3.1.0", "3.1.1", "3.1.10", "3.1.0-rc1"}) EXPECT_EQ(version(taken), "");
  for (const std::string refused : {"3.1.", "3.1.x", "3.1.0-", "3.1.0.1"})
    EXPECT_EQ(version(refused),
              "1:12: error: \"openapi\" must be a version such as 3.1.0, not \"" + refused + "\" [invalid-value]");
}

TEST(Limits, OfASchemaAreNotThoseOfAnotherDialect) {
  const std::string draft4 = R"("$schema":"http://json-schema.org/draft-04/schema#")";
  EXPECT_EQ(schema("{" + draft4 + R"(,"exclusiveMinimum":true,"minimum":1,"items":[{}]})"), "");
  EXPECT_EQ(schema("{" + draft4 + R"(,"properties":{"a":{"exclusiveMinimum":true}}})"), "");
  EXPECT_EQ(schema(R"({"properties":{"a":{"exclusiveMinimum":true},"b":{)" + draft4 + "}}}"),
            "/properties/a/exclusiveMinimum: \"exclusiveMinimum\" must be a number, not true");
  const std::string all = R"({"openapi":"3.1.0","jsonSchemaDialect":"http://json-schema.org/draft-04/schema#",)"
                          R"("info":{"title":"T","version":"1"},"components":{"schemas":{"S":)";
  EXPECT_EQ(document(all + R"({"exclusiveMinimum":true}}}})"), all + R"({"exclusiveMinimum":true}}}})");
  // A schema is an object or a boolean in every dialect, and what is around it is OpenAPI's.
  EXPECT_NE(problems(all + "5}}}"), "");
  EXPECT_NE(problems(all + R"({}},"nothing":{}}})"), "");
}

}  // namespace
}  // namespace beckon
