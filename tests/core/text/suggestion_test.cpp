#include "text/suggestion.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

std::string best_of(std::string_view word, std::initializer_list<std::string_view> names) {
  Suggestion suggestion(word);
  for (const std::string_view name : names) suggestion.consider(name);
  return std::string(suggestion.best().value_or("-"));
}

TEST(Suggestion, ASlipOfTheFingerFindsTheName) {
  EXPECT_EQ(best_of("Custmer", {"Order", "Customer", "Cluster"}), "Customer");  // left out
  EXPECT_EQ(best_of("sttring", {"boolean", "string"}), "string");               // added
  EXPECT_EQ(best_of("strimg", {"boolean", "string"}), "string");                // exchanged
  EXPECT_EQ(best_of("tpye", {"name", "type"}), "type");                         // swapped
  EXPECT_EQ(best_of("descripton", {"summary", "description"}), "description");
}

TEST(Suggestion, UpperAndLowerCaseCountAsAlike) {
  EXPECT_EQ(best_of("operationid", {"operation", "operationId"}), "operationId");
  EXPECT_EQ(best_of("ID", {"it", "id"}), "id");
}

TEST(Suggestion, OfAlikeNamesTheFirstWins) { EXPECT_EQ(best_of("tape", {"type", "take"}), "type"); }

TEST(Suggestion, TheNearestWinsWhereverItStands) {
  EXPECT_EQ(best_of("parameter", {"parameterss", "parameters", "perimeter"}), "parameters");
}

TEST(Suggestion, WhatIsNotAlikeIsNotSuggested) {
  EXPECT_EQ(best_of("summary", {"description", "tags"}), "-");
  EXPECT_EQ(best_of("in", {"on", "is"}), "-");  // two letters are too few to be mistyped
  EXPECT_EQ(best_of("get", {"put"}), "-");      // a third of three letters is one
  EXPECT_EQ(best_of("", {"a"}), "-");
  EXPECT_EQ(best_of("name", {""}), "-");
  EXPECT_EQ(best_of("name", {}), "-");
}

TEST(Suggestion, VeryLongWordsAreLeftAlone) {
  const std::string word(65, 'a');
  EXPECT_EQ(best_of(word, {word}), "-");
  EXPECT_EQ(best_of(std::string(64, 'a'), {std::string_view(word).substr(1)}), word.substr(1));
}

}  // namespace
}  // namespace beckon::text
