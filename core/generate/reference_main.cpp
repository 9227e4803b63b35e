#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "language_page.hpp"
#include "rules_page.hpp"

namespace {

bool write(const char* path, const std::string& page) {
  std::ofstream file(path, std::ios::binary);
  if ((file << page).flush()) return true;
  std::cerr << path << ": can't be written\n";
  return false;
}

}  // namespace

/// Writes the reference of diagnostics to the first file, and the tables of the language into the second.
int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: reference RULES LANGUAGE\n";
    return 2;
  }
  std::ifstream file(arguments[2], std::ios::binary);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  if (page.empty()) {
    std::cerr << arguments[2] << ": can't be read\n";
    return 1;
  }
  const bool is_written =
      write(arguments[1], beckon::generate::rules_page()) && write(arguments[2], beckon::generate::language_page(page));
  return is_written ? 0 : 1;
}
