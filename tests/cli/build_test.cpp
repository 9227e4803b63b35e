#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstddef>
#include <filesystem>
#include <string>

#include "shell/shell.hpp"

namespace beckon::test {
namespace {

constexpr const char* usage = "usage: beckon build FILE [-o FILE] [--format json|yaml]\n";

// An OpenAPI document compiles to itself, so what comes out is known without asking the compiler.
constexpr const char* yaml = "openapi: 3.1.0\ninfo:\n  title: Käse & Brot\n  version: '1.0'\npaths: {}\n";
constexpr const char* json =
    "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": \"Käse & Brot\", \"version\": \"1.0\"},\n  \"paths\": "
    "{}\n}\n";
constexpr const char* document =
    "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Käse & Brot\",\"version\":\"1.0\"},\"paths\":{}}\n";

constexpr const char* yaml_document = "openapi: 3.1.0\ninfo:\n  title: Käse & Brot\n  version: \"1.0\"\npaths: {}\n";

class Build : public testing::Test {
 protected:
  /// Runs the command with these arguments and whatever else a shell understands.
  [[nodiscard]] Outcome beckon(const std::string& arguments) const {
    return shell.run("'" BECKON_COMMAND "' " + arguments);
  }

  Shell shell;
};

void expect_document(const Outcome& outcome) {
  EXPECT_EQ(outcome.errors, "");
  EXPECT_EQ(outcome.output, document);
  EXPECT_EQ(outcome.status, 0);
}

/// The lines of a text that begin so.
std::size_t lines_that_begin(const std::string& text, const std::string& beginning) {
  std::size_t count = text.starts_with(beginning) ? 1 : 0;
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    if (text.compare(at + 1, beginning.size(), beginning) == 0) ++count;
  }
  return count;
}

TEST_F(Build, PrintsTheDocumentOfAYamlFile) {
  shell.write("api.yaml", yaml);
  expect_document(beckon("build api.yaml"));
  shell.write("api.yml", yaml);
  expect_document(beckon("build api.yml"));
}

TEST_F(Build, PrintsTheDocumentOfAJsonFile) {
  shell.write("api.json", json);
  expect_document(beckon("build api.json"));
}

TEST_F(Build, ReadsStandardInputAndTellsTheFormatByItself) {
  shell.write("api.yaml", yaml);
  expect_document(beckon("build - <api.yaml"));
  shell.write("api.json", json);
  expect_document(beckon("build - <api.json"));
}

TEST_F(Build, TellsTheFormatByItselfWithoutAKnownExtension) {
  shell.write("api", yaml);
  expect_document(beckon("build api"));
  shell.write("api.txt", json);
  expect_document(beckon("build api.txt"));
}

TEST_F(Build, AFileNamedJsonIsNotReadAsYaml) {
  shell.write("api.json", yaml);
  const Outcome outcome = beckon("build api.json");
  EXPECT_EQ(outcome.errors.substr(0, 20), "api.json:1:1: error:");
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, ReadsAPipe) {
  shell.write("api.yaml", yaml);
  expect_document(shell.run("cat api.yaml | '" BECKON_COMMAND "' build -"));
}

TEST_F(Build, WritesTheDocumentToAFile) {
  shell.write("api.yaml", yaml);
  const Outcome outcome = beckon("build api.yaml -o openapi.json");
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.errors, "");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(shell.read("openapi.json"), document);
}

TEST_F(Build, WritesYamlWhenAskedTo) {
  shell.write("api.json", json);
  const Outcome outcome = beckon("build api.json --format yaml");
  EXPECT_EQ(outcome.errors, "");
  EXPECT_EQ(outcome.output, yaml_document);
  EXPECT_EQ(outcome.status, 0);
}

TEST_F(Build, WritesYamlToAFileNamedSo) {
  shell.write("api.json", json);
  for (const std::string file : {"openapi.yaml", "openapi.yml"}) {
    EXPECT_EQ(beckon("build api.json -o " + file).status, 0);
    EXPECT_EQ(shell.read(file), yaml_document);
  }
}

TEST_F(Build, TheFormatThatIsSaidWinsOverTheName) {
  shell.write("api.json", json);
  EXPECT_EQ(beckon("build api.json -o openapi.yaml --format json").status, 0);
  EXPECT_EQ(shell.read("openapi.yaml"), document);
  EXPECT_EQ(beckon("build --format yaml api.json -o openapi.json").status, 0);
  EXPECT_EQ(shell.read("openapi.json"), yaml_document);
}

