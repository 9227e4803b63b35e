#include <gtest/gtest.h>

#include <string>

#include "shell/shell.hpp"

namespace beckon::test {
namespace {

/// The library as `cmake --install` puts it into a folder.
class Installed : public testing::Test {
 protected:
  void SetUp() override { expect_success(cmake + "--install '" BECKON_BUILD_DIR "' --prefix installed"); }

  void expect_success(const std::string& command_line) const {
    const Outcome outcome = shell.run(command_line);
    ASSERT_EQ(outcome.status, 0) << command_line << '\n' << outcome.output << outcome.errors;
  }

  const std::string cmake = "'" BECKON_CMAKE "' ";
  const std::string finds_it = " -DCMAKE_PREFIX_PATH=\"$PWD/installed\"";
  Shell shell;
};

/// A project that finds it there, built by each compiler that a user may have.
class Consumer : public Installed, public testing::WithParamInterface<std::string> {};

TEST_P(Consumer, BuildsAndRuns) {
  const std::string& compiler = GetParam();
  if (shell.run("command -v " + compiler).status != 0) GTEST_SKIP() << compiler << " is not installed";

  const std::string project = "'" BECKON_SOURCE_DIR "/tests/consumer'";
  ASSERT_NO_FATAL_FAILURE(
      expect_success(cmake + "-S " + project + " -B build -DCMAKE_CXX_COMPILER=" + compiler + finds_it));
  ASSERT_NO_FATAL_FAILURE(expect_success(cmake + "--build build"));

  // Where nothing is derived, there are no responses either.
  const std::string without_responses =
      "app: /webhooks/new-subscription/post: warning: the operation has no response for success · add one, such as "
      "\"200\" or \"2XX\" [missing-success]\n"
      "app: /routers/0/paths/~1/get: warning: the operation has no response for success · add one, such as \"200\" or "
      "\"2XX\" [missing-success]\n";
  for (const std::string conventions : {"beckon", "fastapi", "plain"}) {
    const Outcome outcome = shell.run("./build/subscriptions " + conventions);
    EXPECT_EQ(outcome.errors, conventions == "plain" ? without_responses : "");
    EXPECT_EQ(outcome.output, shell.read(BECKON_SOURCE_DIR "/tests/data/seed/seed." + conventions + ".json"));
    EXPECT_EQ(outcome.status, 0);
  }
}

/// The first block of the README in a language.
std::string readme_block(const Shell& shell, const std::string& language) {
  const std::string readme = shell.read(BECKON_SOURCE_DIR "/README.md");
  const std::string fence = "\n```" + language + "\n";
  const std::size_t begin = readme.find(fence) + fence.size();
  return readme.substr(begin, readme.find("\n```", begin) + 1 - begin);
}

TEST_F(Installed, TheReadmesExampleIsTheSameAsTextAndInCpp) {
  shell.write("subscriptions.yaml", readme_block(shell, "yaml"));
  shell.write("main.cpp", readme_block(shell, "cpp"));
  shell.write("CMakeLists.txt",
              "cmake_minimum_required(VERSION 3.25)\n"
              "project(readme LANGUAGES CXX)\n"
              "add_executable(server main.cpp)\n" +
                  readme_block(shell, "cmake"));
  ASSERT_NO_FATAL_FAILURE(expect_success(cmake + "-B build" + finds_it));
  ASSERT_NO_FATAL_FAILURE(expect_success(cmake + "--build build"));

  const Outcome as_text = shell.run("'" BECKON_COMMAND "' build subscriptions.yaml");
  const Outcome in_cpp = shell.run("./build/server");
  EXPECT_EQ(as_text.status, 0) << as_text.errors;
  EXPECT_EQ(in_cpp.output, as_text.output);
  EXPECT_EQ(in_cpp.errors, "");
}

TEST_F(Installed, AnotherVersionIsRefused) {
  shell.write("CMakeLists.txt",
              "cmake_minimum_required(VERSION 3.25)\n"
              "project(newer LANGUAGES CXX)\n"
              "find_package(beckon 9 CONFIG REQUIRED)\n");
  const Outcome outcome = shell.run(cmake + "-B build" + finds_it);
  EXPECT_NE(outcome.status, 0);
  EXPECT_NE(outcome.errors.find("version: " BECKON_VERSION), std::string::npos) << outcome.errors;
}

INSTANTIATE_TEST_SUITE_P(Compilers, Consumer, testing::Values("g++", "clang++"),
                         [](const auto& compiler) { return compiler.param == "g++" ? "Gcc" : "Clang"; });

}  // namespace
}  // namespace beckon::test
