#include <fstream>
#include <iostream>

#include "rules_page.hpp"

/// Writes the reference of diagnostics to the file that is the only argument.
int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: reference FILE\n";
    return 2;
  }
  std::ofstream file(arguments[1], std::ios::binary);
  if (!(file << beckon::generate::rules_page()).flush()) {
    std::cerr << arguments[1] << ": can't be written\n";
    return 1;
  }
}
