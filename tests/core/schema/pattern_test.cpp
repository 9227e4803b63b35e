#include "schema/pattern.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon::schema {
namespace {

/// The part of a pattern that is wrong, and why.
std::string fault(std::string_view pattern) {
  const auto found = find_pattern_fault(pattern);
  return found
             ? std::string(pattern.substr(found->begin, found->end - found->begin)) + ": " + std::string(found->reason)
             : "";
}

// ECMA-262 §22.2.1.
TEST(Pattern, IsARegularExpression) {
  for (const char* pattern : {"", "^[a-z0-9_.-]+$", R"(^\+?\d{1,3}(?:-\d+)*$)", "(?<year>[0-9]{4})-(?=a)|b?", "[^]",
                              "[]", R"(\p{L}[\p{Lu}-z]\u{1F600})", "a{,2}", "]}{", R"([\]\\a-])", "(?<=a)b(?<!c)",
                              "[é-ü]", "(a*)*?", R"(\/\-\.)", "(?i:a)", "[\\w-:]", R"([\x00-\x1F\u0000-\uFFFF])"}) {
    EXPECT_EQ(fault(pattern), "") << pattern;
  }
}

TEST(Pattern, ThatIsNoneIsToldWhereItBreaks) {
  EXPECT_EQ(fault("a(b"), "(b: this ( is never closed");
  EXPECT_EQ(fault("a)b"), "): this ) closes nothing");
  EXPECT_EQ(fault("a[b"), "[b: this [ is never closed");
  EXPECT_EQ(fault("*.json"), "*: there is nothing to repeat");
  EXPECT_EQ(fault("a**"), "*: there is nothing to repeat");
  EXPECT_EQ(fault("^?"), "?: there is nothing to repeat");
  EXPECT_EQ(fault("(?<=a)+"), "+: there is nothing to repeat");
  EXPECT_EQ(fault("a{3,2}"), "{3,2}: the larger number stands first");
  EXPECT_EQ(fault("a{20,100}b{100,020}"), "{100,020}: the larger number stands first");
  EXPECT_EQ(fault("x[z-a]"), "z-a: the larger character stands first");
  EXPECT_EQ(fault("[ü-é]"), "ü-é: the larger character stands first");
  EXPECT_EQ(fault("(?P<name>a)"), "(?: a group does not start so");
  EXPECT_EQ(fault("(?<name"), "(?<: the group's name is not closed");
  EXPECT_EQ(fault("a\\"), "\\: nothing follows the \\");
}

TEST(Pattern, OfAnyDepthIsReadInLinearTime) {
  const std::string open(1'000'000, '(');
  EXPECT_EQ(find_pattern_fault(open)->begin, 999'999U);
  EXPECT_EQ(fault(open + std::string(1'000'000, ')')), "");
  EXPECT_NE(fault(std::string(1'000'000, '[')), "");
}

TEST(Pattern, IsWarnedOfAtItsPlace) {
  const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"S":)";
  EXPECT_EQ(problems(head + R"({"type":"string","pattern":"\\d(a"}}}})").substr(0, 74),
            "1:115: warning: this is no regular expression: this ( is never closed · a");
  EXPECT_EQ(problems(head + R"({"type":"object","patternProperties":{"*":true}}}}})").substr(0, 73),
            "1:122: warning: this is no regular expression: there is nothing to repeat");
}

}  // namespace
}  // namespace beckon::schema
