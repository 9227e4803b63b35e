// What write_yaml writes is what read_yaml reads: the same keys and values in the same order.

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "text/number.hpp"
#include "text/read.hpp"
#include "text/write_json.hpp"
#include "text/write_yaml.hpp"

namespace beckon::text {
namespace {

/// Kind for kind and character for character; numbers by their value, for an exponent is spelled otherwise in YAML.
bool are_same(const Node& one, const Node& other) {
  if (one.kind() != other.kind() || one.key() != other.key()) return false;
  if (one.is(Kind::number)) return compare_numbers(one.text(), other.text()) == 0;
  if (one.text() != other.text() || one.children().size() != other.children().size()) return false;
  for (std::size_t i = 0; i < one.children().size(); ++i) {
    if (!are_same(one.children()[i], other.children()[i])) return false;
  }
  return true;
}

void expect_round_trip(const Node& value) {
  Tree tree;
  tree.source = write_yaml(value);
  Diagnostics diagnostics;
  const bool is_read = read_yaml(tree, diagnostics);
  std::string problems;
  for (const Diagnostic& problem : diagnostics.finish(tree, OffsetUnit::bytes))
    problems += to_string(problem, "yaml") + '\n';
  ASSERT_TRUE(is_read) << problems << tree.source.substr(0, 2000);
  EXPECT_TRUE(are_same(value, tree.root)) << quoted_start(write_json(value)) << '\n' << tree.source.substr(0, 2000);
}

/// As value, item and key, among others.
void expect_round_trips(const std::string& text) {
  Arena arena;
  const Node string = Node::string(text);
  Node object = Node::object();
  Node inner = Node::object();
  inner.add(arena, text, string);
  inner.add(arena, "other key", Node::null());
  Node list = Node::array();
  list.append(arena, string);
  list.append(arena, Node::number("1"));
  object.add(arena, "value", string);
  object.add(arena, "list", list);
  object.add(arena, "inner", inner);
  object.add(arena, "last", string);
  expect_round_trip(object);
  expect_round_trip(list);
  expect_round_trip(string);
}

/// One of each kind of character, and texts that mean something to YAML.
const std::vector<std::string>& pieces() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> found;
    found.reserve(0x80);
    for (int byte = 0; byte < 0x80; ++byte) found.emplace_back(1, static_cast<char>(byte));
    const std::vector<std::string> others = {
        "\xC2\x80",
        "\xC2\x85",
        "\xC2\x9F",
        "\xC2\xA0",
        "\xC3\xA9",
        "\xE2\x80\xA8",
        "\xE2\x80\xA9",
        "\xE3\x80\x80",
        "\xEF\xBB\xBF",
        "\xEF\xBF\xBD",
        "\xEF\xBF\xBE",
        "\xEF\xBF\xBF",
        "\xE6\xBC\xA2",
        "\xEE\x80\x80",
        "\xED\x9F\xBF",
        "\xF0\x9F\x98\x80",
        "\xF4\x8F\xBF\xBF",
        "\r\n",
        ": ",
        " #",
        "- ",
        "? ",
        "---",
        "...",
        "\n ",
        " \n",
        "\n\n",
        "\n\t",
        "null",
        "0x",
    };
    found.insert(found.end(), others.begin(), others.end());
    return found;
  }();
  return all;
}

TEST(YamlRoundTrip, EachCharacterAtEachPlaceOfAText) {
  for (const std::string& piece : pieces()) {
    for (const char* before : {"", "a", "a ", " ", "a\n", "\n", "1", "\t", "\""}) {
      for (const char* behind : {"", "a", " a", " ", "\na", "\n", "1", "\t", "'"}) {
        expect_round_trips(std::string(before).append(piece).append(behind));
        if (HasFatalFailure()) return;
      }
    }
  }
}

TEST(YamlRoundTrip, EachPairOfCharacters) {
  Arena arena;
  for (const std::string& first : pieces()) {
    Node values = Node::array();
    Node keys = Node::object();
    std::set<std::string_view> known;
    for (const std::string& second : pieces()) {
      const std::string_view text = arena.join({first, second});
      values.append(arena, Node::string(text));
      if (known.insert(text).second) keys.add(arena, text, Node::null());
    }
    expect_round_trip(values);
    expect_round_trip(keys);
    if (HasFatalFailure()) return;
  }
}

TEST(YamlRoundTrip, LongTextsAndKeys) {
  for (const std::string& piece : pieces()) {
    for (const std::size_t count : {101U, 170U, 171U, 1100U}) {
      std::string run;
      std::string words;
      for (std::size_t i = 0; i < count; ++i) {
        run += piece;
        words += "a" + piece + " b ";
      }
      expect_round_trips(run);
      expect_round_trips(words + "c");
      expect_round_trips("\n" + words + "\nc\n\n");
      if (HasFatalFailure()) return;
    }
  }
}

TEST(YamlRoundTrip, Numbers) {
  Arena arena;
  Node numbers = Node::array();
  for (const char* number : {"0", "-0", "-0.0", "1.0", "12e3", "1E400", "-1.5e-400", "1e+07", "18446744073709551616"}) {
    numbers.append(arena, Node::number(number));
  }
  expect_round_trip(numbers);
}

TEST(YamlRoundTrip, EveryDepth) {
  Arena arena;
  Node value = Node::string("a\nb: c");
  for (std::size_t depth = 1; depth <= deepest_nesting; ++depth) {
    Node outer = depth % 3 == 0 ? Node::array() : Node::object();
    if (depth % 3 == 0) {
      outer.append(arena, value);
      outer.append(arena, Node::string("- x"));
    } else {
      outer.add(arena, depth % 5 == 0 ? std::string_view("? #") : "a", value);
      outer.add(arena, "null", Node::string("- x"));
    }
    value = outer;
    expect_round_trip(value);
    if (HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace beckon::text
