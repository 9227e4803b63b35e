#include <beckon/app.hpp>

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include <string>
#include <vector>

#include "core/app/definitions.hpp"

namespace typed_options {

struct Order {
  std::string buyer;
};
Order read_order();
void new_order(const Order& order);

}  // namespace typed_options

namespace beckon {
namespace {

using openapi::Parameter;
using openapi::Reference;
using openapi::Response;
using openapi::Schema;
using openapi::SecurityScheme;
using typed_options::new_order;
using typed_options::Order;
using typed_options::read_order;

/// All problems of an App, a line each.
std::string problems(const App& app) {
  std::string lines;
  const Compiled result = app.compile();
  for (const Diagnostic& problem : result.diagnostics()) {
    if (!lines.empty()) lines += '\n';
    lines += to_string(problem, "").substr(2);
  }
  return lines;
}

TEST(TypedOptions, OfTheAppStandAtTheRoot) {
  const App app(
      {.title = "T",
       .contact = {{.name = "Rick", .extensions = {{"x-desk", 4}}}},
       .version = "1",
       .conventions = "plain",
       .json_schema_dialect = "https://example.org/dialect",
       .servers = {{.url = "https://example.org", .description = "Live"}},
       .components = {{.security_schemes = {{"key", SecurityScheme{.type = "apiKey", .name = "k", .in = "header"}}}}},
       .security = {{{"key", {}}}},
       .tags = {{.name = "orders", .description = "What was bought"}},
       .external_docs = {{.url = "https://example.org/docs"}},
       .extensions = {{"x-owner", "Rick"}}});
  EXPECT_EQ(test::definitions(app),
            R"({"info":{"title":"T","contact":{"name":"Rick","x-desk":4},"version":"1"},"conventions":"plain",)"
            R"("jsonSchemaDialect":"https://example.org/dialect",)"
            R"("servers":[{"url":"https://example.org","description":"Live"}],)"
            R"("components":{"securitySchemes":{"key":{"type":"apiKey","name":"k","in":"header"}}},)"
            R"("security":[{"key":[]}],"tags":[{"name":"orders","description":"What was bought"}],)"
            R"("externalDocs":{"url":"https://example.org/docs"},"x-owner":"Rick"})");
}

TEST(TypedOptions, OfAnOperationStandInIt) {
  App app;
  app.get("/orders",
          {.external_docs = {{.url = "/docs"}},
           .parameters = {Parameter{.name = "limit", .in = "query", .schema = "int"},
                          Reference{.ref = "#/components/parameters/Page"}},
           .request_body = openapi::RequestBody{.content = {{"text/plain", {.schema = Schema{.type = "string"}}}}},
           .responses = {{"404", Response{.description = "No such order"}}},
           .callbacks = {{"shipped", openapi::Callback{{"{$request.query.url}", {.summary = "Shipped"}}}}},
           .security = openapi::empty,
           .servers = {{.url = "/v2"}},
           .extensions = {{"x-cost", 0.5}}});
  EXPECT_EQ(test::definitions(app),
            R"({"info":{},"paths":{"/orders":{"get":{"externalDocs":{"url":"/docs"},)"
            R"("parameters":[{"name":"limit","in":"query","schema":"int"},{"$ref":"#/components/parameters/Page"}],)"
            R"("requestBody":{"content":{"text/plain":{"schema":{"type":"string"}}}},)"
            R"("responses":{"404":{"description":"No such order"}},)"
            R"("callbacks":{"shipped":{"{$request.query.url}":{"summary":"Shipped"}}},)"
            R"("security":[],"servers":[{"url":"/v2"}],"x-cost":0.5}}}})");
}

TEST(TypedOptions, StandBesideWhatTheHandlerTells) {
  App app({.title = "T", .version = "1", .conventions = "plain"});
  app.get<read_order>("/order", {.responses = {{"404", Response{.description = "No such order"}}}});
  app.model<Order>();
  EXPECT_EQ(
      app.compile().json(),
      R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/order":{"get":{"responses":{)"
      R"("200":{"description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order"}}}},)"
      R"("404":{"description":"No such order"}}}}},)"
      R"("components":{"schemas":{"Order":{"type":"object","properties":{"buyer":{"type":"string"}},)"
      R"("required":["buyer"]}}}})");
}

TEST(TypedOptions, WinOverWhatTheHandlerTells) {
  App app;
  app.get<read_order>("/order", {.responses = {{"200", Response{.description = "The order, as text"}}}});
  app.get<read_order>("/late", {.status = 202, .responses = {{"200", Response{.description = "The order"}}}});
  app.post<new_order>("/order", {.request_body = Reference{.ref = "#/components/requestBodies/Order"}});
  EXPECT_EQ(test::definitions(app),
            R"({"info":{},"models":{"Order":{"buyer":"string"}},"paths":{"/order":{)"
            R"("get":{"name":"read_order","responses":{"200":{"description":"The order, as text"}}},)"
            R"("post":{"name":"new_order","requestBody":{"$ref":"#/components/requestBodies/Order"}}},)"
            R"("/late":{"get":{"name":"read_order","status":202,"responses":{"200":{"description":"The order"}},)"
            R"("returns":"Order"}}}})");
}

TEST(TypedOptions, TheModelsJoinTheComponents) {
  App app({.title = "T",
           .version = "1",
           .conventions = "plain",
           .components = {{.schemas = {{"Id", Schema{.type = "string"}}}}}});
  app.model("Order", {{"id", "Id"}});
  EXPECT_EQ(app.compile().json(),
            R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"Id":{"type":"string"},)"
            R"("Order":{"type":"object","properties":{"id":{"$ref":"#/components/schemas/Id"}},"required":["id"]}}}})");
}

TEST(TypedOptions, AreCheckedAtTheirPlace) {
  App app({.title = "T", .license = {{.url = "/license"}}, .version = "1"});
  app.get("/orders", {.name = "read_orders", .extensions = {{"x-a", Json::spelled("[")}}});
  EXPECT_EQ(problems(app),
            "/info/license: error: a License Object needs \"name\" · add it [missing-key]\n"
            "/paths/~1orders/get/x-a: error: a value is no JSON: the [ that opens here is never closed [json-syntax]");
}

}  // namespace
}  // namespace beckon
