#include <fstream>
#include <iostream>

#include "definitions_schema.hpp"

/// Writes the JSON Schema of the definitions language to the file that is the only argument.
int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: schema FILE\n";
    return 2;
  }
  std::ofstream file(arguments[1], std::ios::binary);
  if (!(file << beckon::generate::definitions_schema()).flush()) {
    std::cerr << arguments[1] << ": can't be written\n";
    return 1;
  }
}
