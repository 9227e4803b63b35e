#include "definitions/conventions.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

/// One path and one webhook, with the given line in front.
std::string compiled_with(const std::string& line) {
  return document(line + R"(
info: { title: T, version: '1' }
security: [{ key: [] }]
webhooks: { order-paid: { post: { name: order_paid } } }
paths: { "/orders/{id}": { get: { name: read_order } } }
)");
}

const std::string info = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

TEST(Conventions, OfBeckonDeriveNamesResponsesAndAWebhooksSecurity) {
  EXPECT_EQ(
      compiled_with(""),
      info +
          R"("paths":{"/orders/{id}":{"get":{"summary":"Read order","operationId":"read_order",)"
          R"("parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],)"
          R"("responses":{"200":{"description":"Successful response"}}}}},)"
          R"("webhooks":{"order-paid":{"post":{"summary":"Order paid","operationId":"order_paid",)"
          R"("responses":{"2XX":{"description":"The event was received"}},"security":[]}}},"security":[{"key":[]}]})");
  EXPECT_EQ(compiled_with("conventions: beckon"), compiled_with(""));
}

TEST(Conventions, ThatArePlainDeriveNothing) {
  EXPECT_EQ(
      compiled_with("conventions: plain"),
      info + R"("paths":{"/orders/{id}":{"get":{}}},"webhooks":{"order-paid":{"post":{}}},"security":[{"key":[]}]})");
}

TEST(Conventions, AreTurnedOffAndOnOneByOne) {
  EXPECT_EQ(
      compiled_with("conventions: { base: plain, summary: true }"),
      info +
          R"("paths":{"/orders/{id}":{"get":{"summary":"Read order","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}]}}},)"
          R"("webhooks":{"order-paid":{"post":{"summary":"Order paid"}}},"security":[{"key":[]}]})");
  EXPECT_EQ(
      compiled_with("conventions: { success: false, webhookSuccess: false, summary: fastapi, webhookSecurity: false, "
                    "operationId: plain }"),
      info +
          R"("paths":{"/orders/{id}":{"get":{"summary":"Read Order","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}]}}},)"
          R"("webhooks":{"order-paid":{"post":{"summary":"Order Paid"}}},"security":[{"key":[]}]})");
}

TEST(Conventions, WithAnOpenapiKeyArePlainAndThatIsPointedOut) {
  const std::string text =
      "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { name: x, returns: string } } }\n";
  EXPECT_EQ(problems(text),
            "1:1: info: with an \"openapi\" key nothing is derived · leave it out, or add conventions: beckon "
            "[plain-conventions]");
  EXPECT_EQ(problems("conventions: plain\n" + text), "");
  EXPECT_EQ(
      document(text),
      R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"OK","content":{"application/json":{"schema":{"type":"string"}}}}}}}}})");
}

TEST(Conventions, ThatAreNotKnownAreReported) {
  const std::string rest = "\ninfo: { title: T, version: '1' }\n";
  EXPECT_EQ(
      problems("conventions: fastpi" + rest),
      "1:14: error: \"fastpi\" is not a preset · one of beckon, fastapi and plain, or an object of base and single "
      "rules [unknown-convention]");
  EXPECT_EQ(problems("conventions: { base: 3, sumary: true, titles: 1 }" + rest),
            "1:22: error: 3 is not a preset · one of beckon, fastapi and plain [unknown-convention]\n"
            "1:25: error: there is no convention \"sumary\" · did you mean \"summary\"? [unknown-convention]\n"
            "1:47: error: 1 is not a preset · true, false, or one of beckon, fastapi and plain [unknown-convention]");
}

TEST(Conventions, NamesThatCollideBothTakeFastapisFormWithAWarning) {
  const std::string text =
      "info: { title: T, version: '1' }\npaths:\n  /a: { get: { name: read } }\n  /b: { get: { name: read } }\n";
  EXPECT_EQ(problems(text),
            "3:22: warning: another operation is called \"read\" as well, so this one's operationId is \"read_a_get\" "
            "· give it a name of its own [operation-id-collision]\n"
            "4:22: warning: another operation is called \"read\" as well, so this one's operationId is \"read_b_get\" "
            "· give it a name of its own [operation-id-collision]");
  EXPECT_NE(document(text).find(R"("operationId":"read_b_get")"), std::string::npos);
}

TEST(Conventions, WebhooksThatCollideStayReadable) {
  const std::string text = "info: { title: T, version: '1' }\nwebhooks: { new: { post: {}, put: {} } }\n";
  EXPECT_EQ(problems(text),
            "2:20: warning: another operation is called \"new\" as well, so this one's operationId is \"new_post\" "
            "· give it a name of its own [operation-id-collision]\n"
            "2:30: warning: another operation is called \"new\" as well, so this one's operationId is \"new_put\" "
            "· give it a name of its own [operation-id-collision]");
  // fastapi-rules §4: name and key run together.
  EXPECT_NE(document("conventions: fastapi\n" + text).find(R"("operationId":"newnew_put")"), std::string::npos);
}

}  // namespace
}  // namespace beckon
