#include "text/yaml_slips.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::text {

namespace {

struct Told {
  /// As a person sees the first problem.
  std::string problem;
  /// The text with its fix; the text as it was where there is none.
  std::string repaired;
};

Told told(const std::string& source) {
  Tree tree;
  tree.source = source;
  Diagnostics diagnostics;
  EXPECT_FALSE(read(tree, Format::yaml, diagnostics)) << source;
  const Diagnostic problem = diagnostics.finish(tree, OffsetUnit::bytes).front();
  Told result{to_string(problem, "").substr(1), source};
  if (problem.fix) {
    const Range range = problem.fix->range;
    result.repaired.replace(range.start.offset, range.end.offset - range.start.offset, problem.fix->text);
  }
  return result;
}

const std::string lost_colon = R"(error: a ":" is missing after "id" [yaml-syntax])";
const std::string lost_space = R"(error: a space is missing after "id:" [yaml-syntax])";
const std::string too_far_right = "error: this line is indented further than the one above · start it in column ";

TEST(YamlSlips, AColonThatIsMissingIsReportedInItsOwnLine) {
  Told slip = told("A:\n  id uuid\n  name: string\n");
  EXPECT_EQ(slip.problem, "2:3: " + lost_colon);
  EXPECT_EQ(slip.repaired, "A:\n  id: uuid\n  name: string\n");

  slip = told("A:\n  name: string\n  id uuid\n  fee: float\n");
  EXPECT_EQ(slip.problem, "3:3: " + lost_colon);
  EXPECT_EQ(slip.repaired, "A:\n  name: string\n  id: uuid\n  fee: float\n");

  slip = told("id uuid\nname: string\n");
  EXPECT_EQ(slip.problem, "1:1: " + lost_colon);
  slip = told("A: # comment\n\n  # comment\n  id uuid\n\n  name: string\n");
  EXPECT_EQ(slip.problem, "4:3: " + lost_colon);
  slip = told("- id uuid\n  name: string\n");
  EXPECT_EQ(slip.problem, "1:3: " + lost_colon);
  slip = told("a: 1\nid\n");
  EXPECT_EQ(slip.problem, "2:1: " + lost_colon);
  EXPECT_EQ(slip.repaired, "a: 1\nid:\n");
  slip = told("a: { b: 1 }\nid uuid\n");
  EXPECT_EQ(slip.problem, "2:1: " + lost_colon);
  slip = told("A:\n  id\n    type: uuid\n");
  EXPECT_EQ(slip.problem, "2:3: " + lost_colon);
  EXPECT_EQ(slip.repaired, "A:\n  id:\n    type: uuid\n");
}

TEST(YamlSlips, ASpaceThatIsMissingIsReportedInItsOwnLine) {
  Told slip = told("A:\n  id:uuid\n  name: string\n");
  EXPECT_EQ(slip.problem, "2:3: " + lost_space);
  EXPECT_EQ(slip.repaired, "A:\n  id: uuid\n  name: string\n");
  slip = told("A:\n  name: string\n  id:uuid -- Its number\n");
  EXPECT_EQ(slip.problem, "3:3: " + lost_space);
  EXPECT_EQ(slip.repaired, "A:\n  name: string\n  id: uuid -- Its number\n");
}

TEST(YamlSlips, ALineTooFarRightIsSentToItsColumn) {
  EXPECT_EQ(told("A:\n  name: string\n    id: uuid\n").problem, "3:5: " + too_far_right + "3 [yaml-syntax]");
  EXPECT_EQ(told("A:\n  name: 'string'\n    id: uuid\n").problem, "3:5: " + too_far_right + "3 [yaml-syntax]");
  EXPECT_EQ(told("- name: string\n    id: uuid\n").problem, "2:5: " + too_far_right + "3 [yaml-syntax]");
}

TEST(YamlSlips, ATextWithAColonIsToBeQuoted) {
  const std::string message = "error: \": \" in text needs quotes · quote the text; a key needs a line of its own ";
  Told slip = told("title: My: API\r\nversion: 1\r\n");
  EXPECT_EQ(slip.problem, "1:10: " + message + "[yaml-syntax]");
  EXPECT_EQ(slip.repaired, "title: \"My: API\"\r\nversion: 1\r\n");
  EXPECT_EQ(told("- a: say \"b\": c\n  d: 1\n").repaired, "- a: \"say \\\"b\\\": c\"\n  d: 1\n");
  // The text goes on, or ends at a comment, or a key of its own is meant.
  for (const std::string text : {"a: b: c\n  d\n", "a: b: c # d\n", "a: b:\n", "\"a\": b: c\n", "a: &x b: c\n"})
    EXPECT_EQ(told(text).repaired, text);
}

TEST(YamlSlips, WhatTheLinesLeaveOpenIsSaidInGeneralWords) {
  const std::string second_colon = "error: a \": \" can't stand here ";
  const std::string no_key = "error: expected a key with a colon and a space ";
  const std::string indentation = "error: the line's indentation fits nothing above it ";
  struct Case {
    std::string source;
    std::string start;
  };
  for (const Case& each : {
           Case{"text:\n  This is a long one\n  name: x\n", "3:7: " + second_colon},
           Case{"text: A long\n  id uuid\n  name: x\n", "3:7: " + second_colon},
           Case{"a:\n  string\n  id: x\n", "3:5: " + second_colon},
           Case{"a: http\n  http://a\n  id: x\n", "3:5: " + second_colon},
           Case{"a: x\n  - b: 1\n", "2:6: " + second_colon},
           Case{"text: A long one that\ngoes on\nname: x\n", "2:1: " + no_key},
           Case{"a: 1\nid uuid of it\n", "2:1: " + no_key},
           Case{"a: { b: 1,\n  c: 2 }\n    d: 3\n", "3:5: " + indentation},
           Case{"a:\n  b: 1\n c: 2\n", "3:2: " + indentation},
       }) {
    EXPECT_EQ(told(each.source).problem.substr(0, each.start.size()), each.start);
    EXPECT_EQ(told(each.source).repaired, each.source);
  }
}

}  // namespace

}  // namespace beckon::text
