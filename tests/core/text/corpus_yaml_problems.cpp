#include "corpus.hpp"

namespace beckon::text {

namespace {

constexpr Format yaml = Format::yaml;

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  for (; count > 0; --count) all += text;
  return all;
}

/// `a: &a [x, …]`, then levels of sequences of ten aliases each of the level before.
std::string laughs(std::size_t levels) {
  std::string all = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
  for (std::size_t i = 1; i < levels; ++i) {
    const std::string name(1, static_cast<char>('a' + i));
    const std::string alias = std::string("*") + static_cast<char>('a' + i - 1);
    all += name + ": &" + name + " [" + repeated(alias + ", ", 9) + alias + "]\n";
  }
  return all;
}

}  // namespace

std::vector<CorpusCase> yaml_problem_corpus() {
  using namespace std::string_literals;
  return {
      {"yaml empty", yaml, "", "1:1: empty-input"},
      {"yaml white space alone", yaml, " \n\n", "1:1: empty-input"},
      {"yaml comments alone", yaml, "# one\n# two", "1:1: empty-input"},
      {"yaml document start alone", yaml, "---\n", "1:1: empty-input"},
      {"yaml document start and end alone", yaml, "---\n...\n", "1:1: empty-input"},
      {"yaml byte order mark alone", yaml, "\xEF\xBB\xBF", "1:1: empty-input"},
      {"yaml two documents", yaml, "a: 1\n---\nb: 2", "2:1: yaml-documents"},
      {"yaml two documents with starts", yaml, "---\na\n---\nb\n---\nc", "3:1: yaml-documents"},
      {"yaml second document empty", yaml, "a: 1\n---\n", "2:1: yaml-documents"},
      {"yaml second document behind an end", yaml, "a: 1\n...\nb: 2", "3:1: yaml-documents"},
      {"yaml second document with a directive", yaml, "a: 1\n...\n%YAML 1.2\n---\nb", "3:1: yaml-documents"},
      {"yaml duplicate key", yaml, "a: 1\nb: 2\na: 3", "3:1: duplicate-key"},
      {"yaml duplicate key quoted", yaml, "{a: 1, \"a\": 2, 'a': 3}", "1:8: duplicate-key\n1:16: duplicate-key"},
      {"yaml duplicate key by alias", yaml, "&x a: 1\n*x : 2", "2:1: duplicate-key"},
      {"yaml duplicate keys in two mappings", yaml, "- {a: 1, a: 2}\n- b: 1\n  b: 2\n",
       "1:10: duplicate-key\n3:3: duplicate-key"},
      {"yaml duplicate empty keys", yaml, "{? : 1, \"\": 2}", "1:9: duplicate-key"},
      {"yaml no key before a colon", yaml, ": 1", "1:1: yaml-syntax"},
      {"yaml no key before a colon in braces", yaml, "{: 1}", "1:2: yaml-syntax"},
      {"yaml several problems", yaml, "a: *x\na: .inf\n<<: 1\n? [k]\n: !t 1",
       "1:4: yaml-alias\n2:1: duplicate-key\n2:4: yaml-number\n3:1: yaml-merge-key\n4:3: yaml-key\n5:3: yaml-tag"},
      {"yaml unknown alias", yaml, "a: *x", "1:4: yaml-alias"},
      {"yaml alias before its anchor", yaml, "[*x, &x 1]", "1:2: yaml-alias"},
      {"yaml alias within its mapping", yaml, "&x\na: *x", "2:4: yaml-alias"},
      {"yaml alias within its sequence", yaml, "a: &x [1, [*x]]", "1:12: yaml-alias"},
      {"yaml alias of an unknown name as a key", yaml, "*x : 1", "1:1: yaml-alias"},
      {"yaml alias of a sequence as a key", yaml, "- &x [1]\n- {*x : 1}", "2:4: yaml-key"},
      {"yaml alias without a name", yaml, "a: *", "1:4: yaml-syntax"},
      {"yaml anchor without a name", yaml, "a: & 1", "1:4: yaml-syntax"},
      // a costs 8 + 10 × (8 + 1) = 98, each name above it 8 + 10 × the one before: 988, 9888, … f 9,888,888. The
      // aliases in b to f add 10,987,500; of those in g, five add 49,444,440, and with the sixth it is more than
      // 67,108,864.
      {"yaml billion laughs", yaml, laughs(26), "7:28: input-too-large"},
      {"yaml sequence as a key", yaml, "? [a]\n: 1", "1:3: yaml-key"},
      {"yaml block sequence as a key", yaml, "? - a\n  - b\n: 1", "1:3: yaml-key"},
      {"yaml mapping as a key", yaml, "{{a: 1}: 2}", "1:2: yaml-key"},
      {"yaml template braces", yaml, "a: {{name}}", "1:5: yaml-key"},
      {"yaml merge key", yaml, "a: &x {b: 1}\nc:\n  <<: *x", "3:3: yaml-merge-key"},
      {"yaml unknown tag", yaml, "a: !mine 1", "1:4: yaml-tag"},
      {"yaml unknown tag of YAML 1.1", yaml, "!!timestamp 2020-01-01", "1:1: yaml-tag"},
      {"yaml unknown tag on a sequence", yaml, "a: !!set {b}", "1:4: yaml-tag"},
      {"yaml unknown tag behind an anchor", yaml, "a: &x !<my> 1", "1:7: yaml-tag"},
      {"yaml unknown tag on a key", yaml, "!x a: 1", "1:1: yaml-tag"},
      {"yaml tag int on text", yaml, "[!!int abc, !!int 1.0, !!int '']",
       "1:8: yaml-tag\n1:19: yaml-tag\n1:30: yaml-tag"},
      {"yaml tag float on hexadecimal", yaml, "!!float 0x1F", "1:9: yaml-tag"},
      {"yaml tag bool on yes", yaml, "!!bool yes", "1:8: yaml-tag"},
      {"yaml tag null on text", yaml, "!!null none", "1:8: yaml-tag"},
      {"yaml tag str on a mapping", yaml, "!!str {a: 1}", "1:7: yaml-tag"},
      {"yaml tag map on a sequence", yaml, "!!map [1]", "1:7: yaml-tag"},
      {"yaml tag seq on a scalar", yaml, "!!seq 1", "1:7: yaml-tag"},
      {"yaml tag with an undeclared handle", yaml, "!x!y 1", "1:1: yaml-tag"},
      {"yaml infinity", yaml, "[.inf, -.Inf, +.INF]", "1:2: yaml-number\n1:8: yaml-number\n1:15: yaml-number"},
      {"yaml not-a-number", yaml, "[.nan, .NaN, .NAN]", "1:2: yaml-number\n1:8: yaml-number\n1:14: yaml-number"},
      {"yaml tagged infinity", yaml, "!!float .inf", "1:9: yaml-number"},
      {"yaml hexadecimal of 65 bits", yaml, "a: 0x10000000000000000", "1:4: yaml-number"},
      {"yaml octal of 65 bits", yaml, "a: 0o2000000000000000000000", "1:4: yaml-number"},
      {"yaml tab as indentation", yaml, "a:\n\tb: 1", "2:1: yaml-syntax"},
      {"yaml tab before a key", yaml, "\ta: 1", "1:1: yaml-syntax"},
      {"yaml tab in a block scalar's indentation", yaml, "a: |\n\tx", "2:1: yaml-syntax"},
      {"yaml single quote not closed", yaml, "a: 1\nb: 'x\nc: 2", "2:4: yaml-syntax"},
      {"yaml double quote not closed", yaml, "a: \"x\n", "1:4: yaml-syntax"},
      {"yaml quote closed in the next document", yaml, "a: \"x\n---\n\"", "1:4: yaml-syntax"},
      {"yaml bracket not closed", yaml, "a: [1, 2\n", "1:4: yaml-syntax"},
      {"yaml brace not closed", yaml, "{a: 1", "1:1: yaml-syntax"},
      {"yaml bracket not closed before a key", yaml, "a: [1\nb: 2", "2:2: yaml-syntax"},
      {"yaml wrong bracket", yaml, "[1}", "1:3: yaml-syntax"},
      {"yaml bracket that nothing opened", yaml, "a: ]", "1:4: yaml-syntax"},
      {"yaml bracket behind the value", yaml, "[1]]", "1:4: yaml-syntax"},
      {"yaml two commas", yaml, "[1,,2]", "1:4: yaml-syntax"},
      {"yaml text behind a quote", yaml, "a: \"x\" y", "1:8: yaml-syntax"},
      {"yaml text behind a bracket", yaml, "a: [x] y", "1:8: yaml-syntax"},
      {"yaml type expression with a quote first", yaml, "a: \"x\" | \"y\"", "1:8: yaml-syntax"},
      {"yaml type expression with a quote first in a list", yaml, "- 'x' | 'y'", "1:7: yaml-syntax"},
      {"yaml text behind a quote in a list", yaml, "- \"x\" y", "1:7: yaml-syntax"},
      {"yaml literal that starts with a tab of unknown indentation", yaml, "|\n \tx", "2:2: yaml-syntax"},
      {"yaml two colons", yaml, "a: b: c", "1:5: yaml-syntax"},
      {"yaml list item behind a colon", yaml, "a: - b", "1:4: yaml-syntax"},
      {"yaml key without a colon", yaml, "a: 1\nb\nc: 2", "2:1: yaml-syntax"},
      {"yaml key too far right", yaml, "a: 1\n  b: 2", "2:3: yaml-syntax"},
      {"yaml key too far left", yaml, "a:\n  b: 1\n c: 2", "3:2: yaml-syntax"},
      {"yaml key among list items", yaml, "- a\nb: 1", "2:1: yaml-syntax"},
      {"yaml key of 1100 characters without a question mark", yaml, "a: 1\n" + std::string(1100, 'k') + ": 2",
       "2:1: yaml-syntax"},
      {"yaml at sign", yaml, "a: @x", "1:4: yaml-syntax"},
      {"yaml backtick", yaml, "- `x`", "1:3: yaml-syntax"},
      {"yaml percent sign", yaml, "a: %x", "1:4: yaml-syntax"},
      {"yaml block scalar in brackets", yaml, "[|\n x]", "1:2: yaml-syntax"},
      {"yaml text behind a block scalar's header", yaml, "a: | x", "1:6: yaml-syntax"},
      {"yaml block scalar indented by 0", yaml, "a: |0\n x", "1:4: yaml-syntax"},
      {"yaml unknown escape", yaml, R"(a: "\d+")", "1:5: yaml-syntax"},
      {"yaml escape without enough digits", yaml, R"("\u12")", "1:2: yaml-syntax"},
      {"yaml escape beyond Unicode", yaml, R"("\U00110000")", "1:2: yaml-syntax"},
      {"yaml lone surrogate", yaml, R"("a\ud800")", "1:3: lone-surrogate"},
      {"yaml surrogate pair", yaml, R"("\ud83d\ude00")", "1:2: lone-surrogate"},
      {"yaml long lone surrogate", yaml, R"("\U0000dc00")", "1:2: lone-surrogate"},
      {"yaml directive of another version", yaml, "%YAML 2.0\n---\na", "1:1: yaml-syntax"},
      {"yaml unknown directive", yaml, "%FOO\n---\na", "1:1: yaml-syntax"},
      {"yaml two version directives", yaml, "%YAML 1.2\n%YAML 1.2\n---\na", "2:1: yaml-syntax"},
      {"yaml NUL", yaml, "a: \0"s, "1:4: yaml-syntax"},
      {"yaml control character", yaml, "\xC3\xA9: 1\nb: \x07", "2:4: yaml-syntax"},
      {"yaml control character in a comment", yaml, "a: 1 # \x1B[0m", "1:8: yaml-syntax"},
      {"yaml delete character", yaml, "\x7F", "1:1: yaml-syntax"},
      {"yaml C1 control character", yaml, "a\xC2\x80", "1:2: yaml-syntax"},
      {"yaml noncharacter", yaml, "a: \xEF\xBF\xBF", "1:4: yaml-syntax"},
      {"yaml UTF-8 continuation alone", yaml, "a: \x80", "1:4: invalid-utf8"},
      {"yaml UTF-8 overlong", yaml, "a: \xC1\x81", "1:4: invalid-utf8"},
      {"yaml UTF-8 surrogate", yaml, "a: \xED\xBF\xBF", "1:4: invalid-utf8"},
      {"yaml UTF-8 cut by the end", yaml, "a: \xF0\x9F\x98", "1:4: invalid-utf8"},
      {"yaml UTF-8 invalid behind other problems", yaml, "a: [\n\xFF", "2:1: invalid-utf8"},
      {"yaml UTF-16 with a byte order mark", yaml, "\xFE\xFF\0a"s, "1:1: invalid-utf8"},
      {"yaml UTF-16 without a byte order mark", yaml, "a\0:\0"s, "1:1: invalid-utf8"},
      {"yaml 257 deep", yaml, repeated("- ", 257), "1:513: nesting-too-deep"},
      {"yaml 257 brackets deep", yaml, repeated("[", 257) + repeated("]", 257), "1:257: nesting-too-deep"},
      {"yaml 100000 brackets deep", yaml, repeated("[", 100000), "1:257: nesting-too-deep"},
      {"yaml 257 deep by an alias", yaml, "- &x " + repeated("[", 255) + repeated("]", 255) + "\n- [*x]",
       "2:4: nesting-too-deep"},
  };
}

}  // namespace beckon::text
