#include "shell/shell.hpp"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace beckon::test {

namespace {

std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::filesystem::path new_folder() {
  std::string name = (std::filesystem::temp_directory_path() / "beckon-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder " + name);
  return name;
}

}  // namespace

// What a command prints is kept beside the folder in which it runs, so that the folder holds only what the test put
// there.
Shell::Shell() : folder_(new_folder() / "here") { std::filesystem::create_directory(folder_); }

Shell::~Shell() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_.parent_path(), ignored);
}

Outcome Shell::run(const std::string& command_line) const {
  const std::string whole = "cd '" + folder_.string() + "' && { " + command_line + "\n} >../output 2>../errors";
  const int status = std::system(whole.c_str());
  Outcome outcome;
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.output = text_of(folder_.parent_path() / "output");
  outcome.errors = text_of(folder_.parent_path() / "errors");
  return outcome;
}

void Shell::write(std::string_view file, std::string_view text) const {
  std::ofstream stream(folder_ / file, std::ios::binary);
  stream << text;
  if (!stream.flush()) throw std::runtime_error("cannot write " + std::string(file));
}

std::string Shell::read(std::string_view file) const { return text_of(folder_ / file); }

}  // namespace beckon::test
