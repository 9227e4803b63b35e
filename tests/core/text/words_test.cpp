#include "text/words.hpp"

#include <string>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

TEST(Words, AreJoinedAndWhatComesFromTheUserIsQuoted) {
  const std::string owned = "c";
  EXPECT_EQ(joined({"a ", std::string_view("b "), owned, " ", in_quotes("d\n\"")}), "a b c \"d\\n\\\"\"");
  EXPECT_EQ(joined({}), "");
}

TEST(Words, OfTheUserAreCutWhenTheyAreLong) { EXPECT_LT(joined({in_quotes(std::string(10000, 'x'))}).size(), 200U); }

}  // namespace
}  // namespace beckon::text
