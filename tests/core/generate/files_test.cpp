#include "files.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace beckon::generate {
namespace {

TEST(GeneratedFiles, AreAsTheTablesSay) {
  for (const File& file : files()) {
    std::ifstream stream(std::string(BECKON_SOURCE_DIR) + "/" + file.path, std::ios::binary);
    const std::string there{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_TRUE(there == file.text) << file.path << " is not as the tables say: call `make generate`";
  }
}

}  // namespace
}  // namespace beckon::generate
