// What FastAPI derives and none of its documents in tests/fastapi shows; by fastapi-rules' sections.

#include <gtest/gtest.h>

#include <string>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string like_fastapi(const std::string& rest) {
  return document("conventions: fastapi\ninfo: { title: T, version: '1' }\n" + rest);
}

// §5: a title stands beside all but references.
TEST(Fastapi, AParameterThatIsAModelHasNoTitleUnlessItMayBeNull) {
  const std::string text = like_fastapi(
      "models: { Color: enum(red | green) }\n"
      "paths: { /a: { get: { name: f, query: { color: Color, 'other?': Color? } } } }\n");
  EXPECT_NE(
      text.find(R"({"name":"color","in":"query","required":true,"schema":{"$ref":"#/components/schemas/Color"}})"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find(R"("schema":{"anyOf":[{"$ref":"#/components/schemas/Color"},{"type":"null"}],"title":"Other"}})"),
            std::string::npos)
      << text;
}

// §10: of a field not even then; but of several references, and of lists and maps of them.
TEST(Fastapi, AFieldOfModelsHasATitleUnlessItIsOneThatMayBeNull) {
  EXPECT_EQ(between(like_fastapi("models: { A: int, F: { one: A, none: A?, both: A | B, all: list<A> }, B: int }\n"),
                    R"("F":{"type":"object","properties":)", R"(,"required")"),
            R"({"one":{"$ref":"#/components/schemas/A"},)"
            R"("none":{"anyOf":[{"$ref":"#/components/schemas/A"},{"type":"null"}]},)"
            R"("both":{"anyOf":[{"$ref":"#/components/schemas/A"},{"$ref":"#/components/schemas/B"}],"title":"Both"},)"
            R"("all":{"type":"array","items":{"$ref":"#/components/schemas/A"},"title":"All"}})");
}

// §2: a webhook's key is a path's.
TEST(Fastapi, AVariableInAWebhooksKeyIsAParameter) {
  EXPECT_EQ(
      between(like_fastapi("webhooks: { 'paid/{id}': { post: { name: f } } }\n"), R"("post":{)", R"(,"responses")"),
      R"("summary":"F","operationId":"fpaid__id__post",)"
      R"("parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string","title":"Id"}}])");
}

// §6: even a GET may have one; and then it is validated.
TEST(Fastapi, ABodyOfGetIsSaid) {
  const std::string text = like_fastapi("paths: { /a: { get: { name: f, body: { type: list<int>, title: B } } } }\n");
  EXPECT_NE(
      text.find(
          R"("requestBody":{"content":{"application/json":{"schema":{"type":"array","items":{"type":"integer"},"title":"B"}}},"required":true})"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find(R"("422":)"), std::string::npos) << text;
}

// §1: declared tags are as they are given.
TEST(Fastapi, TagsAreAsGiven) {
  EXPECT_EQ(between(like_fastapi("tags: [{ name: b, description: B }, { name: a }]\npaths: {}\n"), R"("tags":)", "}"),
            R"([{"name":"b","description":"B"},{"name":"a"}])");
}

}  // namespace
}  // namespace beckon
