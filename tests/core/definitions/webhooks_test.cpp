#include "definitions/webhooks.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string with(const std::string& webhooks) {
  return "conventions: plain\ninfo: { title: T, version: '1' }\n" + webhooks;
}
/// The operation of the only webhook, `a`, with the other lines in front.
std::string operation(const std::string& keys, const std::string& lines = "") {
  return between(document(with(lines + "webhooks: { a: { post: { " + keys + " } } }\n")), R"("a":{"post":)", "}}}");
}
std::string components(const std::string& text) { return between(document(with(text)), R"("components":)", "}"); }

constexpr const char* standard_references =
    R"("parameters":[{"$ref":"#/components/parameters/WebhookId"},{"$ref":"#/components/parameters/WebhookTimestamp"},)"
    R"({"$ref":"#/components/parameters/WebhookSignature"}])";
constexpr const char* standard_signature =
    R"("x-webhook-signature":{"scheme":"standard","header":"webhook-signature","algorithm":"hmac-sha256"})";

/// The names of the shared header parameters of a document, each with a space behind it.
std::string parameter_names(const std::string& text) {
  std::string names;
  const std::string all = components(text);
  for (std::size_t at = all.find(R"("name":")"); at != std::string::npos; at = all.find(R"("name":")", at + 1)) {
    const std::size_t begin = at + 8;
    names += all.substr(begin, all.find('"', begin) - begin) + ' ';
  }
  return names;
}

// Standard Webhooks 1.0.0: the headers webhook-id, webhook-timestamp and webhook-signature.
TEST(Webhooks, SignedInTheStandardWayShareItsHeaders) {
  const std::string two = "webhooks: { a: { post: { signature: standard } }, b: { post: { signature: standard } } }\n";
  const std::string signed_operation =
      std::string(R"({"post":{)") + standard_references + "," + standard_signature + "}}";
  EXPECT_EQ(between(document(with(two)), R"("webhooks":)", R"(,"components")"),
            R"({"a":)" + signed_operation + R"(,"b":)" + signed_operation + "}");
  EXPECT_EQ(parameter_names(two), "webhook-id webhook-timestamp webhook-signature ");
}

TEST(Webhooks, SignedInAWayOfTheirOwnNameHeaderAndAlgorithm) {
  const std::string keys = "signature: { header: X-Hub-Signature-256, algorithm: hmac-sha256 }";
  EXPECT_EQ(between(operation(keys), "{", R"(,"components")"),
            R"("parameters":[{"$ref":"#/components/parameters/XHubSignature256"}],)"
            R"("x-webhook-signature":{"header":"X-Hub-Signature-256","algorithm":"hmac-sha256"}}}})");
  EXPECT_EQ(parameter_names("webhooks: { a: { post: { " + keys + " } } }\n"), "X-Hub-Signature-256 ");
}

TEST(Webhooks, WithHeadersOfNearlyTheSameNameHaveTheirOwnParameters) {
  const auto with_header = [](const std::string& header) {
    return "{ post: { signature: { header: " + header + ", algorithm: a } } }";
  };
  EXPECT_EQ(components("webhooks: { a: " + with_header("X-Key") + ", b: " + with_header("X_Key") +
                       ", c: " + with_header("X-Key") + " }\n"),
            components("components: { parameters: "
                       "{ XKey: { name: X-Key, in: header, description: \"The body's signature.\", required: true, "
                       "schema: { type: string } }, XKey2: { name: X_Key, in: header, description: \"The body's "
                       "signature.\", required: true, schema: { type: string } } } }\n"));
}

TEST(Webhooks, DoNotRepeatHeadersThatTheyDeclareThemselves) {
  EXPECT_EQ(
      between(operation("signature: standard, header: { Webhook-Id: uuid }"), R"("parameters":)", R"(,"x-)"),
      R"([{"$ref":"#/components/parameters/WebhookTimestamp"},{"$ref":"#/components/parameters/WebhookSignature"},)"
      R"({"name":"Webhook-Id","in":"header","required":true,"schema":{"type":"string","format":"uuid"}}])");
}

TEST(Webhooks, UseASharedParameterOfTheirNameThatIsThereAlready) {
  EXPECT_EQ(parameter_names("components: { parameters: { WebhookId: { name: my-id, in: header, schema: {} } } }\n"
                            "webhooks: { a: { post: { signature: standard } } }\n"),
            "my-id webhook-timestamp webhook-signature ");
}

TEST(Webhooks, SayWhenTheyAreSentAgainInSeconds) {
  EXPECT_EQ(operation("retries: [5s, 5m, 2h, 1d, 90]"), R"({"x-webhook-retries":[5,300,7200,86400,90]})");
  // Standard Webhooks 1.0.0: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h.
  EXPECT_EQ(operation("retries: standard"), R"({"x-webhook-retries":[5,300,1800,7200,18000,36000,50400,72000,86400]})");
}

// Standard Webhooks 1.0.0: the payload is {type, timestamp, data}.
TEST(Webhooks, InAnEnvelopeSendTypeTimestampAndData) {
  const std::string text =
      "models: { Order: { id: int } }\nwebhooks: { order.paid: { post: { envelope: standard, body: Order } } }\n";
  EXPECT_EQ(
      between(document(with(text)), R"("post":)", R"(}},"components")"),
      R"({"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/OrderPaidEvent"}}},)"
      R"("required":true}})");
  EXPECT_EQ(between(components(text), R"("OrderPaidEvent":)", "}}"),
            R"({"type":"object","properties":{"type":{"type":"string","const":"order.paid"},)"
            R"("timestamp":{"type":"string","format":"date-time"},"data":{"$ref":"#/components/schemas/Order"}},)"
            R"("required":["type","timestamp","data"]})");
}

