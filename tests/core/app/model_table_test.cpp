#include "app/model_table.hpp"

#include <gtest/gtest.h>

#include <beckon/app.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

#include "core/app/definitions.hpp"

using beckon::test::definition_problems;
using beckon::test::definitions;
using beckon::test::models;

namespace shop {

struct Address {
  std::string city;
};
enum class Plan { basic, pro };
struct Customer {
  Address home;
  Plan plan;
  Address work;
};
struct Node {
  std::vector<Node> children;
  std::shared_ptr<Node> parent;
};
struct Left;
struct Right {
  std::vector<Left> lefts;
};
struct Left {
  std::optional<Right> right;
};
template <typename... Parts>
struct Page {
  std::vector<int> items;
};
template <int digits>
struct Fixed {
  int value;
};
struct User {
  int id;
};

}  // namespace shop

namespace blog {

struct User {
  std::string nick;
};

}  // namespace blog

namespace {

/// The type expression of a C++ type.
template <typename Type>
std::string expression() {
  beckon::text::Arena arena;
  beckon::detail::ModelTable table(arena);
  return std::string(table.expression(beckon::detail::type_info<Type>()));
}

enum class Handle : std::uint32_t {};
enum class Accent { größe, plain };

}  // namespace

TEST(ModelTable, SaysTexts) {
  EXPECT_EQ(expression<std::string>(), "string");
  EXPECT_EQ(expression<std::string_view>(), "string");
  EXPECT_EQ(expression<const char*>(), "string");
}

TEST(ModelTable, SaysNumbers) {
  EXPECT_EQ(expression<bool>(), "bool");
  EXPECT_EQ(expression<int>(), "int");
  EXPECT_EQ(expression<short>(), "int");
  EXPECT_EQ(expression<signed char>(), "int");
  EXPECT_EQ(expression<std::int32_t>(), "int");
  EXPECT_EQ(expression<unsigned>(), "int(>=0)");
  EXPECT_EQ(expression<std::uint8_t>(), "int(>=0)");
  EXPECT_EQ(expression<std::size_t>(), "int(>=0)");
  EXPECT_EQ(expression<std::uint64_t>(), "int(>=0)");
  EXPECT_EQ(expression<long>(), "int64");
  EXPECT_EQ(expression<long long>(), "int64");
  EXPECT_EQ(expression<std::int64_t>(), "int64");
  EXPECT_EQ(expression<float>(), "float");
  EXPECT_EQ(expression<double>(), "float");
}

TEST(ModelTable, SaysTimesAndNull) {
  EXPECT_EQ(expression<std::chrono::sys_seconds>(), "datetime");
  EXPECT_EQ(expression<std::chrono::sys_days>(), "datetime");
  EXPECT_EQ(expression<std::chrono::system_clock::time_point>(), "datetime");
  EXPECT_EQ(expression<std::chrono::year_month_day>(), "date");
  EXPECT_EQ(expression<std::nullptr_t>(), "null");
  EXPECT_EQ(expression<std::monostate>(), "null");
}

TEST(ModelTable, SaysContainers) {
  EXPECT_EQ(expression<std::vector<int>>(), "list<int>");
  EXPECT_EQ(expression<std::vector<bool>>(), "list<bool>");
  EXPECT_EQ(expression<std::list<std::string>>(), "list<string>");
  EXPECT_EQ(expression<std::deque<double>>(), "list<float>");
  EXPECT_EQ(expression<std::span<const int>>(), "list<int>");
  EXPECT_EQ((expression<std::array<int, 3>>()), "list<int>(3)");
  EXPECT_EQ((expression<std::span<int, 2>>()), "list<int>(2)");
  EXPECT_EQ(expression<std::set<std::string>>(), "set<string>");
  EXPECT_EQ(expression<std::unordered_set<int>>(), "set<int>");
  EXPECT_EQ(expression<std::multiset<int>>(), "list<int>");
  EXPECT_EQ((expression<std::map<std::string, std::vector<int>>>()), "map<list<int>>");
  EXPECT_EQ((expression<std::unordered_map<std::string, bool>>()), "map<bool>");
}

