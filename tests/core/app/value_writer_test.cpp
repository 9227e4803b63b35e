#include "app/value_writer.hpp"

#include <gtest/gtest.h>

#include <beckon/detail/write_value.hpp>
#include <beckon/model.hpp>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/app/definitions.hpp"
#include "text/write_json.hpp"

using namespace beckon::detail;
using namespace std::chrono;

namespace {

struct Written {
  std::string json;
  std::string problem;
};

template <typename Type>
Written write_whole(const Type& value) {
  beckon::text::Arena arena;
  ValueWriter::State state(arena);
  ValueWriter writer(state);
  write_part(value, writer);
  return {beckon::text::write_json(state.result), state.problem};
}

template <typename Type>
std::string write(const Type& value) {
  return write_whole(value).json;
}

enum class Plan { refunded = -1, basic, pro };
enum class Handle : std::uint32_t {};
struct Point {
  int x = 1;
  std::optional<int> y;
  std::shared_ptr<int> z;
};
struct Empty {};

struct Defaults {
  double fee = 0.1;
  Point point = {2, 3, nullptr};
  std::vector<std::string> tags = {"a"};
};
void describe(beckon::Model<Defaults>& m) {
  m.field<&Defaults::fee>({.description = "D", .has_default = true, .minimum = 0});
  m.field<&Defaults::point>({.has_default = true});
  m.field<&Defaults::tags>({.has_default = true});
}
struct Endless {
  double limit = std::numeric_limits<double>::infinity();
};
void describe(beckon::Model<Endless>& m) { m.field<&Endless::limit>({.has_default = true}); }

}  // namespace

TEST(ValueWriter, WritesScalars) {
  EXPECT_EQ(write(std::string("a\"b")), R"("a\"b")");
  EXPECT_EQ(write(std::string_view()), R"("")");
  EXPECT_EQ(write<const char*>("text"), R"("text")");
  EXPECT_EQ(write<const char*>(nullptr), "null");
  EXPECT_EQ(write(true), "true");
  EXPECT_EQ(write(-5), "-5");
  EXPECT_EQ(write(std::int8_t{-128}), "-128");
  EXPECT_EQ(write(std::numeric_limits<std::uint64_t>::max()), "18446744073709551615");
  EXPECT_EQ(write(0.1), "0.1");
  EXPECT_EQ(write(0.1F), "0.1");
  EXPECT_EQ(write(nullptr), "null");
}

TEST(ValueWriter, WritesTimesAsRfc3339) {
  EXPECT_EQ(write(sys_seconds{}), R"("1970-01-01T00:00:00Z")");
  EXPECT_EQ(write(sys_seconds(seconds(-1))), R"("1969-12-31T23:59:59Z")");
  EXPECT_EQ(write(sys_days(2026y / November / 23)), R"("2026-11-23T00:00:00Z")");
  EXPECT_EQ(write(sys_time<milliseconds>(milliseconds(1500))), R"("1970-01-01T00:00:01.5Z")");
  EXPECT_EQ(write(sys_time<milliseconds>(milliseconds(-1))), R"("1969-12-31T23:59:59.999Z")");
  EXPECT_EQ(write(sys_time<nanoseconds>(nanoseconds(1))), R"("1970-01-01T00:00:00.000000001Z")");
  EXPECT_EQ(write(2024y / February / 29), R"("2024-02-29")");
}

TEST(ValueWriter, WritesContainers) {
  EXPECT_EQ(write(std::vector<int>{}), "[]");
  EXPECT_EQ(write(std::vector<std::vector<int>>{{1, 2}, {}}), "[[1,2],[]]");
  EXPECT_EQ(write(std::vector<bool>{true, false}), "[true,false]");
  EXPECT_EQ(write(std::array<int, 2>{1, 2}), "[1,2]");
  EXPECT_EQ(write(std::set<std::string>{"b", "a"}), R"(["a","b"])");
  EXPECT_EQ(write(std::map<std::string, int>{{"b", 1}, {"a", 2}}), R"({"a":2,"b":1})");
  EXPECT_EQ(write(std::map<std::string, int>{}), "{}");
}

TEST(ValueWriter, WritesAlternatives) {
  EXPECT_EQ(write(std::optional<int>()), "null");
  EXPECT_EQ(write(std::optional<int>(3)), "3");
  EXPECT_EQ(write(std::make_unique<int>(3)), "3");
  EXPECT_EQ(write(std::variant<int, std::string>("a")), R"("a")");
}

TEST(ValueWriter, WritesEnumerators) {
  EXPECT_EQ(write(Plan::pro), R"("pro")");
  EXPECT_EQ(write(Plan::refunded), R"("refunded")");
  EXPECT_EQ(write(Handle{7}), "7");
}

TEST(ValueWriter, LeavesOutOptionalFieldsWithoutAValue) {
  EXPECT_EQ(write(Point{}), R"({"x":1,"z":null})");
  EXPECT_EQ(write(Point{1, 2, std::make_shared<int>(3)}), R"({"x":1,"y":2,"z":3})");
  EXPECT_EQ(write(std::vector<Empty>(2)), "[{},{}]");
}

TEST(ValueWriter, TellsWhatJsonCannotSay) {
  EXPECT_EQ(write_whole(INFINITY).problem, "infinite");
  EXPECT_EQ(write_whole(std::nan("")).problem, "not a number");
  EXPECT_EQ(write_whole(Plan{9}).problem, "no enumerator");
  EXPECT_EQ(write_whole(year_month_day()).problem, "no date");
  EXPECT_EQ(write_whole(2023y / February / 29).problem, "no date");
  EXPECT_EQ(write_whole(sys_seconds(seconds(std::numeric_limits<std::int64_t>::max()))).problem, "no date");
  EXPECT_EQ(write_whole(1.5).problem, "");
}

TEST(ValueWriter, WritesTheDefaultsOfFields) {
  EXPECT_EQ(beckon::test::models<Defaults>(),
            R"({"Defaults":{"fee":{"type":"float","minimum":0,"description":"D","default":0.1},)"
            R"("point":{"type":"Point","default":{"x":2,"y":3,"z":null}},)"
            R"("tags":{"type":"list<string>","default":["a"]}},)"
            R"("Point":{"x":"int","y?":"int?","z":"int?"}})");
}

TEST(ValueWriter, ADefaultThatJsonCannotSayIsReported) {
  beckon::App app;
  app.model<Endless>();
  EXPECT_EQ(beckon::test::definition_problems(app),
            "/models/Endless: error: the default of Endless.limit is infinite, which JSON can't say · give the field "
            "another value in the "
            "struct, or leave out .has_default [unwritable-default]\n");
}
