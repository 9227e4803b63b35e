#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace beckon::test {

/// A source file: its path from the root of the repository, with slashes, and its text.
struct SourceFile {
  std::string path;
  std::string text;
};

/// What stands between the quotes or angle brackets of each #include, in order.
std::vector<std::string> includes_of(std::string_view text);

/// Each include of a file that the house does not allow, as `path: reason`.
std::vector<std::string> violations(const SourceFile& file);

/// The C++ files below a folder of the repository, build folders and packages left out.
std::vector<SourceFile> source_files(const std::string& root);

}  // namespace beckon::test
