#include "openapi/templates.hpp"

#include <gtest/gtest.h>

namespace beckon::openapi {
namespace {

TEST(Templates, HaveTheirVariablesInBraces) {
  EXPECT_EQ(template_variables("/a/{b}/{c}.{d}"), (std::vector<std::string_view>{"b", "c", "d"}));
  EXPECT_EQ(template_variables("https://{host}:{port}/{}"), (std::vector<std::string_view>{"host", "port", ""}));
  EXPECT_TRUE(template_variables("/a/{open").empty());
  EXPECT_TRUE(template_variables("/a").empty());
}

TEST(Templates, HaveBracesInPairs) {
  EXPECT_FALSE(has_loose_brace("/a/{b}/{c}"));
  EXPECT_TRUE(has_loose_brace("/a/{b"));
  EXPECT_TRUE(has_loose_brace("/a/b}"));
  EXPECT_TRUE(has_loose_brace("/a/{b{c}}"));
}

}  // namespace
}  // namespace beckon::openapi
