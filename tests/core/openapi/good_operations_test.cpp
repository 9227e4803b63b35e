#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";
const std::string ok = "responses: { 200: { description: d } }";

/// What is told of the operations under one path; they start at 4:6.
std::string told(const std::string& operations) { return problems(head + "paths:\n  /a: " + operations + "\n"); }

// OpenAPI 3.1.1 §4.8.10 and §4.8.16.
TEST(GoodOperations, HaveAResponseForSuccess) {
  for (const char* code : {"200", "204", "2XX", "302", "3XX", "101", "default"})
    EXPECT_EQ(told("{ get: { responses: { '" + std::string(code) + "': { description: d } } } }"), "") << code;
  EXPECT_EQ(told("{ get: { responses: { 404: { description: d } } } }"),
            "4:16: warning: the operation has no response for success · add one, such as \"200\" or \"2XX\" "
            "[missing-success]");
  EXPECT_EQ(told("{ get: {} }"),
            "4:9: warning: the operation has no response for success · add one, such as \"200\" or \"2XX\" "
            "[missing-success]");
}

TEST(GoodOperations, SendBodiesOnlyWhereTheyMeanSomething) {
  const std::string body = "requestBody: { content: { text/plain: {} } }, ";
  for (const char* method : {"post", "put", "patch", "options"})
    EXPECT_EQ(told("{ " + std::string(method) + ": { " + body + ok + " } }"), "") << method;
  for (const char* method : {"get", "head", "delete", "trace"}) {
    EXPECT_NE(told("{ " + std::string(method) + ": { " + body + ok + " } }").find("[body-in-get]"), std::string::npos)
        << method;
  }
}

TEST(GoodOperations, HaveAnIdOfTheirOwnWhereverTheyStand) {
  EXPECT_EQ(problems(head + "paths: { /a: { get: { operationId: x, " + ok +
                     " } } }\nwebhooks: { w: { post: { operationId: x, " + ok + " } } }\n"),
            "4:39: warning: another operation has the operationId \"x\" as well · give each operation its own "
            "[duplicate-operation-id]");
}

TEST(GoodOperations, DoNotDeclareHeadersThatAreIgnored) {
  EXPECT_EQ(
      told("{ parameters: [{ name: content-type, in: header, schema: {} }, { name: Accept, in: query, schema: {} }] }"),
      "4:30: warning: a parameter \"content-type\" is ignored · say it by the keys of \"content\" [ignored-header]");
  EXPECT_EQ(
      told("{ get: { responses: { 200: { description: d, headers: { Content-Type: { schema: {} }, ETag: { schema: {} "
           "} } } } } }"),
      "4:63: warning: a header \"Content-Type\" is ignored · say it by the keys of \"content\", or by \"contentType\" "
      "[ignored-header]");
}

TEST(GoodOperations, HaveLinksToOperationsThatAreThere) {
  const auto linked = [&](const std::string& link) {
    return problems(
        head + "paths:\n  /a: { get: { operationId: read_a, responses: { 200: { description: d, links: { next:\n    " +
        link + " } } } } }\n");
  };
  EXPECT_EQ(linked("{ operationId: read_a, parameters: { id: $response.body#/id, page: '2', text: 'a {$url}' } }"), "");
  EXPECT_EQ(
      linked("{ operationId: raed_a }"),
      "5:20: warning: no operation has the operationId \"raed_a\" · did you mean \"read_a\"? [unknown-operation]");
  EXPECT_EQ(linked("{ operationRef: '#/paths/~1a/get' }"), "");
  EXPECT_EQ(linked("{ operationRef: '#/paths/~1a/put' }"),
            "5:34: warning: \"#/paths/~1a/put\" leads to nothing: there is no \"put\" · add it "
            "[unresolved-reference]");
  EXPECT_EQ(linked("{ operationId: read_a, parameters: { id: $response.body.id } }"),
            "5:46: warning: \"$response.body.id\" is no runtime expression · one is like $request.body#/url, "
            "$request.query.id or $response.header.location [invalid-expression]");
}

TEST(GoodOperations, HaveCallbacksWhoseKeysAreExpressions) {
  const auto called = [&](const std::string& key) {
    return told("{ post: { " + ok + ", callbacks: { done: { '" + key + "': { post: { " + ok + " } } } } } }");
  };
  EXPECT_EQ(called("{$request.body#/url}"), "");
  EXPECT_EQ(called("$request.query.url"), "");
  EXPECT_EQ(called("https://example.com/done"), "");
  EXPECT_NE(called("{$callback_url}/done/{$request.body.id}").find("\"$callback_url\" is no runtime expression"),
            std::string::npos);
}

}  // namespace
}  // namespace beckon
