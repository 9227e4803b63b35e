#include "app/name.hpp"

#include <gtest/gtest.h>

#include <beckon/detail/aggregate.hpp>
#include <beckon/detail/name.hpp>
#include <beckon/model.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace beckon::detail;

namespace naming {

struct Order {
  int id;
};
template <typename Item>
struct Page {
  std::vector<Item> items;
  int next;
};
template <int digits>
struct Fixed {
  int value;
};
enum class Plan { refunded = -1, basic, pro = 5 };
enum Color { red, green };
enum class Small : unsigned char { one = 1, last = 127 };

void new_order(const Order& body);
template <typename Type>
void create(const Type& body);
struct Orders {
  static Order list();
};

}  // namespace naming

namespace {

struct Hidden {
  int depth;
};
enum class Mood { calm };
[[maybe_unused]] void hidden_handler() {}

template <typename Type>
std::vector<std::string> fields() {
  static constexpr auto names = RungOf<Type>::template names<Type>();
  std::vector<std::string> result;
  result.reserve(names.size());
  for (const char* name : names) result.emplace_back(field_in(name));
  return result;
}

template <typename Enum>
std::string values() {
  std::string result;
  for (const std::string_view name : enumerators_in(type_info<Enum>().word)) {
    if (!name.empty()) result += std::string(name) + " ";
  }
  return result;
}

using Names = std::vector<std::string>;

}  // namespace

TEST(Name, OfATypeIsWithoutNamespacesAndArguments) {
  struct Local {};
  EXPECT_EQ(unqualified(argument_in(type_spelling<naming::Order>())), "Order");
  EXPECT_EQ(unqualified(argument_in(type_spelling<naming::Page<naming::Order>>())), "Page");
  EXPECT_EQ(unqualified(argument_in(type_spelling<naming::Fixed<3>>())), "Fixed");
  EXPECT_EQ(unqualified(argument_in(type_spelling<Hidden>())), "Hidden");
  EXPECT_EQ(unqualified(argument_in(type_spelling<Local>())), "Local");
}

TEST(Name, OfATypeInMessagesIsQualified) { EXPECT_EQ(argument_in(type_spelling<naming::Order>()), "naming::Order"); }

TEST(Name, OfAFunctionIsWithoutNamespacesClassesAndArguments) {
  EXPECT_EQ(function_in(value_spelling<naming::new_order>()), "new_order");
  EXPECT_EQ(function_in(value_spelling<&naming::new_order>()), "new_order");
  EXPECT_EQ(function_in(value_spelling<naming::create<naming::Page<int>>>()), "create");
  EXPECT_EQ(function_in(value_spelling<naming::Orders::list>()), "list");
  EXPECT_EQ(function_in(value_spelling<hidden_handler>()), "hidden_handler");
}

TEST(Name, ALambdaHasNone) {
  EXPECT_EQ(function_in(value_spelling<[] {}>()), "");
  EXPECT_EQ(function_in(value_spelling<[](const naming::Order& order) { return order.id; }>()), "");
}

TEST(Name, OfAMemberComesFromItsPointer) {
  EXPECT_EQ(field_in(value_spelling<&naming::Order::id>()), "id");
  EXPECT_EQ(field_in(value_spelling<&naming::Page<std::string>::items>()), "items");
  EXPECT_EQ(field_in(value_spelling<&Hidden::depth>()), "depth");
}

TEST(Name, OfFieldsComesWithoutAnyDescription) {
  struct Local {
    std::unique_ptr<Local> next;
    std::vector<Local> all;
    int last_1;
  };
  EXPECT_EQ(fields<naming::Order>(), Names{"id"});
  EXPECT_EQ(fields<naming::Page<naming::Order>>(), (Names{"items", "next"}));
  EXPECT_EQ(fields<Hidden>(), Names{"depth"});
  EXPECT_EQ(fields<Local>(), (Names{"next", "all", "last_1"}));
}

TEST(Name, OfEnumeratorsStandsAtItsValue) {
  const auto names = enumerators_in(type_info<naming::Plan>().word);
  ASSERT_EQ(names.size(), 129U);
  EXPECT_EQ(names[0], "refunded");
  EXPECT_EQ(names[1], "basic");
  EXPECT_EQ(names[2], "");
  EXPECT_EQ(names[6], "pro");
}

TEST(Name, OfEnumeratorsOfEveryKindOfEnum) {
  EXPECT_EQ(values<naming::Plan>(), "refunded basic pro ");
  EXPECT_EQ(values<naming::Color>(), "red green ");
  EXPECT_EQ(values<naming::Small>(), "one last ");
  EXPECT_EQ(values<Mood>(), "calm ");
}

TEST(Name, OfAComponentHasOnlyCharactersThatItMayHave) {
  EXPECT_EQ(to_component_name("Order-2.x_y"), "Order-2.x_y");
  EXPECT_EQ(to_component_name("Page<list<Order>, string>"), "Page_list_Order___string_");
  EXPECT_EQ(to_component_name("Größe"), "Gr__e");
}
