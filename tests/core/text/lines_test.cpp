#include "text/lines.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace beckon::text {
namespace {

/// The position of a byte as the definition of a line says it, from the start of the text.
Position counted(std::string_view text, std::size_t end, OffsetUnit unit) {
  Position position;
  for (std::size_t at = 0; at < end; ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool continues = byte >= 0x80 && byte < 0xC0;
    const std::uint32_t utf16 = continues ? 0 : (byte >= 0xF0 ? 2 : 1);
    const std::uint32_t units = unit == OffsetUnit::bytes ? 1 : utf16;
    position.offset += units;
    position.column += units;
    const bool is_first_of_two = byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (byte != '\n' && (byte != '\r' || is_first_of_two)) continue;
    ++position.line;
    position.column = 1;
  }
  return position;
}

TEST(Lines, TellTheSameOfAnyTwoPlacesAsCountingFromTheStart) {
  // Long enough for stretches of ASCII that are passed in one go, and with all that stops them behind each other.
  const std::string plain =
      "  \"plain\": 1,\n    \"and\": [2,\n3],\n\n  \"long\": \"without anything that is special in it\",\n \t";
  const std::string text =
      plain +
      "\n\n{ \"a\": 1,\r\n\t\"long enough\": \"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\xF0\x9F\x98\x80\"\r}\n\r\r\n "
      "no end" +
      plain;
  for (const OffsetUnit unit : {OffsetUnit::bytes, OffsetUnit::utf16}) {
    for (std::uint32_t first = 0; first <= text.size(); ++first) {
      for (std::uint32_t second = first; second <= text.size(); ++second) {
        Lines lines(text, unit);
        for (const std::uint32_t offset : {first, second}) {
          const Position position = lines.at(offset);
          const Position expected = counted(text, offset, unit);
          EXPECT_EQ(position.line, expected.line) << first << ' ' << second;
          EXPECT_EQ(position.column, expected.column) << first << ' ' << second;
          EXPECT_EQ(position.offset, expected.offset) << first << ' ' << second;
        }
      }
    }
  }
}

TEST(ByteOffset, IsTheStartOfTheCharacterThatAnOffsetLiesIn) {
  const std::string text = "a\xC3\xA9\xF0\x9F\x98\x80z";  // a, é, 😀 (two UTF-16 units), z
  const std::size_t expected[] = {0, 1, 3, 3, 7, 8, 8};
  for (std::size_t units = 0; units < std::size(expected); ++units)
    EXPECT_EQ(byte_offset(text, units, OffsetUnit::utf16), expected[units]) << units;
  EXPECT_EQ(byte_offset(text, 2, OffsetUnit::bytes), 2U);
  EXPECT_EQ(byte_offset(text, 99, OffsetUnit::bytes), text.size());
}

}  // namespace
}  // namespace beckon::text
