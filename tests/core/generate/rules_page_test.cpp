#include "rules_page.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace beckon::generate {
namespace {

std::string written(const std::string& path) {
  std::ifstream file(BECKON_SOURCE_DIR "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(RulesPage, IsWhatTheTableSays) {
  EXPECT_TRUE(written("docs/rules.md") == rules_page()) << "docs/rules.md is not of this table: run make generate";
}

TEST(RulesPage, ShowsARuleWithItsExamplesAndWhatIsSaidToThem) {
  const std::string page = rules_page();
  const std::size_t begin = page.find("### missing-key\n");
  ASSERT_NE(begin, std::string::npos);
  const std::string section = page.substr(begin, page.find("\n### ", begin) - begin);
  EXPECT_EQ(section.find("### missing-key\n\n**error**: An object lacks a key that it needs. "), 0U);
  EXPECT_NE(section.find("\n```yaml\n"
                         "info: { title: Book shop }\n"
                         "```\n"
                         "\n"
                         "```text\n"
                         "api.yaml:1:7: error: an Info Object needs \"version\" · add it [missing-key]\n"
                         "```\n"
                         "\n"
                         "Right:\n"
                         "\n"
                         "```yaml\n"
                         "info: { title: Book shop, version: 1.0.0 }\n"
                         "```\n"),
            std::string::npos)
      << section;
}

TEST(RulesPage, LinksToEachRuleThatItShowsAndToNoOther) {
  const std::string page = rules_page();
  std::string::size_type links = 0;
  for (std::size_t place = page.find("](#"); place != std::string::npos; place = page.find("](#", place + 1)) {
    const std::string code = page.substr(place + 3, page.find(')', place) - place - 3);
    EXPECT_NE(page.find("\n### " + code + "\n"), std::string::npos) << code;
    ++links;
  }
  std::string::size_type sections = 0;
  for (std::size_t place = page.find("\n### "); place != std::string::npos; place = page.find("\n### ", place + 1)) {
    ++sections;
  }
  EXPECT_GT(sections, 0U);
  EXPECT_EQ(links, sections);
}

}  // namespace
}  // namespace beckon::generate
