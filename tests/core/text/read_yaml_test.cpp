#include <string>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::text {

namespace {

/// The problems as a person sees them.
std::string problems(const std::string& source) {
  Tree tree;
  tree.source = source;
  Diagnostics diagnostics;
  EXPECT_FALSE(read(tree, Format::yaml, diagnostics));
  EXPECT_TRUE(tree.root.is(Kind::null));
  std::string lines;
  for (const Diagnostic& problem : diagnostics.finish(tree, OffsetUnit::bytes)) {
    if (!lines.empty()) lines += '\n';
    lines += to_string(problem, "f");
  }
  return lines;
}

/// The text that the first problem underlines.
std::string underlined(const std::string& source) {
  Tree tree;
  tree.source = source;
  Diagnostics diagnostics;
  EXPECT_FALSE(read(tree, Format::yaml, diagnostics));
  const Range range = *diagnostics.finish(tree, OffsetUnit::bytes).front().range;
  return source.substr(range.start.offset, range.end.offset - range.start.offset);
}

bool is_in(std::string_view piece, std::string_view whole) {
  return std::less_equal<>{}(whole.data(), piece.data()) &&
         std::less_equal<>{}(piece.data() + piece.size(), whole.data() + whole.size());
}

TEST(ReadYaml, TextsThatStandInTheSourceAreNotCopied) {
  Tree tree;
  tree.source = "key: a plain text\n'quoted': \"another\"\nescaped: \"a\\tb\"";
  Diagnostics diagnostics;
  ASSERT_TRUE(read(tree, Format::yaml, diagnostics));
  for (const Node& member : tree.root.children()) EXPECT_TRUE(is_in(member.key(), tree.source)) << member.key();
  EXPECT_TRUE(is_in(tree.root.find("key")->text(), tree.source));
  EXPECT_TRUE(is_in(tree.root.find("quoted")->text(), tree.source));
  EXPECT_FALSE(is_in(tree.root.find("escaped")->text(), tree.source));
}

TEST(ReadYaml, AliasesShareWhatTheyStandFor) {
  Tree tree;
  tree.source = "a: &x [1]\nb: *x";
  Diagnostics diagnostics;
  ASSERT_TRUE(read(tree, Format::yaml, diagnostics));
  EXPECT_EQ(tree.root.find("a")->children().data(), tree.root.find("b")->children().data());
}

TEST(ReadYaml, ADuplicateKeyNamesTheLineOfTheFirst) {
  EXPECT_EQ(
      problems("x: 1\na: 2\nb: 3\n\"a\": 4"),
      "f:4:1: error: the object has the key \"a\" twice · the first one stands in line 2; rename or remove one of them "
      "[duplicate-key]");
  EXPECT_EQ(underlined("a: 2\n\"a\": 4"), "\"a\"");
}

TEST(ReadYaml, ATabIsToldInPlainWords) {
  EXPECT_EQ(problems("a:\n\tb: 1"),
            "f:2:1: error: YAML does not allow tabs for indentation · use spaces [yaml-syntax]");
}

TEST(ReadYaml, AnOpenQuoteIsReportedWhereItOpens) {
  EXPECT_EQ(
      problems("a: 'x\nb: 1\n"),
      "f:1:4: error: the quote that opens here is never closed · close it, or quote the whole text [yaml-syntax]");
}

TEST(ReadYaml, AnOpenBracketIsNamed) {
  EXPECT_EQ(problems("a: {b: 1"), "f:1:4: error: the { that opens here is never closed [yaml-syntax]");
  EXPECT_EQ(problems("a: [1\nb: 2"),
            "f:2:2: error: expected , or ] · the [ opens in line 1; quote text that has , [ ] { } or \": \" in it "
            "[yaml-syntax]");
}

TEST(ReadYaml, TextThatYamlTakesForSomethingElseIsToBeQuoted) {
  EXPECT_EQ(
      problems("a: \"x\" | \"y\""),
      "f:1:8: error: nothing can follow the closing quote · put single quotes around the whole text, and write each ' "
      "within as '' [yaml-syntax]");
  EXPECT_EQ(problems("a: b: c"),
            "f:1:5: error: \": \" in text needs quotes · quote the text; a key needs a line of its own [yaml-syntax]");
  EXPECT_EQ(problems("a: @b"), "f:1:4: error: a text without quotes can't start with @ · quote it [yaml-syntax]");
}

TEST(ReadYaml, ANumberThatJsonCantSayHasAWayOut) {
  EXPECT_EQ(problems("a: -.inf"), "f:1:4: error: JSON has no -.inf · quote it if it is text [yaml-number]");
  EXPECT_EQ(problems("a: 0x10000000000000000"),
            "f:1:4: error: 0x10000000000000000 does not fit 64 bits · write it in decimal, or quote it if it is text "
            "[yaml-number]");
  EXPECT_EQ(underlined("a: 0x10000000000000000 # x"), "0x10000000000000000");
}

TEST(ReadYaml, ATagIsNamedAsItWasWritten) {
  EXPECT_EQ(problems("a: !!int b"),
            "f:1:10: error: \"b\" does not fit its tag !!int · remove the tag or change the value [yaml-tag]");
}

TEST(ReadYaml, OfTwoDocumentsNoneIsRead) {
  EXPECT_EQ(problems("a: 1\n---\nb: 2"),
            "f:2:1: error: a second document starts here · put each document into a file of its own [yaml-documents]");
}

TEST(ReadYaml, AnUnknownTagIsUnderlined) {
  EXPECT_EQ(
      problems("a: &x !mine b"),
      "f:1:7: error: unknown tag !mine · remove it; the tags of YAML's core schema are !!str, !!int, !!float, !!bool, "
      "!!null, !!map and !!seq [yaml-tag]");
  EXPECT_EQ(underlined("a: &x !mine b"), "!mine");
}

TEST(ReadYaml, AnAliasIsUnderlinedWhole) { EXPECT_EQ(underlined("a: [*unknown-one, 1]"), "*unknown-one"); }

TEST(ReadYaml, LibyamlsLinesAreOurs) {
  // libyaml would end lines at these three; the line and column of the problem must not.
  EXPECT_EQ(problems("a: x\xE2\x80\xA8 \xC2\x85 \xE2\x80\xA9\nb: *c").substr(0, 6), "f:2:4:");
}

TEST(ReadYaml, TooLargeATextIsRefused) {
  Tree tree;
  tree.source.assign(largest_source + 1, '#');
  Diagnostics diagnostics;
  EXPECT_FALSE(read(tree, Format::yaml, diagnostics));
  EXPECT_EQ(diagnostics.finish(tree, OffsetUnit::bytes).front().code, "input-too-large");
}

TEST(ReadYaml, AMillionKeysAreReadInLinearTime) {
  Tree tree;
  for (int i = 0; i < 1'000'000; ++i) tree.source += "k" + std::to_string(i) + ": 1\n";
  Diagnostics diagnostics;
  ASSERT_TRUE(read(tree, Format::yaml, diagnostics));
  EXPECT_EQ(tree.root.children().size(), 1'000'000U);
}

TEST(ReadYaml, AliasesBelowTheLimitAreRead) {
  // 4,000,000 nodes of 8 and 1 bytes come to 36 MB: read at once, for they share one sequence.
  std::string source = "a: &a [";
  for (int i = 0; i < 2000; ++i) source += "1, ";
  source += "]\nb: [";
  for (int i = 0; i < 2000; ++i) source += "*a, ";
  source += "]";
  Tree tree;
  tree.source = source;
  Diagnostics diagnostics;
  ASSERT_TRUE(read(tree, Format::yaml, diagnostics));
  EXPECT_EQ(tree.root.find("b")->children().size(), 2000U);
}

TEST(ReadYaml, TheOuterNodeWithAnAnchorIsNotWhatAnInnerOneNames) {
  EXPECT_EQ(problems("&x [&y [*x]]").substr(0, 8), "f:1:9: e");
}

}  // namespace

}  // namespace beckon::text
