#include "corpus.hpp"

#include <iterator>

#include "text/read.hpp"
#include "text/write_json.hpp"

namespace beckon::text {

namespace {

void append_place(std::string& to, std::uint32_t offset) { to += "@" + std::to_string(offset); }

void append_tree(std::string& to, const Node& node) {
  switch (node.kind()) {
    case Kind::null:
    case Kind::boolean:
    case Kind::number: to += node.text(); break;
    case Kind::string: to += quoted(node.text()); break;
    case Kind::array:
    case Kind::object: {
      const bool is_object = node.is(Kind::object);
      to += is_object ? '{' : '[';
      bool first = true;
      for (const Node& child : node.children()) {
        if (!first) to += ", ";
        first = false;
        if (is_object) {
          to += quoted(child.key());
          append_place(to, child.key_offset());
          to += ": ";
        }
        append_tree(to, child);
      }
      to += is_object ? '}' : ']';
      break;
    }
  }
  append_place(to, node.value_offset());
}

void append_problem(std::string& to, const Diagnostic& problem) {
  if (!to.empty()) to += '\n';
  if (problem.range) {
    to += std::to_string(problem.range->start.line) + ":" + std::to_string(problem.range->start.column) + ": ";
  }
  to += problem.code;
}

void append_all(std::vector<CorpusCase>& to, std::vector<CorpusCase> part) {
  to.insert(to.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

}  // namespace

std::vector<CorpusCase> corpus() {
  std::vector<CorpusCase> all;
  append_all(all, json_corpus());
  append_all(all, json_problem_corpus());
  append_all(all, yaml_scalar_corpus());
  append_all(all, yaml_string_corpus());
  append_all(all, yaml_structure_corpus());
  append_all(all, yaml_problem_corpus());
  return all;
}

std::string outcome(const CorpusCase& example) {
  Tree tree;
  tree.source = example.input;
  Diagnostics diagnostics;
  std::string text;
  if (read(tree, example.format, diagnostics)) append_tree(text, tree.root);
  for (const Diagnostic& problem : diagnostics.finish(tree, OffsetUnit::bytes)) append_problem(text, problem);
  return text;
}

std::string corpus_report() {
  std::string report;
  for (const CorpusCase& example : corpus()) {
    report += example.name;
    report += '\n';
    report += outcome(example);
    report += "\n\n";
  }
  return report;
}

}  // namespace beckon::text
