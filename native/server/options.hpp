#pragma once

#include <string>
#include <string_view>

namespace sample {

/// What a server was told on its command line and in its environment.
struct Options {
  /// 0 for any that is free.
  int port = 0;
  /// The folder of swagger-ui-dist; empty for none.
  std::string docs;
};

/// Reads `--port`, and `--docs` where the usage names it; without `--port` the environment's PORT holds, else this one.
/// Ends the program after --help and, with status 2, on wrong usage.
Options read_options(int count, char** arguments, std::string_view usage, int port);

}  // namespace sample
