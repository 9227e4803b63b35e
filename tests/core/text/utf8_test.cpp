#include "text/utf8.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

constexpr std::size_t npos = std::string_view::npos;

TEST(Utf8, EveryWellFormedTextPasses) {
  for (const std::string_view text : {
           "", "a", "plain text that is longer than eight bytes", "\x7F",
           "\xC2\x80",          // U+0080, the first of two bytes
           "\xDF\xBF",          // U+07FF, the last
           "\xE0\xA0\x80",      // U+0800
           "\xED\x9F\xBF",      // U+D7FF, before the surrogates
           "\xEE\x80\x80",      // U+E000, behind them
           "\xEF\xBF\xBF",      // U+FFFF
           "\xF0\x90\x80\x80",  // U+10000
           "\xF4\x8F\xBF\xBF",  // U+10FFFF
       }) {
    EXPECT_EQ(find_invalid_utf8(text), npos) << text;
  }
  EXPECT_EQ(find_invalid_utf8(std::string_view("\0", 1)), npos);
}

TEST(Utf8, MalformedSequencesAreFound) {
  for (const std::string_view text : {
           "\x80",              // a continuation that continues nothing
           "\xC0\x80",          // overlong U+0000
           "\xC1\xBF",          // overlong U+007F
           "\xE0\x9F\xBF",      // overlong U+07FF
           "\xF0\x8F\xBF\xBF",  // overlong U+FFFF
           "\xED\xA0\x80",      // U+D800, the first surrogate
           "\xED\xBF\xBF",      // U+DFFF, the last
           "\xF4\x90\x80\x80",  // U+110000
           "\xF5\x80\x80\x80",
           "\xFE",
           "\xFF",
           "\xC3",  // cut off
           "\xE2\x82",
           "\xF0\x9F\x98",
           "\xC3\x28",  // not continued
           "\xE2\x28\xA1",
           "\xE2\x82\x28",
           "\xF0\x9F\x98\x28",
       }) {
    EXPECT_EQ(find_invalid_utf8(text), 0U);
    EXPECT_EQ(utf8_character_length(text), 0U);
  }
}

TEST(Utf8, TheFirstByteOfTheFirstMalformedSequenceIsTold) {
  for (std::size_t before = 0; before < 200; ++before) {
    const std::string text = std::string(before, 'a') + "\u20AC" + "\xE2\x82" + "aaaaaaaaaaaa\xFF";
    EXPECT_EQ(find_invalid_utf8(text), before + 3);
  }
}

TEST(Utf8, ACharacterIsAsLongAsItsEncoding) {
  EXPECT_EQ(utf8_character_length(""), 0U);
  EXPECT_EQ(utf8_character_length("ab"), 1U);
  EXPECT_EQ(utf8_character_length("\u00E9b"), 2U);
  EXPECT_EQ(utf8_character_length("\u20ACb"), 3U);
  EXPECT_EQ(utf8_character_length("\U0001F600b"), 4U);
}

}  // namespace
}  // namespace beckon::text
