#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace beckon::test {

/// What became of a command line.
struct Outcome {
  int status = 0;  ///< the exit code; 128 and more when a signal ended it
  std::string output;
  std::string errors;
};

/// A folder of its own for a test, with a shell in it; both go when the test ends.
class Shell {
 public:
  Shell();
  ~Shell();
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  /// Runs a command line of sh in the folder.
  [[nodiscard]] Outcome run(const std::string& command_line) const;

  void write(std::string_view file, std::string_view text) const;
  [[nodiscard]] std::string read(std::string_view file) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace beckon::test
