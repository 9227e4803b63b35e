#include <gtest/gtest.h>

#include <beckon/detail/aggregate.hpp>

#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "app/name.hpp"

using namespace beckon::detail;

namespace {

struct Empty {};
struct One {
  int a;
};
struct Each {
  std::string text;
  double number = 1.5;
  std::vector<Each> list;
  std::unique_ptr<Each> next;
  std::array<int, 3> fixed;
  int c_array[4];
  std::chrono::sys_seconds time;
  std::optional<std::string> optional;
  std::variant<std::monostate, int> variant;
  std::map<std::string, One> map;
  std::span<const int> span;
  const char* pointer;
  Empty empty;
  One one;
  bool flag;
};
struct OfBase : One {
  int b;
};
struct OfEmptyBase : Empty {
  int b;
};
struct OnlyBase : One {};

struct Full {
  int a1, a2, a3, a4, a5, a6, a7, a8, b1, b2, b3, b4, b5, b6, b7, b8, c1, c2, c3, c4, c5, c6, c7, c8, d1, d2, d3, d4,
      d5, d6, d7, d8, e1, e2, e3, e4, e5, e6, e7, e8, f1, f2, f3, f4, f5, f6, f7, f8, g1, g2, g3, g4, g5, g6, g7, g8,
      h1, h2, h3, h4, h5, h6, h7, h8;
};
struct Fuller {
  int a1, a2, a3, a4, a5, a6, a7, a8, b1, b2, b3, b4, b5, b6, b7, b8, c1, c2, c3, c4, c5, c6, c7, c8, d1, d2, d3, d4,
      d5, d6, d7, d8, e1, e2, e3, e4, e5, e6, e7, e8, f1, f2, f3, f4, f5, f6, f7, f8, g1, g2, g3, g4, g5, g6, g7, g8,
      h1, h2, h3, h4, h5, h6, h7, h8, i1;
};
static_assert(has_too_many_fields<Fuller> && !has_too_many_fields<Full> && !has_too_many_fields<Each>);

static_assert(field_count<Empty>() == 0);
static_assert(field_count<One>() == 1);
static_assert(field_count<Each>() == 15);
static_assert(field_count<Full>() == 64);

static_assert(!has_base<Empty> && !has_base<One> && !has_base<Each> && !has_base<Full>);
static_assert(has_base<OfBase> && has_base<OfEmptyBase> && has_base<OnlyBase>);

}  // namespace

TEST(Aggregate, GivesItsSixtyFourFieldsTheirNames) {
  static constexpr auto names = RungOf<Full>::names<Full>();
  EXPECT_EQ(field_in(names[0]), "a1");
  EXPECT_EQ(field_in(names[7]), "a8");
  EXPECT_EQ(field_in(names[8]), "b1");
  EXPECT_EQ(field_in(names[63]), "h8");
}

TEST(Aggregate, GivesItsFieldsInTheirOrder) {
  Full full{};
  full.a1 = 1;
  full.b1 = 2;
  full.h8 = 3;
  const std::array<int, 64> values =
      RungOf<Full>::visit(full, [](const auto&... fields) { return std::array<int, 64>{fields...}; });
  EXPECT_EQ(values[0], 1);
  EXPECT_EQ(values[8], 2);
  EXPECT_EQ(values[63], 3);
}