TEST_F(Build, YamlThatItWroteCompilesToTheSame) {
  shell.write("api.json", json);
  EXPECT_EQ(beckon("build api.json -o openapi.yaml").status, 0);
  expect_document(beckon("build openapi.yaml"));
}

TEST_F(Build, TheOutputMayComeFirst) {
  shell.write("api.yaml", yaml);
  EXPECT_EQ(beckon("build -o openapi.json api.yaml").status, 0);
  EXPECT_EQ(shell.read("openapi.json"), document);
}

TEST_F(Build, ReplacesAFileAndKeepsItsPermissions) {
  shell.write("api.yaml", yaml);
  shell.write("openapi.json", std::string(100000, 'x'));
  std::filesystem::permissions(shell.folder() / "openapi.json", std::filesystem::perms{0640});
  EXPECT_EQ(beckon("build api.yaml -o openapi.json").status, 0);
  EXPECT_EQ(shell.read("openapi.json"), document);
  EXPECT_EQ(std::filesystem::status(shell.folder() / "openapi.json").permissions(), std::filesystem::perms{0640});
}

TEST_F(Build, ANewFileHasThePermissionsOfAnyNewFile) {
  shell.write("api.yaml", yaml);
  EXPECT_EQ(shell.run("umask 027 && '" BECKON_COMMAND "' build api.yaml -o openapi.json").status, 0);
  EXPECT_EQ(std::filesystem::status(shell.folder() / "openapi.json").permissions(), std::filesystem::perms{0640});
}

TEST_F(Build, ALinkStaysALink) {
  shell.write("api.yaml", yaml);
  shell.write("target.json", "old");
  std::filesystem::create_symlink("target.json", shell.folder() / "openapi.json");
  EXPECT_EQ(beckon("build api.yaml -o openapi.json").status, 0);
  EXPECT_TRUE(std::filesystem::is_symlink(shell.folder() / "openapi.json"));
  EXPECT_EQ(shell.read("target.json"), document);
}

