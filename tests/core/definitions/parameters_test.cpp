#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string parameters(const std::string& operation,
                       const std::string& conventions = "{ base: plain, success: true }") {
  const std::string text = "conventions: " + conventions +
                           "\ninfo: { title: T, version: '1' }\npaths:\n  /a/{id}/{b}:\n    get: " + operation + "\n";
  return between(document(text), R"("parameters":)", R"(,"responses")");
}

const std::string id = R"({"name":"id","in":"path","required":true,"schema":{"type":"string"}})";
const std::string b = R"({"name":"b","in":"path","required":true,"schema":{"type":"string"}})";

TEST(Parameters, OfAPathThatAreNotDeclaredAreStrings) {
  EXPECT_EQ(parameters("{}"), "[" + id + "," + b + "]");
  EXPECT_EQ(parameters("{ path: { b: int } }"),
            R"([{"name":"b","in":"path","required":true,"schema":{"type":"integer"}},)" + id + "]");
  EXPECT_EQ(parameters("{ parameters: [{ name: id, in: path, required: true, schema: uuid }] }"),
            R"([{"name":"id","in":"path","required":true,"schema":{"type":"string","format":"uuid"}},)" + b + "]");
  EXPECT_EQ(parameters("{ parameters: [{ $ref: '#/components/parameters/id' }] }"),
            R"([{"$ref":"#/components/parameters/id"}])");
}

TEST(Parameters, AreRequiredUnlessTheyHaveAQuestionMarkOrADefault) {
  EXPECT_EQ(
      parameters("{ query: { a: int, 'q?': string, l: int(1..100) = 20 } }"),
      "[" + id + "," + b +
          R"(,{"name":"a","in":"query","required":true,"schema":{"type":"integer"}},)"
          R"({"name":"q","in":"query","required":false,"schema":{"type":"string"}},)"
          R"({"name":"l","in":"query","required":false,"schema":{"type":"integer","minimum":1,"maximum":100,"default":20}}])");
}

TEST(Parameters, ComeByPlaceWhateverTheOrderOfTheKeys) {
  EXPECT_EQ(parameters("{ cookie: { c: int }, header: { X-H: int }, query: { q: int } }"),
            "[" + id + "," + b +
                R"(,{"name":"q","in":"query","required":true,"schema":{"type":"integer"}},)"
                R"({"name":"X-H","in":"header","required":true,"schema":{"type":"integer"}},)"
                R"({"name":"c","in":"cookie","required":true,"schema":{"type":"integer"}}])");
}

TEST(Parameters, HaveTheirOwnKeysBesideASchemas) {
  const std::string tail = parameters(
      "{ query: { 'q?': { type: list<int>, description: Which, explode: false, style: form, deprecated: true, "
      "minItems: 1 }, d: int -- How many } }");
  EXPECT_EQ(
      tail,
      "[" + id + "," + b +
          R"(,{"name":"q","in":"query","description":"Which","required":false,"deprecated":true,"style":"form","explode":false,)"
          R"("schema":{"type":"array","items":{"type":"integer"},"minItems":1}},)"
          R"({"name":"d","in":"query","description":"How many","required":true,"schema":{"type":"integer"}}])");
}

// fastapi-rules: the title is set unless the schema is a reference, and the description is said in both.
TEST(Parameters, HaveTitlesAndTheirDescriptionTwiceWithFastapi) {
  EXPECT_EQ(
      parameters("{ path: { id: int, b: int }, query: { item_id: int -- Which } }", "fastapi"),
      R"([{"name":"id","in":"path","required":true,"schema":{"type":"integer","title":"Id"}},{"name":"b","in":"path","required":true,"schema":{"type":"integer","title":"B"}},)"
      R"({"name":"item_id","in":"query","description":"Which","required":true,"schema":{"type":"integer","title":"Item Id","description":"Which"}}])");
}

}  // namespace
}  // namespace beckon
