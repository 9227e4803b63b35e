#include "text/read.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "text/write_json.hpp"

namespace beckon::text {
namespace {

/// What the text is written as again, or its problems, a line each.
std::string again(std::string_view text) {
  Tree tree;
  Diagnostics diagnostics;
  tree.source = text;
  if (read_json(tree, diagnostics)) return write_json(tree.root);
  EXPECT_TRUE(diagnostics.has_errors());
  EXPECT_TRUE(tree.root.is(Kind::null));
  std::string lines;
  for (const Diagnostic& problem : diagnostics.finish(tree, OffsetUnit::bytes)) {
    lines += (lines.empty() ? "" : "\n") + to_string(problem, "f");
  }
  return lines;
}

/// The code and place of the first problem: `json-syntax 1:5`.
std::string problem(std::string_view text) {
  Tree tree;
  Diagnostics diagnostics;
  tree.source = text;
  if (read_json(tree, diagnostics)) return "";
  const Diagnostic first = diagnostics.finish(tree, OffsetUnit::bytes).at(0);
  std::string told(first.code);
  if (first.range)
    told += ' ' + std::to_string(first.range->start.line) + ':' + std::to_string(first.range->start.column);
  return told;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(ReadJson, WhatIsReadIsWrittenAsItWasButForWhiteSpace) {
  for (const std::string_view text : {
           R"({"a":[1,2,{"b":null}],"c":{"d":true,"e":false},"f":"","":"empty key","g":[],"h":{}})",
           "null",
           "true",
           "false",
           "0",
           R"("text")",
           "[]",
           "{}",
           "[[],[[]]]",
           R"([-0,1.0,1E+2,1e-7,9223372036854775808,18446744073709551616,0.10000000000000000001])",
           R"(["\u00e9","é","\/","/","\"","\\","\b\f\n\r\t","\ud83d\ude00","\uD83D\uDE00","\u0000","a\u0041b\\c\"d"])",
           R"({"k\u0065y":1,"line\nbreak":2})",
           "\"\x7F\u2028\u2029\"",
       }) {
    EXPECT_EQ(again(text), text);
  }
  EXPECT_EQ(again(" \t\r\n{ \"a\" :\n[ 1 , 2 ]\r\n} \t"), R"({"a":[1,2]})");
}

TEST(ReadJson, NumbersBeyondADoubleKeepTheirSpelling) {
  const std::string digits(400, '9');
  for (const std::string& text :
       {std::string("[1e400]"), std::string("[-1E+400,1,\"1e400\",1.5e-400]"), "[" + digits + "]",
        "[-" + digits + "." + digits + "]", digits, std::string(R"({"1e999":1e999,"\"1e999":[0.0e99999999999]})"),
        std::string("1e999")}) {
    EXPECT_EQ(again(text), text);
  }
}

TEST(ReadJson, AFaultBehindALargeNumberIsTold) {
  EXPECT_EQ(problem("[1e400,2e]"), "json-syntax 1:10");
  EXPECT_EQ(problem("[1e4001e999]"), "json-syntax 1:8");
  EXPECT_EQ(problem("[1e400,01e400]"), "json-syntax 1:8");
  EXPECT_EQ(problem("{\"a\":1e400,\"a\":1}"), "duplicate-key 1:12");
}

TEST(ReadJson, NodesKnowTheirPlaces) {
  Tree tree;
  Diagnostics diagnostics;
  tree.source = R"( {"a": [true, null, -1.5, "x"], "\u0062" : {}})";
  ASSERT_TRUE(read_json(tree, diagnostics));
  EXPECT_EQ(tree.syntax, Syntax::json);
  EXPECT_EQ(tree.root.value_offset(), 1U);
  EXPECT_EQ(tree.root.key_offset(), no_offset);
  const Node& list = tree.root.children()[0];
  EXPECT_EQ(list.key_offset(), 2U);
  EXPECT_EQ(list.value_offset(), 7U);
  const std::uint32_t items[] = {8, 14, 20, 26};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(list.children()[i].value_offset(), items[i]);
    EXPECT_EQ(list.children()[i].key_offset(), no_offset);
  }
  const Node& escaped = tree.root.children()[1];
  EXPECT_EQ(escaped.key(), "b");
  EXPECT_EQ(escaped.key_offset(), 32U);
  EXPECT_EQ(escaped.value_offset(), 43U);
}

