#include "text/yaml_scalar.hpp"

#include <string>

#include <gtest/gtest.h>

namespace beckon::text {

namespace {

/// Kind and JSON spelling, or why there is none.
std::string resolved(std::string_view text, bool plain = true, YamlTag tag = YamlTag::none) {
  Arena arena;
  const YamlScalar scalar = resolve_yaml_scalar(text, plain, tag, arena);
  switch (scalar.problem) {
    case ScalarProblem::not_finite: return "not finite";
    case ScalarProblem::too_large: return "too large";
    case ScalarProblem::misfit: return "misfit";
    case ScalarProblem::none: break;
  }
  return std::string(to_string(scalar.value.kind())) + " " + std::string(scalar.value.text());
}

TEST(YamlScalar, PlainWordsAreNullAndBooleansInThreeSpellings) {
  for (const char* text : {"", "~", "null", "Null", "NULL"}) EXPECT_EQ(resolved(text), "null null") << text;
  for (const char* text : {"true", "True", "TRUE"}) EXPECT_EQ(resolved(text), "a boolean true") << text;
  for (const char* text : {"false", "False", "FALSE"}) EXPECT_EQ(resolved(text), "a boolean false") << text;
}

TEST(YamlScalar, WhatOnlyYaml11KnewIsText) {
  for (const char* text : {"yes", "no", "on", "off", "y", "1_000", "12:30:45", "2020-01-01", "0b1", "nULL", "="}) {
    EXPECT_EQ(resolved(text), "a string " + std::string(text));
  }
}

TEST(YamlScalar, JsonNumbersKeepTheirSpelling) {
  for (const char* text : {"0", "-0", "12", "1.10", "-0.0", "1e400", "1E+5", "1e-05", "9223372036854775808"}) {
    EXPECT_EQ(resolved(text), "a number " + std::string(text));
  }
}

TEST(YamlScalar, OtherDecimalNumbersAreSpelledAsJson) {
  EXPECT_EQ(resolved("+1"), "a number 1");
  EXPECT_EQ(resolved("+1.50"), "a number 1.50");
  EXPECT_EQ(resolved(".5"), "a number 0.5");
  EXPECT_EQ(resolved("-.5"), "a number -0.5");
  EXPECT_EQ(resolved("1."), "a number 1.0");
  EXPECT_EQ(resolved("-1.e5"), "a number -1.0e5");
  EXPECT_EQ(resolved("007"), "a number 7");
  EXPECT_EQ(resolved("-007"), "a number -7");
  EXPECT_EQ(resolved("000"), "a number 0");
  EXPECT_EQ(resolved("-00.0"), "a number -0.0");
  EXPECT_EQ(resolved("+.5e-3"), "a number 0.5e-3");
}

TEST(YamlScalar, NumberLikeTextIsText) {
  for (const char* text :
       {"+", "-", ".", "+.", "1e", "1e+", ".e1", "e1", "1.2.3", "0x", "0xG", "0o8", "-0x1", "+0o7", "1 2", "٣"}) {
    EXPECT_EQ(resolved(text), "a string " + std::string(text));
  }
}

TEST(YamlScalar, HexadecimalAndOctalAreDecimalUpTo64Bits) {
  EXPECT_EQ(resolved("0x1F"), "a number 31");
  EXPECT_EQ(resolved("0xaBc"), "a number 2748");
  EXPECT_EQ(resolved("0o17"), "a number 15");
  EXPECT_EQ(resolved("0xFFFFFFFFFFFFFFFF"), "a number 18446744073709551615");
  EXPECT_EQ(resolved("0o1777777777777777777777"), "a number 18446744073709551615");
  EXPECT_EQ(resolved("0x10000000000000000"), "too large");
  EXPECT_EQ(resolved("0o2000000000000000000000"), "too large");
}

TEST(YamlScalar, InfinityAndNotANumberHaveNoValue) {
  for (const char* text : {".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"})
    EXPECT_EQ(resolved(text), "not finite") << text;
  for (const char* text : {"inf", ".iNF", "-.nan"}) EXPECT_EQ(resolved(text), "a string " + std::string(text));
}

TEST(YamlScalar, QuotedScalarsAreText) {
  for (const char* text : {"", "1", "true", "null", ".inf"})
    EXPECT_EQ(resolved(text, false), "a string " + std::string(text));
}

TEST(YamlScalar, TagsDecide) {
  EXPECT_EQ(resolved("1", true, YamlTag::string), "a string 1");
  EXPECT_EQ(resolved("1", true, YamlTag::non_specific), "a string 1");
  EXPECT_EQ(resolved("1", false, YamlTag::integer), "a number 1");
  EXPECT_EQ(resolved("1", true, YamlTag::floating), "a number 1");
  EXPECT_EQ(resolved("True", false, YamlTag::boolean), "a boolean true");
  EXPECT_EQ(resolved("~", false, YamlTag::null), "null null");
}

TEST(YamlScalar, AValueMustFitItsTag) {
  EXPECT_EQ(resolved("1.0", true, YamlTag::integer), "misfit");
  EXPECT_EQ(resolved("abc", true, YamlTag::integer), "misfit");
  EXPECT_EQ(resolved("", true, YamlTag::integer), "misfit");
  EXPECT_EQ(resolved("0x1", true, YamlTag::floating), "misfit");
  EXPECT_EQ(resolved(".inf", true, YamlTag::floating), "not finite");
  EXPECT_EQ(resolved(".inf", true, YamlTag::integer), "misfit");
  EXPECT_EQ(resolved("yes", true, YamlTag::boolean), "misfit");
  EXPECT_EQ(resolved("", true, YamlTag::boolean), "misfit");
  EXPECT_EQ(resolved("none", true, YamlTag::null), "misfit");
  EXPECT_EQ(resolved("a", true, YamlTag::mapping), "misfit");
  EXPECT_EQ(resolved("a", true, YamlTag::unknown), "misfit");
}

TEST(YamlScalar, ResolvedTagsAreOfTheCoreSchemaOrUnknown) {
  EXPECT_EQ(yaml_tag(""), YamlTag::none);
  EXPECT_EQ(yaml_tag("!"), YamlTag::non_specific);
  EXPECT_EQ(yaml_tag("tag:yaml.org,2002:seq"), YamlTag::sequence);
  EXPECT_EQ(yaml_tag("tag:yaml.org,2002:timestamp"), YamlTag::unknown);
  EXPECT_EQ(yaml_tag("!int"), YamlTag::unknown);
}

}  // namespace

}  // namespace beckon::text
