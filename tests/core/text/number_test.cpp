#include "text/number.hpp"

#include <string>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

TEST(Numbers, CompareByValueWhateverTheirSpelling) {
  for (const char* equal : {"1", "1.0", "1e0", "10e-1", "0.1E+1", "100e-2"})
    EXPECT_EQ(compare_numbers(equal, "1"), 0) << equal;
  EXPECT_EQ(compare_numbers("-0", "0.0e9"), 0);
  EXPECT_LT(compare_numbers("-2", "-1"), 0);
  EXPECT_LT(compare_numbers("-1", "0"), 0);
  EXPECT_LT(compare_numbers("0.09", "0.1"), 0);
  EXPECT_LT(compare_numbers("9", "10"), 0);
  EXPECT_GT(compare_numbers("1e400", "1e399"), 0);
  EXPECT_LT(compare_numbers("9223372036854775807", "9223372036854775808"), 0);
  EXPECT_GT(compare_numbers("1e99999999999999999999", "1"), 0);
}

TEST(Numbers, ThatAreWholeAndNotNegativeAreCounts) {
  for (const char* count : {"0", "5", "5.0", "1e3", "1.50e1", "20e-1", "-0", "-0.0"})
    EXPECT_TRUE(is_count(count)) << count;
  for (const char* other : {"-1", "0.5", "1e-1", "1.55e1", "-2.0"}) EXPECT_FALSE(is_count(other)) << other;
}

}  // namespace
}  // namespace beckon::text
