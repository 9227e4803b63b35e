#include "receiver/readable.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

namespace sample {
namespace {

using namespace std::string_view_literals;

TEST(Readable, LeavesWhatIsText) {
  for (const char* text : {"", "plain", "Käse & Brot", "日本語", "🧪", "\\x1b"}) EXPECT_EQ(readable(text), text);
}

TEST(Readable, EscapesWhatWouldSteerATerminal) {
  const std::pair<std::string_view, const char*> shown[] = {
      {"\0"sv, "\\x00"},
      {"\x1b[31m", "\\x1b[31m"},
      {"a\rb\tc\x7f", "a\\x0db\\x09c\\x7f"},
      // U+009B, which some terminals take for ESC [.
      {"\xc2\x9b"
       "31m",
       "\\u{9b}31m"},
      // U+202E turns the direction, U+2028 separates lines.
      {"\xe2\x80\xae", "\\u{202e}"},
      {"\xe2\x80\xa8", "\\u{2028}"},
      {"\xe2\x81\xa6", "\\u{2066}"},
  };
  for (const auto& [text, expected] : shown) EXPECT_EQ(readable(text), expected);
}

TEST(Readable, EscapesWhatIsNoUtf8) {
  const std::pair<std::string_view, const char*> shown[] = {
      {"\xff", "\\xff"},
      {"a\x80z", "a\\x80z"},
      {"\xc3", "\\xc3"},
      {"\xc3(", "\\xc3("},
      // ESC and NUL in too many bytes.
      {"\xc0\x9b", "\\xc0\\x9b"},
      {"\xe0\x80\x9b", "\\xe0\\x80\\x9b"},
      // A surrogate, and what is beyond the last character.
      {"\xed\xa0\x80", "\\xed\\xa0\\x80"},
      {"\xf4\x90\x80\x80", "\\xf4\\x90\\x80\\x80"},
      {"\xf0\x9f\xa7", "\\xf0\\x9f\\xa7"},
  };
  for (const auto& [text, expected] : shown) EXPECT_EQ(readable(text), expected);
}

TEST(Readable, KeepsLineEndsWhereTheyAreAllowed) {
  EXPECT_EQ(readable("a\nb\r\n", true), "a\nb\\x0d\n");
  EXPECT_EQ(readable("a\nb"), "a\\x0ab");
}

TEST(Indented, PutsJsonOnSeveralLines) {
  EXPECT_EQ(indented(R"({"a":[1,2.5],"b":{}})"), "{\n  \"a\": [\n    1,\n    2.5\n  ],\n  \"b\": {}\n}");
}

TEST(Indented, LeavesWhatIsNoJson) {
  const std::string deep = std::string(2000, '[') + std::string(2000, ']');
  const std::string with_nul("{}\0", 3);
  for (const std::string& text : {std::string(), std::string("{"), std::string("{} x"), with_nul, deep}) {
    EXPECT_EQ(indented(text), text);
  }
}

}  // namespace
}  // namespace sample
