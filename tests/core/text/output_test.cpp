#include "text/output.hpp"

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

std::string escaped(char byte) {
  return written([byte](Output& out) { put_escaped_byte(byte, out); });
}

TEST(Output, PiecesOfEverySizeComeOutWhole) {
  std::string expected;
  for (std::size_t size = 0; size < 5000; size += size < 40 ? 1 : 367) {
    expected += std::string(size, static_cast<char>('a' + size % 26)) + '.';
  }
  const std::string text = written([](Output& out) {
    for (std::size_t size = 0; size < 5000; size += size < 40 ? 1 : 367) {
      out.put(std::string(size, static_cast<char>('a' + size % 26)));
      out.put('.');
    }
  });
  EXPECT_EQ(text, expected);
}

TEST(Output, ExpectedMoreOrLessIsTheSame) {
  for (const std::size_t expected : {0, 3, 100}) {
    EXPECT_EQ(written([](Output& out) { out.put("some text"); }, expected), "some text");
  }
}

TEST(Output, WrittenIsWhatWasPutInOrder) {
  EXPECT_EQ(written([](Output& out) {
              out.put('a');
              out.put_spaces(2);
              out.put("bc");
            }),
            "a  bc");
  EXPECT_EQ(written([](Output& /*out*/) {}), "");
}

TEST(Output, EscapesAreShortWhereJsonHasAShortOne) {
  EXPECT_EQ(escaped('\n'), "\\n");
  EXPECT_EQ(escaped('"'), "\\\"");
  EXPECT_EQ(escaped('\\'), "\\\\");
  EXPECT_EQ(escaped('\x1B'), "\\u001b");
  EXPECT_EQ(escaped('\0'), "\\u0000");
  EXPECT_EQ(escaped('\xFF'), "\uFFFD");
}

TEST(Output, UnicodeEscapesHaveFourDigits) {
  EXPECT_EQ(written([](Output& out) { put_unicode_escape(0x7F, out); }), "\\u007f");
  EXPECT_EQ(written([](Output& out) { put_unicode_escape(0xFEFF, out); }), "\\ufeff");
}

}  // namespace
}  // namespace beckon::text
