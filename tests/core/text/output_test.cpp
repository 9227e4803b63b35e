#include "text/output.hpp"

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

std::string escaped(char byte) {
  return written([byte](Output& out) { put_escaped_byte(byte, out); });
}

TEST(Output, CountsWhatItHasNoMemoryFor) {
  Output counter;
  counter.put('a');
  counter.put("bcd");
  counter.put("");
  counter.put_spaces(3);
  EXPECT_EQ(counter.size(), 7U);
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
