#include "documents/difference.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/diagnostics.hpp"
#include "text/read.hpp"

namespace beckon::test {
namespace {

std::string difference_of(const std::string& left, const std::string& right) {
  text::Diagnostics diagnostics;
  text::Tree one;
  one.source = left;
  text::Tree other;
  other.source = right;
  EXPECT_TRUE(text::read(one, Format::json, diagnostics) && text::read(other, Format::json, diagnostics));
  return difference(one.root, other.root);
}

/// Of schemas in a document.
std::string between_schemas(const std::string& left, const std::string& right) {
  const std::string before = R"({"components":{"schemas":{"S":)";
  const std::string place = difference_of(before + left + "}}}", before + right + "}}}");
  const std::string inner = "#/components/schemas/S";
  return place.starts_with(inner) ? "S" + place.substr(inner.size()) : place;
}

TEST(Difference, IsNotInTheOrderOfFieldsNorInEscapes) {
  EXPECT_EQ(difference_of(R"({"openapi":"3.1.0","info":{"title":"T","version":"1"}})",
                          R"({"info":{"version":"1","title":"\u0054"},"openapi":"3.1.0"})"),
            "");
}

TEST(Difference, IsInTheOrderOfMapsListsAndExtensions) {
  EXPECT_EQ(difference_of(R"({"paths":{"/a":{},"/b":{}}})", R"({"paths":{"/b":{},"/a":{}}})"), "#/paths//a");
  EXPECT_EQ(difference_of(R"({"tags":[{"name":"a"},{"name":"b"}]})", R"({"tags":[{"name":"b"},{"name":"a"}]})"),
            "#/tags//name");
  EXPECT_EQ(difference_of(R"({"x-a":1,"x-b":1})", R"({"x-b":1,"x-a":1})"), "#/x-a");
  EXPECT_EQ(between_schemas(R"({"properties":{"a":{},"b":{}}})", R"({"properties":{"b":{},"a":{}}})"),
            "S/properties/a");
}

TEST(Difference, IsInTheSpellingOfNumbersAndTheBytesOfAnyValue) {
  EXPECT_EQ(between_schemas(R"({"minimum":1})", R"({"minimum":1.0})"), "S/minimum");
  EXPECT_EQ(between_schemas(R"({"example":{"a":1,"b":2}})", R"({"example":{"b":2,"a":1}})"), "S/example");
  EXPECT_EQ(between_schemas(R"({"example":"a"})", R"({"example":"\u0061"})"), "S/example");
}

TEST(Difference, IsInWhatIsMissingOrOfAnotherKind) {
  EXPECT_EQ(difference_of(R"({"info":{"title":"T"}})", R"({"info":{}})"), "#/info");
  EXPECT_EQ(difference_of(R"({"x-a":1})", "{}"), "#");
  EXPECT_EQ(difference_of(R"({"security":[]})", "{}"), "#");
  EXPECT_EQ(between_schemas("true", "{}"), "S");
  EXPECT_EQ(between_schemas(R"({"type":"string"})", R"({"type":["string"]})"), "S/type");
  EXPECT_EQ(between_schemas(R"({"dependentRequired":{"a":["b"]}})", R"({"dependentRequired":{"a":["c"]}})"),
            "S/dependentRequired/a/");
}

}  // namespace
}  // namespace beckon::test
