#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string ok = "responses: { default: { description: d } }";

/// What is told of the paths of an OpenAPI document; they start in line 4.
std::string told(const std::string& paths, const std::string& more = "") {
  return problems("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  " + paths + "\n" + more);
}

// OpenAPI 3.1.1 §4.8.2 and §4.8.12.1.
TEST(GoodPaths, DeclareEachVariableForEachOperation) {
  EXPECT_EQ(told("/a/{id}: { parameters: [{ name: id, in: path, required: true, schema: {} }], get: { " + ok + " } }"),
            "");
  EXPECT_EQ(told("/a/{id}: { get: { " + ok +
                 " }, put: { parameters: [{ name: id, in: path, required: true, schema: {} }], " + ok + " } }"),
            "4:14: warning: the path's variable \"id\" is no parameter · add a parameter of this name, in: path "
            "[undeclared-path-variable]");
  EXPECT_EQ(told("/a/{id}: { summary: nothing yet }"), "");
}

TEST(GoodPaths, ResolveParametersThatAreReferences) {
  const std::string components =
      "components: { parameters: { Id: { name: id, in: path, required: true, schema: {} } } }\n";
  EXPECT_EQ(told("/a/{id}: { get: { parameters: [{ $ref: '#/components/parameters/Id' }], " + ok + " } }", components),
            "");
  EXPECT_EQ(told("/a/{id}: { get: { parameters: [{ $ref: 'shared.yaml#/Id' }], " + ok + " } }"), "");
  EXPECT_EQ(
      told("/a/{no}: { parameters: [{ $ref: '#/components/parameters/Id' }] }", components),
      "4:27: warning: the path \"/a/{no}\" has no variable \"id\" · put it into the path, in braces, or remove it "
      "[unknown-path-variable]");
}

TEST(GoodPaths, HaveParametersOfOneNameAndPlaceOnlyOnce) {
  EXPECT_EQ(told("/a: { parameters: [{ name: q, in: query, schema: {} }, { name: q, in: header, schema: {} }], get: { "
                 "parameters: [{ name: q, in: query, schema: {} }, { name: Q, in: query, schema: {} }], " +
                 ok + " } }"),
            "");
  // RFC 9110 §5.1: the names of headers are the same in any case.
  EXPECT_EQ(
      told("/a: { parameters: [{ name: X-Id, in: header, schema: {} }, { name: x-id, in: header, schema: {} }] }"),
      "4:62: warning: the list has the header parameter \"x-id\" twice · remove one of them [duplicate-parameter]");
}

TEST(GoodPaths, CanBeToldApart) {
  EXPECT_EQ(told("/a/{b}: {}\n  /a/{c}: {}\n  /a/c: {}\n  /a/{b}/{c}: {}"),
            "5:3: warning: \"/a/{c}\" can't be told from \"/a/{b}\" · make one path item of them [ambiguous-paths]");
}

TEST(GoodPaths, AreWrittenAsOpenApiWritesThem) {
  EXPECT_EQ(told("/a/:id/b: {}"), "4:3: warning: in OpenAPI \":id\" is no variable · write {id} [colon-path-variable]");
  EXPECT_EQ(told("/v1/items:batch: {}"), "");
  EXPECT_EQ(told("/a/{id: {}").find("a brace without its partner"),
            std::string("4:3: warning: the path \"/a/{id\" has ").size());
  EXPECT_EQ(
      told("/a?b=1: {}"),
      "4:3: warning: the path \"/a?b=1\" holds a query or a fragment · declare query parameters under the operation "
      "[query-in-path]");
}

TEST(GoodPaths, ThatARouterMadeAreToldWhereTheyAreWritten) {
  EXPECT_EQ(
      problems(
          "info: { title: T, version: '1' }\nrouters:\n- prefix: /v1\n  paths:\n    /a/:id: { get: { name: a } }\n"),
      "5:5: warning: in OpenAPI \":id\" is no variable · write {id} [colon-path-variable]");
}

TEST(GoodPaths, AreNotWebhooksWhoseKeysAreNames) {
  EXPECT_EQ(
      problems("openapi: 3.1.0\ninfo: { title: T, version: '1' }\nwebhooks: { 'a/{b}?c': { post: { " + ok + " } } }\n"),
      "");
}

TEST(GoodPaths, KeepWebhooksWhereToolsFindThem) {
  EXPECT_EQ(
      problems(
          "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nwebhooks: { a: { $ref: '#/components/pathItems/A' } }\n"
          "components: { pathItems: { A: { post: { " +
          ok + " } } } }\n"),
      "3:24: warning: many tools lose a webhook that is a reference · write its methods here [referenced-webhook]");
}

}  // namespace
}  // namespace beckon
