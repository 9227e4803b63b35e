#include "schema/misfit.hpp"

#include <string>

#include <gtest/gtest.h>

#include "text/read.hpp"

namespace beckon::schema {
namespace {

/// The keyword that the member `value` of a JSON object breaks of its member `schema`.
std::string broken(const std::string& schema, const std::string& value) {
  text::Tree tree;
  tree.source = R"({"schema":)" + schema + R"(,"value":)" + value + "}";
  text::Diagnostics diagnostics;
  EXPECT_TRUE(text::read_json(tree, diagnostics)) << tree.source;
  return std::string(misfit(*tree.root.find("value"), *tree.root.find("schema")));
}

// JSON Schema 2020-12 Validation §6.
TEST(Misfit, IsTheKeywordThatForbidsAValue) {
  EXPECT_EQ(broken(R"({"type":"string"})", "5"), "type");
  EXPECT_EQ(broken(R"({"type":["string","null"]})", "5"), "type");
  EXPECT_EQ(broken(R"({"type":"integer"})", "1.5"), "type");
  EXPECT_EQ(broken(R"({"enum":["a","b"]})", "\"c\""), "enum");
  EXPECT_EQ(broken(R"({"const":{"a":[1]}})", R"({"a":[2]})"), "const");
  EXPECT_EQ(broken(R"({"minLength":3})", "\"äö\""), "minLength");
  EXPECT_EQ(broken(R"({"maxLength":1})", "\"ab\""), "maxLength");
  EXPECT_EQ(broken(R"({"minimum":1})", "0.5"), "minimum");
  EXPECT_EQ(broken(R"({"maximum":1e2})", "101"), "maximum");
  EXPECT_EQ(broken(R"({"exclusiveMinimum":1})", "1.0"), "exclusiveMinimum");
  EXPECT_EQ(broken(R"({"exclusiveMaximum":1})", "1"), "exclusiveMaximum");
  EXPECT_EQ(broken(R"({"minItems":1})", "[]"), "minItems");
  EXPECT_EQ(broken(R"({"maxItems":1})", "[1,2]"), "maxItems");
  EXPECT_EQ(broken(R"({"minProperties":1})", "{}"), "minProperties");
  EXPECT_EQ(broken(R"({"maxProperties":0})", R"({"a":1})"), "maxProperties");
}

TEST(Misfit, IsNoneWhereTheSchemaAllowsAValueOrSaysNothingOfItsKind) {
  EXPECT_EQ(broken(R"({"type":["string","null"]})", "null"), "");
  EXPECT_EQ(broken(R"({"type":"integer"})", "2.0"), "");
  EXPECT_EQ(broken(R"({"type":"number"})", "5"), "");
  EXPECT_EQ(broken(R"({"enum":[1,{"a":1,"b":2}]})", R"({"b":2.0,"a":1e0})"), "");
  EXPECT_EQ(broken(R"({"const":"a"})", "\"a\""), "");
  EXPECT_EQ(broken(R"({"minLength":2})", "\"äö\""), "");
  EXPECT_EQ(broken(R"({"minLength":2,"minItems":2,"minProperties":2})", "1"), "");
  EXPECT_EQ(broken(R"({"minimum":1,"maximum":1})", "1"), "");
  EXPECT_EQ(broken("true", "1"), "");
  EXPECT_EQ(broken(R"({"$ref":"#/components/schemas/A"})", "1"), "");
}

}  // namespace
}  // namespace beckon::schema
