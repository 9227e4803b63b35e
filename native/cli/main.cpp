#include <cerrno>
#include <csignal>
#include <cstring>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <beckon/definitions.hpp>

#include "files.hpp"

namespace {

constexpr int success = 0;
constexpr int failure = 1;
constexpr int wrong_usage = 2;

constexpr std::string_view usage = "usage: beckon build FILE [-o FILE] [--format json|yaml]\n";

constexpr std::string_view help =
    "\n"
    "Compiles definitions, in JSON or YAML, to an OpenAPI 3.1 document.\n"
    "\n"
    "  FILE           the definitions; - reads standard input\n"
    "  -o FILE        write the document there instead of to standard output\n"
    "  --format json  the document without white space; the default\n"
    "  --format yaml  the document for people to read; the default when FILE of -o ends in .yaml or .yml\n"
    "  --help         print this\n"
    "  --version      print the version\n"
    "\n"
    "Problems go to standard error as FILE:LINE:COLUMN: error: message [code].\n"
    "Exit status: 0 when there is a document, 1 when there is none or a file can't be read or written, 2 on wrong "
    "usage.\n";

/// `beckon build`, as it was asked for.
struct Build {
  std::string input;
  std::optional<std::string> output;
  /// As it was said: `json` or `yaml`.
  std::optional<std::string> format;
};

int refuse(std::string_view problem) {
  std::cerr << "beckon: " << problem << '\n' << usage;
  return wrong_usage;
}

int fail(std::string_view action, std::string_view file) {
  std::cerr << "beckon: cannot " << action << ' ' << file << ": " << std::strerror(errno) << '\n';
  return failure;
}

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

int print(std::string_view text) {
  return beckon::cli::write_output(text) ? success : fail("write", "standard output");
}

beckon::Format format_of(std::string_view path) {
  if (path.ends_with(".json")) return beckon::Format::json;
  if (path.ends_with(".yaml") || path.ends_with(".yml")) return beckon::Format::yaml;
  return beckon::Format::automatic;
}

int build(const Build& wanted) {
  const bool from_input = wanted.input == "-";
  std::optional<std::string> text = beckon::cli::read_file(wanted.input);
  if (!text) return fail("read", from_input ? "standard input" : in_quotes(wanted.input));

  const beckon::Compiled result = beckon::compile(std::move(*text), {.format = format_of(wanted.input)});
  for (const beckon::Diagnostic& problem : result.diagnostics()) {
    std::cerr << to_string(problem, from_input ? "<stdin>" : wanted.input) << '\n';
  }
  if (!result) return failure;

  const bool as_yaml =
      wanted.format ? *wanted.format == "yaml" : format_of(wanted.output.value_or("")) == beckon::Format::yaml;
  const std::string document = as_yaml ? result.yaml() : result.json() + '\n';
  if (!wanted.output) return print(document);
  return beckon::cli::write_file(*wanted.output, document) ? success : fail("write", in_quotes(*wanted.output));
}

/// Reads what follows `build` on the command line and does it.
int build(const std::vector<std::string>& arguments) {
  std::optional<std::string> input;
  std::optional<std::string> output;
  std::optional<std::string> format;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const std::string next = i + 1 < arguments.size() ? arguments[i + 1] : "";
    if (argument == "-o") {
      if (output) return refuse("-o is given twice");
      if (next.empty()) return refuse("-o needs the name of a file");
      output = next;
      ++i;
    } else if (argument == "--format") {
      if (format) return refuse("--format is given twice");
      if (next != "json" && next != "yaml") return refuse("--format needs json or yaml");
      format = next;
      ++i;
    } else if (argument.size() > 1 && argument.starts_with('-')) {
      return refuse("unknown option " + in_quotes(argument));
    } else if (input) {
      return refuse("more than one file: " + in_quotes(*input) + " and " + in_quotes(argument));
    } else {
      input = argument;
    }
  }
  if (!input) return refuse("build needs a file, or - for standard input");
  return build(Build{.input = *input, .output = output, .format = format});
}

}  // namespace

int main(int count, char** values) {
  // A reader that goes away is told as any other failure to write.
  std::signal(SIGPIPE, SIG_IGN);

  std::vector<std::string> arguments(values + 1, values + count);
  for (const std::string& argument : arguments) {
    if (argument == "--help" || argument == "-h") return print(std::string(usage) + std::string(help));
    if (argument == "--version") return print("beckon " BECKON_VERSION "\n");
  }
  if (arguments.empty()) return refuse("nothing to do");
  if (arguments.front() != "build") return refuse("unknown command " + in_quotes(arguments.front()));
  arguments.erase(arguments.begin());
  return build(arguments);
}
