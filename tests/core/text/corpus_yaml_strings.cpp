#include "corpus.hpp"

namespace beckon::text {

namespace {

constexpr Format yaml = Format::yaml;

}  // namespace

std::vector<CorpusCase> yaml_string_corpus() {
  return {
      {"yaml plain text", yaml, "a: b c  # no", R"({"a"@0: "b c"@3}@0)"},
      {"yaml plain text with # and :", yaml, "a: b#c:d http://x", R"({"a"@0: "b#c:d http://x"@3}@0)"},
      {"yaml plain text with a question mark in braces", yaml, "{a?: b?}", R"({"a?"@1: "b?"@5}@0)"},
      {"yaml plain text on several lines", yaml, "a: b\n  c\n\n  d\n", R"({"a"@0: "b c\nd"@3}@0)"},
      {"yaml plain text with inner quotes", yaml, "a: it's \"so\"", R"({"a"@0: "it's \"so\""@3}@0)"},
      {"yaml plain text in brackets that starts with a dash", yaml, "[-a, -1]", R"(["-a"@1, -1@5]@0)"},
      {"yaml plain text in a block that starts as an indicator", yaml, "- -a\n- :b\n- ?c",
       R"(["-a"@2, ":b"@7, "?c"@12]@0)"},
      {"yaml type expression", yaml, "a: string(3..64) -- Login name", R"({"a"@0: "string(3..64) -- Login name"@3}@0)"},
      {"yaml single quotes", yaml, "'it''s \\n'", R"("it's \\n"@0)"},
      {"yaml single quotes on two lines", yaml, "'a\n b\n\n c'", R"("a b\nc"@0)"},
      {"yaml double quotes", yaml, R"("a \"b\" \\ \/ \t \n")", R"("a \"b\" \\ / \t \n"@0)"},
      {"yaml hexadecimal escapes", yaml, R"("\x41\u00e9\U0001f600")", "\"A\xC3\xA9\xF0\x9F\x98\x80\"@0"},
      {"yaml named escapes", yaml, R"("\0\a\b\v\f\r\e\ \N\_\L\P")",
       "\"\\u0000\\u0007\\b\\u000b\\f\\r\\u001b \xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9\"@0"},
      {"yaml double quotes on two lines", yaml, "\"a\n  b\"", R"("a b"@0)"},
      {"yaml double quotes with empty lines", yaml, "\"a  \n\n\n  b\"", R"("a\n\nb"@0)"},
      {"yaml double quotes with an escaped line break", yaml, "\"a\\\n   b\"", R"("ab"@0)"},
      {"yaml double quotes with a kept space", yaml, "\"a \\\n  \\ b\"", R"("a  b"@0)"},
      {"yaml quoted key", yaml, "\"a b\": 1\n'c''d': 2", R"({"a b"@0: 1@7, "c'd"@9: 2@17}@0)"},
      {"yaml text beside the colon in JSON style", yaml, R"({"a":1,"b":[true]})",
       R"({"a"@1: 1@5, "b"@7: [true@12]@11}@0)"},
      {"yaml colon in braces without a space", yaml, "{a:1}", R"({"a:1"@1: null@4}@0)"},
      {"yaml literal", yaml, "a: |\n  x\n   y\n  z\nb: 1", R"({"a"@0: "x\n y\nz\n"@3, "b"@18: 1@21}@0)"},
      {"yaml literal stripped", yaml, "|-\n  x\n\n", R"("x"@0)"},
      {"yaml literal clipped", yaml, "|\n  x\n\n\n", R"("x\n"@0)"},
      {"yaml literal kept", yaml, "|+\n  x\n\n\n", R"("x\n\n\n"@0)"},
      {"yaml literal without a last line break", yaml, "|\n  x", R"("x"@0)"},
      {"yaml literal indented by 1", yaml, "a: |1\n  x\n y\n", R"({"a"@0: " x\ny\n"@3}@0)"},
      {"yaml literal indented and kept", yaml, "a: |+1\n x\n\nb: |2-\n   y\n",
       R"({"a"@0: "x\n\n"@3, "b"@11: " y"@14}@0)"},
      {"yaml literal starting with empty lines", yaml, "|\n\n\n  x\n", R"("\n\nx\n"@0)"},
      {"yaml literal with a comment", yaml, "a: | # comment\n  # text\n", R"({"a"@0: "# text\n"@3}@0)"},
      {"yaml literal of nothing", yaml, "a: |\nb: >-\n", R"({"a"@0: ""@3, "b"@5: ""@8}@0)"},
      {"yaml literal of empty lines kept", yaml, "a: |+\n\n\nb: 1", R"({"a"@0: "\n\n"@3, "b"@8: 1@11}@0)"},
      {"yaml literal with tabs", yaml, "|\n x\ty\n \tz\n", R"("x\ty\n\tz\n"@0)"},
      {"yaml literal that starts with a tab", yaml, "|1\n \tx\n", R"("\tx\n"@0)"},
      {"yaml literal in a sequence", yaml, "- |\n x\n- y", R"(["x\n"@2, "y"@9]@0)"},
      {"yaml folded", yaml, ">\n  a\n  b\n\n  c\n", R"("a b\nc\n"@0)"},
      {"yaml folded stripped", yaml, ">-\n a\n b\n", R"("a b"@0)"},
      {"yaml folded kept", yaml, ">+\n a\n\n", R"("a\n\n"@0)"},
      {"yaml folded with deeper lines", yaml, ">\n a\n  b\n  c\n d\n", R"("a\n b\n c\nd\n"@0)"},
      {"yaml folded with deeper lines and empty ones", yaml, ">\n a\n\n   b\n\n c\n", R"("a\n\n  b\n\nc\n"@0)"},
      {"yaml folded with several empty lines", yaml, ">\n a\n\n\n b\n", R"("a\n\nb\n"@0)"},
      {"yaml CRLF", yaml, "a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2\r\n",
       R"({"a"@0: 1@3, "b"@6: "x\ny\n"@9, "c"@22: 2@25}@0)"},
      {"yaml CR", yaml, "a: 1\rb: 2\r", R"({"a"@0: 1@3, "b"@5: 2@8}@0)"},
      {"yaml CRLF in quotes", yaml, "\"a\r\n b\r\n\r\n c\"", R"("a b\nc"@0)"},
      {"yaml non-ASCII before a place", yaml, "\xC3\xA9: \xE2\x82\xAC\n\xF0\x9F\x98\x80: 1",
       "{\"\xC3\xA9\"@0: \"\xE2\x82\xAC\"@4, \"\xF0\x9F\x98\x80\"@8: 1@14}@0"},
      {"yaml non-ASCII in comments", yaml, "# \xC3\xA9\xC3\xA9\na: 1", R"({"a"@7: 1@10}@7)"},
      {"yaml line separators are text", yaml, "a: x\xE2\x80\xA8y\xE2\x80\xA9z\nb: \"p\xC2\x85 q\"",
       "{\"a\"@0: \"x\xE2\x80\xA8y\xE2\x80\xA9z\"@3, \"b\"@13: \"p\xC2\x85 q\"@16}@0"},
      {"yaml line separator beside its stand-in", yaml, "[\"\xEF\xA0\x91\xE2\x80\xA8\", \"\\uF832\"]",
       "[\"\xEF\xA0\x91\xE2\x80\xA8\"@1, \"\xEF\xA0\xB2\"@11]@0"},
      {"yaml line separator ends no comment", yaml, "a: 1 # x\xE2\x80\xA8 y: 2", R"({"a"@0: 1@3}@0)"},
      {"yaml byte order mark", yaml, "\xEF\xBB\xBF\x61: 1", R"({"a"@3: 1@6}@3)"},
  };
}

}  // namespace beckon::text
