#include "corpus.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include <gtest/gtest.h>

namespace beckon::text {

namespace {

class Corpus : public testing::TestWithParam<CorpusCase> {};

TEST_P(Corpus, IsReadAsExpected) { EXPECT_EQ(outcome(GetParam()), GetParam().expected); }

std::string test_name(const testing::TestParamInfo<CorpusCase>& info) {
  std::string name(info.param.name);
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Text, Corpus, testing::ValuesIn(corpus()), test_name);

TEST(CorpusReport, NamesEachInputOnce) {
  std::set<std::string_view> names;
  const std::vector<CorpusCase> all = corpus();
  for (const CorpusCase& example : all) EXPECT_TRUE(names.insert(example.name).second) << example.name;
  EXPECT_GE(all.size(), 170U);
}

}  // namespace

void PrintTo(const CorpusCase& example, std::ostream* to) { *to << example.name; }

}  // namespace beckon::text
