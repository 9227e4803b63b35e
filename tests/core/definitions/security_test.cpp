#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string with(const std::string& security, const std::string& conventions = "beckon") {
  return document("security: " + security + "\nconventions: " + conventions +
                  "\ninfo: { title: T, version: '1' }\nwebhooks: { paid: { post: { operationId: p } } }\n");
}

const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"webhooks":{"paid":{"post":)";

TEST(RootSecurity, IsGivenByNames) {
  const std::string before = head + R"({"operationId":"p"}}},"security":)";
  EXPECT_EQ(with("key", "plain"), before + R"([{"key":[]}]})");
  EXPECT_EQ(with("[key, { oauth: [read] }]", "plain"), before + R"([{"key":[]},{"oauth":["read"]}]})");
  EXPECT_EQ(with("[]", "plain"), before + "[]}");
}

TEST(RootSecurity, ByNameIsNotForReceiversEither) {
  for (const std::string security : {"key", "[key]", "[{ key: [] }]"}) {
    EXPECT_EQ(with(security),
              head +
                  R"({"operationId":"p","responses":{"2XX":{"description":"The event was received"}},"security":[]}}},)"
                  R"("security":[{"key":[]}]})");
  }
}

TEST(RootSecurity, OfAnotherKindIsReported) {
  EXPECT_EQ(
      problems("info: { title: T, version: '1' }\nsecurity: 5\n"),
      "2:11: error: \"security\" must be an array, not 5 · a list is written in [ ], or with a dash before each item "
      "[wrong-kind]");
}

}  // namespace
}  // namespace beckon