TEST(ReadJson, StringsAreDecodedAndRememberHowTheyWereSpelled) {
  Tree tree;
  Diagnostics diagnostics;
  tree.source = R"(["plain and long enough for a word", "\u00e9\n \ud83d\ude00 and on\u0000.", "\""])";
  ASSERT_TRUE(read_json(tree, diagnostics));
  const std::span<const Node> items = tree.root.children();
  EXPECT_EQ(items[0].spelling(), Spelling::plain);
  EXPECT_EQ(items[0].text().data(), tree.source.data() + 2);  // not copied
  EXPECT_EQ(items[1].spelling(), Spelling::kept);
  EXPECT_EQ(items[1].text(), std::string("\u00E9\n \U0001F600 and on") + '\0' + '.');
  EXPECT_EQ(items[2].text(), "\"");
}

TEST(ReadJson, AByteOrderMarkIsSkippedAndCounted) {
  Tree tree;
  Diagnostics diagnostics;
  tree.source = "\uFEFF[1]";
  ASSERT_TRUE(read_json(tree, diagnostics));
  EXPECT_EQ(tree.root.value_offset(), 3U);
  EXPECT_EQ(write_json(tree.root), "[1]");
}

TEST(ReadJson, TextsWithoutAValueAreEmpty) {
  for (const std::string_view text : {"", " ", "\n\t\r ", "\uFEFF", "\uFEFF \n"})
    EXPECT_EQ(problem(text), "empty-input 1:1");
}

TEST(ReadJson, Nesting256DeepPassesAndDeeperIsAnErrorAtItsBracket) {
  EXPECT_EQ(again(nested(256)), nested(256));
  EXPECT_EQ(problem(nested(257)), "nesting-too-deep 1:257");
  EXPECT_EQ(problem(std::string(1000000, '[')), "nesting-too-deep 1:257");
  std::string objects;
  for (int i = 0; i < 257; ++i) objects += "{\"a\":";
  EXPECT_EQ(problem(objects), "nesting-too-deep 1:1281");  // 256 × 5 bytes before it
}

TEST(ReadJson, TextsBeyondTheLimitAreRefusedUnread) {
  EXPECT_EQ(problem(std::string(largest_source + 1, ' ')), "input-too-large");
  EXPECT_EQ(problem(std::string(largest_source, ' ')), "empty-input 1:1");
}

TEST(ReadJson, TextThatIsNotUtf8IsToldBeforeAnythingElse) {
  EXPECT_EQ(problem("{,\n\"a\": \x80}"), "invalid-utf8 2:6");
  EXPECT_EQ(problem("[\"\xED\xA0\x80\"]"), "invalid-utf8 1:3");
  EXPECT_EQ(again("\xFF\xFE{"), "f:1:1: error: the text is UTF-16 · save the text as UTF-8 [invalid-utf8]");
}

TEST(ReadJson, EverySecondKeyIsReported) {
  EXPECT_EQ(
      again("{\"a\":1,\n\"b\":{\"c\":1,\"c\":2},\n\"a\":3,\"\\u0061\":4}"),
      "f:2:12: error: the object has the key \"c\" twice · the first one stands in line 2; rename or remove one of "
      "them [duplicate-key]\n"
      "f:3:1: error: the object has the key \"a\" twice · the first one stands in line 1; rename or remove one of "
      "them [duplicate-key]\n"
      "f:3:7: error: the object has the key \"a\" twice · the first one stands in line 1; rename or remove one of "
      "them [duplicate-key]");
}

TEST(ReadJson, TheSameKeyInDifferentObjectsIsNoDuplicate) {
  EXPECT_EQ(problem(R"([{"a":1},{"a":2},{"a":{"a":{"a":3}}}])"), "");
}

TEST(ReadJson, DuplicatesAreFoundAmongAMillionKeys) {
  std::string text = "{";
  for (int i = 0; i < 1000000; ++i) text += "\"key" + std::to_string(i) + "\":0,";
  EXPECT_EQ(problem(text + "\"other\":0}"), "");
  EXPECT_EQ(problem(text + "\n\"key654321\":0}"), "duplicate-key 2:1");
}

