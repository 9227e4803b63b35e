#include <fstream>
#include <iostream>

#include "files.hpp"

/// Writes the generated files below the root of the repository, which is the only argument.
int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: structs ROOT\n";
    return 2;
  }
  for (const beckon::generate::File& generated : beckon::generate::files()) {
    const std::string path = std::string(arguments[1]) + "/" + generated.path;
    std::ofstream file(path, std::ios::binary);
    if (!(file << generated.text).flush()) {
      std::cerr << path << ": can't be written\n";
      return 1;
    }
    std::cout << generated.path << '\n';
  }
}
