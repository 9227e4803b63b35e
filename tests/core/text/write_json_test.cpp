#include "text/write_json.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::text {
namespace {

TEST(WriteJson, WritesEachKindWithoutWhiteSpace) {
  Arena arena;
  Node object = Node::object();
  object.add(arena, "null", Node::null());
  object.add(arena, "booleans", Node::array()).append(arena, Node::boolean(true));
  object.find("booleans")->append(arena, Node::boolean(false));
  object.add(arena, "number", Node::number("1.0"));
  object.add(arena, "string", Node::string("text"));
  object.add(arena, "empty", Node::object());
  object.add(arena, "none", Node::array());
  EXPECT_EQ(write_json(object),
            R"({"null":null,"booleans":[true,false],"number":1.0,"string":"text","empty":{},"none":[]})");
}

TEST(WriteJson, NumbersKeepTheirSpelling) {
  for (const char* number : {"0", "-0", "1.0", "1E+2", "1e400", "9223372036854775808", "0.10000000000000000001"}) {
    EXPECT_EQ(write_json(Node::number(number)), number);
  }
}

TEST(WriteJson, EscapesOnlyWhatJsonDemands) {
  EXPECT_EQ(quoted("a\"b\\c"), R"("a\"b\\c")");
  EXPECT_EQ(quoted("\b\f\n\r\t"), R"("\b\f\n\r\t")");
  EXPECT_EQ(quoted(std::string_view("\0\x01\x0B\x1F", 4)), R"("\u0000\u0001\u000b\u001f")");
  EXPECT_EQ(quoted("/\x7F'<>&"), "\"/\x7F'<>&\"");
  EXPECT_EQ(quoted("\u00E9\u20AC\u2028\U0001F600"), "\"\u00E9\u20AC\u2028\U0001F600\"");
  EXPECT_EQ(quoted(""), "\"\"");
}

TEST(WriteJson, BytesThatAreNotUtf8AreReplacedOneByOne) {
  EXPECT_EQ(quoted("a\xFF"), "\"a\uFFFD\"");
  EXPECT_EQ(quoted("\xE2\x82"
                   "b"),
            "\"\uFFFD\uFFFDb\"");
  EXPECT_EQ(quoted("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"");
}

TEST(WriteJson, ATextKnownToBePlainIsCopied) {
  EXPECT_EQ(write_json(Node::string("text").spelled(Spelling::plain)), "\"text\"");
}

TEST(WriteJson, KeptSpellingsAreWrittenAsTheyWere) {
  Arena arena;
  const Node value = Node::string(Node::keep_spelling(arena, "\u00E9/", "\\u00e9\\/")).spelled(Spelling::kept);
  EXPECT_EQ(write_json(value), R"("\u00e9\/")");
  const Node member = Node::null().keyed(Node::keep_spelling(arena, "\n", "\\u000A"), no_offset, Spelling::kept);
  Node object = Node::object();
  object.append(arena, member);
  EXPECT_EQ(write_json(object), R"({"\u000A":null})");
}

TEST(WriteJson, KeysAreEscapedAsStringsAre) {
  Arena arena;
  Node object = Node::object();
  object.add(arena, "a\"b", Node::null());
  EXPECT_EQ(write_json(object), R"({"a\"b":null})");
}

TEST(QuotedStart, CutsALongTextBetweenCharacters) {
  EXPECT_EQ(quoted_start(std::string(80, 'a')), '"' + std::string(80, 'a') + '"');
  EXPECT_EQ(quoted_start(std::string(81, 'a')), '"' + std::string(80, 'a') + "…\"");
  EXPECT_EQ(quoted_start(std::string(79, 'a') + "éé"), '"' + std::string(79, 'a') + "…\"");
}

}  // namespace
}  // namespace beckon::text
