#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

/// What is told of schemas, which start in line 4.
std::string told(const std::string& schemas) {
  return problems(head + "components: { schemas: {\n" + schemas + " } }\n");
}

// OpenAPI 3.1.1 §4.8.25.
TEST(GoodSchemas, HaveDiscriminatorsThatNameAProperty) {
  EXPECT_EQ(
      told("A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind } }, B: { allOf: [{ "
           "properties: { kind: {} } }] }"),
      "");
  EXPECT_EQ(told("A: { oneOf: [{ $ref: 'other.yaml#/B' }], discriminator: { propertyName: kind } }"), "");
  EXPECT_EQ(
      told("A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind } }, B: {}"),
      "4:82: warning: no schema here has the property \"kind\" · declare it in each of them [discriminator-property]");
}

TEST(GoodSchemas, HaveMappingsThatLeadToSchemas) {
  const auto mapped = [](const std::string& value) {
    return told("A: { properties: { kind: {} }, discriminator: { propertyName: kind, mapping: { b: '" + value +
                "' } } }, B: {}");
  };
  EXPECT_EQ(mapped("B"), "");
  EXPECT_EQ(mapped("#/components/schemas/B"), "");
  EXPECT_EQ(mapped("b.json"), "");
  EXPECT_EQ(mapped("https://example.com/b"), "");
  EXPECT_EQ(mapped("C"),
            "4:83: warning: there is no schema \"C\" · write the name of one under components.schemas "
            "[discriminator-mapping]");
  EXPECT_EQ(
      mapped("#/components/schemas/C"),
      "4:83: warning: there is no schema \"#/components/schemas/C\" · write the name of one under components.schemas "
      "[discriminator-mapping]");
}

TEST(GoodSchemas, HaveDefaultsThatTheyAllow) {
  EXPECT_EQ(told("A: { type: string, enum: [a, b], default: c }"),
            "4:43: warning: the schema's own \"enum\" forbids its default · change one of them [default-outside-type]");
  EXPECT_EQ(told("A: { type: [string, 'null'], default: null }"), "");
}

TEST(GoodSchemas, SayWhatToolsHideOfAWebhooksPayload) {
  const std::string ok = "responses: { 200: { description: d } }";
  const auto sent = [&](const std::string& calls) {
    return problems(
        head + calls + ": { post: { " + ok +
        ", requestBody: { content: { application/json: { schema: { allOf: [{ $ref: "
        "'#/components/schemas/A' }] } } } } } } }\ncomponents: { schemas: { A: { properties: { id: { readOnly: "
        "true }, secret: { writeOnly: true }, name: { readOnly: false } } } } }\n");
  };
  EXPECT_EQ(sent("webhooks: { a"),
            "3:79: info: tools take a webhook for a request and hide its readOnly \"id\" · give the payload a schema "
            "of its own "
            "[payload-direction]\n3:79: info: tools take a webhook for a request and show its writeOnly \"secret\" · "
            "give the "
            "payload a schema of its own [payload-direction]");
  EXPECT_EQ(sent("paths: { /a"), "");
}

}  // namespace
}  // namespace beckon
