#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

namespace fs = std::filesystem;

TEST(Yaml, IsTheDocumentInBlockStyle) {
  const Compiled compiled = compile(R"({"openapi":"3.1.0","info":{"title":"Shop","version":"1.0"},"paths":{}})");
  ASSERT_TRUE(compiled);
  EXPECT_EQ(compiled.yaml(),
            "openapi: 3.1.0\n"
            "info:\n"
            "  title: Shop\n"
            "  version: \"1.0\"\n"
            "paths: {}\n");
}

TEST(Yaml, IsEmptyWhenThereIsNoDocument) {
  const Compiled compiled = compile("{}");
  ASSERT_FALSE(compiled);
  EXPECT_EQ(compiled.yaml(), "");
}

TEST(Yaml, OfADocumentCompilesToTheSameJson) {
  const fs::path oracle = fs::path(BECKON_SOURCE_DIR) / ".." / "shared" / "oracle" / "fastapi";
  if (!fs::exists(oracle)) GTEST_SKIP() << "FastAPI's documents are not here";
  int compiled = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(oracle)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.find("\"itemSchema\"") != std::string::npos) continue;  // a word of OpenAPI 3.2
    ++compiled;
    const Compiled given = compile(text);
    EXPECT_EQ(document(given.yaml(), Format::yaml), given.json()) << entry.path();
  }
  EXPECT_EQ(compiled, 130);
}

}  // namespace
}  // namespace beckon
