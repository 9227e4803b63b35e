#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <string>

namespace beckon::test {
namespace {

TEST(Version, TheNpmPackageHasTheOneOfTheLibrary) {
  std::ifstream stream(BECKON_SOURCE_DIR "/wasm/package.json");
  const std::string package{std::istreambuf_iterator<char>(stream), {}};
  std::smatch version;
  ASSERT_TRUE(std::regex_search(package, version, std::regex(R"re("version": "([^"]*)")re")));
  EXPECT_EQ(version[1], BECKON_VERSION);
}

}  // namespace
}  // namespace beckon::test
