// Documents at the edges of the contract, from the text to the text: depth, size, a million keys, names that mean
// something to somebody else.

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"
#include "text/tree.hpp"

namespace beckon {
namespace {

const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

std::string with_schema(const std::string& schema) {
  return head + R"("components":{"schemas":{"S":)" + schema + "}}}";
}

/// A schema of so many objects within each other.
std::string nested(int depth) {
  std::string schema;
  for (int level = 1; level < depth; ++level) schema += R"({"not":)";
  return schema + "{}" + std::string(static_cast<std::size_t>(depth - 1), '}');
}

/// `count` members, each with a key of its own.
std::string members(int count, const std::string& prefix, const std::string& value) {
  std::string text;
  for (int index = 0; index < count; ++index)
    text += (index > 0 ? ",\"" : "\"") + prefix + std::to_string(index) + "\":" + value;
  return text;
}

constexpr int million = 1'000'000;

TEST(HostileDocuments, Nested256DeepPassAndDeeperAreAnErrorAtTheirPlace) {
  // The schema S is the fourth object, at byte 83; each level has 7.
  EXPECT_EQ(document(with_schema(nested(253))), with_schema(nested(253)));
  EXPECT_EQ(problems(with_schema(nested(254))).substr(0, 57),
            "1:1855: error: objects and arrays stand within each other");
  const std::string yaml = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { S: ";
  EXPECT_EQ(document(yaml + nested(253) + " } }\n"), with_schema(nested(253)));
  EXPECT_NE(problems(yaml + nested(254) + " } }\n").find("nesting-too-deep"), std::string::npos);
}

TEST(HostileDocuments, Of64MebibytesPassAndOfOneByteMoreDoNot) {
  const std::string text = head + R"("paths":{},"x-long":")";
  const std::size_t rest = text::largest_source - text.size() - 2;
  const std::string largest = text + std::string(rest, 'a') + "\"}";
  ASSERT_EQ(largest.size(), text::largest_source);
  EXPECT_TRUE(document(largest) == largest);
  EXPECT_NE(problems(largest + " ").find("[input-too-large]"), std::string::npos);
}

TEST(HostileDocuments, OfAMillionKeysAreReadCheckedAndWrittenInLinearTime) {
  for (const std::string& text : {
           with_schema(R"({"properties":{)" + members(million, "p", "true") + "}}"),
           head + R"("webhooks":{)" + members(million, "w", "{}") + "}}",
           head + R"("paths":{},)" + members(million, "x-", "1") + "}",
           head + R"("components":{"parameters":{"P":{"name":"p","in":"query","schema":{},)" +
               members(million, "x-", "1") + "}}}}",
           head +
               R"("components":{"securitySchemes":{"S":{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"u",)"
               R"("scopes":{)" +
               members(million, "s", "\"\"") + "}}}}}}}",
       }) {
    EXPECT_TRUE(document(text) == text) << text.substr(0, 200);
  }
}

TEST(HostileDocuments, OfAMillionMistakesAreToldInLinearTime) {
  const std::string text =
      R"({"openapi":"3.1.0","info":{"title":"T","version":"1",)" + members(million, "n", "1") + R"(},"paths":{}})";
  const Compiled compiled = compile(text);
  ASSERT_EQ(compiled.diagnostics().size(), 1001U);
  EXPECT_EQ(compiled.diagnostics().front().message, "an Info Object has no \"n0\"");
  EXPECT_EQ(compiled.diagnostics().back().message, "999000 more problems are not shown");
  // One mistake at each end of a long list.
  std::string names = "\"\"";
  for (int index = 0; index < million; ++index) names += ",\"" + std::to_string(index) + "\"";
  EXPECT_EQ(errors(with_schema(R"({"required":[)" + names + R"(,5,""]})")),
            "/components/schemas/S/required/1000001: an item must be a string, not 5 · quote it\n"
            "/components/schemas/S/required/1000002: \"\" stands here twice · remove one");
}

TEST(HostileDocuments, OfNamesThatMeanSomethingInOtherLanguagesAreTakenAsTheyAre) {
  for (const char* name : {"__proto__", "constructor", "toString", "hasOwnProperty", "null", "true", "NaN", "$ref"}) {
    const std::string text =
        with_schema(R"({"properties":{")" + std::string(name) + R"(":{"type":"string"}},"default":{")" + name +
                    R"(":1},"x-a":{")" + name + R"(":{}}})");
    EXPECT_EQ(document(text), text);
  }
}

