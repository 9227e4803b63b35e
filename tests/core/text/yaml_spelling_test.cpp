#include "text/yaml_spelling.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::text {

namespace {

/// Reads `source` and marks in it with `^` where each byte of the text of the value under `a` stands, and with `$`
/// where the text ends: a byte that stands for several of the text is marked once.
std::string marked(const std::string& source) {
  Tree tree;
  tree.source = source;
  Diagnostics diagnostics;
  if (!read(tree, Format::yaml, diagnostics)) return "not read";
  const Node* value = tree.root.find("a");
  std::string marks(source.size() + 1, ' ');
  for (std::size_t i = 0; i < value->text().size(); ++i) {
    marks[yaml_text_offset(tree.source, value->value_offset(), value->text(), i)] = '^';
  }
  marks[yaml_text_offset(tree.source, value->value_offset(), value->text(), value->text().size())] = '$';
  return marks.substr(0, marks.find('$') + 1);
}

/// The source of the value under `a`, as its length tells.
std::string token(const std::string& source) {
  Tree tree;
  tree.source = source;
  Diagnostics diagnostics;
  if (!read(tree, Format::yaml, diagnostics)) return "not read";
  const Node* value = tree.root.find("a");
  return source.substr(value->value_offset(), yaml_scalar_length(tree.source, value->value_offset(), value->text()));
}

TEST(YamlTextOffset, PlainTextStandsAsItIs) {
  EXPECT_EQ(marked("a: b c # d"),
            /*    */ "   ^^^$");
}

TEST(YamlTextOffset, AFoldedLineBreakIsASpace) {
  // The space of the text is where the line ends, trailing blanks included.
  EXPECT_EQ(marked("a: b \n  c"),
            /*    */ "   ^^   ^$");
}

TEST(YamlTextOffset, EmptyLinesAreLineFeeds) {
  EXPECT_EQ(marked("a: b\n\n\n  c"),
            /*    */ "   ^^    ^$");
}

TEST(YamlTextOffset, ADoubledSingleQuoteIsOneByte) {
  EXPECT_EQ(marked("a: 'b''c'"),
            /*    */ "    ^^ ^$");
}

TEST(YamlTextOffset, EscapesStartAtTheirBackslash) {
  EXPECT_EQ(marked(R"(a: "b\nc\x41d\u00e9e\U0001f600f\Lg")"),
            /*    */ "    ^^ ^^   ^^     ^^         ^^ ^$");
}

TEST(YamlTextOffset, AnEscapedLineBreakIsNothing) {
  EXPECT_EQ(marked("a: \"b\\\n   c\""),
            /*    */ "    ^     ^$");
}

TEST(YamlTextOffset, LiteralLinesStandBehindTheirIndentation) {
  EXPECT_EQ(marked("a: |\n  b\n   c\n"),
            /*    */ "       ^^  ^^^$");
}

TEST(YamlTextOffset, TheIndentationThatIsWrittenCounts) {
  EXPECT_EQ(marked("a: |1\n  b\n c\n"),
            /*    */ "       ^^^ ^^$");
}

TEST(YamlTextOffset, FoldedLinesAreJoined) {
  EXPECT_EQ(marked("a: >-\n  b\n  c\n\n  d\nb: 1"),
            /*    */ "        ^^  ^ ^  ^$");
}

TEST(YamlTextOffset, DeeperFoldedLinesKeepTheirBreaks) {
  EXPECT_EQ(marked("a: >\n b\n  c\n d\n"),
            /*    */ "      ^^ ^^^ ^^$");
}

TEST(YamlTextOffset, ALaterLineOfLessIndentationIsNotFolded) {
  EXPECT_EQ(marked("a: >+\n  b\n\nb: 1"),
            /*    */ "        ^^^$");
}

TEST(YamlTextOffset, LineBreaksMayHaveTwoBytes) {
  EXPECT_EQ(marked("a: |\r\n  b\r\n  c\r\n"),
            /*    */ "        ^^   ^^ $");
}

TEST(YamlTextOffset, CharactersOfSeveralBytesStandByteForByte) {
  EXPECT_EQ(marked("a: '\xC3\xA9''b'"),
            /*    */ "    ^^^ ^$");
}

TEST(YamlScalarLength, IsThatOfTheWholeToken) {
  EXPECT_EQ(token("a: b c # d"), "b c");
  EXPECT_EQ(token("{a: b c , d: e}"), "b c");
  EXPECT_EQ(token("a: b,c]"), "b,c]");
  EXPECT_EQ(token("a: b\n  c\n"), "b\n  c");
  EXPECT_EQ(token("a: 'b''c' # d"), "'b''c'");
  EXPECT_EQ(token(R"(a: "b\"c" # d)"), R"("b\"c")");
  EXPECT_EQ(token("a: |- # d\n  e\n"), "|- # d");
  EXPECT_EQ(token("b: &x 1\na: *x # d"), "*x");
}

TEST(YamlScalarLength, OfANumberIsThatOfItsOwnSpelling) {
  EXPECT_EQ(token("a: 0x1F # d"), "0x1F");
  EXPECT_EQ(token("{a: +1, b: 2}"), "+1");
  EXPECT_EQ(token("a: 007"), "007");
  EXPECT_EQ(token("a: TRUE"), "TRUE");
  EXPECT_EQ(token("a: ~"), "~");
}

TEST(YamlScalarLength, OfNothingIsZero) {
  EXPECT_EQ(token("a:\nb: 1"), "");
  EXPECT_EQ(token("{a, b}"), "");
  EXPECT_EQ(token("a:"), "");
}

TEST(YamlScalarLength, WithoutTheTextEndsWithTheLine) {
  EXPECT_EQ(yaml_scalar_length("a b: c", 0), 3U);
  EXPECT_EQ(yaml_scalar_length("a b # c", 0), 3U);
  EXPECT_EQ(yaml_scalar_length("a b\n c", 0), 3U);
  EXPECT_EQ(yaml_scalar_length("http://x", 0), 8U);
  EXPECT_EQ(yaml_scalar_length("\"a", 0), 2U);
  EXPECT_EQ(yaml_scalar_length("a", 1), 0U);
}

TEST(YamlProperties, AreSkippedUpToTheValue) {
  EXPECT_EQ(skip_yaml_properties("&a b", 0, 1), 3U);
  EXPECT_EQ(skip_yaml_properties("!!str &a # c\n  b", 0, 2), 15U);
  EXPECT_EQ(skip_yaml_properties("&a &b c", 0, 1), 3U);
  EXPECT_EQ(skip_yaml_properties("!<tag:a,b c> d", 0, 1), 13U);
  EXPECT_EQ(skip_yaml_properties("&a", 0, 1), 2U);
}

}  // namespace

}  // namespace beckon::text
