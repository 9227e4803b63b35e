#include "text/place.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::text {
namespace {

struct Read {
  explicit Read(std::string_view text) {
    tree.source = text;
    EXPECT_TRUE(read_json(tree, diagnostics)) << text;
  }
  /// The piece of the source at a place.
  [[nodiscard]] std::string at(Place place) const { return tree.source.substr(place.offset, place.length); }
  [[nodiscard]] const Node& member(std::string_view key) const { return *tree.root.find(key); }

  Tree tree;
  Diagnostics diagnostics;
};

TEST(Place, KeysAndScalarsAreCoveredWhole) {
  const Read read(R"({"a" : "x\"y" , "\u0062":-1.5e3,"c":true,"d" :null})");
  EXPECT_EQ(read.at(place_of_key(read.tree, read.member("a"))), R"("a")");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("a"))), R"("x\"y")");
  EXPECT_EQ(read.at(place_of_key(read.tree, read.member("b"))), R"("\u0062")");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("b"))), "-1.5e3");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("c"))), "true");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("d"))), "null");
}

TEST(Place, OfAContainerTheFirstLineIsCovered) {
  const Read read("{\"a\": {\"b\": \"}\"}, \"c\": [1,  \n2], \"d\": {\r\n}}");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("a"))), R"({"b": "}"})");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("c"))), "[1,");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("d"))), "{");
}

TEST(Place, OfAContainerOnAVeryLongLineTheBracketIsCovered) {
  const Read read("{\"a\": [\"" + std::string(1000, 'x') + "\"]}");
  EXPECT_EQ(read.at(place_of_value(read.tree, read.member("a"))), "[");
}

TEST(Place, WhatIsNotInTheSourceHasTheKeysPlaceOrNone) {
  const Read read(R"({"a":1})");
  EXPECT_EQ(read.at(place_of_value(read.tree, Node::null().keyed_as(read.member("a")))), R"("a")");
  EXPECT_EQ(place_of_value(read.tree, Node::null()).offset, no_offset);
  EXPECT_EQ(place_of_key(read.tree, Node::null()).offset, no_offset);
  EXPECT_EQ(place_within(read.tree, Node::string("x"), 0, 1).offset, no_offset);
}

TEST(Place, APartOfAPlainStringIsWhereItStands) {
  const Read read(R"({"type": "list<Custmer>"})");
  EXPECT_EQ(read.at(place_within(read.tree, read.member("type"), 5, 12)), "Custmer");
  EXPECT_EQ(read.at(place_within(read.tree, read.member("type"), 0, 13)), "list<Custmer>");
  EXPECT_EQ(place_within(read.tree, read.member("type"), 13, 13).offset, 23U);
  EXPECT_EQ(read.at(place_within(read.tree, read.member("type"), 5, 1000)), "Custmer>");
}

TEST(Place, APartOfAStringIsFoundThroughItsEscapes) {
  // As text: é (2 bytes), line break, 😀 (4), € (3), quote, /, A, ß (2), end.
  const Read read(R"({"t":"\u00e9\n\ud83d\ude00\u20AC\"\/\u0041ßend"})");
  const Node& text = read.member("t");
  const struct {
    std::size_t begin, end;
    std::string_view source;
  } parts[] = {{0, 2, R"(\u00e9)"},        {2, 3, R"(\n)"},   {3, 7, R"(\ud83d\ude00)"},
               {7, 10, R"(\u20AC)"},       {10, 11, R"(\")"}, {11, 12, R"(\/)"},
               {12, 13, R"(\u0041)"},      {13, 15, "ß"},     {15, 18, "end"},
               {2, 7, R"(\n\ud83d\ude00)"}};
  for (const auto& part : parts) EXPECT_EQ(read.at(place_within(read.tree, text, part.begin, part.end)), part.source);
}

TEST(PointerAt, TheDeepestNodeThatStartsThereIsTold) {
  const std::string source = R"({"a": {"b": [10, {"c": 1}, "x"]}, "~/": 2, "": 3})";
  const Read read(source);
  const struct {
    std::string_view at;
    std::string_view pointer;
  } places[] = {{"{\"a\"", ""},        {"\"a\"", "/a"},    {"{\"b\"", "/a"},    {"\"b\"", "/a/b"},
                {"[10", "/a/b"},       {"10", "/a/b/0"},   {"0, {", "/a/b/0"},  {"{\"c\"", "/a/b/1"},
                {"\"c\"", "/a/b/1/c"}, {"1}", "/a/b/1/c"}, {"\"x\"", "/a/b/2"}, {"\"~/\"", "/~0~1"},
                {"2,", "/~0~1"},       {"\"\":", "/"}};
  for (const auto& place : places) {
    EXPECT_EQ(pointer_at(read.tree, static_cast<std::uint32_t>(source.find(place.at))), place.pointer) << place.at;
  }
  EXPECT_EQ(pointer_at(read.tree, no_offset), "");
}

TEST(PointerAt, InABuiltTreeTheNumberOfANodeIsSought) {
  Tree tree;
  Node list = Node::array();
  list.append(tree.arena, Node::null().placed(7));
  list.append(tree.arena, Node::null().placed(5));
  tree.root = Node::object().placed(0);
  tree.root.add(tree.arena, "a", Node::null().placed(9));
  tree.root.add(tree.arena, "b/c", list.placed(3));
  EXPECT_EQ(pointer_at(tree, 0), "");
  EXPECT_EQ(pointer_at(tree, 9), "/a");
  EXPECT_EQ(pointer_at(tree, 3), "/b~1c");
  EXPECT_EQ(pointer_at(tree, 5), "/b~1c/1");
  EXPECT_EQ(pointer_at(tree, 6), "");
  EXPECT_EQ(place_of_value(tree, *tree.root.find("a")).offset, 9U);
  EXPECT_EQ(place_of_value(tree, *tree.root.find("a")).length, 0U);
}

}  // namespace
}  // namespace beckon::text
