#include "text/lines.hpp"

#include <gtest/gtest.h>

#include <string>

namespace beckon::text {
namespace {

TEST(ByteOffset, IsTheStartOfTheCharacterThatAnOffsetLiesIn) {
  const std::string text = "a\xC3\xA9\xF0\x9F\x98\x80z";  // a, é, 😀 (two UTF-16 units), z
  const std::size_t expected[] = {0, 1, 3, 3, 7, 8, 8};
  for (std::size_t units = 0; units < std::size(expected); ++units)
    EXPECT_EQ(byte_offset(text, units, OffsetUnit::utf16), expected[units]) << units;
  EXPECT_EQ(byte_offset(text, 2, OffsetUnit::bytes), 2U);
  EXPECT_EQ(byte_offset(text, 99, OffsetUnit::bytes), text.size());
}

}  // namespace
}  // namespace beckon::text
