#include "app/model.hpp"

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include <array>
#include <chrono>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/app/definitions.hpp"

using beckon::Model;
using beckon::test::models;

namespace plans {

struct Subscription {
  std::string username;
  double monthly_fee = 0;
  std::chrono::sys_seconds start_date;
  std::optional<std::string> coupon;
};
void describe(Model<Subscription>& m) {
  m.description("A paid plan that a user has just started.");
  m.field<&Subscription::username>({.min_length = 3, .max_length = 64});
  m.field<&Subscription::monthly_fee>({.description = "EUR per month", .minimum = 0});
}

struct Each {
  std::string text;
  std::optional<std::string> optional_text;
  int whole = 0;
  double number = 0;
  std::vector<int> list;
  std::map<std::string, int> map;
  bool flag = false;
};
void describe(Model<Each>& m) {
  m.title("Every option").deprecated().additional_properties(false);
  m.field<&Each::text>({.title = "Text",
                        .description = "D",
                        .format = "email",
                        .min_length = 1,
                        .max_length = 9,
                        .pattern = "^a",
                        .examples = {{"ab", "ac"}},
                        .deprecated = true,
                        .read_only = true,
                        .write_only = true});
  m.field<&Each::optional_text>({.description = "D", .max_length = 9});
  m.field<&Each::whole>({.multiple_of = 2,
                         .minimum = -2,
                         .exclusive_minimum = -3,
                         .maximum = std::numeric_limits<std::uint64_t>::max(),
                         .exclusive_maximum = 9,
                         .examples = {{4}}});
  m.field<&Each::number>({.multiple_of = 0.5, .minimum = 1, .examples = {{1.5, 2}}});
  m.field<&Each::list>({.min_items = 1, .max_items = 2, .unique_items = true});
  m.field<&Each::map>({.min_properties = 1, .max_properties = 2});
  m.field<&Each::flag>({.description = "D"});
}

struct Requiredness {
  int plain = 0;
  std::optional<int> optional;
  std::optional<int> optional_but_required;
  int left_out = 0;
  int defaulted = 7;
  std::optional<int> optional_defaulted;
  std::shared_ptr<int> pointer;
};
void describe(Model<Requiredness>& m) {
  m.field<&Requiredness::optional_but_required>({.required = true});
  m.field<&Requiredness::left_out>({.required = false});
  m.field<&Requiredness::defaulted>({.has_default = true});
  m.field<&Requiredness::optional_defaulted>({.has_default = true});
}

struct Typed {
  std::string id;
  std::optional<std::vector<std::string>> names;
};
void describe(Model<Typed>& m) {
  m.field<&Typed::id>({.type = "uuid"});
  m.field<&Typed::names>({.type = "list<string(1..9)>?", .min_items = 1});
}

struct Renamed {
  int a;
};
void describe(Model<Renamed>& m) { m.name("Other"); }
struct HoldsRenamed {
  std::vector<Renamed> all;
};

enum class Level { low, high };
void describe(Model<Level>& m) { m.name("Severity").description("How grave it is"); }

struct Twice {
  int a;
};
void describe(Model<Twice>& m) {
  m.field<&Twice::a>({.minimum = 1});
  m.field<&Twice::a>({.maximum = 2});
}

}  // namespace plans

