#include "server/options.hpp"

#include <charconv>
#include <cstdlib>
#include <iostream>
#include <vector>

namespace sample {

namespace {

constexpr int wrong_usage = 2;

[[noreturn]] void refuse(const std::string& problem, std::string_view usage) {
  std::cerr << problem << '\n' << usage;
  std::exit(wrong_usage);
}

int read_port(std::string_view text, const std::string& from, std::string_view usage) {
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port < 0 || port > 65535) {
    refuse(from + " must be a number from 0 to 65535", usage);
  }
  return port;
}

}  // namespace

Options read_options(int count, char** arguments, std::string_view usage, int port) {
  Options options{.port = port, .docs = ""};
  const char* from_environment = std::getenv("PORT");
  if (from_environment != nullptr && *from_environment != '\0') {
    options.port = read_port(from_environment, "PORT", usage);
  }
  const bool takes_docs = usage.find("--docs") != std::string_view::npos;
  const std::vector<std::string> given(arguments + 1, arguments + count);
  for (auto argument = given.begin(); argument != given.end(); ++argument) {
    if (*argument == "--help") {
      std::cout << usage;
      std::exit(EXIT_SUCCESS);
    }
    if (*argument != "--port" && !(takes_docs && *argument == "--docs")) {
      refuse("unknown argument \"" + *argument + '"', usage);
    }
    const std::string& name = *argument;
    if (++argument == given.end()) refuse(name + " needs a value", usage);
    if (name == "--port") {
      options.port = read_port(*argument, name, usage);
    } else {
      options.docs = *argument;
    }
  }
  return options;
}

}  // namespace sample
