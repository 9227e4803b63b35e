#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include "compiling.hpp"

namespace beckon {
namespace {

namespace fs = std::filesystem;

const fs::path data = fs::path(BECKON_SOURCE_DIR) / "tests" / "data" / "seed";
const fs::path oracle = fs::path(BECKON_SOURCE_DIR) / ".." / "shared" / "oracle" / "fastapi";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What the values are as JSON, whatever the order of their keys.
bool are_equal(const std::string& left, const std::string& right) {
  rapidjson::Document one;
  rapidjson::Document other;
  one.Parse(left.c_str());
  other.Parse(right.c_str());
  EXPECT_FALSE(one.HasParseError());
  EXPECT_FALSE(other.HasParseError());
  return one == other;
}

class Seed : public testing::TestWithParam<const char*> {
 protected:
  static std::string yaml() { return std::string("conventions: ") + GetParam() + "\n" + read(data / "seed.yaml"); }
  static std::string json() {
    return std::string("{\"conventions\":\"") + GetParam() + "\"," + read(data / "seed.json").substr(1);
  }
};

TEST_P(Seed, GivesTheSameBytesAsYamlAndAsJson) {
  const std::string expected = read(data / (std::string("seed.") + GetParam() + ".json"));
  EXPECT_EQ(document(yaml()), expected);
  EXPECT_EQ(document(json()), expected);
}

TEST_P(Seed, CompilesToADocumentThatCompilesToItself) {
  const std::string expected = document(yaml());
  EXPECT_EQ(document(expected), expected);
}

INSTANTIATE_TEST_SUITE_P(Presets, Seed, testing::Values("beckon", "fastapi", "plain"));

TEST(SeedWithFastapi, EqualsFastapisOwnDocument) {
  const fs::path expected = oracle / "test_openapi_webhooks__test_tutorial001.json";
  if (!fs::exists(expected)) GTEST_SKIP() << "FastAPI's documents are not here";
  EXPECT_TRUE(are_equal(document("conventions: fastapi\n" + read(data / "seed.yaml")), read(expected)));
}

TEST(OpenApiDocuments, CompileToThemselvesByteForByte) {
  if (!fs::exists(oracle)) GTEST_SKIP() << "FastAPI's documents are not here";
  int compiled = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(oracle)) {
    const std::string text = read(entry.path());
    if (text.find("\"itemSchema\"") != std::string::npos) continue;  // a word of OpenAPI 3.2
    ++compiled;
    std::string compact;
    bool in_string = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char character = text[at];
      if (in_string && character == '\\') compact += text[at++];
      if (text[at] == '"' && !(in_string && character == '\\')) in_string = !in_string;
      if (in_string || std::string(" \n\r\t").find(text[at]) == std::string::npos) compact += text[at];
    }
    EXPECT_EQ(document(text), compact) << entry.path();
  }
  EXPECT_EQ(compiled, 130);
}

}  // namespace
}  // namespace beckon
