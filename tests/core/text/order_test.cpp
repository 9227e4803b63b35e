#include "text/order.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace beckon::text {
namespace {

TEST(Order, IsOfIndicesAndLeavesEqualElementsInTheirs) {
  const std::vector<std::string> words = {"pear", "fig", "plum", "kiwi", "date"};
  const auto shorter = [&](std::uint32_t left, std::uint32_t right) {
    return words[left].size() < words[right].size();
  };
  EXPECT_EQ(ordered(words.size(), shorter), (std::vector<std::uint32_t>{1, 0, 2, 3, 4}));
  EXPECT_TRUE(ordered(0, shorter).empty());
}

}  // namespace
}  // namespace beckon::text
