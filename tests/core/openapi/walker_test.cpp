#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

TEST(Walker, ReportsEachUnknownKeyWithTheNearestKnownOne) {
  EXPECT_EQ(problems("openapi: 3.1.0\ninfo: { titel: T, version: '1' }\npathes: {}\n"),
            "2:7: error: an Info Object needs \"title\" · add it [missing-key]\n"
            "2:9: error: an Info Object has no \"titel\" · did you mean \"title\"? [unknown-key]\n"
            "3:1: error: an OpenAPI Object has no \"pathes\" · did you mean \"paths\"? [unknown-key]");
}

TEST(Walker, ReportsValuesOfAnotherKindThanTheTablesSay) {
  EXPECT_EQ(
      problems(
          head +
          R"("paths":[],"tags":{},"servers":[5],"security":[{"a":"b"}],"components":{"securitySchemes":{"a":{"type":"mutualTLS"}},"schemas":{"S":{"minLength":-1,"required":"x","type":5,"properties":[]}}}})"),
      "1:63: error: a Paths Object must be an object, not an array [wrong-kind]\n"
      "1:73: error: \"tags\" must be an array, not an object · a list is written in [ ], or with a dash before each "
      "item "
      "[wrong-kind]\n"
      "1:87: error: a Server Object must be an object, not 5 [wrong-kind]\n"
      "1:107: error: \"a\" must be an array, not \"b\" · write [\"b\"] [wrong-kind]\n"
      "1:200: error: \"minLength\" must be a whole number, not negative, not -1 [wrong-kind]\n"
      "1:214: error: \"required\" must be an array, not \"x\" · write [\"x\"] [wrong-kind]\n"
      "1:225: error: \"type\" must be one of null, boolean, object, array, number, integer and string, not 5 "
      "[wrong-kind]\n"
      "1:240: error: \"properties\" must be an object, not an array [wrong-kind]");
}

TEST(Walker, SendsTheKeysOfAnOperationToTheMethod) {
  EXPECT_EQ(
      problems("info: { title: T, version: '1' }\nwebhooks: { new: { body: string }, paid: { post: {}, path: {} } }\n"),
      "2:20: error: a Path Item Object has no \"body\" · the method is missing: put it under one, such as \"post\" "
      "[unknown-key]\n"
      "2:54: error: a Path Item Object has no \"path\" · it belongs to an operation: put it under the method "
      "[unknown-key]");
}

TEST(Walker, KnowsTheRestOfATextThatACommaEnded) {
  EXPECT_EQ(problems("info: { title: T, version: '1', description: One, and more }\n"),
            "1:51: error: an Info Object has no \"and more\" · quote the text before it: YAML ends that at the comma "
            "[unknown-key]");
  EXPECT_EQ(problems("info: { title: T, version: '1' }\nmodels: { M: { a: string -- One, two } }\n"),
            "2:38: error: a Schema Object must be an object, a boolean or a type expression, not null · quote the text "
            "before it: YAML ends that at the comma [wrong-kind]");
}

TEST(Walker, KeepsExtensionsUnknownKeywordsAndDataAsTheyAre) {
  const std::string text =
      head +
      R"("x-a":{"$ref":5},"paths":{"x-b":1},"components":{"schemas":{"S":{"$ref":"#/a","my-word":{"type":"strng"},)"
      R"("properties":{"$ref":{"type":"string"}},"examples":[{"$ref":1}],"const":{"type":5},"default":1e400}},"x-c":null}})";
  EXPECT_EQ(document(text), text);
}

TEST(Walker, TakesAReferenceInPlaceOfAnObject) {
  const std::string text =
      head + R"("components":{"responses":{"R":{"$ref":"#/x","description":"d"}},"parameters":{"P":{"$ref":"#/y"}}}})";
  EXPECT_EQ(document(text), text);
  EXPECT_EQ(problems(head + R"("components":{"responses":{"R":{"$ref":1}}}})"),
            "1:94: error: \"$ref\" must be a string, not 1 · quote it [wrong-kind]");
}

TEST(Walker, OffersToQuoteANumberWhereTextBelongs) {
  const Compiled compiled = compile("info: { title: T, version: 1.10 }\n");
  ASSERT_EQ(compiled.diagnostics().size(), 1U);
  const Diagnostic& problem = compiled.diagnostics().front();
  EXPECT_EQ(problem.message, "\"version\" must be a string, not 1.10");
  ASSERT_TRUE(problem.fix.has_value());
  EXPECT_EQ(problem.fix->text, "\"1.10\"");
  EXPECT_EQ(problem.fix->range.start.offset, 27U);
  EXPECT_EQ(problem.fix->range.end.offset, 31U);
}

TEST(Document, MustBeAnObject) {
  EXPECT_EQ(problems("5"),
            "1:1: error: an OpenAPI Object must be an object, not 5 · definitions start with info: { title: My API, "
            "version: 1.0.0 } [wrong-kind]");
  EXPECT_EQ(problems("{}"), "1:1: error: an OpenAPI Object needs \"info\" · add it [missing-key]");
}

}  // namespace
}  // namespace beckon
