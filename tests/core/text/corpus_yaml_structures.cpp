#include "corpus.hpp"

namespace beckon::text {

namespace {

constexpr Format yaml = Format::yaml;

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  for (; count > 0; --count) all += text;
  return all;
}

/// Sequences within each other on one line, `- - - 1`, as the tree writes them.
std::string nested_sequences(std::size_t depth) {
  std::string all = repeated("[", depth) + "1@" + std::to_string(2 * depth);
  for (std::size_t i = depth; i > 0; --i) all += "]@" + std::to_string(2 * (i - 1));
  return all;
}

/// Arrays within each other that start at an offset; the outermost one may be an alias of it and stand elsewhere.
std::string nested_arrays(std::size_t depth, std::size_t offset, std::size_t outermost) {
  std::string all = repeated("[", depth);
  for (std::size_t i = depth; i > 1; --i) all += "]@" + std::to_string(offset + i - 1);
  return all + "]@" + std::to_string(outermost);
}

std::string nested_arrays(std::size_t depth, std::size_t offset) { return nested_arrays(depth, offset, offset); }

}  // namespace

std::vector<CorpusCase> yaml_structure_corpus() {
  const std::string long_key(1100, 'k');
  return {
      {"yaml mapping", yaml, "a: 1\nb: 2\n", R"({"a"@0: 1@3, "b"@5: 2@8}@0)"},
      {"yaml nested mappings", yaml, "a:\n  b:\n    c: 1\n  d: 2\n",
       R"({"a"@0: {"b"@5: {"c"@12: 1@15}@12, "d"@19: 2@22}@5}@0)"},
      {"yaml sequence", yaml, "- 1\n- b\n", R"([1@2, "b"@6]@0)"},
      {"yaml sequence in a mapping", yaml, "a:\n  - 1\n  - 2\nb: 3", R"({"a"@0: [1@7, 2@13]@5, "b"@15: 3@18}@0)"},
      {"yaml sequence without indentation", yaml, "a:\n- 1\n- 2\nb: 3", R"({"a"@0: [1@5, 2@9]@3, "b"@11: 3@14}@0)"},
      {"yaml mappings in a sequence", yaml, "- a: 1\n  b: 2\n- c: 3\n",
       R"([{"a"@2: 1@5, "b"@9: 2@12}@2, {"c"@16: 3@19}@16]@0)"},
      {"yaml sequences in a sequence", yaml, "- - 1\n  - 2\n-\n  - 3\n", "[[1@4, 2@10]@2, [3@18]@16]@0"},
      {"yaml flow in a block", yaml, "a: {b: [1, {c: d}], e: []}\nf: {}",
       R"({"a"@0: {"b"@4: [1@8, {"c"@12: "d"@15}@11]@7, "e"@20: []@23}@3, "f"@27: {}@30}@0)"},
      {"yaml flow on several lines", yaml, "a: [\n  1, # one\n  2,\n]\n", R"({"a"@0: [1@7, 2@18]@3}@0)"},
      {"yaml flow mapping without values", yaml, "{a, b: , c}", R"({"a"@1: null@2, "b"@4: null@7, "c"@9: null@10}@0)"},
      {"yaml pair in brackets", yaml, "[a: 1, b]", R"([{"a"@1: 1@4}@1, "b"@7]@0)"},
      {"yaml explicit keys", yaml, "? a\n: 1\n? b\n", R"({"a"@2: 1@6, "b"@10: null@12}@0)"},
      {"yaml block scalar as a key", yaml, "? |\n  x\n: 1", R"({"x\n"@2: 1@10}@0)"},
      {"yaml key of 1100 characters", yaml, "? " + long_key + "\n: 1", "{\"" + long_key + "\"@2: 1@1105}@0"},
      {"yaml empty keys", yaml, "{\"\": {? : 1}}", R"({""@1: {""@8: 1@10}@5}@0)"},
      {"yaml comments", yaml, "# one\na: # two\n  # three\n  1 # four\n# five", R"({"a"@6: 1@27}@6)"},
      {"yaml empty lines", yaml, "\n\na: 1\n\n\nb: 2\n\n", R"({"a"@2: 1@5, "b"@9: 2@12}@2)"},
      {"yaml scalar document", yaml, "just text", R"("just text"@0)"},
      {"yaml null document", yaml, "null", "null@0"},
      {"yaml document start", yaml, "---\na: 1", R"({"a"@4: 1@7}@4)"},
      {"yaml document start and value on one line", yaml, "--- [1]", "[1@5]@4"},
      {"yaml document end", yaml, "a: 1\n...\n", R"({"a"@0: 1@3}@0)"},
      {"yaml document end and a comment", yaml, "a: 1\n...\n# end\n...\n", R"({"a"@0: 1@3}@0)"},
      {"yaml directive 1.2", yaml, "%YAML 1.2\n---\na: 1", R"({"a"@14: 1@17}@14)"},
      {"yaml directive 1.1 keeps the core schema", yaml, "%YAML 1.1\n---\nyes", R"("yes"@14)"},
      {"yaml tab behind a colon", yaml, "a:\t1\t# c", R"({"a"@0: 1@3}@0)"},
      {"yaml tabs in flow", yaml, "[\n\t1,\n\t2\n]", "[1@3, 2@7]@0"},
      {"yaml alias of a scalar", yaml, "a: &x 1\nb: *x", R"({"a"@0: 1@6, "b"@8: 1@11}@0)"},
      {"yaml alias of a mapping", yaml, "a: &x {k: v}\nb: *x\n",
       R"({"a"@0: {"k"@7: "v"@10}@6, "b"@13: {"k"@7: "v"@10}@16}@0)"},
      {"yaml alias of a block", yaml, "a: &x # c\n  - 1\nb: [*x, *x]",
       R"({"a"@0: [1@14]@12, "b"@16: [[1@14]@20, [1@14]@24]@19}@0)"},
      {"yaml anchor given twice", yaml, "[&x 1, *x, &x 2, *x]", "[1@4, 1@7, 2@14, 2@17]@0"},
      {"yaml anchor given again within its node", yaml, "[&x [&x 1, *x], *x]", "[[1@8, 1@11]@4, 1@16]@0"},
      {"yaml anchor on nothing", yaml, "a: &x\nb: *x", R"({"a"@0: null@5, "b"@6: null@9}@0)"},
      {"yaml anchor on a key", yaml, "&x a: 1\nb: *x", R"({"a"@3: 1@6, "b"@8: "a"@11}@0)"},
      {"yaml anchor on a root mapping", yaml, "&x\na: 1", R"({"a"@3: 1@6}@3)"},
      {"yaml anchor and tag", yaml, "[&x !!str 1, !!str &y 2, *x, *y]", R"(["1"@10, "2"@22, "1"@25, "2"@29]@0)"},
      {"yaml alias as a key", yaml, "a: &x 1.0\n*x : 2", R"({"a"@0: 1.0@6, "1.0"@10: 2@15}@0)"},
      {"yaml alias as a key keeps the spelling", yaml, "[&x 0x1F, {*x : 1}]", R"([31@4, {"0x1F"@11: 1@16}@10]@0)"},
      {"yaml anchored key infinity", yaml, "&x .inf: *y\n", "1:10: yaml-alias"},
      {"yaml quoted merge key", yaml, "\"<<\": 1", R"({"<<"@0: 1@6}@0)"},
      {"yaml laughs that are few", yaml, "a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b]",
       R"({"a"@0: [1@7, 2@10]@6, "b"@13: [[1@7, 2@10]@20, [1@7, 2@10]@24]@19, "c"@28: [[[1@7, 2@10]@20, [1@7, 2@10]@24]@32]@31}@0)"},
      {"yaml 256 deep", yaml, repeated("- ", 256) + "1", nested_sequences(256)},
      {"yaml 256 brackets deep", yaml, repeated("[", 256) + repeated("]", 256), nested_arrays(256, 0)},
      {"yaml 256 deep by an alias", yaml, "- &x " + repeated("[", 255) + repeated("]", 255) + "\n- *x",
       "[" + nested_arrays(255, 5) + ", " + nested_arrays(255, 5, 518) + "]@0"},
  };
}

}  // namespace beckon::text
