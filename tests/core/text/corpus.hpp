#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <beckon/definitions.hpp>

namespace beckon::text {

/// An input and what reading it must come to: the tree, or the problems.
///
/// A tree is written as JSON with `@` and the byte offset behind every key and value: `{"a"@0: [1@6, "x"@9]@5}@0`.
/// Strings are as JSON spells them, numbers as they were spelled. Problems are lines of `LINE:COLUMN: code`, columns in
/// bytes.
struct CorpusCase {
  std::string_view name;
  Format format;
  std::string input;
  std::string expected;
};

/// All inputs.
std::vector<CorpusCase> corpus();

std::vector<CorpusCase> json_corpus();
std::vector<CorpusCase> json_problem_corpus();
std::vector<CorpusCase> yaml_scalar_corpus();
std::vector<CorpusCase> yaml_string_corpus();
std::vector<CorpusCase> yaml_structure_corpus();
std::vector<CorpusCase> yaml_problem_corpus();

/// What reading an input comes to, in the notation above.
std::string outcome(const CorpusCase& example);

/// All inputs by name with their outcome, one below the other: to be compared between platforms.
std::string corpus_report();

}  // namespace beckon::text
