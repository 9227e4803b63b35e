#include "corpus.hpp"

namespace beckon::text {

namespace {

constexpr Format json = Format::json;
constexpr Format automatic = Format::automatic;

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  for (; count > 0; --count) all += text;
  return all;
}

/// Arrays within each other, as the tree writes them.
std::string nested_arrays(std::size_t depth) {
  std::string all = repeated("[", depth);
  for (std::size_t i = depth; i > 0; --i) all += "]@" + std::to_string(i - 1);
  return all;
}

}  // namespace

std::vector<CorpusCase> json_corpus() {
  return {
      {"json empty object", json, "{}", "{}@0"},
      {"json empty array", json, "[]", "[]@0"},
      {"json null", json, "null", "null@0"},
      {"json true", json, "true\n", "true@0"},
      {"json false behind a space", json, " false", "false@1"},
      {"json string", json, R"("a")", R"("a"@0)"},
      {"json empty string", json, R"("")", R"(""@0)"},
      {"json zero", json, "0", "0@0"},
      {"json negative zero", json, "-0", "-0@0"},
      {"json negative zero with a fraction", json, "[-0.0]", "[-0.0@1]@0"},
      {"json number beyond double", json, "1e400", "1e400@0"},
      {"json negative number beyond double", json, "[-1e400, 1]", "[-1e400@1, 1@9]@0"},
      {"json number below double", json, "1e-400", "1e-400@0"},
      {"json 2 to the 63", json, "9223372036854775808", "9223372036854775808@0"},
      {"json 2 to the 64", json, "[18446744073709551616]", "[18446744073709551616@1]@0"},
      {"json below minus 2 to the 63", json, "-9223372036854775809", "-9223372036854775809@0"},
      {"json number spellings", json, "[1.10, 1.0, 1E5, 1e+05]", "[1.10@1, 1.0@7, 1E5@12, 1e+05@17]@0"},
      {"json more digits than a double holds", json, "0.1000000000000000055511151231257827",
       "0.1000000000000000055511151231257827@0"},
      {"json 400 digits", json, repeated("7", 400), repeated("7", 400) + "@0"},
      {"json nested", json, R"({"a": {"b": [1, true]}})", R"({"a"@1: {"b"@7: [1@13, true@16]@12}@6}@0)"},
      {"json white space", json, "\n\t {\r\n \"a\" : 1 }", R"({"a"@7: 1@13}@3)"},
      {"json byte order mark", json, "\xEF\xBB\xBF{\"a\":1}", R"({"a"@4: 1@8}@3)"},
      {"json order of keys", json, R"({"b":1,"a":2})", R"({"b"@1: 1@5, "a"@7: 2@11}@0)"},
      {"json empty key", json, R"({"": 1})", R"({""@1: 1@5}@0)"},
      {"json escapes", json, R"("\"\\\/\n\t\u0041")", R"("\"\\/\n\tA"@0)"},
      {"json escaped key", json, R"({"\u0061": 1})", R"({"a"@1: 1@11}@0)"},
      {"json surrogate pair", json, R"("\ud83d\ude00")", "\"\xF0\x9F\x98\x80\"@0"},
      {"json escaped NUL", json, R"(["\u0000", 1])", R"(["\u0000"@1, 1@11]@0)"},
      {"json non-ASCII before a place", json, "{\"\xC3\xA9\": 1}", "{\"\xC3\xA9\"@1: 1@7}@0"},
      {"json characters of 3 and 4 bytes", json, "[\"\xE2\x82\xAC\", \"\xF0\x9F\x98\x80\"]",
       "[\"\xE2\x82\xAC\"@1, \"\xF0\x9F\x98\x80\"@8]@0"},
      {"json line separator in a string", json, "\"\xE2\x80\xA8\"", "\"\xE2\x80\xA8\"@0"},
      {"json delete character in a string", json, "\"\x7F\"", "\"\x7F\"@0"},
      {"json one key in several objects", json, R"({"a":{"a":1},"b":{"a":1}})",
       R"({"a"@1: {"a"@6: 1@10}@5, "b"@13: {"a"@18: 1@22}@17}@0)"},
      {"json 256 deep", json, repeated("[", 256) + repeated("]", 256), nested_arrays(256)},
      {"json what YAML would take otherwise", json, R"(["no", "1", "~"])", R"(["no"@1, "1"@7, "~"@12]@0)"},
      {"automatic object with a quoted key", automatic, "\n {\"a\":1}", R"({"a"@3: 1@7}@2)"},
      {"automatic YAML with a plain key in braces", automatic, "{a: 1}", R"({"a"@1: 1@4}@0)"},
      {"automatic array of numbers", automatic, "[1,2]", "[1@1, 2@3]@0"},
      {"automatic YAML sequence", automatic, "[a, 1]", R"(["a"@1, 1@4]@0)"},
      {"automatic YAML block", automatic, "a: 1", R"({"a"@0: 1@3}@0)"},
      {"automatic byte order mark", automatic, "\xEF\xBB\xBF a: 1", R"({"a"@4: 1@7}@4)"},
  };
}