TEST(ReadJson, HalvesOfCharactersAreReportedAtTheirEscape) {
  EXPECT_EQ(problem(R"(["\ud800"])"), "lone-surrogate 1:3");
  EXPECT_EQ(problem(R"(["a\udc00"])"), "lone-surrogate 1:4");
  EXPECT_EQ(problem(R"(["\ud800\u0041"])"), "lone-surrogate 1:3");
  EXPECT_EQ(problem(R"({"\udfff":1})"), "lone-surrogate 1:3");
  EXPECT_EQ(problem(R"(["\ud83d\ude00\ude00"])"), "lone-surrogate 1:15");
}

struct Fault {
  std::string_view text;
  std::string_view told;
};

TEST(ReadJson, FaultsAreToldWithTheWayOut) {
  for (const auto& [text, told] : {
           Fault{R"({"a":1,})", "1:7: error: a comma before `}` is one too many · remove the comma"},
           Fault{"[1,\n]", "1:3: error: a comma before `]` is one too many · remove the comma"},
           Fault{"[1,,2]", "1:4: error: two commas stand side by side · remove one"},
           Fault{R"({"a":1 "b":2})",
                 "1:8: error: a comma or } is missing before this · a comma stands between members"},
           Fault{"[1 2]", "1:4: error: a comma or ] is missing before this · a comma stands between items"},
           Fault{R"(["say "hi""])",
                 "1:8: error: a comma or ] is missing before this · a quote within a string is written \\\""},
           Fault{R"({"a" 1})", "1:6: error: a colon is missing after the key · write the key, `:` and the value"},
           Fault{R"({"a":})", "1:6: error: the value is missing after the colon · write null for none"},
           Fault{"{a:1}", "1:2: error: a key needs double quotes · write \"a\""},
           Fault{"{'a':1}",
                 "1:2: error: JSON puts keys and strings in double quotes, not single ones · write \" instead of '"},
           Fault{"{\"a\":1} // b",
                 "1:9: error: JSON has no comments · remove it, or put it into a member such as \"description\""},
           Fault{"[True]", "1:2: error: unknown value \"True\" · did you mean true?"},
           Fault{"[undefined]", "1:2: error: unknown value \"undefined\" · did you mean null?"},
           Fault{"[yes]", "1:2: error: unknown value \"yes\" · a text stands in double quotes"},
           Fault{"[-Infinity]", "1:2: error: JSON has no -Infinity · write null or a string"},
           Fault{"[01]", "1:2: error: a JSON number doesn't start with 0 · leave the 0 out"},
           Fault{"[+1]", "1:2: error: a JSON number doesn't start with + · leave the + out"},
           Fault{"[.5]", "1:2: error: a digit is missing before the decimal point · write 0.5"},
           Fault{"[1.]", "1:4: error: a digit is missing after the decimal point · write 1.0 or 1"},
           Fault{"[1e]", "1:4: error: a digit is missing in the exponent · write 1e5"},
           Fault{"[\"a\nb\"]",
                 "1:4: error: the line ends within a string · close the string with \", or write a line break as \\n"},
           Fault{"[\"a\tb\"]", "1:4: error: a tab stands in a string · write it as \\t"},
           Fault{"[\"a\x01\"]", "1:4: error: the control character U+0001 stands in a string · write it as \\u0001"},
           Fault{R"(["\u12"])", "1:3: error: \\u needs four hexadecimal digits · like \\u00e9"},
           Fault{R"(["\ud83d\u12"])", "1:9: error: \\u needs four hexadecimal digits · like \\u00e9"},
           Fault{"{\"a\":1]", "1:7: error: an object can't end with ] · its end is }"},
           Fault{"[1,2}", "1:5: error: an array can't end with } · its end is ]"},
           Fault{"[1,\n{\"a\":", "2:1: error: the { that opens here is never closed · the text ends without its }"},
           Fault{"[[],", "1:1: error: the [ that opens here is never closed · the text ends without its ]"},
           Fault{"[\"abc", "1:2: error: the string that starts here never ends · its closing \" is missing"},
           Fault{"[\"abc\\", "1:2: error: the string that starts here never ends · its closing \" is missing"},
           Fault{"{}{}", "1:3: error: the value ended before this · a JSON text holds one value"},
           Fault{"{},", "1:3: error: the value ended before this · a JSON text holds one value"},
       }) {
    EXPECT_EQ(again(text), "f:" + std::string(told) + " [json-syntax]") << text;
  }
}

