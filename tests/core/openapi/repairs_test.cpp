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
            "4:7: error: a Schema Object must be an object, a boolean or a type expression, not null · write a type; "
            "any takes every value [wrong-kind]");
}

}  // namespace
}  // namespace beckon
