#include "editor/expression_place.hpp"

#include <gtest/gtest.h>

#include <string>

namespace beckon::editor {
namespace {

/// The word at the letter `X` if it is a type's place; "none" where it is not.
std::string type_at(const std::string& expression) {
  const ExpressionWord word = expression_word(expression, expression.find('X'));
  return word.is_type ? expression.substr(word.start, word.end - word.start) : "none";
}

TEST(ExpressionPlace, IsATypesWhereTheGrammarHasOne) {
  EXPECT_EQ(type_at("X"), "X");
  EXPECT_EQ(type_at("stXring"), "stXring");
  EXPECT_EQ(type_at("a.bX-c | d"), "a.bX-c");
  EXPECT_EQ(type_at("list<X"), "X");
  EXPECT_EQ(type_at("map<list<X>>"), "X");
  EXPECT_EQ(type_at("string(3..64) | X"), "X");
  EXPECT_EQ(type_at("(int | X)[]"), "X");
  EXPECT_EQ(type_at("{ a: int(>0), b?: X"), "X");
  EXPECT_EQ(type_at("\"a|b\" | X"), "X");
  EXPECT_EQ(type_at("\\\"a|b\\\" | X"), "X");
  EXPECT_EQ(type_at("string(/[)/]/) | X"), "X");
  EXPECT_EQ(type_at("list<int>(1..3)? | X"), "X");
}

TEST(ExpressionPlace, IsNoTypesElsewhere) {
  for (const std::string expression :
       {"string X", "string(X", "string(3, X)", "int(>=X", "enum(X", "enum(a | X", "{ X", "{ a: int, X", "int = X",
        "int -- a X", "int = 1 -- a | X", "\"aX", "'a | X", "string(/aX/", "list<int> X"}) {
    EXPECT_EQ(type_at(expression), "none") << expression;
  }
}

}  // namespace
}  // namespace beckon::editor
