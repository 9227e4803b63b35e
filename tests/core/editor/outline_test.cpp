#include "editor/outline.hpp"

#include <gtest/gtest.h>

#include <string>

#include "editor/completing.hpp"
#include "text/write_json.hpp"

namespace beckon::editor {
namespace {

/// The outline as JSON; the letter at the cursor is an x.
std::string outline(std::string_view marked) {
  const Cursored cursored(marked);
  Outline read;
  read_outline(cursored.text, cursored.offset, read);
  return text::write_json(read.root);
}

TEST(Outline, OfASoundTextIsItsTree) {
  const std::string expected = R"({"a":{"b":["c","d"],"e":"f g"},"h":"x"})";
  EXPECT_EQ(outline(R"({"a": {"b": ["c", "d"], "e": "f g"}, "h": ‸})"), expected);
  EXPECT_EQ(outline("a:\n  b:\n  - c\n  - d\n  e: f g # comment\nh: ‸"), expected);
  EXPECT_EQ(outline("a: { b: [c, 'd'], \"e\": f g }\n\nh: ‸"), expected);
  EXPECT_EQ(outline("---\na: &anchor\n  b:\n    - !!str c\n    # comment\n    - d\n  e:\n    f g\nh: ‸"),
            R"({"a":{"b":["!!str c","d"],"e":"f g"},"h":"x"})");
}

TEST(Outline, OfALineWithoutColonIsTheBeginningOfAKey) {
  EXPECT_EQ(outline("a: b\nc‸"), R"({"a":"b","cx":null})");
  EXPECT_EQ(outline("c‸\na: b"), R"({"cx":null,"a":"b"})");
  EXPECT_EQ(outline("a:\n  c‸\n  b: d"), R"({"a":{"cx":null,"b":"d"}})");
  EXPECT_EQ(outline("a:\n  c‸\n    b: d"), R"({"a":{"cx":{"b":"d"}}})");
  EXPECT_EQ(outline("- c‸\n  a: b"), R"([{"cx":null,"a":"b"}])");
  EXPECT_EQ(outline("{ c‸, a: b }"), R"({"cx":null,"a":"b"})");
}

TEST(Outline, OfAnEmptyPlaceHasTheLetterInIt) {
  EXPECT_EQ(outline("a:\n  b: c\n  ‸\nd: e"), R"({"a":{"b":"c","x":null},"d":"e"})");
  EXPECT_EQ(outline("a:\n  b: c\n‸\nd: e"), R"({"a":{"b":"c"},"x":null,"d":"e"})");
  EXPECT_EQ(outline("a:\n  ‸\nd: e"), R"({"a":"x","d":"e"})");
  EXPECT_EQ(outline("a:‸"), R"({"a":"x"})");
  EXPECT_EQ(outline("[‸]"), R"(["x"])");
}

TEST(Outline, WhatIsNeverClosedEndsWithItsLineOrIndentation) {
  EXPECT_EQ(outline("a: { b: c\nd: e‸"), R"({"a":{"b":"c"},"d":"ex"})");
  EXPECT_EQ(outline("a: \"b\nd: e‸"), R"({"a":"b","d":"ex"})");
  EXPECT_EQ(outline("a: [ b,\n  c,\nd: e‸"), R"({"a":["b","c"],"d":"ex"})");
  EXPECT_EQ(outline("a: [\n  b\n]\nd: e‸"), R"({"a":["b"],"d":"ex"})");
  EXPECT_EQ(outline("{\"a\": \"b\n, \"d\": \"e‸\"}"), R"({"a":"b","d":"ex"})");
  EXPECT_EQ(outline("{\"a\": [\"b\"}, \"d\": ‸"), R"({"a":["b"]})");
  EXPECT_EQ(outline("{\"a\": {\"b\": [1, 2}, \"d\": ‸}"), R"({"a":{"b":["1","2"]},"d":"x"})");
}

TEST(Outline, TextsOverSeveralLinesAreOneScalar) {
  EXPECT_EQ(outline("a: |\n  b: c\n\n  d\ne: ‸"), R"({"a":"|","e":"x"})");
  EXPECT_EQ(outline("a: b\n  c\n  d\ne: ‸"), R"({"a":"b\n  c\n  d","e":"x"})");
  EXPECT_EQ(outline("a: \"b\n  c: d\"\ne: ‸"), R"({"a":"b\n  c: d","e":"x"})");
}

}  // namespace
}  // namespace beckon::editor
