#include "core/doors/doors.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <gtest/gtest.h>

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
  for (const auto& part : {calls(), results(), models(), types(), descriptions(), routers(), webhooks(), objects(),
                           contents(), schemas(), conventions()}) {
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

}  // namespace
}  // namespace beckon::doors