TEST(ModelTable, SaysWhatCanBeNull) {
  EXPECT_EQ(expression<std::optional<int>>(), "int?");
  EXPECT_EQ(expression<std::shared_ptr<std::string>>(), "string?");
  EXPECT_EQ(expression<std::unique_ptr<const std::vector<int>>>(), "list<int>?");
  EXPECT_EQ(expression<std::optional<std::unique_ptr<int>>>(), "int?");
  EXPECT_EQ(expression<std::vector<std::optional<int>>>(), "list<int?>");
}

TEST(ModelTable, SaysAlternatives) {
  EXPECT_EQ((expression<std::variant<int, std::string, std::monostate>>()), "int | string | null");
  EXPECT_EQ((expression<std::optional<std::variant<int, std::string>>>()), "(int | string)?");
  EXPECT_EQ((expression<std::vector<std::variant<int, bool>>>()), "list<int | bool>");
}

TEST(ModelTable, SaysAnEnumWithoutEnumeratorsAsANumber) { EXPECT_EQ(expression<Handle>(), "int"); }

TEST(ModelTable, AddsModelsWhereTheyAreFirstMet) {
  EXPECT_EQ(models<shop::Customer>(), R"({"Customer":{"home":"Address","plan":"Plan","work":"Address"},)"
                                      R"json("Address":{"city":"string"},"Plan":"enum(basic | pro)"})json");
}

TEST(ModelTable, AModelMayHoldItself) {
  EXPECT_EQ(models<shop::Node>(), R"({"Node":{"children":"list<Node>","parent":"Node?"}})");
  EXPECT_EQ(models<shop::Left>(), R"({"Left":{"right?":"Right?"},"Right":{"lefts":"list<Left>"}})");
}

TEST(ModelTable, AnEnumeratorBeyondAsciiIsQuoted) {
  EXPECT_EQ(models<Accent>(), R"json({"Accent":"enum(\"größe\" | plain)"})json");
}

TEST(ModelTable, ATemplateIsNamedWithItsArguments) {
  EXPECT_EQ(expression<shop::Page<>>(), "Page__");
  EXPECT_EQ(expression<shop::Page<shop::Address>>(), "Page_Address_");
  EXPECT_EQ((expression<shop::Page<std::string, std::vector<shop::Address>>>()), "Page_string__list_Address__");
  EXPECT_EQ((expression<shop::Page<std::map<std::string, unsigned>, std::optional<long>>>()),
            "Page_map_unsigned___int64__");
  EXPECT_EQ(expression<shop::Page<std::allocator<int>>>(), "Page_allocator_int__");
  EXPECT_EQ(expression<shop::Fixed<3>>(), "Fixed_3_");
}

TEST(ModelTable, TwoTypesOfOneNameAreReportedWithTheirFullNames) {
  beckon::App app;
  app.model<shop::User>();
  app.model<blog::User>();
  EXPECT_EQ(definition_problems(app),
            "/models/User: error: two models are called \"User\": the C++ type shop::User and the C++ type blog::User "
            "· give one of them "
            "another name in its describe: m.name(\"…\") [duplicate-name]\n");
}

TEST(ModelTable, ATypeAndADeclaredModelOfOneNameAreReported) {
  beckon::App app;
  app.model("User", {{"id", "int"}});
  app.model<shop::User>();
  app.model("User", "string");
  EXPECT_EQ(definition_problems(app),
            "/models/User: error: two models are called \"User\": a model declared by that name and the C++ type "
            "shop::User · give one of "
            "them another name in its describe: m.name(\"…\") [duplicate-name]\n"
            "/models/User: error: two models are called \"User\": a model declared by that name and a model declared "
            "by that name · give "
            "one of them another name [duplicate-name]\n");
}

TEST(ModelTable, OneTypeUsedTwiceIsOneModel) {
  beckon::App app;
  app.model<shop::User>();
  app.model<shop::User>();
  EXPECT_EQ(definitions(app), R"({"info":{},"models":{"User":{"id":"int"}}})");
  EXPECT_EQ(definition_problems(app), "");
}
