#include "definitions/webhook_items.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string rest =
    "info: { title: T, version: '1' }\n"
    "components:\n"
    "  pathItems:\n"
    "    Paid:\n"
    "      summary: Money\n"
    "      post: { operationId: paid, responses: { 2XX: { description: Thanks } } }\n"
    "    Sold: { $ref: '#/components/pathItems/Paid', description: Books }\n"
    "    Round: { $ref: '#/components/pathItems/Round' }\n";
constexpr const char* paid =
    R"("summary":"Money","post":{"operationId":"paid","responses":{"2XX":{"description":"Thanks"}}}})";

std::string webhooks(const std::string& items, const std::string& conventions = "") {
  return between(document(conventions + rest + "webhooks: " + items + "\n"), R"("webhooks":)", R"(,"components")");
}

// OpenAPI 3.1.1 §4.8.9: a Path Item's `$ref` stands for what it refers to.
TEST(WebhookItems, StandInThePlaceOfAReferenceToThem) {
  EXPECT_EQ(webhooks("{ order.paid: { $ref: '#/components/pathItems/Paid' } }"),
            std::string(R"({"order.paid":{)") + paid + "}");
  EXPECT_EQ(webhooks("{ order.paid: { $ref: '#/components/pathItems/Sold', summary: Own } }"),
            R"({"order.paid":{"summary":"Own","description":"Books",)" + std::string(paid).substr(18) + "}");
}

TEST(WebhookItems, OfARouterDoSoToo) {
  EXPECT_EQ(between(document(rest + "routers: [{ webhooks: { a: { $ref: '#/components/pathItems/Paid' } } }]\n"),
                    R"("webhooks":)", R"(,"components")"),
            std::string(R"({"a":{)") + paid + "}");
}

TEST(WebhookItems, StayReferencesUnderPlainOrWhereTheirTargetIsElsewhere) {
  EXPECT_EQ(webhooks("{ a: { $ref: '#/components/pathItems/Paid' } }", "conventions: plain\n"),
            R"({"a":{"$ref":"#/components/pathItems/Paid"}})");
  EXPECT_EQ(webhooks("{ a: { $ref: 'https://a.example/item' } }"), R"({"a":{"$ref":"https://a.example/item"}})");
  EXPECT_EQ(webhooks("{ a: { $ref: '#/components/pathItems/Round' } }"),
            R"({"a":{"$ref":"#/components/pathItems/Round"}})");
}

TEST(WebhookItems, AreNeitherUnusedNorTwiceThere) {
  const std::string text = rest + "webhooks: { a: { $ref: '#/components/pathItems/Paid' } }\n";
  EXPECT_EQ(problems(text).find("\"Paid\""), std::string::npos) << problems(text);
  EXPECT_EQ(problems(text).find("duplicate-operation-id"), std::string::npos) << problems(text);
  EXPECT_NE(problems(rest + "webhooks: { a: { post: {} } }\n").find("\"Sold\" is never referred to"),
            std::string::npos);
}

}  // namespace
}  // namespace beckon
