#include "openapi/keys.hpp"

#include <gtest/gtest.h>

namespace beckon::openapi {
namespace {

TEST(Keys, OfResponsesAreCodesRangesAndDefault) {
  for (const char* status : {"100", "200", "599", "1XX", "5XX", "default"}) EXPECT_TRUE(is_status(status)) << status;
  for (const char* status : {"", "99", "600", "20", "2000", "2xx", "2X0", "0XX", "Default", "abc"})
    EXPECT_FALSE(is_status(status)) << status;
}

TEST(Keys, ThatStartWithXAreExtensions) {
  EXPECT_TRUE(is_extension("x-logo"));
  EXPECT_TRUE(is_extension("x-"));
  EXPECT_FALSE(is_extension("X-Logo"));
  EXPECT_FALSE(is_extension("xlogo"));
}

TEST(Keys, OfComponentsHaveLettersDigitsPointsUnderscoresAndDashes) {
  EXPECT_TRUE(is_component_name("my.org-User_2"));
  for (const char* name : {"", "a b", "a/b", "é", "a$"}) EXPECT_FALSE(is_component_name(name)) << name;
}

}  // namespace
}  // namespace beckon::openapi
