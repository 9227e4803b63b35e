#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"
#include "text/hash.hpp"

namespace beckon {
namespace {

/// What is told of a schema that is used, in an OpenAPI document with two more; the schema starts at 4:10.
std::string told(const std::string& schema, const std::string& more = "") {
  return problems("openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: {\n  Pet.a: " + schema +
                  ",\n  Order: {}, Customer: { properties: { a/~: {}, list: { prefixItems: [{}, {}] } } } }" + more +
                  " }\n");
}

TEST(References, LeadToAPlaceInTheDocumentByAJsonPointer) {
  EXPECT_EQ(told("{ $ref: '#/components/schemas/Order' }"), "");
  EXPECT_EQ(told("{ $ref: '#/components/schemas/Customer/properties/a~1~0' }"), "");
  EXPECT_EQ(told("{ $ref: '#/components/schemas/Customer/properties/list/prefixItems/1' }"), "");
  EXPECT_EQ(told("{ $ref: '#/components/schemas/Pet.a' }"), "");
  EXPECT_EQ(told("{ $ref: '#/components/schemas/%4Frder' }"), "");
  EXPECT_EQ(told("{ $ref: '#' }"), "");
}

TEST(References, ThatWereMadeToCollideAreFound) {
  std::string schemas;
  std::string properties;
  int made = 0;
  // 500 references have 1,024 slots.
  for (int name = 0; made < 500; ++name) {
    const std::string key = "S" + std::to_string(name);
    if ((text::hash_of("#/components/schemas/" + key) & 1023U) != 0) continue;
    schemas += ", " + key + ": {}";
    properties += (made++ == 0 ? "" : ", ") + key + ": { $ref: '#/components/schemas/" + key + "' }";
  }
  const auto told_of = [&](const std::string& more) {
    return problems("openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { A: { properties: { " +
                    properties + more + " } }" + schemas + " } }\n");
  };
  EXPECT_EQ(told_of("").substr(0, 200), "");
  EXPECT_NE(told_of(", a: { $ref: '#/components/schemas/S' }").find("there is no \"S\""), std::string::npos);
}

TEST(References, ToNothingAreToldWithTheNearestName) {
  EXPECT_EQ(
      told("{ $ref: '#/components/schemas/Ordr' }"),
      "4:40: warning: \"#/components/schemas/Ordr\" leads to nothing: there is no \"Ordr\" · did you mean \"Order\"? "
      "[unresolved-reference]");
  EXPECT_EQ(told("{ $ref: '#/component/schemas/Order' }"),
            "4:21: warning: \"#/component/schemas/Order\" leads to nothing: there is no \"component\" · did you mean "
            "\"components\"? [unresolved-reference]");
  EXPECT_EQ(
      told("{ $ref: '#/components/schemas/Customer/properties/list/prefixItems/2' }"),
      "4:77: warning: \"#/components/schemas/Customer/properties/list/prefixItems/2\" leads to nothing: there is no "
      "\"2\" · add it [unresolved-reference]");
  EXPECT_EQ(repaired("openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { A: { $ref: "
                     "'#/components/schemas/Oder' }, Order: {} } }\n"),
            "openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { A: { $ref: "
            "'#/components/schemas/Order' }, Order: {} } }\n");
}

TEST(References, ToAnotherKindOfObjectAreTold) {
  EXPECT_EQ(told("{ $ref: '#/components/responses/Gone' }", ", responses: { Gone: { description: G } }"),
            "4:18: warning: \"#/components/responses/Gone\" is not a Schema Object [unresolved-reference]");
}

TEST(References, ByABareNameAreAFileUnlessASchemaIsCalledSo) {
  EXPECT_EQ(told("{ $ref: Order }"),
            "4:18: warning: \"Order\" is the name of a file, not of a schema · write \"#/components/schemas/Order\" "
            "[unresolved-reference]");
  EXPECT_EQ(told("{ $ref: order.yaml }"), "");
  EXPECT_EQ(told("{ $ref: 'other.yaml#/components/schemas/Gone' }"), "");
  EXPECT_EQ(told("{ $ref: 'https://example.com/schema' }"), "");
}

// JSON Schema 2020-12 Core §8.2.
TEST(References, LeadToAnchorsAndCountFromIdentifiers) {
  EXPECT_EQ(told("{ $ref: '#here', properties: { a: { $anchor: here } } }"), "");
  EXPECT_EQ(told("{ $ref: '#there' }"),
            "4:18: warning: no schema has the anchor \"#there\" · a place in this document starts with \"#/\" "
            "[unresolved-reference]");
  EXPECT_EQ(told("{ $id: 'https://example.com/a', $ref: '#/$defs/b', $defs: { b: {} } }"), "");
}

TEST(References, InDataAreDataAndInNamesAreNames) {
  EXPECT_EQ(told("{ default: { $ref: '#/gone' }, examples: [{ $ref: '#/gone' }], const: { $ref: '#/gone' } }"), "");
  EXPECT_EQ(told("{ properties: { $ref: { type: string } } }"), "");
}

TEST(References, MayLeadInCircles) {
  EXPECT_EQ(told("{ $ref: '#/components/schemas/Pet.a' }"), "");
  EXPECT_EQ(
      told("{}",
           ", parameters: { a: { $ref: '#/components/parameters/b' }, b: { $ref: '#/components/parameters/a' } }, "
           "pathItems: { p: { get: { parameters: [{ $ref: '#/components/parameters/a' }], responses: { "
           "default: { description: d } } } } }"),
      "");
}

TEST(References, TellWhatStandsBesideThemForNothing) {
  EXPECT_EQ(
      told("{}",
           ", responses: { a: { $ref: '#/components/responses/b', summary: s, headers: {} }, b: { "
           "description: b } }"),
      "5:152: warning: \"headers\" beside \"$ref\" is ignored · put it where the reference leads, or leave it out "
      "[ignored-reference-sibling]");
}

// 20,000 references to as many schemas, each through its own property: in time that grows with their number.
TEST(References, InGreatNumbersAreResolved) {
  std::string text = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{)";
  for (int index = 0; index < 20000; ++index) {
    const std::string number = std::to_string(index);
    if (index > 0) text += ',';
    text += R"("S)" + number + R"(":{"properties":{"p":{"$ref":"#/components/schemas/S)" +
            std::to_string(19999 - index) + R"("}}})";
  }
  EXPECT_EQ(problems(text + "}}}"), "");
}

}  // namespace
}  // namespace beckon
