#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <beckon/beckon.hpp>
#include <beckon/openapi.hpp>

#include "documents/difference.hpp"
#include "documents/reader.hpp"
#include "text/diagnostics.hpp"
#include "text/read.hpp"

// Every valid OpenAPI 3.1 document compiles to itself, from text and from C++: documents of this project, of npm
// packages and of a running FastAPI, as documents.json lists them.

namespace beckon {
namespace {

namespace fs = std::filesystem;

const fs::path root = BECKON_SOURCE_DIR;

struct Source {
  /// From the root of the repository.
  std::string path;
  /// Why it is no valid document; empty where it is one.
  std::string reason;
};

std::ostream& operator<<(std::ostream& to, const Source& source) { return to << source.path; }

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_document(const fs::path& path) { return path.extension() == ".json" || path.extension() == ".yaml"; }

/// The documents below a path, which may be one itself; where it is not there, the path.
std::vector<std::string> documents_at(const std::string& path) {
  if (!fs::is_directory(root / path)) return {path};
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(root / path)) {
    if (is_document(entry.path())) found.push_back(path + "/" + entry.path().filename().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<Source> sources() {
  const std::string text = read(root / "tests/documents/documents.json");
  rapidjson::Document list;
  list.Parse(text.c_str());
  std::vector<Source> all;
  for (const auto& place : list["documents"].GetArray()) {
    for (const std::string& path : documents_at(place.GetString())) {
      const bool is_invalid = list["invalid"].HasMember(path.c_str());
      all.push_back({path, is_invalid ? list["invalid"][path.c_str()].GetString() : ""});
    }
  }
  return all;
}

/// The text without the white space between its tokens.
std::string compacted(const std::string& json) {
  std::string compact;
  bool in_string = false;
  for (std::size_t index = 0; index < json.size(); ++index) {
    const char byte = json[index];
    if (in_string && byte == '\\') {
      compact += byte;
      compact += json[++index];
      continue;
    }
    if (byte == '"') in_string = !in_string;
    const bool is_space = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
    if (in_string || !is_space) compact += byte;
  }
  return compact;
}

/// The errors of what was compiled, a line each.
std::string errors_of(const Compiled& compiled) {
  std::string lines;
  for (const Diagnostic& diagnostic : compiled.diagnostics()) {
    if (diagnostic.severity == Severity::error) lines += to_string(diagnostic, "") + "\n";
  }
  return lines;
}

class PassThrough : public testing::TestWithParam<Source> {
 protected:
  void SetUp() override {
    if (!fs::is_regular_file(root / GetParam().path)) GTEST_SKIP() << GetParam().path << " is not there";
  }
};

TEST_P(PassThrough, ADocumentCompilesToItself) {
  const std::string source = read(root / GetParam().path);
  const Compiled compiled = compile(source);
  if (!GetParam().reason.empty()) {
    EXPECT_FALSE(compiled) << "it is invalid: " << GetParam().reason;
    const bool is_newer = GetParam().reason.find("3.2") != std::string::npos;
    EXPECT_EQ(errors_of(compiled).find("OpenAPI 3.2 has it") != std::string::npos, is_newer) << errors_of(compiled);
    return;
  }
  ASSERT_TRUE(compiled) << errors_of(compiled);
  const bool is_json = GetParam().path.ends_with(".json");
  const std::string expected = is_json ? compacted(source) : compile(compiled.json()).json();
  EXPECT_TRUE(compiled.json() == expected);
}

TEST_P(PassThrough, ADocumentIsTheSameWhenItIsBuiltOfObjects) {
  text::Tree original;
  original.source = read(root / GetParam().path);
  text::Diagnostics diagnostics;
  ASSERT_TRUE(text::read(original, Format::automatic, diagnostics));
  test::Reader reader;
  openapi::Document document;
  reader.read(original.root, document);
  const Compiled compiled = compile(document);
  if (!GetParam().reason.empty()) {
    EXPECT_TRUE(!reader.misfits().empty() || !compiled) << "it is invalid: " << GetParam().reason;
    return;
  }
  EXPECT_EQ(reader.misfits(), "");
  ASSERT_TRUE(compiled) << errors_of(compiled);
  text::Tree rebuilt;
  rebuilt.source = compiled.json();
  ASSERT_TRUE(text::read(rebuilt, Format::json, diagnostics));
  EXPECT_EQ(test::difference(original.root, rebuilt.root), "");
}

std::string name_of(const testing::TestParamInfo<Source>& source) {
  std::string name = source.param.path;
  std::replace_if(
      name.begin(), name.end(), [](char byte) { return std::isalnum(static_cast<unsigned char>(byte)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Documents, PassThrough, testing::ValuesIn(sources()), name_of);

}  // namespace
}  // namespace beckon