TEST(ReadJson, AnUnknownEscapeIsToldWithTheOnesThereAre) {
  EXPECT_EQ(problem(R"(["\x"])"), "json-syntax 1:3");
  EXPECT_EQ(problem("[\"\\\u00E9\"]"), "json-syntax 1:3");
}

TEST(ReadJson, ANulByteEndsNothing) {
  EXPECT_EQ(problem(std::string_view("{}\0", 3)), "json-syntax 1:3");
  EXPECT_EQ(problem(std::string_view("{}\0{}", 5)), "json-syntax 1:3");
  EXPECT_EQ(problem(std::string_view("\0{}", 3)), "json-syntax 1:1");
  EXPECT_EQ(problem(std::string_view("[1,\0]", 5)), "json-syntax 1:4");
  EXPECT_EQ(problem(std::string_view("[\"a\0b\"]", 7)), "json-syntax 1:4");
}

TEST(ReadJson, AFixRepairsTheText) {
  for (const auto& [text, repaired] :
       {Fault{R"({"a":1,})", R"({"a":1})"}, Fault{"{a:1}", R"({"a":1})"}, Fault{"[True]", "[true]"},
        Fault{R"({"a":1 "b":2})", R"({"a":1, "b":2})"}, Fault{"[01]", "[1]"}, Fault{"[.5]", "[0.5]"},
        Fault{"[\"a\tb\"]", R"(["a\tb"])"}, Fault{"[1,,2]", "[1,2]"}, Fault{"[+1]", "[1]"}}) {
    Tree tree;
    Diagnostics diagnostics;
    tree.source = text;
    ASSERT_FALSE(read_json(tree, diagnostics));
    const std::vector<Diagnostic> problems = diagnostics.finish(tree, OffsetUnit::bytes);
    ASSERT_TRUE(problems.at(0).fix.has_value()) << text;
    const Range& range = problems[0].fix->range;
    std::string edited(text);
    edited.replace(range.start.offset, range.end.offset - range.start.offset, problems[0].fix->text);
    EXPECT_EQ(edited, repaired);
  }
}

// The places where random changes hurt most: brackets, quotes, escapes, numbers.
TEST(ReadJson, AnyBytesAreReadOrRefused) {
  const std::string seed =
      R"({"a":[1,-2.5e3,1e400,"x\u00e9\ud83d\ude00\n",true,false,null],"b":{"c":{},"d":[[]]},"é":""})";
  const std::string_view pieces[] = {"{",
                                     "}",
                                     "[",
                                     "]",
                                     "\"",
                                     ",",
                                     ":",
                                     "\\",
                                     "\\u",
                                     "\\ud800",
                                     "1e999",
                                     "-",
                                     "0",
                                     ".",
                                     "e",
                                     "\n",
                                     "\x01",
                                     "\xC3",
                                     std::string_view("\0", 1),
                                     " ",
                                     "true",
                                     "nul",
                                     "/*",
                                     "\uFEFF"};
  std::uint32_t random = 1;  // xorshift
  const auto next = [&random](std::size_t below) {
    random ^= random << 13U;
    random ^= random >> 17U;
    random ^= random << 5U;
    return random % below;
  };
  std::size_t good = 0;
  for (int run = 0; run < 20000; ++run) {
    std::string text = seed;
    for (std::size_t change = next(4); change < 4; ++change) {
      const std::size_t at = next(text.size() + 1);
      text.replace(at, next(3), pieces[next(std::size(pieces))]);
      if (next(8) == 0) text.resize(next(text.size() + 1));
    }
    Tree tree;
    Diagnostics diagnostics;
    tree.source = text;
    const bool read = read_json(tree, diagnostics);
    ASSERT_EQ(read, !diagnostics.has_errors()) << text;
    ASSERT_EQ(diagnostics.finish(tree, OffsetUnit::utf16).empty(), read) << text;
    if (!read) continue;
    ++good;
    const std::string written = write_json(tree.root);
    ASSERT_EQ(again(written), written);
  }
  EXPECT_GT(good, 0U);
}

}  // namespace
}  // namespace beckon::text
