#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include <beckon/completion.hpp>
#include <beckon/inspection.hpp>

namespace beckon {
namespace {

const std::string block = R"(info: { title: Shop, version: 1.0.0 }
conventions: { base: fastapi, titles: false }
tags:
- name: users
models:
  Order: # é😀
    $extends: Base
    "buyer": string(3..64) | null -- Login name
    next?: list<Order>
    plan: { type: enum(a | b), examples: ["a", 'it''s'] }
  Base: &base { id: uuid }
webhooks:
  sold:
    post:
      description: |
        Sent when: a thing
          is sold.
      body: Order
routers:
  - prefix: /users
    tags: [ users,
            more ]
    paths:
      /{id}:
        get: { name: read, query: { limit: "int(1..100) = 20" }, returns: !!str string }
)";

const std::string json =
    "{\"info\": {\"title\": \"T\\u00e9\\\"\", \"version\": \"1\"},\n \"models\": {\"A\": {\"b\": \"list<A>(1..2) | "
    "\\\"x\\\"\"}},\n \"paths\": {\"/a/{i}\": {\"get\": {\"tags\": [\"t\", 1, null], \"responses\": {\"404\": "
    "{\"returns\": "
    "\"A\"}}}}}}";

void expect_sound(const std::string& text, std::size_t offset, OffsetUnit unit) {
  const Completions found = complete(text, offset, {.offset_unit = unit});
  ASSERT_LE(found.start, offset) << text << '@' << offset;
  ASSERT_GE(found.end, offset) << text << '@' << offset;
  ASSERT_LE(found.end, text.size()) << text << '@' << offset;
}

void expect_sound_inspection(const std::string& text) {
  const Inspection found = inspect(text);
  for (const Symbol& each : found.symbols) {
    ASSERT_LE(each.start, each.end) << text;
    ASSERT_LE(each.end, text.size()) << text;
    ASSERT_LE(each.name_start, each.name_end) << text;
    ASSERT_LE(each.name_end, text.size()) << text;
    ASSERT_TRUE(each.parent == no_symbol || &found.symbols[each.parent] < &each) << text;
  }
  for (const Reference& each : found.references) {
    ASSERT_LT(each.start, each.end) << text;
    ASSERT_LE(each.end, text.size()) << text;
    ASSERT_TRUE(each.symbol == no_symbol || found.symbols[each.symbol].name == each.name) << text;
  }
}

TEST(HostileTexts, GetSoundAnswersAtEveryByteOfADocumentAndOfItsBeginnings) {
  for (const std::string& text : {block, json}) {
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
      expect_sound(text, offset, OffsetUnit::bytes);
      expect_sound(text.substr(0, offset), offset, OffsetUnit::bytes);
      expect_sound_inspection(text.substr(0, offset));
      complete(text, offset, {.offset_unit = OffsetUnit::utf16});
    }
  }
}

/// A linear congruential generator (Knuth's MMIX constants): the same texts on every machine.
class Chance {
 public:
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>((state_ >> 33U) % limit);
  }

 private:
  std::uint64_t state_ = 20261123;
};

TEST(HostileTexts, GetSoundAnswersInTextsThatAreBrokenAnywhere) {
  const std::vector<std::string> pieces = {
      "\"", "'",     "{",     "}",      "[",        "]",  ",",    ":",        ": ",
      "\n", "\n  ",  "- ",    "#",      " #",       "|",  ">",    "&a ",      "*a",
      "!",  "? ",    "---\n", "%",      "\t",       "\r", "\xC3", "\xF0\x9F", std::string(1, '\0'),
      "\\", "enum(", "list<", "$ref: ", "paths:\n", "-"};
  Chance chance;
  for (int round = 0; round < 20000; ++round) {
    std::string text = chance.below(2) == 0 ? block : json;
    for (std::size_t change = 0, changes = 1 + chance.below(6); change < changes; ++change) {
      const std::size_t at = chance.below(text.size());
      if (chance.below(2) == 0) {
        text.insert(at, pieces[chance.below(pieces.size())]);
      } else {
        text.replace(at, 1 + chance.below(30), pieces[chance.below(pieces.size())]);
      }
    }
    expect_sound_inspection(text);
    expect_sound(text, chance.below(text.size() + 1), OffsetUnit::bytes);
    complete(text, chance.below(text.size() + 1), {.offset_unit = OffsetUnit::utf16});
  }
}

TEST(HostileTexts, OfBytesThatAreNoText) {
  Chance chance;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t size = chance.below(60); size > 0; --size) text += static_cast<char>(chance.below(256));
    for (std::size_t offset = 0; offset <= text.size(); ++offset) expect_sound(text, offset, OffsetUnit::bytes);
    expect_sound_inspection(text);
  }
}

TEST(HostileTexts, OfTextsThatAreNestedTooDeep) {
  for (const std::string piece : {"[", "{\"a\":", "- ", "{a: "}) {
    std::string text;
    for (int depth = 0; depth < 100000; ++depth) text += piece;
    complete(text, text.size());
    inspect(text);
  }
  std::string lines;
  for (std::size_t depth = 0; depth < 1000; ++depth) lines += std::string(depth, ' ') + "a:\n";
  complete(lines, lines.size());
}

// In proportion to its square the time would be minutes.
TEST(HostileTexts, OfLongTextsTakeTimeInProportion) {
  for (const std::string piece : {"models:\n",  "# comment\n", "\n",    "a",           "a\n",    "  a\n",       "\"a\n",
                                  "\"a\n\n   ", "- ",          "- a\n", "a: {\n",      "a: |\n", "{",           "}",
                                  "[ ",         ", ",          "list<", "x: \"\n  \n", "? a\n",  "a: b\n  c\n", "'"}) {
    std::string text;
    for (int index = 0; index < 100000; ++index) text += piece;
    expect_sound(text, text.size(), OffsetUnit::bytes);
    expect_sound_inspection(text);
  }
}

}  // namespace
}  // namespace beckon
