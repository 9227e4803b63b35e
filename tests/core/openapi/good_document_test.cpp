#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

// OpenAPI 3.1.1 §4.8.5 and §4.8.6.
TEST(GoodDocument, HasServersWhoseVariablesAreDeclared) {
  const auto told = [](const std::string& server) {
    return problems(head + "paths: {}\nservers:\n- " + server + "\n");
  };
  EXPECT_EQ(told("{ url: 'https://{host}/v1', variables: { host: { default: a, enum: [a, b] } } }"), "");
  EXPECT_EQ(
      told("{ url: 'https://{host}/v1' }"),
      "5:10: warning: the server's variable \"host\" is not declared · declare it, with a default, under \"variables\" "
      "[unknown-server-variable]");
  EXPECT_EQ(told("{ url: /v1, variables: { host: { default: a } } }"),
            "5:28: warning: the server's \"url\" has no variable \"host\" · remove it, or put it in braces there "
            "[unused-server-variable]");
  EXPECT_EQ(
      told("{ url: '{host}', variables: { host: { default: c, enum: [a, b] } } }"),
      "5:50: warning: the default \"c\" is not in the variable's \"enum\" · add it there [server-variable-default]");
}

TEST(GoodDocument, HasMediaTypesWrittenAsSuch) {
  const auto told = [](const std::string& content) {
    return problems(head + "components: { requestBodies: { A: { content: {\n" + content + " } } } }\n");
  };
  EXPECT_EQ(
      told("application/json: {}, multipart/form-data: { encoding: { a: { contentType: 'image/png, image/*' } } }"),
      "");
  EXPECT_EQ(told("json: {}"),
            "4:1: warning: \"json\" is no media type · one has a type and a subtype: application/json, image/* "
            "[invalid-media-type]");
  EXPECT_EQ(told("multipart/form-data: { encoding: { a: { contentType: 'image/png, jpeg' } } }"),
            "4:54: warning: \"jpeg\" is no media type · one has a type and a subtype: application/json, image/* "
            "[invalid-media-type]");
}

TEST(GoodDocument, IsNotAskedForWhileSomethingIsWrong) {
  EXPECT_EQ(
      problems(head +
               "tags: []\npaths: { /a: { get: { tags: [b], returms: A, responses: { 200: { description: d } } } } }\n"
               "components: { schemas: { A: {} } }\n"),
      "4:34: error: an Operation Object has no \"returms\" · did you mean \"returns\"? [unknown-key]");
}

}  // namespace
}  // namespace beckon
