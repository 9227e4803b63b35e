#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "compiling.hpp"
#include "rules_page.hpp"
#include "text/rules.hpp"

namespace beckon::text {
namespace {

/// The codes of all problems of a text, each once.
std::string codes(const char* example) {
  std::vector<std::string_view> found;
  const Compiled compiled = compile(std::string(generate::example(example)));
  for (const Diagnostic& diagnostic : compiled.diagnostics()) found.push_back(diagnostic.code);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::string text;
  for (const std::string_view code : found) text += (text.empty() ? "" : " ") + std::string(code);
  return text;
}

class RuleExamples : public testing::TestWithParam<ExplainedRule> {};

TEST_P(RuleExamples, HaveTheProblemAndNoOther) {
  const ExplainedRule& rule = GetParam();
  EXPECT_EQ(codes(rule.bad), rule.code) << problems(std::string(generate::example(rule.bad)));
  EXPECT_EQ(problems(std::string(generate::example(rule.good))), "");
}

std::vector<ExplainedRule> rules_with_examples() {
  std::vector<ExplainedRule> found;
  for (const RuleGroup& group : rule_groups) {
    std::copy_if(group.rules.begin(), group.rules.end(), std::back_inserter(found),
                 [](const ExplainedRule& rule) { return *rule.bad != 0; });
  }
  return found;
}

std::string name(const testing::TestParamInfo<ExplainedRule>& info) {
  std::string code(info.param.code);
  std::replace(code.begin(), code.end(), '-', '_');
  return code;
}

INSTANTIATE_TEST_SUITE_P(Rules, RuleExamples, testing::ValuesIn(rules_with_examples()), name);

}  // namespace
}  // namespace beckon::text
