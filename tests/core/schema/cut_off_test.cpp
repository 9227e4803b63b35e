#include "schema/cut_off.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

/// The first problem of a model in YAML's flow style.
std::string problem(const std::string& fields) {
  const std::string all = problems("info: { title: T, version: '1' }\nmodels: { M: { " + fields + " } }\n");
  return all.substr(0, all.find('\n'));
}

TEST(CutOff, ExpressionsAreToBeQuoted) {
  const std::string way_out = " · quote it: YAML ends it at the comma [expression-syntax]";
  EXPECT_EQ(problem("a: string(1, 3)"), "2:27: error: \")\" is missing after the bounds" + way_out);
  EXPECT_EQ(problem("a: int, b: 'enum(x', c: enum(x, y)"),
            "2:34: error: \")\" is missing at the end of the enum [expression-syntax]");
  EXPECT_EQ(problem("a: map<int, b: string"),
            "2:26: error: \">\" is missing after the type of the items [expression-syntax]");
  EXPECT_EQ(problem("a: 'string(1, 3)'"),
            "2:30: error: there is a range already · write it with \"..\", such as 1..100 [expression-syntax]");
}

TEST(CutOff, ADescriptionThatYamlEndsAtACommentIsToBeQuoted) {
  const auto with_field = [](const std::string& type) {
    return "info: { title: T, version: '1' }\nmodels:\n  M:\n    a: " + type + "\n";
  };
  EXPECT_EQ(problems(with_field("string -- see #3 there")),
            "4:22: warning: YAML takes \"#3 there\" for a comment · quote the whole text, or put a blank behind the # "
            "[yaml-comment]");
  for (const std::string type : {"string -- see # a comment", "string -- see ##", "string -- see#3", "string #3",
                                 "'string -- see #3'", "'string -- see' #3", "string -- see\n    # 3"}) {
    EXPECT_EQ(problems(with_field(type)), "") << type;
  }
}

TEST(CutOff, WhatBrokeOffInJsonDidSoByItself) {
  EXPECT_EQ(problems(R"({"info":{"title":"T","version":"1"},"models":{"M":{"a":"string(1","b":null}}})"),
            "1:65: error: \")\" is missing after the bounds [expression-syntax]\n"
            "1:71: error: a Schema Object must be an object, a boolean or a type expression, not null · quote it "
            "[wrong-kind]");
}

}  // namespace
}  // namespace beckon
