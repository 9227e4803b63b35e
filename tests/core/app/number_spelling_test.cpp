#include "app/number_spelling.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

using beckon::Integer;
using beckon::detail::spell;

// Expected as JavaScript writes them: `String(0.1)`, ECMAScript 2024 §6.1.6.1.20.
TEST(NumberSpelling, IsTheShortestThatIsReadAsTheSameDouble) {
  EXPECT_EQ(spell(0.0), "0");
  EXPECT_EQ(spell(-0.0), "0");
  EXPECT_EQ(spell(5.0), "5");
  EXPECT_EQ(spell(-1.5), "-1.5");
  EXPECT_EQ(spell(0.1), "0.1");
  EXPECT_EQ(spell(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(spell(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(spell(123456.789), "123456.789");
  EXPECT_EQ(spell(9007199254740993.0), "9007199254740992");
}

TEST(NumberSpelling, HasAnExponentWhereEcmaScriptHasOne) {
  EXPECT_EQ(spell(100000.0), "100000");
  EXPECT_EQ(spell(1e20), "100000000000000000000");
  EXPECT_EQ(spell(1e21), "1e+21");
  EXPECT_EQ(spell(1.5e300), "1.5e+300");
  EXPECT_EQ(spell(0.000001), "0.000001");
  EXPECT_EQ(spell(0.0000015), "0.0000015");
  EXPECT_EQ(spell(1e-7), "1e-7");
  EXPECT_EQ(spell(1.25e-7), "1.25e-7");
  EXPECT_EQ(spell(std::numeric_limits<double>::max()), "1.7976931348623157e+308");
  EXPECT_EQ(spell(std::numeric_limits<double>::denorm_min()), "5e-324");
}

TEST(NumberSpelling, OfAFloatIsAsShortAsAFloatAllows) {
  EXPECT_EQ(spell(0.1F), "0.1");
  EXPECT_EQ(spell(16777216.0F), "16777216");
  EXPECT_EQ(spell(3.4028235e38F), "3.4028235e+38");
}

TEST(NumberSpelling, KeepsEveryWholeNumberExact) {
  EXPECT_EQ(spell(Integer(0)), "0");
  EXPECT_EQ(spell(Integer(-7)), "-7");
  EXPECT_EQ(spell(Integer(std::numeric_limits<std::int64_t>::min())), "-9223372036854775808");
  EXPECT_EQ(spell(Integer(std::numeric_limits<std::uint64_t>::max())), "18446744073709551615");
}
