#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string with_operation(const std::string& operation, const std::string& path = "/a") {
  return "conventions: plain\ninfo: { title: T, version: '1' }\nmodels: { Pet: { name: string } }\npaths:\n  " + path +
         ":\n    post: " + operation + "\n";
}
std::string lowered(const std::string& operation) {
  return between(document(with_operation(operation)), R"("post":)", R"(}},"components")");
}

const std::string pet = R"({"$ref":"#/components/schemas/Pet"})";

TEST(Operation, WithABodyHasARequiredRequestBodyOfJson) {
  EXPECT_EQ(lowered("{ body: Pet }"),
            R"({"requestBody":{"content":{"application/json":{"schema":)" + pet + R"(}},"required":true}})");
  EXPECT_EQ(lowered("{ 'body?': Pet }"), R"({"requestBody":{"content":{"application/json":{"schema":)" + pet + "}}}}");
  EXPECT_EQ(
      lowered("{ body: { type: Pet, description: One } }"),
      R"({"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet","description":"One"}}},"required":true}})");
}

TEST(Operation, WithAFormSendsFieldsAndFiles) {
  EXPECT_EQ(
      lowered("{ form: { name: string, 'age?': int } }"),
      R"({"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"}},"required":["name"]}}},"required":true}})");
  EXPECT_EQ(
      lowered("{ form: { 'photos?': list<file> } }"),
      R"({"requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"photos":{"type":"array","items":{"type":"string","contentMediaType":"application/octet-stream"}}}}}}}})");
}

TEST(Operation, SecurityIsGivenByNames) {
  EXPECT_EQ(lowered("{ security: key }"), R"({"security":[{"key":[]}]})");
  EXPECT_EQ(lowered("{ security: [key, { oauth: [read] }] }"), R"({"security":[{"key":[]},{"oauth":["read"]}]})");
}

TEST(Operation, ThatIsHiddenLeavesNothingBehind) {
  const std::string text =
      "info: { title: T, version: '1' }\npaths:\n  /a: { get: { hidden: true }, post: { hidden: false, name: x } }\n  "
      "/b: { get: { hidden: true } }\n";
  EXPECT_EQ(
      between(document(text), R"("paths":)", "}"),
      R"({"/a":{"post":{"summary":"X","operationId":"x","responses":{"200":{"description":"Successful response"}}}}})");
}

TEST(Operation, WithShorthandIsWrittenInTheTablesOrderAndAnyOtherAsItWas) {
  EXPECT_EQ(lowered("{ x-b: 1, since: '2.0', body: Pet, summary: S, tags: [t] }"),
            R"({"tags":["t"],"summary":"S","requestBody":{"content":{"application/json":{"schema":)" + pet +
                R"(}},"required":true},"x-b":1,"x-since":"2.0"})");
  EXPECT_EQ(lowered("{ x-b: 1, summary: S, tags: [t] }"), R"({"x-b":1,"summary":"S","tags":["t"]})");
}

TEST(Operation, SaidTwiceIsAnError) {
  EXPECT_EQ(
      problems(with_operation("{ body: Pet, requestBody: { content: {} }, status: 204 }")),
      "6:13: error: \"body\" and \"requestBody\" say the same thing · keep one of them [shorthand-beside-longhand]");
  EXPECT_EQ(problems(with_operation("{ body: Pet, form: { a: int }, status: 204 }")),
            "6:24: error: \"form\" and \"body\" say the same thing · keep one of them [shorthand-beside-longhand]");
  EXPECT_EQ(problems(with_operation("{ returns: Pet, responses: { 200: Pet } }")),
            "6:13: error: the response \"200\" stands under \"responses\" as well · keep one of them "
            "[shorthand-beside-longhand]");
  EXPECT_EQ(
      problems(with_operation("{ query: { a: int }, parameters: [{ name: a, in: query, schema: {} }], status: 204 }")),
      "6:22: error: the query parameter \"a\" stands under \"parameters\" as well · keep one of them "
      "[shorthand-beside-longhand]");
}

}  // namespace
}  // namespace beckon
