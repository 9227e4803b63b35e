#pragma once

#include <string>
#include <vector>

namespace beckon::generate {

/// A file of the sources that is written by the tables.
struct File {
  /// From the root of the repository.
  std::string path;
  std::string text;
};

/// The typed face of OpenAPI's objects and what visits and compiles them, formatted as the sources are.
std::vector<File> files();

}  // namespace beckon::generate
