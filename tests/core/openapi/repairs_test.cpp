#include "openapi/repairs.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string info = "info: { title: T, version: '1' }\n";

std::string with_operation(const std::string& operation) {
  return info + "paths: { /a: { get: " + operation + " } }\n";
}

TEST(Repair, OfAWordThatYamlNoLongerTakesForABoolean) {
  EXPECT_EQ(
      problems(with_operation("{ hidden: yes }")),
      "2:31: error: \"hidden\" must be true or false, not \"yes\" · write true: YAML 1.2 knows true and false alone "
      "[wrong-kind]");
  EXPECT_EQ(repaired(with_operation("{ hidden: yes }")), with_operation("{ hidden: true }"));
  EXPECT_EQ(repaired(with_operation("{ deprecated: No }")), with_operation("{ deprecated: false }"));
  EXPECT_EQ(problems(with_operation("{ deprecated: 'true' }")),
            "2:35: error: \"deprecated\" must be true or false, not \"true\" · write true [wrong-kind]");
  EXPECT_EQ(repaired(with_operation("{ deprecated: 'true' }")), with_operation("{ deprecated: true }"));
  EXPECT_EQ(problems(with_operation("{ deprecated: maybe }")),
            "2:35: error: \"deprecated\" must be true or false, not \"maybe\" [wrong-kind]");
}

TEST(Repair, OfANumberWhereTextBelongs) {
  EXPECT_EQ(problems(with_operation("{ since: 1.2 }")),
            "2:30: error: \"since\" must be a string, not 1.2 · quote it [wrong-kind]");
  EXPECT_EQ(repaired(with_operation("{ since: 1.2 }")), with_operation("{ since: \"1.2\" }"));
  EXPECT_EQ(problems(with_operation("{ name: 5 }")),
            "2:29: error: \"name\" must be a string, not 5 · quote it [wrong-kind]");
}

TEST(Repair, OfATextWhereAListBelongs) {
  EXPECT_EQ(problems(with_operation("{ tags: users }")),
            "2:29: error: \"tags\" must be an array, not \"users\" · write [users] [wrong-kind]");
  EXPECT_EQ(repaired(with_operation("{ tags: users }")), with_operation("{ tags: [users] }"));
  EXPECT_EQ(repaired(with_operation("{ tags: 'a, b' }")), with_operation("{ tags: [\"a, b\"] }"));
  EXPECT_EQ(repaired(info + "paths:\n  /a:\n    get:\n      tags: a, b\n"),
            info + "paths:\n  /a:\n    get:\n      tags: [\"a, b\"]\n");
  EXPECT_EQ(repaired(R"({"info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"tags":"users"}}}})"),
            R"({"info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"tags":["users"]}}}})");
}

TEST(Repair, OfAListWhereATypeBelongs) {
  const auto with_field = [](const std::string& type) { return info + "models: { M: { a: " + type + ", b: int } }\n"; };
  EXPECT_EQ(problems(with_field("[string]")),
            "2:19: error: a Schema Object must be an object, a boolean or a type expression, not an array · write "
            "list<string> [wrong-kind]");
  EXPECT_EQ(repaired(with_field("[ string ]")), with_field("\"list<string>\""));
  const std::string block = info + "models:\n  M:\n    a:\n      - string\n";
  EXPECT_EQ(repaired(block), block);
}

TEST(Repair, OfNullWhereATypeBelongs) {
  EXPECT_EQ(repaired(with_operation("{ returns: null }")), with_operation("{ returns: \"null\" }"));
  EXPECT_EQ(problems(info + "models:\n  M:\n    a:\n"),
            "4:5: error: \"a\" is empty · give it a type; any takes every value [wrong-kind]");
}

TEST(Repair, OfAKeyWithNothingBehindIt) {
  EXPECT_EQ(problems(info + "models:\n  M:\n  N: {}\n"),
            "3:3: error: \"M\" is empty · give it fields or a type [wrong-kind]");
  EXPECT_EQ(problems(info + "paths:\n  /a:\n  /b:\n    get:\n"),
            "3:3: error: \"/a\" has no methods yet · add get, post … [wrong-kind]\n"
            "5:5: error: \"get\" is empty · add name, returns … [wrong-kind]");
  EXPECT_EQ(problems("info:\npaths: {}\n"), "1:1: error: \"info\" is empty · indent what belongs to it [wrong-kind]");
}

TEST(Repair, OfAListWhereAFieldBelongs) {
  const std::string no_array =
      "error: a Schema Object must be an object, a boolean or a type expression, not an array · ";
  EXPECT_EQ(problems(info + "models: { M: { a: [x, y], b: int } }\n"),
            "2:19: " + no_array + "for fixed words write enum(a | b) [wrong-kind]");
  EXPECT_EQ(problems(info + "models: { M: { id: int, required: [id] } }\n"),
            "2:35: " + no_array + "keys about the model start with \"$\", optional fields end in \"?\" [wrong-kind]");
}

TEST(Repair, OfATextThatIsNoDefinitions) {
  EXPECT_EQ(
      problems("hello world"),
      "1:1: error: an OpenAPI Object must be an object, not \"hello world\" · definitions start with info: { title: "
      "My API, version: 1.0.0 } [wrong-kind]");
}

TEST(Repair, AddsWhatADocumentCantLack) {
  EXPECT_EQ(repaired("models:\n  M: { a: int }\n"),
            "info: { title: My API, version: 1.0.0 }\nmodels:\n  M: { a: int }\n");
  EXPECT_EQ(repaired("{ models: {} }"), "{ info: { title: My API, version: 1.0.0 }, models: {} }");
  EXPECT_EQ(repaired(R"({"models":{}})"), R"({"info": { "title": "My API", "version": "1.0.0" }, "models":{}})");
  EXPECT_EQ(repaired("info:\n  title: T # c\n"), "info:\n  version: 1.0.0\n  title: T # c\n");
  EXPECT_EQ(repaired("info: { title: T }\n"), "info: { version: 1.0.0, title: T }\n");
  EXPECT_EQ(repaired(R"({"info":{"title":"T"}})"), R"({"info":{"version": "1.0.0", "title":"T"}})");
  // Where one edit does not do it, or not surely, there is none.
  for (const std::string text : {"{}", "info: {}\n", "info: &a\n  &b title: T\n", "info:\n  ? title\n  : T\n"})
    EXPECT_EQ(repaired(text), text);
}

}  // namespace
}  // namespace beckon
