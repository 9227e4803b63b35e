#include <beckon/beckon.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

int main() {
  std::ostringstream text;
  text << std::ifstream("definitions.yaml").rdbuf();

  const beckon::Compiled result = beckon::compile(text.str());
  for (const beckon::Diagnostic& problem : result.diagnostics()) {
    std::cerr << to_string(problem, "definitions.yaml") << '\n';
  }
  if (!result) return 1;
  std::ofstream("openapi.json") << result.json();
}
