#include "openapi/newer_words.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

TEST(NewerWords, AreSaidToBeOfOpenApi32) {
  const std::string newer = " · OpenAPI 3.2 has it, 3.1 does not";
  EXPECT_EQ(errors(head + R"("$self":"u","paths":{}})"), "/$self: an OpenAPI Object has no \"$self\"" + newer);
  EXPECT_EQ(errors(head + R"("tags":[{"name":"a","parent":"b","kind":"nav"}],"paths":{}})"),
            "/tags/0/parent: a Tag Object has no \"parent\"" + newer + "\n" +
                "/tags/0/kind: a Tag Object has no \"kind\"" + newer);
  EXPECT_EQ(errors(head + R"("paths":{"/a":{"query":{"responses":{"200":{"description":""}}}}}})"),
            "/paths/~1a/query: a Path Item Object has no \"query\"" + newer);
  EXPECT_EQ(errors(head + R"("paths":{"/a":{"additionalOperations":{}}}})"),
            "/paths/~1a/additionalOperations: a Path Item Object has no \"additionalOperations\"" + newer);
  EXPECT_EQ(errors(head + R"("components":{"requestBodies":{"B":{"content":{"a/b":{"itemSchema":{}}}}}}})"),
            "/components/requestBodies/B/content/a~1b/itemSchema: a Media Type Object has no \"itemSchema\"" + newer);
  EXPECT_EQ(errors(head + R"("components":{"parameters":{"P":{"name":"p","in":"querystring","content":{"a/b":{}}}}}})"),
            "/components/parameters/P/in: \"in\" must be path, query, header or cookie, not \"querystring\"" + newer);
  EXPECT_EQ(
      errors(head + R"("components":{"parameters":{"P":{"name":"p","in":"cookie","schema":{},"style":"cookie"}}}})"),
      "/components/parameters/P/style: \"style\" of a parameter in cookie must be form, not \"cookie\"" + newer);
}

TEST(NewerWords, AreNotTheShorthandsOfTheSameName) {
  EXPECT_EQ(errors("info: { title: T, version: '1' }\npaths: { /a: { query: { q: int }, get: {} } }\n"),
            "/paths/~1a/query: a Path Item Object has no \"query\" · it belongs to an operation: put it under the "
            "method");
  EXPECT_EQ(errors("info: { title: T, version: '1' }\npaths: { /a: { get: { query: { q: int } } } }\n"), "");
}

TEST(NewerWords, AreNoFieldsOfTheTables) {
  for (const openapi::Object& object : openapi::objects()) {
    for (const openapi::Field& field : object.fields) {
      EXPECT_FALSE(openapi::is_newer_key(object.type, text::Node::null().keyed(field.key))) << field.key;
    }
  }
}

}  // namespace
}  // namespace beckon
