#include <beckon/pointer.hpp>

#include <gtest/gtest.h>

#include <string>

#include "editor/completing.hpp"

namespace beckon {
namespace {

std::string pointer(std::string_view marked) {
  const Cursored cursored(marked);
  return pointer_at(cursored.text, cursored.offset);
}

TEST(PointerAtOffset, LeadsToTheInnermostValueThatHoldsThePlaceOrItsKey) {
  EXPECT_EQ(pointer("info: { ti‸tle: Shop }"), "/info/title");
  EXPECT_EQ(pointer("info: { title: Sh‸op }"), "/info/title");
  EXPECT_EQ(pointer("info: {‸ title: Shop }"), "/info");
  EXPECT_EQ(pointer("in‸fo:\n  title: Shop\n"), "/info");
  EXPECT_EQ(pointer("servers:\n- url: a\n- u‸rl: b\n"), "/servers/1/url");
  EXPECT_EQ(pointer("{\"paths\": {\"/a~b\": {\"g‸et\": {"), "/paths/~1a~0b/get");
  EXPECT_EQ(pointer("{\"\": [1, {\"\\u0041\": tru‸e}]}"), "//1/A");
  EXPECT_EQ(pointer("a: |\n  some\n  li‸nes\nb: 1"), "/a");
  EXPECT_EQ(pointer("‸"), "");
}

TEST(PointerAtOffset, CountsAsTheOptionsSay) {
  const std::string text = "{\"😀é\": 1, \"b\": 2}";
  EXPECT_EQ(pointer_at(text, 12, {.offset_unit = OffsetUnit::utf16}), "/b");
  EXPECT_EQ(pointer_at(text, 12), "/😀é");
  EXPECT_EQ(pointer_at(text, 1000), "");
}

/// What a pointer leads to.
std::string part(const std::string& text, std::string_view pointer) {
  const std::optional<TextRange> range = range_of(text, pointer);
  return range ? text.substr(range->start, range->end - range->start) : "nothing";
}

TEST(RangeOf, IsAValueWithItsKey) {
  const std::string yaml =
      "info: { title: Shop }\npaths:\n  /a~b/{c}:\n    get:\n      tags:\n      - 'x'\n      - \"y\"\n# end\n";
  EXPECT_EQ(part(yaml, "/info/title"), "title: Shop");
  EXPECT_EQ(part(yaml, "/info"), "info: { title: Shop }");
  EXPECT_EQ(part(yaml, "/paths/~1a~0b~1{c}/get/tags/1"), "\"y\"");
  EXPECT_EQ(part(yaml, "/paths/~1a~0b~1{c}/get"), "get:\n      tags:\n      - 'x'\n      - \"y\"");
  EXPECT_EQ(part("{\"a\": {\"b\\u0041\": [1, null]}}", "/a/bA/1"), "null");
  EXPECT_EQ(part("{\"a\": {\"b\": 1}}", "/a"), "\"a\": {\"b\": 1}");
  EXPECT_EQ(part("{\"a\": 1}", ""), "{\"a\": 1}");
}

TEST(RangeOf, IsNothingWhereThereIsNoSuchPlace) {
  for (const std::string_view pointer : {"/b", "/a/b", "/a/", "a", "/", "/a~1", "/list/2", "/list/x", "/list/00"}) {
    EXPECT_EQ(part("{\"a\": 1, \"list\": [1, 2]}", pointer), "nothing") << pointer;
  }
}

TEST(RangeOf, CountsAsTheOptionsSay) {
  const std::optional<TextRange> range = range_of("{\"😀é\": 1, \"b\": 2}", "/b", {.offset_unit = OffsetUnit::utf16});
  EXPECT_EQ(to_json(range), R"({"from":11,"to":17})");
  EXPECT_EQ(to_json(std::optional<TextRange>{}), "null");
}

}  // namespace
}  // namespace beckon
