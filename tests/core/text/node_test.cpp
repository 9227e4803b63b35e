#include "text/node.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/write_json.hpp"

namespace beckon::text {
namespace {

TEST(Node, GrowsInTheArenaAndKeepsTheOrderOfItsMembers) {
  Arena arena;
  Node object = Node::object();
  for (int index = 0; index < 100; ++index) {
    object.add(arena, arena.copy("k" + std::to_string(index)), Node::number(arena.copy(std::to_string(index))));
  }
  EXPECT_EQ(object.children().size(), 100U);
  EXPECT_EQ(object.find("k99")->text(), "99");
  EXPECT_EQ(object.children()[42].key(), "k42");
  EXPECT_EQ(object.find("k100"), nullptr);
}

TEST(Node, SharesItsChildrenWithItsCopies) {
  Arena arena;
  Node list = Node::array();
  list.append(arena, Node::string("a"));
  const Node copy = list.keyed("list").placed(7);
  EXPECT_TRUE(copy.shares(list));
  EXPECT_EQ(copy.key(), "list");
  EXPECT_EQ(copy.value_offset(), 7U);
  EXPECT_EQ(list.value_offset(), no_offset);

  Node other = Node::array();
  other.append(arena, Node::string("a"));
  EXPECT_FALSE(other.shares(list));
}

TEST(Node, KeepsASpellingBesideItsText) {
  Arena arena;
  const std::string_view text = Node::keep_spelling(arena, "é", "\\u00e9");
  EXPECT_EQ(text, "é");
  EXPECT_EQ(Node::kept_spelling(text), "\\u00e9");
  EXPECT_EQ(write_json(Node::string(text).spelled(Spelling::kept)), "\"\\u00e9\"");
}

TEST(Node, OfAScalarHasATextAndNoChildren) {
  EXPECT_EQ(Node::null().text(), "null");
  EXPECT_TRUE(Node::boolean(true).is_true());
  EXPECT_TRUE(Node::boolean(false).is_false());
  EXPECT_FALSE(Node::string("true").is_true());
  EXPECT_TRUE(Node::number("1").children().empty());
  EXPECT_EQ(Node::string("a").find("a"), nullptr);
}

}  // namespace
}  // namespace beckon::text