TEST_F(Build, ADeviceStaysADevice) {
  shell.write("api.yaml", yaml);
  EXPECT_EQ(beckon("build api.yaml -o /dev/null").status, 0);
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST_F(Build, WithAnErrorNoFileIsWritten) {
  shell.write("bad.json", "{");
  shell.write("openapi.json", "the old one");
  EXPECT_EQ(beckon("build bad.json -o openapi.json").status, 1);
  EXPECT_EQ(shell.read("openapi.json"), "the old one");
  EXPECT_EQ(beckon("build bad.json -o new.json").status, 1);
  EXPECT_FALSE(std::filesystem::exists(shell.folder() / "new.json"));
}

TEST_F(Build, TellsThatAFileIsMissing) {
  const Outcome outcome = beckon("build missing.yaml");
  EXPECT_EQ(outcome.errors, "beckon: cannot read \"missing.yaml\": No such file or directory\n");
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsThatAFileIsADirectory) {
  const Outcome outcome = beckon("build .");
  EXPECT_EQ(outcome.errors, "beckon: cannot read \".\": Is a directory\n");
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsThatAFileIsEmpty) {
  shell.write("empty.yaml", "");
  const Outcome outcome = beckon("build empty.yaml");
  EXPECT_TRUE(outcome.errors.starts_with("empty.yaml:1:1: error: ")) << outcome.errors;
  EXPECT_TRUE(outcome.errors.ends_with(" [empty-input]\n")) << outcome.errors;
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsWhereATextIsNotUtf8) {
  shell.write("latin1.yaml", "openapi: 3.1.0\ninfo: {title: K\xE4se}\n");
  const Outcome outcome = beckon("build latin1.yaml");
  EXPECT_TRUE(outcome.errors.starts_with("latin1.yaml:2:16: error: ")) << outcome.errors;
  EXPECT_TRUE(outcome.errors.ends_with(" [invalid-utf8]\n")) << outcome.errors;
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsWhereAYamlTextBreaks) {
  shell.write("broken.yaml", "info:\n  title: [one\n");
  const Outcome outcome = beckon("build broken.yaml");
  EXPECT_EQ(lines_that_begin(outcome.errors, "broken.yaml:"), 1U) << outcome.errors;
  EXPECT_TRUE(outcome.errors.ends_with(" [yaml-syntax]\n")) << outcome.errors;
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, ReadsWhatFollowsANulByte) {
  shell.write("nul.json", std::string("{\"openapi\":\"3.1.0\"\0}", 20));
  const Outcome outcome = beckon("build nul.json");
  EXPECT_TRUE(outcome.errors.starts_with("nul.json:1:19: error: ")) << outcome.errors;
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsAllProblemsAtOnce) {
  shell.write("two.yaml",
              "info: {title: T, version: '1'}\n"
              "models:\n"
              "  Customer:\n"
              "    name: strng\n"
              "    age: itn\n");
  const Outcome outcome = beckon("build two.yaml");
  EXPECT_EQ(lines_that_begin(outcome.errors, "two.yaml:4:11: error: "), 1U) << outcome.errors;
  EXPECT_EQ(lines_that_begin(outcome.errors, "two.yaml:5:10: error: "), 1U) << outcome.errors;
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, NamesStandardInputInItsProblems) {
  const Outcome outcome = beckon("build - </dev/null");
  EXPECT_TRUE(outcome.errors.starts_with("<stdin>:1:1: error: ")) << outcome.errors;
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsThatStandardInputCanNotBeRead) {
  const Outcome outcome = beckon("build - <&-");
  EXPECT_EQ(outcome.errors, "beckon: cannot read standard input: Bad file descriptor\n");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsThatTheDiskIsFull) {
  shell.write("api.yaml", yaml);
  const Outcome outcome = beckon("build api.yaml >/dev/full");
  EXPECT_EQ(outcome.errors, "beckon: cannot write standard output: No space left on device\n");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsThatNobodyReadsThePipe) {
  shell.write("api.yaml", yaml);
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  close(ends[0]);
  ASSERT_EQ(dup2(ends[1], 9), 9);
  const Outcome outcome = beckon("build api.yaml >&9");
  close(ends[1]);
  close(9);
  EXPECT_EQ(outcome.errors, "beckon: cannot write standard output: Broken pipe\n");
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Build, TellsThatAFileCanNotBeWrittenAndLeavesNothingBehind) {
  shell.write("api.yaml", yaml);
  const Outcome outcome = beckon("build api.yaml -o missing/openapi.json");
  EXPECT_EQ(outcome.errors, "beckon: cannot write \"missing/openapi.json\": No such file or directory\n");
  EXPECT_EQ(outcome.status, 1);

  std::filesystem::create_directory(shell.folder() / "folder");
  EXPECT_EQ(beckon("build api.yaml -o folder").errors, "beckon: cannot write \"folder\": Is a directory\n");
  EXPECT_EQ(shell.run("ls").output, "api.yaml\nfolder\n");
}

TEST_F(Build, WrongUsageIsToldWithTheRightOne) {
  const std::string refused[][2] = {
      {"", "nothing to do"},
      {"frobnicate", "unknown command \"frobnicate\""},
      {"build", "build needs a file, or - for standard input"},
      {"build --pretty api.yaml", "unknown option \"--pretty\""},
      {"build a.yaml b.yaml", "more than one file: \"a.yaml\" and \"b.yaml\""},
      {"build a.yaml -o", "-o needs the name of a file"},
      {"build a.yaml -o x -o y", "-o is given twice"},
      {"build a.yaml --format", "--format needs json or yaml"},
      {"build a.yaml --format toml", "--format needs json or yaml"},
      {"build a.yaml --format yaml --format json", "--format is given twice"},
  };
  for (const auto& [arguments, problem] : refused) {
    const Outcome outcome = beckon(arguments);
    EXPECT_EQ(outcome.errors, "beckon: " + problem + "\n" + usage);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(outcome.status, 2) << arguments;
  }
}

TEST_F(Build, HelpBeginsWithTheUsage) {
  const Outcome outcome = beckon("--help");
  EXPECT_TRUE(outcome.output.starts_with(usage)) << outcome.output;
  EXPECT_EQ(outcome.errors, "");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(beckon("build --help").output, outcome.output);
}

TEST_F(Build, TellsItsVersion) {
  const Outcome outcome = beckon("--version");
  EXPECT_EQ(outcome.output, "beckon " BECKON_VERSION "\n");
  EXPECT_EQ(outcome.status, 0);
}

}  // namespace
}  // namespace beckon::test
