#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

/// What the form of an operation is sent as.
std::string media_type(const std::string& form, const std::string& models = "{}", const std::string& schemas = "{}") {
  const std::string text =
      "conventions: plain\ninfo: { title: T, version: '1' }\npaths: { /a: { post: { form: " + form +
      " } } }\nmodels: " + models + "\ncomponents: { schemas: " + schemas + " }\n";
  return between(document(text), R"("content":{")", R"(":{"schema":)");
}

const std::string multipart = "multipart/form-data";
const std::string urlencoded = "application/x-www-form-urlencoded";

/// What an operation of FastAPI's compiles to, from its body on, and the schemas that come with it.
std::string like_fastapi(const std::string& operation, const std::string& more = "") {
  const std::string text = document("conventions: fastapi\ninfo: { title: T, version: '1' }\n" + more +
                                    "paths: { /a: { post: { name: send, " + operation + " } } }\n");
  return between(text, R"("requestBody":)", R"(,"responses":)") +
         between(text, R"("components":{"schemas":)", R"(,"HTTPV)");
}

// fastapi-rules §6: several parameters of a body, and the fields of a form, make a model of the operation's.
TEST(Form, OfFastapisIsAComponent) {
  const std::string component =
      R"({"Body_send_a_post":{"type":"object","properties":{"name":{"type":"string","title":"Name"},)"
      R"("b":{"type":"array","items":{"type":"integer"},"title":"B"}},"required":["name"],"title":"Body_send_a_post"})";
  const std::string fields = "{ name: string, 'b?': { type: array, items: int } }";
  EXPECT_EQ(
      like_fastapi("form: " + fields),
      R"({"content":{"application/x-www-form-urlencoded":{"schema":{"$ref":"#/components/schemas/Body_send_a_post"}}},"required":true})" +
          component);
  EXPECT_EQ(
      like_fastapi("body: { $fields: " + fields + " }"),
      R"({"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Body_send_a_post"}}},"required":true})" +
          component);
  EXPECT_NE(like_fastapi("operationId: send, form: " + fields).find(R"({"Body_send":{)"), std::string::npos);
}

TEST(Form, OfFastapisIsNoComponentWhereItsNameIsTakenOrCantBeOne) {
  const std::string inlined = R"({"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object",)";
  EXPECT_TRUE(like_fastapi("form: { a: int }", "models: { Body_send_a_post: { b: int } }\n").starts_with(inlined));
  EXPECT_TRUE(like_fastapi("operationId: a/b, form: { a: int }").starts_with(inlined));
}

TEST(Form, OfAModelWithAFileIsMultipart) {
  EXPECT_EQ(media_type("P", "{ P: { photo: file } }"), multipart);
  EXPECT_EQ(media_type("P", "{ P: { 'photos?': list<file> } }"), multipart);
  EXPECT_EQ(media_type("P", "{ P: { photo: Photo }, Photo: file }"), multipart);
  EXPECT_EQ(media_type("P", "{ P: { $extends: Q, a: int }, Q: { photo: file } }"), multipart);
  EXPECT_EQ(media_type("P", "{ P: { photo: { anyOf: [string, file] } } }"), multipart);
  EXPECT_EQ(media_type("P", "{ P: { photo: string } }"), urlencoded);
}

TEST(Form, OfASchemaWithAFileIsMultipart) {
  EXPECT_EQ(media_type("S", "{}", "{ S: { type: object, properties: { photo: file } } }"), multipart);
  EXPECT_EQ(media_type("S", "{}", "{ S: { allOf: [{ $ref: '#/components/schemas/F' }] }, F: { type: 'file?' } }"),
            multipart);
  EXPECT_EQ(media_type("S", "{}", "{ S: { $fields: { a: int } } }"), urlencoded);
}

TEST(Form, WithAFieldThatMayBeAFileIsMultipart) {
  EXPECT_EQ(media_type("{ 'photo?': 'file?' }"), multipart);
  EXPECT_EQ(media_type("{ photo: string | file }"), multipart);
  EXPECT_EQ(media_type("{ a: P }", "{ P: { photo: file } }"), multipart);
  EXPECT_EQ(media_type("P | string", "{ P: { photo: file } }"), multipart);
}

TEST(Form, OfModelsThatReferToEachOtherIsLookedThroughOnce) {
  EXPECT_EQ(media_type("A", "{ A: { b: B, 'a?': A }, B: { 'a?': A } }"), urlencoded);
  EXPECT_EQ(media_type("A", "{ A: { b: B, 'a?': A }, B: { 'a?': A, f: file } }"), multipart);
}

TEST(Form, IsJudgedByItselfWhateverTheOnesBefore) {
  const std::string text = document(
      "conventions: plain\ninfo: { title: T, version: '1' }\n"
      "models: { A: { c: C }, B: { c: C, f: file }, C: { a: int }, D: { c: C, b: B } }\n"
      "paths: { /a: { get: { form: A }, put: { form: B }, post: { form: A }, patch: { form: B } },\n"
      "  /d: { get: { form: D }, put: { form: C }, post: { form: B }, patch: { form: D } } }\n");
  std::string kinds;
  for (std::size_t at = text.find(R"("content":{")"); at != std::string::npos;
       at = text.find(R"("content":{")", at + 1))
    kinds += text[at + 12];
  EXPECT_EQ(kinds, "amammamm");
}

TEST(Form, OfALongChainOfModelsIsFollowedToItsEnd) {
  std::string models = "{ ";
  for (int index = 0; index < 20000; ++index)
    models += "M" + std::to_string(index) + ": { a: M" + std::to_string(index + 1) + " }, ";
  EXPECT_EQ(media_type("M0", models + "M20000: { f: file } }"), multipart);
}

}  // namespace
}  // namespace beckon
