#include "text/yaml_style.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "text/yaml_scalar.hpp"

namespace beckon::text {

void PrintTo(TextStyle style, std::ostream* to) {
  constexpr const char* names[] = {"plain", "single-quoted", "double-quoted", "literal", "folded"};
  *to << names[static_cast<int>(style)];
}

namespace {

std::string words(std::size_t count) {
  std::string text = "word";
  while (--count > 0) text += " word";
  return text;
}

void expect_style(TextStyle style, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) EXPECT_EQ(choose_style(text, true), style) << text;
}

TEST(YamlStyle, WhatYamlTakesForNothingElseIsPlain) {
  expect_style(TextStyle::plain, {"word",
                                  "two words",
                                  "3.1.0",
                                  "1.0.0-beta",
                                  "10.0.0.1",
                                  "2XX",
                                  "200 OK",
                                  "12px",
                                  "6dcb09b5b57875f334f61aebed695e2e4193db5e",
                                  "/users/{id}",
                                  "application/json",
                                  "a:b",
                                  "a#b",
                                  "it's",
                                  "^[a-z]+$",
                                  "a, b [c] {d}",
                                  "=a",
                                  "~a",
                                  "<a>",
                                  "yesterday",
                                  "Käse",
                                  "\U0001F600",
                                  "$ref",
                                  "x-internal",
                                  "nil",
                                  "undefined",
                                  "x",
                                  "https://example.com/?q=1"});
}

TEST(YamlStyle, WordsOfEitherYamlAreQuotedInAnyCase) {
  expect_style(TextStyle::double_quoted,
               {"",   "~",  "null", "Null", "NULL", "nuLL", "true", "True", "FALSE", "fALSE", "yes", "Yes", "YES",
                "no", "No", "on",   "ON",   "off",  "Off",  "y",    "Y",    "n",     "N",     "=",   "<<"});
}

TEST(YamlStyle, NumbersOfEitherYamlAreQuoted) {
  expect_style(TextStyle::double_quoted,
               {"0",     "-0",   "+1",   "200",         "012",  "0o7",   "0x1F", "0b11",   "1_000", "1,000",
                "1.0",   ".5",   "5.",   "1e3",         "1E+3", "1e400", "+.5",  "-.5e-3", ".inf",  "-.INF",
                "+.Inf", ".NaN", "1:30", "190:20:30.5", "0X1F", "0O7",   "0B1",  "09",     "1e",    "e0"});
}

TEST(YamlStyle, DatesAreQuoted) {
  expect_style(TextStyle::double_quoted, {"2001-12-14", "2001-1-1", "2001-12-14t21:59:43.10-05:00",
                                          "2001-12-14 21:59:43.10 -5", "2001-12-15T02:59:43Z", "12:30:45"});
}

TEST(YamlStyle, WhatMeansSomethingAtTheStartOfAScalarIsQuoted) {
  for (const char first : std::string("-?:,[]{}#&*!|>'%@`.+")) {
    EXPECT_EQ(choose_style(first + std::string("a"), true), TextStyle::double_quoted) << first;
  }
  expect_style(TextStyle::double_quoted, {"---", "...", "- a", "# a"});
}

TEST(YamlStyle, WhatEndsAPlainScalarIsQuoted) {
  expect_style(TextStyle::double_quoted, {"a: b", "a:", "a #b", " a", "a ", " ", "a\tb", "a\t", "\t"});
}

TEST(YamlStyle, QuotesAndBackslashesStandInSingleQuotes) {
  expect_style(TextStyle::single_quoted, {"\"a\"", "[\\w-]+", "a: \"b\"", "a: \\", "\\ "});
  expect_style(TextStyle::plain, {"\\d+", "say \"hello\""});
  expect_style(TextStyle::double_quoted, {"\"\t\"", "\\\x1B", "\"\r"});
}

TEST(YamlStyle, WhatOnlyEscapesCanSayIsDoubleQuoted) {
  const std::vector<std::string> special = {"\r",           "\x01",         "\x1B[0m",           "\x7F",
                                            "\xC2\x80",     "\xC2\x9F",     "\xC2\x85",          "\xE2\x80\xA8",
                                            "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xEF\xBF\xBE",      "\xEF\xBF\xBF",
                                            "\xFF",         "\xED\xA0\x80", std::string(1, '\0')};
  for (const std::string& text : special) {
    expect_style(TextStyle::double_quoted, {text, "a" + text, text + "a", "a\n" + text + "\nb", words(50) + text});
    EXPECT_EQ(unescaped_length(text, 0), 0U) << text;
  }
  EXPECT_EQ(unescaped_length("a\xC2\xA0z", 1), 2U);
  EXPECT_EQ(unescaped_length("\xEF\xBF\xBD", 0), 3U);
  EXPECT_EQ(unescaped_length("\xF0\x9F\x98\x80", 0), 4U);
}

TEST(YamlStyle, LinesAreABlock) {
  expect_style(TextStyle::literal,
               {"a\nb", "a\n", "\na", " a\n b", "a\tb\n", "a \nb", "a\n\n\n", "a: b\n# c\n", "---\n..."});
}

TEST(YamlStyle, LinesWhoseEndABlockMayLoseAreQuoted) {
  expect_style(TextStyle::double_quoted, {"\n", "\n\n", " \n", "a\n ", "a\n\t\n", "a \n"});
}

TEST(YamlStyle, OneLongLineIsFoldedWhereItHasSingleSpaces) {
  expect_style(TextStyle::plain, {words(20), std::string(200, 'a'), "a  " + std::string(200, 'a')});
  expect_style(TextStyle::folded, {words(21), words(21) + ": " + words(21) + " # \"\\", "a " + std::string(200, 'a')});
  expect_style(TextStyle::double_quoted, {words(50) + " ", " " + words(50), words(50) + "\t"});
  // 100 characters of two bytes each.
  std::string umlauts = "ä ";
  for (int i = 0; i < 98; ++i) umlauts += "ä";
  expect_style(TextStyle::plain, {umlauts});
  expect_style(TextStyle::folded, {umlauts + "ä"});
}

TEST(YamlStyle, WhereNoBlockMayStandNoneIsChosen) {
  EXPECT_EQ(choose_style("a\nb", false), TextStyle::double_quoted);
  EXPECT_EQ(choose_style(words(50), false), TextStyle::plain);
  EXPECT_EQ(choose_style(words(50) + ":", false), TextStyle::double_quoted);
}

/// All texts of up to four of these characters.
template <typename Visit>
void visit_texts(std::string& text, const Visit& visit) {
  if (!text.empty()) visit(text);
  if (text.size() == 4) return;
  for (const char c : std::string("017.eE+-_:xobnN~falsy<= \t#\n")) {
    text.push_back(c);
    visit_texts(text, visit);
    text.pop_back();
  }
}

TEST(YamlStyle, NoPlainTextResolvesToAnythingElse) {
  Arena arena;
  int plain = 0;
  std::string text;
  visit_texts(text, [&](const std::string& each) {
    if (choose_style(each, true) != TextStyle::plain) return;
    ++plain;
    EXPECT_TRUE(resolve_yaml_scalar(each, true, YamlTag::none, arena).value.is(Kind::string)) << each;
  });
  EXPECT_GT(plain, 1000);
}

}  // namespace
}  // namespace beckon::text
