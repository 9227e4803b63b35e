#include "text/diagnostics.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::text {
namespace {

constexpr const Rule& an_error = rule("json-syntax");
constexpr const Rule& a_warning = rule("operation-id-collision");

void set_source(Tree& tree, std::string_view source) {
  tree.source = source;
  tree.syntax = Syntax::json;
}

std::string lines(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += to_string(diagnostic, "f") + '\n';
  return text;
}

TEST(Diagnostics, ComeInTheOrderOfTheSourceAndThoseWithoutAPlaceLast) {
  Tree tree;
  set_source(tree, "abc\ndef");
  Diagnostics diagnostics;
  diagnostics.report(an_error, {}, {"nowhere"});
  diagnostics.report(an_error, {5, 1}, {"third"});
  diagnostics.report(a_warning, {1, 1}, {"first"});
  diagnostics.report(an_error, {1, 1}, {"second"});
  EXPECT_EQ(lines(diagnostics.finish(tree, OffsetUnit::bytes)),
            "f:1:2: warning: first [operation-id-collision]\n"
            "f:1:2: error: second [json-syntax]\n"
            "f:2:2: error: third [json-syntax]\n"
            "f: error: nowhere [json-syntax]\n");
}

TEST(Diagnostics, TheSameAtTheSamePlaceIsToldOnce) {
  Tree tree;
  set_source(tree, "abc");
  Diagnostics diagnostics;
  for (int i = 0; i < 3; ++i) diagnostics.report(an_error, {1, 1}, {"same"});
  diagnostics.report(an_error, {2, 1}, {"same"});
  diagnostics.report(an_error, {1, 1}, {"other"});
  EXPECT_EQ(diagnostics.finish(tree, OffsetUnit::bytes).size(), 3U);
}

TEST(Diagnostics, OnlyErrorsAreErrors) {
  Diagnostics diagnostics;
  EXPECT_FALSE(diagnostics.has_errors());
  diagnostics.report(a_warning, {}, {"a warning"});
  EXPECT_FALSE(diagnostics.has_errors());
  diagnostics.report(an_error, {}, {"an error"});
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST(Diagnostics, LinesEndWithEachOfTheThreeEndings) {
  Tree tree;
  set_source(tree, "a\nb\r\nc\rd\n\ne");
  const struct {
    std::uint32_t offset, line, column;
  } places[] = {{0, 1, 1}, {1, 1, 2}, {2, 2, 1}, {3, 2, 2},  {4, 2, 3}, {5, 3, 1},
                {6, 3, 2}, {7, 4, 1}, {9, 5, 1}, {10, 6, 1}, {11, 6, 2}};
  for (const auto& place : places) {
    Diagnostics diagnostics;
    diagnostics.report(an_error, {place.offset, 0}, {"x"});
    const Position start = diagnostics.finish(tree, OffsetUnit::bytes).at(0).range->start;
    EXPECT_EQ(start.line, place.line) << place.offset;
    EXPECT_EQ(start.column, place.column) << place.offset;
    EXPECT_EQ(start.offset, place.offset);
  }
}

TEST(Diagnostics, ColumnsAndOffsetsCountInTheUnitAskedFor) {
  Tree tree;
  set_source(tree, "\n\u00E9\u20AC\U0001F600x");  // 2, 3 and 4 bytes; 1, 1 and 2 UTF-16 units
  Diagnostics diagnostics;
  diagnostics.report(an_error, {10, 1}, {"at the x"});
  const Range bytes = *diagnostics.finish(tree, OffsetUnit::bytes).at(0).range;
  EXPECT_EQ(bytes.start.line, 2U);
  EXPECT_EQ(bytes.start.column, 10U);
  EXPECT_EQ(bytes.start.offset, 10U);
  EXPECT_EQ(bytes.end.column, 11U);
  const Range utf16 = *diagnostics.finish(tree, OffsetUnit::utf16).at(0).range;
  EXPECT_EQ(utf16.start.line, 2U);
  EXPECT_EQ(utf16.start.column, 5U);
  EXPECT_EQ(utf16.start.offset, 5U);
  EXPECT_EQ(utf16.end.offset, 6U);
}

TEST(Diagnostics, TellThePointerOfTheirPlace) {
  Tree tree;
  tree.source = R"({"a": [1, 2]})";
  Diagnostics diagnostics;
  ASSERT_TRUE(read_json(tree, diagnostics));
  diagnostics.report(an_error, {10, 1}, {"x"});
  EXPECT_EQ(diagnostics.finish(tree, OffsetUnit::bytes).at(0).pointer, "/a/1");
}

TEST(Diagnostics, OfABuiltTreeTellThePointerAndNoRange) {
  Tree tree;
  tree.root = Node::object().placed(0);
  tree.root.add(tree.arena, "a", Node::null().placed(1));
  Diagnostics diagnostics;
  diagnostics.report(an_error, {1, 0}, {"x"}, {}, Fix{{1, 0}, "y"});
  const Diagnostic diagnostic = diagnostics.finish(tree, OffsetUnit::bytes).at(0);
  EXPECT_EQ(diagnostic.pointer, "/a");
  EXPECT_FALSE(diagnostic.range.has_value());
  EXPECT_FALSE(diagnostic.fix.has_value());
  EXPECT_EQ(to_string(diagnostic, "app"), "app: /a: error: x [json-syntax]");
}

TEST(Diagnostics, BeyondAThousandTheNumberOfTheRestIsTold) {
  Tree tree;
  set_source(tree, std::string(20000, 'x'));
  for (const std::size_t count : {std::size_t{1000}, std::size_t{1001}, std::size_t{20000}}) {
    Diagnostics diagnostics;
    for (std::uint32_t i = 0; i < count; ++i)
      diagnostics.report(a_warning, {static_cast<std::uint32_t>(count) - 1 - i, 1}, {"x"});
    const std::vector<Diagnostic> told = diagnostics.finish(tree, OffsetUnit::bytes);
    EXPECT_FALSE(diagnostics.has_errors());
    EXPECT_EQ(told.front().range->start.offset, 0U);
    EXPECT_EQ(told.at(999).range->start.offset, 999U);
    if (count == 1000) {
      EXPECT_EQ(told.size(), 1000U);
      continue;
    }
    ASSERT_EQ(told.size(), 1001U);
    EXPECT_EQ(to_string(told.back(), "f"), "f: info: " + std::to_string(count - 1000) +
                                               " more problems are not shown · repair these first [too-many-problems]");
  }
}

TEST(Diagnostics, AnErrorIsToldEvenBehindAThousandWarnings) {
  Tree tree;
  set_source(tree, std::string(20000, 'x'));
  Diagnostics diagnostics;
  for (std::uint32_t i = 0; i < 10000; ++i) diagnostics.report(a_warning, {i, 1}, {"x"});
  diagnostics.report(an_error, {15000, 1}, {"the error"});
  const std::vector<Diagnostic> told = diagnostics.finish(tree, OffsetUnit::bytes);
  EXPECT_TRUE(diagnostics.has_errors());
  ASSERT_EQ(told.size(), 1001U);
  EXPECT_EQ(told[999].message, "the error");
}

}  // namespace
}  // namespace beckon::text