// JSON Schema Core §9.4.1 forbids only what a validator would follow without end, and asks no reader to find it.
TEST(HostileDocuments, WhoseReferencesLeadInCirclesAreTaken) {
  for (const char* schema : {
           R"({"$ref":"#/components/schemas/S"})",
           R"({"properties":{"s":{"$ref":"#/components/schemas/S"}}})",
           R"({"allOf":[{"$ref":"#/components/schemas/S"}]})",
           R"({"$ref":"#/components/schemas/S/not","not":{"not":{"$ref":"#/components/schemas/S/not/not"}}})",
           R"({"$ref":"#/components/schemas/S/not/not/not","not":{"$ref":"#/components/schemas/S"}})",
       }) {
    EXPECT_EQ(errors(with_schema(schema)), "");
    EXPECT_EQ(document(with_schema(schema)), with_schema(schema));
  }
}

/// `count` items.
std::string items(int count, const std::string& before, const std::string& behind) {
  std::string text;
  for (int index = 0; index < count; ++index) text += (index > 0 ? "," : "") + before + std::to_string(index) + behind;
  return text;
}

// Each is 50,000 times 50,000 looks for who goes through a list for each item of another one.
TEST(HostileDocuments, WithManyNamesThatLeadToManyOthersTakeTimeInProportion) {
  constexpr int many = 50'000;
  const std::string ok = R"("responses":{"200":{"description":""}})";
  const std::string flow = R"({"tokenUrl":"/","scopes":{)" + members(many, "s", "\"\"") + "}}";
  for (const std::string& text : {
           head + R"("security":[)" + items(many, R"({"k)", R"(":[]})") + R"(],"components":{"securitySchemes":{)" +
               members(many, "k", R"({"type":"mutualTLS"})") + "}}}",
           head + R"("security":[{"o":[)" + items(many, "\"s", "\"") +
               R"(]}],"components":{"securitySchemes":{"o":{"type":"oauth2","flows":{"password":)" + flow + "}}}}}",
           head + R"("security":[)" + items(many, R"({"x)", R"(":[]})") + R"(],"components":{"securitySchemes":{)" +
               members(many, "k", R"({"type":"mutualTLS"})") + "}}}",
           head + R"("tags":[)" + items(many, R"({"name":"a)", "\"}") + R"(],"webhooks":{"w":{"post":{"tags":[)" +
               items(many, "\"b", "\"") + "]," + ok + "}}}}",
           head + R"("webhooks":{"w":{"parameters":[)" +
               items(many, R"({"name":"p)", R"(","in":"query","schema":{}})") + "]}}}",
           head + R"("paths":{"/)" + items(many, "{v", "}") + R"(":{"parameters":[)" +
               items(many, R"({"name":"p)", R"(","in":"path","required":true,"schema":{}})") + "]}}}",
           head + R"("components":{"pathItems":{)" + members(many, "i", "{}") + R"(}},"webhooks":{)" +
               members(many, "w", R"({"post":{)" + ok + "}}") + "}}",
           head + R"("components":{"links":{)" + members(many, "l", R"({"operationId":"gone"})") +
               R"(}},"webhooks":{)" + members(many, "w", R"({"post":{"operationId":"o",)" + ok + "}}") + "}}",
           with_schema(R"({"properties":{)" + members(many, "p", "{}") +
                       R"(},"discriminator":{"propertyName":"no"},"oneOf":[)" +
                       items(many, R"({"$ref":"#/components/schemas/S","title":")", "\"}") + "]}"),
       }) {
    // Warnings or none: what counts is that there is an answer.
    EXPECT_TRUE(document(text) == text) << text.substr(0, 200);
  }
}

}  // namespace
}  // namespace beckon
