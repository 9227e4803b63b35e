#include "text/write_yaml.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::text {
namespace {

/// A value, given as JSON, as YAML.
std::string yaml(const std::string& json) {
  Tree tree;
  tree.source = json;
  Diagnostics diagnostics;
  EXPECT_TRUE(read_json(tree, diagnostics)) << json;
  return write_yaml(tree.root);
}

/// A string as the value of the key `a`.
std::string yaml_of(std::string_view text) {
  Arena arena;
  Node object = Node::object();
  object.add(arena, "a", Node::string(text));
  return write_yaml(object);
}

TEST(WriteYaml, MembersStandInLinesOfTheirOwn) {
  EXPECT_EQ(yaml(R"({"openapi":"3.1.0","info":{"title":"Shop","version":"1.0"},"x":null,"y":true})"),
            "openapi: 3.1.0\n"
            "info:\n"
            "  title: Shop\n"
            "  version: \"1.0\"\n"
            "x: null\n"
            "\"y\": true\n");
}

TEST(WriteYaml, ItemsStandBelowTheirKeyTwoSpacesIn) {
  EXPECT_EQ(yaml(R"({"tags":["a","b"],"parameters":[{"name":"id","schema":{"type":"string"}},{"$ref":"#/x"}]})"),
            "tags:\n"
            "  - a\n"
            "  - b\n"
            "parameters:\n"
            "  - name: id\n"
            "    schema:\n"
            "      type: string\n"
            "  - $ref: \"#/x\"\n");
}

TEST(WriteYaml, ListsInListsStartInOneLine) {
  EXPECT_EQ(yaml(R"([[1,2],[[3],{"a":[4]}],5])"),
            "- - 1\n"
            "  - 2\n"
            "- - - 3\n"
            "  - a:\n"
            "      - 4\n"
            "- 5\n");
}

TEST(WriteYaml, WhatIsEmptyStaysInItsLine) {
  EXPECT_EQ(yaml(R"({"a":{},"b":[],"c":[{},[]],"d":""})"),
            "a: {}\n"
            "b: []\n"
            "c:\n"
            "  - {}\n"
            "  - []\n"
            "d: \"\"\n");
  EXPECT_EQ(yaml("{}"), "{}\n");
  EXPECT_EQ(yaml("[]"), "[]\n");
}

TEST(WriteYaml, AValueMayStandAlone) {
  EXPECT_EQ(yaml("null"), "null\n");
  EXPECT_EQ(yaml("-1.50"), "-1.50\n");
  EXPECT_EQ(yaml(R"("a\nb")"), "\"a\\nb\"\n");
}

TEST(WriteYaml, NumbersKeepTheirSpelling) {
  for (const char* number : {"0", "-0", "1.0", "9223372036854775808", "0.10000000000000000001", "1.5e+3", "1.0E-400"}) {
    EXPECT_EQ(yaml(number), std::string(number) + "\n");
  }
}

TEST(WriteYaml, AnExponentGetsThePointAndTheSignThatYaml11Wants) {
  EXPECT_EQ(yaml("1e3"), "1.0e+3\n");
  EXPECT_EQ(yaml("1e-05"), "1.0e-05\n");
  EXPECT_EQ(yaml("-1E400"), "-1.0E+400\n");
  EXPECT_EQ(yaml("1.5e3"), "1.5e+3\n");
  EXPECT_EQ(yaml("1E+2"), "1.0E+2\n");
}

TEST(WriteYaml, KeysAreQuotedAsTextsAre) {
  EXPECT_EQ(yaml(R"({"200":1,"2XX":1,"":1,"<<":1,"a: b":1,"a\nb":1,"/a/{b}":1,"[\\w]":1,"?":1,"null":1})"),
            "\"200\": 1\n"
            "2XX: 1\n"
            "\"\": 1\n"
            "\"<<\": 1\n"
            "\"a: b\": 1\n"
            "\"a\\nb\": 1\n"
            "/a/{b}: 1\n"
            "'[\\w]': 1\n"
            "\"?\": 1\n"
            "\"null\": 1\n");
}

TEST(WriteYaml, ALongKeyAndItsValueStandOnLinesOfTheirOwn) {
  const std::string key(171, 'a');
  EXPECT_EQ(yaml("{\"" + key.substr(1) + "\":1}"), key.substr(1) + ": 1\n");
  EXPECT_EQ(yaml("[{\"" + key + "\":1,\"b\":{\"" + key + "\":{\"c\":\"d\\ne\"}}}]"), "- ? " + key +
                                                                                         "\n"
                                                                                         "  : 1\n"
                                                                                         "  b:\n"
                                                                                         "    ? " +
                                                                                         key +
                                                                                         "\n"
                                                                                         "    :\n"
                                                                                         "      c: |-\n"
                                                                                         "        d\n"
                                                                                         "        e\n");
}

TEST(WriteYaml, QuotesAreDoubledInSingleQuotes) { EXPECT_EQ(yaml_of("'\"it's\""), "a: '''\"it''s\"'\n"); }

TEST(WriteYaml, DoubleQuotesHoldEveryCharacter) {
  EXPECT_EQ(yaml_of(std::string_view("\0\x07\b\t\n\f\r\x1B \"\\/\x7F", 13)),
            "a: \"\\u0000\\u0007\\b\\t\\n\\f\\r\\u001b \\\"\\\\/\\u007f\"\n");
  EXPECT_EQ(yaml_of("\xC2\x80\xC2\x85\xC2\x9F\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9"),
            "a: \"\\u0080\\u0085\\u009f\xC2\xA0\\u2028\\u2029\"\n");
  EXPECT_EQ(yaml_of("\xEF\xBB\xBF\xEF\xBF\xBD\xEF\xBF\xBE\xEF\xBF\xBF\xF0\x9F\x98\x80"),
            "a: \"\\ufeff\xEF\xBF\xBD\\ufffe\\uffff\xF0\x9F\x98\x80\"\n");
}

TEST(WriteYaml, BytesThatAreNotUtf8AreReplacedOneByOne) { EXPECT_EQ(yaml_of("a\xE2\x82z"), "a: \"a\uFFFD\uFFFDz\"\n"); }

TEST(WriteYaml, LinesBecomeABlockThatSaysHowItEnds) {
  EXPECT_EQ(yaml_of("x\ny"), "a: |-\n  x\n  y\n");
  EXPECT_EQ(yaml_of("x\ny\n"), "a: |\n  x\n  y\n");
  EXPECT_EQ(yaml_of("x\n\n"), "a: |+\n  x\n\n");
  EXPECT_EQ(yaml_of("x\n\n\n"), "a: |+\n  x\n\n\n");
  EXPECT_EQ(yaml(R"(["x\ny\n",{"a":"x\n\n","b":1}])"), "- |\n  x\n  y\n- a: |+\n    x\n\n  b: 1\n");
}

TEST(WriteYaml, ABlockThatStartsWithSpaceSaysHowFarItIsIndented) {
  EXPECT_EQ(yaml_of("  x\ny"), "a: |2-\n    x\n  y\n");
  EXPECT_EQ(yaml_of("\tx\n"), "a: |2\n  \tx\n");
  EXPECT_EQ(yaml_of("\n\n x\n\n"), "a: |2+\n\n\n   x\n\n");
}

TEST(WriteYaml, EmptyLinesOfABlockHaveNoSpaces) { EXPECT_EQ(yaml_of("x\n\n  y\n"), "a: |\n  x\n\n    y\n"); }

TEST(WriteYaml, ALongLineIsFoldedBetweenWords) {
  //                    |        10|        20|        30|        40|        50|        60|        70|        80|
  EXPECT_EQ(yaml_of("This text is longer than a person likes to read in one line: it has more than a hundred letters, "
                    "and # is no comment."),
            "a: >-\n"
            "  This text is longer than a person likes to read in one line: it has more than a\n"
            "  hundred letters, and # is no comment.\n");
}

TEST(WriteYaml, AFoldedLineHasEightyCharactersAtMostUnlessAWordHasMore) {
  const std::string forty(40, 'x');
  const std::string hundred(100, 'x');
  EXPECT_EQ(yaml_of(forty + " " + forty.substr(1) + " " + forty),
            "a: >-\n  " + forty + " " + forty.substr(1) + "\n  " + forty + "\n");
  EXPECT_EQ(yaml_of(forty + " " + forty + " " + forty), "a: >-\n  " + forty + "\n  " + forty + "\n  " + forty + "\n");
  EXPECT_EQ(yaml_of("a " + hundred + " b c"), "a: >-\n  a\n  " + hundred + "\n  b c\n");
}

TEST(WriteYaml, AFoldedTextKeepsSpacesThatStandTogether) {
  const std::string fifty(50, 'x');
  EXPECT_EQ(yaml_of(fifty + "  " + fifty + " y"), "a: >-\n  " + fifty + "  " + fifty + "\n  y\n");
}

TEST(WriteYaml, WhatIsNestedDeeperThanFortyLevelsIsWrittenInOneLine) {
  std::string spaces;
  std::string expected;
  std::string json = R"({"b":["c\nd",1e3,true,{},{"e":null}]})";
  std::string inner;
  for (int i = 0; i < 40; ++i) {
    json = "{\"a\":" + json + "}";
    expected += spaces + "a:" + (i < 39 ? "\n" : "");
    spaces += "  ";
  }
  EXPECT_EQ(yaml(json), expected + " {\"b\": [\"c\\nd\", 1.0e+3, true, {}, {\"e\": null}]}\n");
}

TEST(WriteYaml, ALongKeyInOneLineIsMarked) {
  const std::string key(171, 'a');
  const std::string yaml_text = yaml(std::string(41, '[') + "{\"" + key + "\":1}" + std::string(41, ']'));
  EXPECT_TRUE(yaml_text.ends_with("- [{? \"" + key + "\": 1}]\n")) << yaml_text;
}

TEST(WriteYaml, AMillionKeysAreWrittenInLinearTime) {
  Arena arena;
  Node object = Node::object();
  for (int i = 0; i < 1'000'000; ++i) object.add(arena, "key", Node::string("200"));
  EXPECT_EQ(write_yaml(object).size(), 1'000'000 * std::string("key: \"200\"\n").size());
}

TEST(WriteYaml, DeepListsTakeNoMoreThanABoundedNumberOfSpaces) {
  // 100,000 items at depth 256: were each indented by two spaces a level, they would come to 51 MB.
  std::string items = "1";
  for (int i = 1; i < 100'000; ++i) items += ",1";
  EXPECT_LT(yaml(std::string(256, '[') + items + std::string(256, ']')).size(), 1'000'000U);
}

}  // namespace
}  // namespace beckon::text
