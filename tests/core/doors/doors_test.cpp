#include "core/doors/doors.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/app/definitions.hpp"
#include "core/doors/uses.hpp"
#include "text/read.hpp"

namespace beckon::doors {
namespace {

const std::filesystem::path& folder() {
  static const auto* path = new std::filesystem::path(std::filesystem::path(BECKON_SOURCE_DIR) / "tests/data/doors");
  return *path;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Door> all() {
  std::vector<Door> doors;
  for (const auto& part :
       {calls(), results(), models(), types(), descriptions(), routers(), webhooks(), objects(), contents(), schemas(),
        conventions(), extensions(), path_items(), typed_calls(), model_keywords()}) {
    doors.insert(doors.end(), part.begin(), part.end());
  }
  return doors;
}

std::string texts(const Compiled& compiled) {
  std::string lines;
  for (const Diagnostic& problem : compiled.diagnostics()) lines += to_string(problem, "") + '\n';
  return lines;
}

/// What was found, wherever it was.
std::multiset<std::string> codes(const Compiled& compiled) {
  std::multiset<std::string> found;
  for (const Diagnostic& problem : compiled.diagnostics()) found.emplace(problem.code);
  return found;
}

class Doors : public testing::TestWithParam<Door> {};

TEST_P(Doors, GiveTheSameBytes) {
  const std::string name = GetParam().name;
  const std::string expected = read(folder() / (name + ".json"));
  const Compiled text = compile(read(folder() / (name + ".yaml")));
  ASSERT_TRUE(text) << texts(text);
  EXPECT_EQ(text.json(), expected);
  const Compiled app = GetParam().make().compile();
  ASSERT_TRUE(app) << texts(app);
  EXPECT_EQ(app.json(), expected);
  EXPECT_EQ(codes(app), codes(text)) << texts(app);
}

std::string test_name(const testing::TestParamInfo<Door>& door) {
  std::string name = door.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Apps, Doors, testing::ValuesIn(all()), test_name);

TEST(DoorsFolder, HoldsWhatCppMakes) {
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder())) files.insert(entry.path().filename());
  std::set<std::string> made;
  for (const Door& door : all()) made.insert({door.name + std::string(".yaml"), door.name + std::string(".json")});
  EXPECT_EQ(files, made);
  EXPECT_EQ(made.size(), 2 * all().size());
  EXPECT_GE(all().size(), 40U);
}

/// What no app has.
const std::set<std::string>& exceptions() {
  static const auto* uses = new std::set<std::string>{
      // Beckon's own mark of a router that includes itself, which is an error.
      "a router $cycle",
      // An app is a list of calls; whole documents have it: openapi::Document.
      "a Paths Object x-",
  };
  return *uses;
}

std::set<std::string> unused(const std::vector<std::string>& texts) {
  Uses uses;
  for (const std::string& text : texts) {
    text::Tree tree;
    tree.source = text;
    text::Diagnostics diagnostics;
    EXPECT_TRUE(text::read(tree, Format::automatic, diagnostics)) << text;
    uses.add(tree.root);
  }
  std::set<std::string> left;
  for (const std::string& use : all_uses()) {
    if (!uses.found().contains(use)) left.insert(use);
  }
  return left;
}

TEST(DoorsUse, AllThatTheTablesHaveInCpp) {
  std::vector<std::string> apps;
  for (const Door& door : all()) apps.push_back(test::definitions(door.make()));
  EXPECT_EQ(unused(apps), exceptions());
}

TEST(DoorsUse, AllThatTheTablesHaveInText) {
  std::vector<std::string> texts;
  for (const Door& door : all()) texts.push_back(read(folder() / (door.name + std::string(".yaml"))));
  EXPECT_EQ(unused(texts), exceptions());
}

}  // namespace
}  // namespace beckon::doors
