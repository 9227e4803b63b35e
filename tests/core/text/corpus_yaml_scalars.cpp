#include "corpus.hpp"

namespace beckon::text {

namespace {

constexpr Format yaml = Format::yaml;

}  // namespace

std::vector<CorpusCase> yaml_scalar_corpus() {
  return {
      {"yaml null as a word", yaml, "[null, Null, NULL]", "[null@1, null@7, null@13]@0"},
      {"yaml null as a tilde", yaml, "- ~\n", "[null@2]@0"},
      {"yaml null as nothing in a mapping", yaml, "a:\nb: 1", R"({"a"@0: null@2, "b"@3: 1@6}@0)"},
      {"yaml null as nothing at the end", yaml, "a:", R"({"a"@0: null@2}@0)"},
      {"yaml null as nothing in a sequence", yaml, "-\n- 1", "[null@1, 1@4]@0"},
      {"yaml null in other spellings is text", yaml, "[nULL, none, nil]", R"(["nULL"@1, "none"@7, "nil"@13]@0)"},
      {"yaml booleans", yaml, "[true, True, TRUE, false, False, FALSE]",
       "[true@1, true@7, true@13, false@19, false@26, false@33]@0"},
      {"yaml booleans in other spellings are text", yaml, "[tRue, fALSE]", R"(["tRue"@1, "fALSE"@7]@0)"},
      {"yaml Norway", yaml, "[no, NO, No, yes, on, off, y, n]",
       R"(["no"@1, "NO"@5, "No"@9, "yes"@13, "on"@18, "off"@22, "y"@27, "n"@30]@0)"},
      {"yaml key on", yaml, "on: push", R"({"on"@0: "push"@4}@0)"},
      {"yaml integers", yaml, "[0, 12, -7]", "[0@1, 12@4, -7@8]@0"},
      {"yaml plus sign", yaml, "[+1, +0.5]", "[1@1, 0.5@5]@0"},
      {"yaml leading zeros", yaml, "[007, -007, 00, -00, 00.5]", "[7@1, -7@6, 0@12, -0@16, 0.5@21]@0"},
      {"yaml negative zero", yaml, "-0", "-0@0"},
      {"yaml 2 to the 63", yaml, "9223372036854775808", "9223372036854775808@0"},
      {"yaml 2 to the 64", yaml, "- 18446744073709551616", "[18446744073709551616@2]@0"},
      {"yaml fraction as spelled", yaml, "version: 1.10", R"({"version"@0: 1.10@9}@0)"},
      {"yaml fraction without a whole part", yaml, "[.5, -.5, +.5]", "[0.5@1, -0.5@5, 0.5@10]@0"},
      {"yaml fraction without digits", yaml, "[1., -1., 1.e5]", "[1.0@1, -1.0@5, 1.0e5@10]@0"},
      {"yaml exponents", yaml, "[1e3, 1E+3, 1.5e-07, .5e1]", "[1e3@1, 1E+3@6, 1.5e-07@12, 0.5e1@21]@0"},
      {"yaml number beyond double", yaml, "1e400", "1e400@0"},
      {"yaml number-like text", yaml, "[1e, 1.2.3, +, -, ., 1_000, 1,000]",
       R"(["1e"@1, "1.2.3"@5, "+"@12, "-"@15, "."@18, "1_000"@21, 1@28, 0@30]@0)"},
      {"yaml exponent without digits", yaml, "[1e+, e5, .e5]", R"(["1e+"@1, "e5"@6, ".e5"@10]@0)"},
      {"yaml hexadecimal", yaml, "[0x1F, 0xff, 0x0]", "[31@1, 255@7, 0@13]@0"},
      {"yaml largest hexadecimal", yaml, "0xFFFFFFFFFFFFFFFF", "18446744073709551615@0"},
      {"yaml hexadecimal with leading zeros", yaml, "0x00000000000000000001", "1@0"},
      {"yaml octal", yaml, "[0o17, 0o0]", "[15@1, 0@7]@0"},
      {"yaml largest octal", yaml, "0o1777777777777777777777", "18446744073709551615@0"},
      {"yaml hexadecimal-like text", yaml, "[-0x1F, 0X1F, 0x, 0xG, 0o8, 0b1]",
       R"(["-0x1F"@1, "0X1F"@8, "0x"@14, "0xG"@18, "0o8"@23, "0b1"@28]@0)"},
      {"yaml octal of YAML 1.1", yaml, "mode: 0644", R"({"mode"@0: 644@6}@0)"},
      {"yaml sexagesimal", yaml, "[12:30:45, 190:20:30.15]", R"(["12:30:45"@1, "190:20:30.15"@11]@0)"},
      {"yaml date", yaml, "[2020-01-01, 2001-12-14t21:59:43.10-05:00]",
       R"(["2020-01-01"@1, "2001-12-14t21:59:43.10-05:00"@13]@0)"},
      {"yaml infinity-like text", yaml, "[inf, .iNF, nan, .nAn, -.nan, +.NaN]",
       R"(["inf"@1, ".iNF"@6, "nan"@12, ".nAn"@17, "-.nan"@23, "+.NaN"@30]@0)"},
      {"yaml quoted scalars are text", yaml, R"(["1", 'true', "null", '', ""])",
       R"(["1"@1, "true"@6, "null"@14, ""@22, ""@26]@0)"},
      {"yaml keys are text as spelled", yaml, "200: a\nnull: b\n1.0: c\n0x1F: d\n~: e\ntrue: f",
       R"({"200"@0: "a"@5, "null"@7: "b"@13, "1.0"@15: "c"@20, "0x1F"@22: "d"@28, "~"@30: "e"@33, "true"@35: "f"@41}@0)"},
      {"yaml keys infinity and not-a-number", yaml, ".inf: 1\n.nan: 2", R"({".inf"@0: 1@6, ".nan"@8: 2@14}@0)"},
      {"yaml tag str", yaml, "[!!str 1, !!str true, !!str null]", R"(["1"@7, "true"@16, "null"@28]@0)"},
      {"yaml tag str on nothing", yaml, "a: !!str\nb: 1", R"({"a"@0: ""@8, "b"@9: 1@12}@0)"},
      {"yaml tag int", yaml, "[!!int 1, !!int \"2\", !!int 0x10]", "[1@7, 2@16, 16@27]@0"},
      {"yaml tag float", yaml, "[!!float 1, !!float 1.50]", "[1@9, 1.50@20]@0"},
      {"yaml tag bool", yaml, "[!!bool true, !!bool 'False']", "[true@8, false@21]@0"},
      {"yaml tag null", yaml, "[!!null null, !!null ~, !!null '']", "[null@8, null@21, null@31]@0"},
      {"yaml tag null on nothing", yaml, "a: !!null\n", R"({"a"@0: null@9}@0)"},
      {"yaml tags map and seq", yaml, "!!map\na: !!seq [1]", R"({"a"@6: [1@16]@15}@6)"},
      {"yaml non-specific tag", yaml, "[! 1, ! true]", R"(["1"@3, "true"@8]@0)"},
      {"yaml non-specific tag on a sequence", yaml, "! [1]", "[1@3]@2"},
      {"yaml verbatim tag", yaml, "!<tag:yaml.org,2002:str> 1", R"("1"@25)"},
      {"yaml tag with a handle", yaml, "%TAG !y! tag:yaml.org,2002:\n---\n!y!str 1", R"("1"@39)"},
      {"yaml tag on a key", yaml, "!!str 1: a", R"({"1"@6: "a"@9}@0)"},
  };
}

}  // namespace beckon::text
