#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string responses(const std::string& operation, const std::string& conventions = "plain",
                      const std::string& head = "paths: { /a") {
  const std::string text =
      "conventions: " + conventions +
      "\ninfo: { title: T, version: '1' }\nmodels: { Pet: { name: string }, Error: { message: string } }\n" + head +
      ": { get: " + operation + " } }\n";
  return between(document(text), R"("responses":)", R"(}}},"components")");
}

const std::string pet = R"("content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}})";
const std::string error = R"("content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"}}})";

TEST(Responses, OfWhatIsReturnedHaveTheStatusPhrase) {
  EXPECT_EQ(responses("{ returns: Pet }"), R"({"200":{"description":"OK",)" + pet + "}}");
  EXPECT_EQ(responses("{ returns: Pet, status: 201 }"), R"({"201":{"description":"Created",)" + pet + "}}");
  EXPECT_EQ(responses("{ status: 202 }"), R"({"202":{"description":"Accepted"}})");
  EXPECT_EQ(responses("{ returns: 'null' }"), R"({"204":{"description":"No Content"}})");
  EXPECT_EQ(
      responses("{ returns: file }"),
      R"({"200":{"description":"OK","content":{"application/octet-stream":{"schema":{"type":"string","contentMediaType":"application/octet-stream"}}}}})");
}

TEST(Responses, InShorthandStandByCodeThenRangesThenDefault) {
  EXPECT_EQ(responses("{ returns: Pet, responses: { default: Error, 4XX: { returns: Error, headers: {} }, 404: { "
                      "description: Gone, returns: Error }, 304: 'null' } }"),
            R"({"200":{"description":"OK",)" + pet +
                R"(},"304":{"description":"Not Modified"},"404":{"description":"Gone",)" + error +
                R"(},"4XX":{"description":"Client Error","headers":{},)" + error +
                R"(},"default":{"description":"Default Response",)" + error + "}}");
}

TEST(Responses, MayHaveContentBesideWhatIsReturned) {
  EXPECT_EQ(responses("{ responses: { 200: { description: D, returns: Pet, content: { image/png: {} } } } }"),
            R"({"200":{"description":"D","content":{"image/png":{},)" + between(pet, R"("content":{)", "}") + "}}}");
  EXPECT_EQ(
      errors("info: { title: T, version: '1' }\npaths: { /a: { get: { responses: { 200: { description: D, returns: "
             "int, content: { application/json: {} } } } } } }\n"),
      "/paths/~1a/get/responses/200/returns: \"returns\" and \"content\" say the same thing · keep one of them");
}

// fastapi-rules §7: the main response's title, and after its code that of any other; none beside a $ref.
TEST(Responses, HaveFastapisTitles) {
  const auto titled = [](const std::string& title) {
    return R"("content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Pet"},"title":")" +
           title + R"("}}}})";
  };
  EXPECT_EQ(responses("{ name: read_pets, returns: list<Pet>, responses: { 404: list<Pet>, 4XX: Error, 500: { "
                      "description: D, returns: list<Pet> } } }",
                      "fastapi"),
            R"({"200":{"description":"Successful Response",)" + titled("Response Read Pets A Get") +
                R"(,"404":{"description":"Not Found",)" + titled("Response 404 Read Pets A Get") +
                R"(,"500":{"description":"D",)" + titled("Response 500 Read Pets A Get") +
                R"(,"4XX":{"description":"Client Error",)" + error + "}}");
  EXPECT_EQ(responses("{ operationId: pets, responses: { 200: { description: D, returns: list<Pet> } } }", "fastapi"),
            R"({"200":{"description":"D",)" + titled("Response Pets") + "}");
  EXPECT_EQ(
      responses("{ returns: file }", "fastapi"),
      R"({"200":{"description":"Successful Response","content":{"application/octet-stream":{"schema":{"type":"string","contentMediaType":"application/octet-stream"}}}}})");
}

TEST(Responses, OfSuccessAreDerivedWhereNoneIsGiven) {
  EXPECT_EQ(responses("{ responses: { 404: Error } }", "beckon"),
            R"({"200":{"description":"Successful response"},"404":{"description":"Not Found",)" + error + "}}");
  EXPECT_EQ(responses("{ responses: { 302: { description: Elsewhere } } }", "beckon"),
            R"({"302":{"description":"Elsewhere"}})");
  EXPECT_EQ(responses("{}", "beckon", "webhooks: { paid"), R"({"2XX":{"description":"The event was received"}})");
  EXPECT_EQ(responses("{}", "fastapi", "webhooks: { paid"),
            R"({"200":{"description":"Successful Response","content":{"application/json":{"schema":{}}}}})");
}

// fastapi-rules §7: a 422 where there are parameters or a body, unless 422, 4XX or default is there.
TEST(Responses, OfValidationFollowFastapi) {
  const std::string unprocessable =
      R"("422":{"description":"Validation Error","content":{"application/json":{"schema":{"$ref":"#/components/schemas/HTTPValidationError"}}}})";
  const std::string ok = R"("200":{"description":"Successful Response",)" + pet + "}";
  EXPECT_EQ(responses("{ returns: Pet }", "fastapi"), "{" + ok + "}");
  EXPECT_EQ(responses("{ returns: Pet, query: { q: int } }", "fastapi"), "{" + ok + "," + unprocessable + "}");
  EXPECT_EQ(responses("{ returns: Pet, query: { q: int }, responses: { 4XX: Error } }", "fastapi"),
            "{" + ok + R"(,"4XX":{"description":"Client Error",)" + error + "}}");
  EXPECT_EQ(responses("{ returns: Pet, body: Pet }", "fastapi", "webhooks: { paid"),
            "{" + ok + "," + unprocessable + "}");
  EXPECT_EQ(responses("{ returns: Pet, body: Pet }", "{ validationErrors: true }", "webhooks: { paid"),
            R"({"200":{"description":"OK",)" + pet + "}}");
}

TEST(Responses, NeedAStatusThatIsOne) {
  EXPECT_EQ(
      problems(
          "info: { title: T, version: '1' }\npaths: { /a: { get: { status: fine, responses: { 1000: string } } } }\n"),
      "2:31: error: \"status\" must be a status code, such as 201, or a range, such as 2XX [wrong-kind]\n"
      "2:50: error: a Responses Object has no \"1000\" · a key is a status code (200), a range (2XX) or default "
      "[unknown-key]");
}

TEST(Responses, OfATextThatIsADescriptionTellWhereItGoes) {
  const auto with_response = [](const std::string& response) {
    return "info: { title: T, version: '1' }\npaths: { /a: { get: { responses: { 404: " + response + " } } } }\n";
  };
  EXPECT_EQ(
      problems(with_response("Not here")),
      "2:41: error: \"Not here\" is not a type · a description is written { description: … } [expression-syntax]");
  EXPECT_EQ(repaired(with_response("Not here")), with_response("{ \"description\": \"Not here\" }"));
  EXPECT_EQ(problems(with_response("string here")),
            "2:48: error: \"here\" does not belong here · a description starts with \" -- \", a default with \"=\" "
            "[expression-syntax]");
}

// OpenAPI 3.1.1 §4.8.23.
TEST(Responses, ThatAreReferencesAreNotLowered) {
  const std::string text =
      R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"responses":{"R":{"$ref":"#/a","returns":"int"}}}})";
  EXPECT_EQ(document(text), text);
}

}  // namespace
}  // namespace beckon