std::vector<CorpusCase> json_problem_corpus() {
  using namespace std::string_literals;
  return {
      {"json empty", json, "", "1:1: empty-input"},
      {"json white space alone", json, " \n\t", "1:1: empty-input"},
      {"json byte order mark alone", json, "\xEF\xBB\xBF", "1:1: empty-input"},
      {"json duplicate key", json, R"({"a": 1, "a": 2})", "1:10: duplicate-key"},
      {"json key three times", json, R"({"a":1,"a":2,"a":3})", "1:8: duplicate-key\n1:14: duplicate-key"},
      {"json duplicate key by escape", json, R"({"a":1,"\u0061":2})", "1:8: duplicate-key"},
      {"json duplicate keys in two objects", json, R"([{"a":1,"a":2},{"b":1,"b":2}])",
       "1:9: duplicate-key\n1:23: duplicate-key"},
      {"json duplicate key among many", json,
       R"({"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"j":0,"k":0,"l":0,"m":0,"n":0,"b":1})",
       "1:86: duplicate-key"},
      {"json lone high surrogate", json, R"("\ud800")", "1:2: lone-surrogate"},
      {"json lone low surrogate", json, R"("\udc00")", "1:2: lone-surrogate"},
      {"json two high surrogates", json, R"("\ud83d\ud83d")", "1:2: lone-surrogate"},
      {"json high surrogate before text", json, R"(["\ud800x"])", "1:3: lone-surrogate"},
      {"json lone surrogate in a key", json, R"({"\udfff": 1})", "1:3: lone-surrogate"},
      {"json UTF-8 continuation alone", json, "\"\x80\"", "1:2: invalid-utf8"},
      {"json UTF-8 overlong in two bytes", json, "\"\xC0\xAF\"", "1:2: invalid-utf8"},
      {"json UTF-8 overlong in three bytes", json, "\"a\xE0\x80\x80\"", "1:3: invalid-utf8"},
      {"json UTF-8 overlong in four bytes", json, "\"\xF0\x80\x80\x80\"", "1:2: invalid-utf8"},
      {"json UTF-8 surrogate", json, "\"\xED\xA0\x80\"", "1:2: invalid-utf8"},
      {"json UTF-8 beyond the last character", json, "\"\xF4\x90\x80\x80\"", "1:2: invalid-utf8"},
      {"json UTF-8 byte F5", json, "\n\"\xF5\x80\x80\x80\"", "2:2: invalid-utf8"},
      {"json UTF-8 byte FE", json, "\"\xFE\"", "1:2: invalid-utf8"},
      {"json UTF-8 character cut by a quote", json, "\"\xC3\"", "1:2: invalid-utf8"},
      {"json UTF-8 character cut by the end", json, "\"\xE2\x82", "1:2: invalid-utf8"},
      {"json UTF-16", json, "\xFF\xFE[\0]\0"s, "1:1: invalid-utf8"},
      {"json 257 deep", json, repeated("[", 257) + repeated("]", 257), "1:257: nesting-too-deep"},
      {"json 257 objects deep", json, repeated("{\"a\":", 257) + "1" + repeated("}", 257), "1:1281: nesting-too-deep"},
      {"json comma at the end of an array", json, "[1,]", "1:3: json-syntax"},
      {"json comma at the end of an object", json, R"({"a":1,})", "1:7: json-syntax"},
      {"json key without quotes", json, "{a: 1}", "1:2: json-syntax"},
      {"json single quotes", json, "{'a': 1}", "1:2: json-syntax"},
      {"json no colon", json, R"({"a" 1})", "1:6: json-syntax"},
      {"json no comma in an array", json, "[1 2]", "1:4: json-syntax"},
      {"json no comma in an object", json, "{\"a\":1\n\"b\":2}", "2:1: json-syntax"},
      {"json array not closed", json, "[1, 2", "1:1: json-syntax"},
      {"json object not closed", json, "{\"a\": {\n\"b\": 1}\n", "1:1: json-syntax"},
      {"json comment", json, "[1 // one\n]", "1:4: json-syntax"},
      {"json NaN", json, "NaN", "1:1: json-syntax"},
      {"json plus sign", json, "[+1]", "1:2: json-syntax"},
      {"json number without a whole part", json, "[.5]", "1:2: json-syntax"},
      {"json word", json, "[yes]", "1:2: json-syntax"},
      {"json line break in a string", json, "\"a\nb\"", "1:3: json-syntax"},
      {"json two values", json, "1 2", "1:3: json-syntax"},
      {"json NUL behind the value", json, "[1]\0"s, "1:4: json-syntax"},
      {"json NUL in a string", json, "\"a\0\""s, "1:3: json-syntax"},
      {"json wrong bracket", json, R"({"a": [1})", "1:9: json-syntax"},
      {"automatic object that goes on as YAML", automatic, R"({"a": 1, b: 2})", "1:10: json-syntax"},
      {"automatic nothing", automatic, " \n", "1:1: empty-input"},
      {"automatic opened brace", automatic, "{", "1:1: json-syntax"},
  };
}

}  // namespace beckon::text
