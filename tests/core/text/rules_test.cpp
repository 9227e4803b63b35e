#include "text/rules.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

std::vector<ExplainedRule> all_rules() {
  std::vector<ExplainedRule> all;
  for (const RuleGroup& group : rule_groups) all.insert(all.end(), group.rules.begin(), group.rules.end());
  return all;
}

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_in(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

bool is_sentence(std::string_view text) {
  return !text.empty() && (std::isupper(static_cast<unsigned char>(text.front())) != 0 || text.front() == '`') &&
         text.ends_with('.');
}

TEST(Rules, HaveCodesOfWordsWithHyphens) {
  const std::regex words("[a-z0-9]+(-[a-z0-9]+)*");
  for (const ExplainedRule& rule : all_rules()) {
    EXPECT_TRUE(std::regex_match(std::string(rule.code), words)) << rule.code;
  }
}

TEST(Rules, HaveEachCodeOnce) {
  std::vector<std::string_view> codes;
  for (const ExplainedRule& rule : all_rules()) codes.push_back(rule.code);
  std::sort(codes.begin(), codes.end());
  const auto twice = std::adjacent_find(codes.begin(), codes.end());
  EXPECT_TRUE(twice == codes.end()) << *twice;
}

TEST(Rules, AreExplainedInWholeSentences) {
  for (const ExplainedRule& rule : all_rules()) {
    EXPECT_TRUE(is_sentence(rule.meaning)) << rule.code << ": " << rule.meaning;
    EXPECT_TRUE(is_sentence(rule.documentation)) << rule.code << ": " << rule.documentation;
  }
}

TEST(Rules, CiteASectionWhereTheyCite) {
  const std::regex citation(
      "(OpenAPI 3\\.1\\.1|JSON Schema 2020-12 (Core|Validation)|YAML 1\\.2\\.2|RFC [0-9]+)"
      " §[0-9]+(\\.[0-9]+)*(, [A-Za-z0-9 ,:]+)?");
  for (const ExplainedRule& rule : all_rules()) {
    if (*rule.section == 0) continue;
    EXPECT_TRUE(std::regex_match(rule.section, citation)) << rule.code << ": " << rule.section;
  }
}

TEST(Rules, HaveExamplesThatStartOnALineOfTheirOwnAndDiffer) {
  for (const ExplainedRule& rule : all_rules()) {
    if (*rule.bad == 0) continue;
    for (const std::string_view example : {rule.bad, rule.good}) {
      EXPECT_TRUE(example.starts_with('\n') && example.ends_with('\n')) << rule.code;
    }
    EXPECT_STRNE(rule.bad, rule.good) << rule.code;
  }
}

TEST(Rules, WithoutExamplesAreBrokenByTheTestThatTheyName) {
  for (const ExplainedRule& rule : all_rules()) {
    if (*rule.how == 0) continue;
    const std::string tests = content(BECKON_SOURCE_DIR "/" + std::string(rule.tested_in));
    EXPECT_TRUE(is_in(tests, rule.code)) << rule.code << " in " << rule.tested_in;
  }
}

TEST(Rules, LeaveProgramsTheirCodesAlone) {
  const std::string command = content(BECKON_COMMAND);
  for (const ExplainedRule& rule : all_rules()) {
    EXPECT_TRUE(is_in(command, rule.code)) << rule.code;
    for (const std::string_view text :
         {rule.meaning, rule.documentation, rule.section, rule.bad, rule.good, rule.how}) {
      EXPECT_FALSE(!text.empty() && is_in(command, text)) << rule.code << ": " << text;
    }
  }
}

}  // namespace
}  // namespace beckon::text
