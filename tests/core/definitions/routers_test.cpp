#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string with(const std::string& routers) {
  return "conventions: plain\ninfo: { title: T, version: '1' }\n" + routers;
}
std::string paths(const std::string& routers) { return between(document(with(routers)), R"("paths":)", "}"); }

// fastapi-rules §4 and §12: tags from the outermost to the operation's own, prefixes joined.
TEST(Router, PrefixesAndTagsJoinFromTheOutermostIn) {
  EXPECT_EQ(
      paths("routers: [{ prefix: /v1, tags: [outer], routers: [{ prefix: /users, tags: [inner], paths: { /: { get: { "
            "tags: [own] } }, '/{id}': { put: {} } } }] }]\n"),
      R"({"/v1/users/":{"get":{"tags":["outer","inner","own"]}},"/v1/users/{id}":{"put":{"tags":["outer","inner"]}}})");
}

TEST(Router, SharesResponsesParametersAndSecurityWhichAnOperationOverrides) {
  EXPECT_EQ(
      paths("routers:\n- { responses: { 404: { description: R }, 500: { description: R } }, query: { a: int, b: int }, "
            "security: key, deprecated: true, "
            "paths: { /x: { get: { responses: { 404: { description: O } }, query: { b: string }, security: [] }, put: "
            "{} } } }\n"),
      R"({"/x":{"get":{"parameters":[{"name":"a","in":"query","required":true,"schema":{"type":"integer"}},{"name":"b","in":"query","required":true,"schema":{"type":"string"}}],)"
      R"("responses":{"404":{"description":"O"},"500":{"description":"R"}},"deprecated":true,"security":[]},)"
      R"("put":{"parameters":[{"name":"a","in":"query","required":true,"schema":{"type":"integer"}},{"name":"b","in":"query","required":true,"schema":{"type":"integer"}}],)"
      R"("responses":{"404":{"description":"R"},"500":{"description":"R"}},"deprecated":true,"security":[{"key":[]}]}}})");
}

TEST(Router, ParametersAreOverriddenByNameBeTheyOptionalOrNot) {
  EXPECT_EQ(paths("routers: [{ query: { a?: int, b: int, c: int }, paths: { /x: { get: { query: { a: string, b?: "
                  "string } } } } "
                  "}]\n"),
            R"({"/x":{"get":{"parameters":[{"name":"a","in":"query","required":true,"schema":{"type":"string"}},)"
            R"({"name":"b","in":"query","required":false,"schema":{"type":"string"}},)"
            R"({"name":"c","in":"query","required":true,"schema":{"type":"integer"}}]}}})");
}

TEST(Router, ParametersAreOverriddenInOpenApisOwnWordsToo) {
  EXPECT_EQ(
      paths("routers: [{ query: { a?: int, b?: int }, paths: { /x: { get: { parameters: [{ name: a, in: query, schema: "
            "string }, { name: b, in: header, schema: string }] } } } }]\n"),
      R"({"/x":{"get":{"parameters":[{"name":"a","in":"query","schema":{"type":"string"}},)"
      R"({"name":"b","in":"header","schema":{"type":"string"}},)"
      R"({"name":"b","in":"query","required":false,"schema":{"type":"integer"}}]}}})");
}

TEST(Router, WebhooksTakeTagsAndDeprecationButNothingForCallers) {
  EXPECT_EQ(between(document(with("routers: [{ prefix: /p, tags: [t], deprecated: true, security: key, query: { a: int "
                                  "}, responses: { 404: { description: R } }, webhooks: { paid: { post: {} } } }]\n")),
                    R"("webhooks":)", "}"),
            R"({"paid":{"post":{"tags":["t"],"deprecated":true}}})");
}

TEST(Router, OperationsStandBehindTheAppsOwnAndJoinThePathsThatAreThere) {
  EXPECT_EQ(
      paths(
          "routers: [{ paths: { /b: { get: {} }, /a: { put: {} } } }]\npaths: { /a: { get: {} }, /c: { get: {} } }\n"),
      R"({"/a":{"get":{},"put":{}},"/c":{"get":{}},"/b":{"get":{}}})");
}

TEST(Router, ThatIsHiddenHidesAllInIt) {
  EXPECT_EQ(paths("routers: [{ hidden: true, paths: { /a: { get: {} } }, routers: [{ paths: { /b: { get: { hidden: "
                  "false } } } }] }]\npaths: { /c: {} }\n"),
            R"({"/c":{}})");
}

TEST(Router, ProblemsAreToldAtTheirPlace) {
  EXPECT_EQ(problems(with(
                "routers: [{ paths: { /a: { get: { status: 204 } } } }, { prefx: /b, paths: { /a: { get: {} } } }]\n")),
            "3:58: error: a router has no \"prefx\" · did you mean \"prefix\"? [unknown-key]\n"
            "3:84: error: get /a is declared twice · give one of them another path or method [duplicate-operation]");
  EXPECT_EQ(problems(with("routers:\n- { prefix: users }\n- { prefix: /users/ }\n- { $cycle: true }\n- 5\n")),
            "4:13: error: the prefix \"users\" does not start with \"/\" · write \"/users\" [invalid-prefix]\n"
            "5:13: error: the prefix \"/users/\" ends with \"/\" · leave the last \"/\" to the paths, which start with "
            "one [invalid-prefix]\n"
            "6:3: error: a router includes itself · include it once, from outside [router-cycle]\n"
            "7:3: error: a router must be an object, not 5 [wrong-kind]");
  EXPECT_EQ(problems(with("routers: [{ prefix: 5, paths: { /a: { get: { tagz: [], status: 204 } } } }]\n")),
            "3:21: error: \"prefix\" must be a string, not 5 · quote it [wrong-kind]\n"
            "3:46: error: an Operation Object has no \"tagz\" · did you mean \"tags\"? [unknown-key]");
  EXPECT_EQ(
      problems(with("routers: [{ webhooks: { w: { post: { status: 204 } } } }, { webhooks: { w: { post: {} } } }]\n")),
      "3:78: error: post w is declared twice · give one of them another path or method [duplicate-operation]");
}

TEST(Router, AtTheRootStandsInAList) {
  const auto problem = [](const std::string& place, const std::string& kind) {
    return place + ": error: \"routers\" must be an array, not " + kind +
           " · a list is written in [ ], or with a dash before each item [wrong-kind]";
  };
  EXPECT_EQ(problems(with("routers: 5\n")), problem("3:10", "5"));
  EXPECT_EQ(problems(with("routers:\n")), problem("3:9", "null"));
  EXPECT_EQ(problems(with("routers: { users: { paths: { /a: { get: {} } } } }\n")), problem("3:10", "an object"));
  EXPECT_EQ(problems(with("routers: [{ routers: 5 }]\n")), problem("3:22", "5"));
}

TEST(Router, PrefixesAreRepaired) {
  EXPECT_EQ(repaired(with("routers: [{ prefix: users }, { prefix: /users/ }]\n")),
            with("routers: [{ prefix: \"/users\" }, { prefix: \"/users\" }]\n"));
}

}  // namespace
}  // namespace beckon