TEST(Webhooks, InAnEnvelopeMayBeCalledAnEventOfTheirOwn) {
  const std::string all =
      document(with("models: { PaidEvent: { id: int } }\n"
                    "webhooks: { a: { post: { envelope: standard, event: paid, 'body?': int } } }\n"));
  // The name is taken by a model.
  EXPECT_NE(all.find(R"("PaidEvent2":{"type":"object","properties":{"type":{"type":"string","const":"paid"},)"
                     R"("timestamp":{"type":"string","format":"date-time"},"data":{"type":"integer"}},)"
                     R"("required":["type","timestamp"]})"),
            std::string::npos)
      << all;
}

TEST(Webhooks, TakeDefaultsWhichTheyOverrideOrTurnOff) {
  const std::string defaults =
      "webhookDefaults: { retries: [1s], signature: standard, header: { x-a: string, x-b: string }, security: key, "
      "responses: { 410: { description: Gone } } }\n";
  EXPECT_EQ(operation("retries: [2s], signature: false, header: { x-b: int }, security: [], responses: { 200: "
                      "{ description: Done } }",
                      defaults),
            R"({"parameters":[{"name":"x-a","in":"header","required":true,"schema":{"type":"string"}},)"
            R"({"name":"x-b","in":"header","required":true,"schema":{"type":"integer"}}],)"
            R"("responses":{"410":{"description":"Gone"},"200":{"description":"Done"}},"security":[],)"
            R"("x-webhook-retries":[2]})");
  EXPECT_EQ(operation("retries: false, signature: false, header: false, security: false, responses: false", defaults),
            "{}");
}

TEST(Webhooks, OfARouterTakeItsDefaultsBeforeTheApps) {
  EXPECT_EQ(between(document(with(
                        "webhookDefaults: { retries: [1s], security: key }\n"
                        "routers:\n"
                        "- { webhookDefaults: { retries: [2s] }, webhooks: { b: { post: {} } } }\n"
                        "- { webhookDefaults: { retries: false, security: false }, webhooks: { c: { post: {} } } }\n"
                        "webhooks: { a: { post: {} } }\n"
                        "paths: { /p: { get: {} } }\n")),
                    R"("paths":)", "}"),
            R"({"/p":{"get":{}}},"webhooks":{"a":{"post":{"security":[{"key":[]}],"x-webhook-retries":[1]}},)"
            R"("b":{"post":{"security":[{"key":[]}],"x-webhook-retries":[2]}},"c":{"post":{}}})");
}

/// The errors alone, as `problems` gives them.
std::string errors_in(const std::string& lines) {
  std::string all = problems(with(lines)) + "\n";
  std::string kept;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = all.find('\n', at) + 1;
    if (const std::string line = all.substr(at, end - at); line.find(" error: ") != std::string::npos) kept += line;
    at = end;
  }
  return kept;
}

TEST(Webhooks, ProblemsAreToldAtTheirPlace) {
  EXPECT_EQ(errors_in("webhookDefaults: { signatur: standard }\nwebhooks: { a: { post: {} } }\n"
                      "paths: { /p: { get: { signature: standard } } }\n"),
            "3:20: error: webhookDefaults has no \"signatur\" · did you mean \"signature\"? [unknown-key]\n"
            "5:23: error: \"signature\" is said of webhooks alone · put the operation under \"webhooks\" "
            "[misplaced-webhook-key]\n");
  EXPECT_EQ(errors_in("webhooks:\n  a:\n    post:\n      signature: hmac\n      retries: [5x, 1.5, 1000000000]\n"
                      "      envelope: cloudevents\n      event: 5\n"),
            "6:18: error: \"signature\" can't be \"hmac\" · write standard, or an object of header and algorithm "
            "[wrong-kind]\n"
            "7:17: error: \"5x\" is no duration · write one such as 5s, 5m, 2h or 1d [wrong-kind]\n"
            "7:21: error: 1.5 is no duration · write one such as 5s, 5m, 2h or 1d [wrong-kind]\n"
            "7:26: error: 1000000000 is no duration · write one such as 5s, 5m, 2h or 1d [wrong-kind]\n"
            "8:17: error: \"envelope\" can't be \"cloudevents\" · write standard [wrong-kind]\n"
            "9:14: error: \"event\" must be a string, not 5 · quote it [wrong-kind]\n");
  EXPECT_EQ(errors_in("webhooks:\n  a:\n    post:\n      signature: { header: X }\n      envelope: standard\n"
                      "      form: { a: int }\n"),
            "6:18: error: a signature needs \"algorithm\" · add it [missing-key]\n"
            "8:7: error: a form has no envelope · write \"body\", or envelope: false [shorthand-beside-longhand]\n");
  for (const char* header : {"", "x y", "x:", "é", "~"}) {
    const std::string signature = "{ algorithm: a, header: \"" + std::string(header) + "\" }";
    EXPECT_EQ(errors_in("webhooks: { a: { post: { signature: " + signature + " } } }\n"),
              "3:61: error: a header can't be called \"" + std::string(header) +
                  "\" · write one such as X-Signature [invalid-name]\n");
  }
}

}  // namespace
}  // namespace beckon