namespace {

using plans::Each;
using plans::Subscription;

// A template, since only there an expression that does not compile is false instead of an error.
template <typename M>
constexpr bool texts_have_lengths = requires(M& m) {
  m.template field<&Each::text>({.min_length = 1});
};
template <typename M>
constexpr bool optional_texts_have_lengths = requires(M& m) {
  m.template field<&Each::optional_text>({.min_length = 1});
};
template <typename M>
constexpr bool numbers_have_lengths = requires(M& m) {
  m.template field<&Each::number>({.min_length = 1});
};
template <typename M>
constexpr bool texts_have_minimums = requires(M& m) {
  m.template field<&Each::text>({.minimum = 1});
};
template <typename M>
constexpr bool lists_have_minimums = requires(M& m) {
  m.template field<&Each::list>({.minimum = 1});
};
template <typename M>
constexpr bool lists_have_min_items = requires(M& m) {
  m.template field<&Each::list>({.min_items = 1});
};
template <typename M>
constexpr bool maps_have_min_items = requires(M& m) {
  m.template field<&Each::map>({.min_items = 1});
};
template <typename M>
constexpr bool flags_have_patterns = requires(M& m) {
  m.template field<&Each::flag>({.pattern = "a"});
};
template <typename M>
constexpr bool whole_numbers_have_fractions = requires(M& m) {
  m.template field<&Each::whole>({.minimum = 0.5});
};
template <typename M>
constexpr bool numbers_have_fractions = requires(M& m) {
  m.template field<&Each::number>({.minimum = 0.5});
};
template <typename M>
constexpr bool lengths_have_fractions = requires(M& m) {
  m.template field<&Each::text>({.min_length = 0.5});
};
template <typename M>
constexpr bool has_fields_of_others = requires(M& m) {
  m.template field<&Subscription::username>({});
};

static_assert(texts_have_lengths<Model<Each>>);
static_assert(optional_texts_have_lengths<Model<Each>>);
static_assert(!numbers_have_lengths<Model<Each>>);
static_assert(!texts_have_minimums<Model<Each>>);
static_assert(!lists_have_minimums<Model<Each>>);
static_assert(lists_have_min_items<Model<Each>>);
static_assert(!maps_have_min_items<Model<Each>>);
static_assert(!flags_have_patterns<Model<Each>>);
static_assert(!whole_numbers_have_fractions<Model<Each>>);
static_assert(numbers_have_fractions<Model<Each>>);
static_assert(!lengths_have_fractions<Model<Each>>);
static_assert(!has_fields_of_others<Model<Each>>);
static_assert(has_fields_of_others<Model<Subscription>>);

}  // namespace

TEST(Model, IsFoundByItsArgumentAndSaysWhatTheTypeDoesNot) {
  EXPECT_EQ(models<Subscription>(), R"({"Subscription":{"$description":"A paid plan that a user has just started.",)"
                                    R"("username":{"type":"string","minLength":3,"maxLength":64},)"
                                    R"("monthly_fee":{"type":"float","minimum":0,"description":"EUR per month"},)"
                                    R"("start_date":"datetime","coupon?":"string?"}})");
}

TEST(Model, SaysEveryOptionInTheOrderOfJsonSchema) {
  EXPECT_EQ(
      models<Each>(),
      R"({"Each":{"$title":"Every option","$deprecated":true,"$additionalProperties":false,)"
      R"("text":{"type":"string","format":"email","minLength":1,"maxLength":9,"pattern":"^a","title":"Text","description":"D",)"
      R"("examples":["ab","ac"],"deprecated":true,"readOnly":true,"writeOnly":true},)"
      R"("optional_text?":{"anyOf":[{"type":"string","maxLength":9},"null"],"description":"D"},)"
      R"("whole":{"type":"int","multipleOf":2,"minimum":-2,"exclusiveMinimum":-3,"maximum":18446744073709551615,)"
      R"("exclusiveMaximum":9,"examples":[4]},)"
      R"("number":{"type":"float","multipleOf":0.5,"minimum":1,"examples":[1.5,2]},)"
      R"("list":{"type":"list<int>","minItems":1,"maxItems":2,"uniqueItems":true},)"
      R"("map":{"type":"map<int>","minProperties":1,"maxProperties":2},)"
      R"("flag":{"type":"bool","description":"D"}}})");
}

TEST(Model, HasFieldsThatAreRequiredUnlessTheirTypeOrDefaultSaysOtherwise) {
  EXPECT_EQ(models<plans::Requiredness>(),
            R"({"Requiredness":{"plain":"int","optional?":"int?","optional_but_required":"int?",)"
            R"("left_out?":"int","defaulted":{"type":"int","default":7},)"
            R"("optional_defaulted":{"type":"int?","default":null},"pointer":"int?"}})");
}

TEST(Model, TakesATypeExpressionInPlaceOfTheType) {
  EXPECT_EQ(models<plans::Typed>(),
            R"({"Typed":{"id":{"type":"uuid"},"names?":{"type":"list<string(1..9)>?","minItems":1}}})");
}

TEST(Model, MayHaveAnotherNameThanItsType) {
  EXPECT_EQ(models<plans::HoldsRenamed>(), R"({"HoldsRenamed":{"all":"list<Other>"},"Other":{"a":"int"}})");
}

TEST(Model, OfAnEnumHasANameAndADescription) {
  EXPECT_EQ(models<plans::Level>(), R"({"Severity":"enum(low | high) -- How grave it is"})");
}

TEST(Model, KeepsWhatWasSaidLastOfAField) {
  EXPECT_EQ(models<plans::Twice>(), R"({"Twice":{"a":{"type":"int","maximum":2}}})");
}
