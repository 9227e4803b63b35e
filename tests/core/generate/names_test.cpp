#include "names.hpp"

#include <gtest/gtest.h>

#include <string>

namespace beckon::generate {
namespace {

TEST(GeneratedNames, AKeyIsWrittenInSnakeCaseWithoutItsDollar) {
  EXPECT_EQ(field_name("title"), "title");
  EXPECT_EQ(field_name("operationId"), "operation_id");
  EXPECT_EQ(field_name("openIdConnectUrl"), "open_id_connect_url");
  EXPECT_EQ(field_name("$ref"), "ref");
  EXPECT_EQ(field_name("$dynamicAnchor"), "dynamic_anchor");
}

TEST(GeneratedNames, AWordOfCppGetsAnUnderscore) {
  EXPECT_EQ(field_name("default"), "default_");
  EXPECT_EQ(field_name("enum"), "enum_");
  EXPECT_EQ(field_name("not"), "not_");
  EXPECT_EQ(field_name("delete"), "delete_");
  EXPECT_EQ(field_name("in"), "in");
  EXPECT_EQ(field_name("then"), "then");
}

TEST(GeneratedNames, AnObjectHasItsNameInTheSpecification) {
  const auto name = [](openapi::ObjectType type) { return object_name(openapi::describe(type)); };
  EXPECT_EQ(name(openapi::ObjectType::document), "Document");
  EXPECT_EQ(name(openapi::ObjectType::info), "Info");
  EXPECT_EQ(name(openapi::ObjectType::external_documentation), "ExternalDocumentation");
  EXPECT_EQ(name(openapi::ObjectType::xml), "Xml");
  EXPECT_EQ(name(openapi::ObjectType::oauth_flows), "OAuthFlows");
}

}  // namespace
}  // namespace beckon::generate
