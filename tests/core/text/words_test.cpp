#include "text/words.hpp"

#include <string>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

TEST(Message, HasItsArgumentsWhereThePercentSignsStand) {
  const std::string owned = "c";
  EXPECT_EQ(written({"a %% and %", std::string_view("b "), owned, "d"}), "a b c and d");
  EXPECT_EQ(written({"nothing to add"}), "nothing to add");
  EXPECT_EQ(written({}), "");
}

TEST(Message, ShowsInQuotesWhatComesFromTheUserAsJsonDoes) {
  EXPECT_EQ(written({"no \"%\" here", "d\n\""}), "no \"d\\n\\\"\" here");
  EXPECT_LT(written({"\"%\"", std::string(10000, 'x')}).size(), 200U);
}

TEST(Message, TakesWhatIsInAnArgumentAsItIs) { EXPECT_EQ(written({"% and %", "50%", "\"%\""}), "50% and \"%\""); }

}  // namespace
}  // namespace beckon::text
