#include "openapi/runtime_expression.hpp"

#include <gtest/gtest.h>

namespace beckon::openapi {
namespace {

// OpenAPI 3.1.1 §4.8.20.4 and its ABNF.
TEST(RuntimeExpression, NamesAPartOfTheRequestOrOfTheResponse) {
  for (const char* text : {"$url", "$method", "$statusCode", "$request.path.id", "$request.query.queryUrl",
                           "$request.header.content-type", "$request.body", "$request.body#",
                           "$request.body#/user/uuid", "$response.body#/status", "$response.header.Server"}) {
    EXPECT_TRUE(is_runtime_expression(text)) << text;
  }
  for (const char* text :
       {"", "$", "url", "$urls", "$request", "$request.", "$request.body.id", "$request.body#id", "$request.cookie.a",
        "$request.header.", "$request.header.a b", "$request.query.", "$callback_url"}) {
    EXPECT_FALSE(is_runtime_expression(text)) << text;
  }
}

TEST(RuntimeExpression, StandsAloneOrInBraces) {
  EXPECT_EQ(broken_expression("$request.body#/url"), "");
  EXPECT_EQ(broken_expression("https://example.com/{$request.query.id}/done"), "");
  EXPECT_EQ(broken_expression("https://example.com/done"), "");
  EXPECT_EQ(broken_expression("$request.body.url"), "$request.body.url");
  EXPECT_EQ(broken_expression("https://example.com/{$request.query.id}/{id}"), "id");
}

}  // namespace
}  // namespace beckon::openapi
