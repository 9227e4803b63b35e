#include <beckon/app.hpp>

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/compiling.hpp"

using beckon::App;
using beckon::Compiled;
using beckon::Format;
using beckon::Router;

namespace seed {

struct Subscription {
  std::string username;
  double monthly_fee = 0;
  std::chrono::sys_seconds start_date;
};
void new_subscription(const Subscription& body);

}  // namespace seed

namespace described {

struct Subscription {
  std::string username;
  double monthly_fee = 0;
  std::chrono::sys_seconds start_date;
  std::optional<std::string> coupon;
  int seats = 5;
};
void describe(beckon::Model<Subscription>& m) {
  m.description("A paid plan that a user has just started.");
  m.field<&Subscription::username>({.min_length = 3, .max_length = 64});
  m.field<&Subscription::monthly_fee>({.description = "EUR per month", .minimum = 0});
  m.field<&Subscription::coupon>({.description = "A code", .max_length = 8});
  m.field<&Subscription::seats>({.has_default = true, .maximum = 9});
}
void new_subscription(const Subscription& body);
std::vector<std::string> read_users();

}  // namespace described

namespace {

/// The document, or the problems.
std::string document(const App& app) {
  const Compiled compiled = app.compile();
  if (compiled) return compiled.json();
  std::string lines;
  for (const auto& problem : compiled.diagnostics()) lines += to_string(problem, "app") + '\n';
  return lines;
}

std::string document(const std::string& yaml) { return beckon::document(yaml, Format::yaml); }

}  // namespace

TEST(App, SaysTheSameAsTheText) {
  for (const std::string preset : {"beckon", "fastapi", "plain"}) {
    App app({.title = "FastAPI", .version = "0.1.0", .conventions = preset});
    app.webhooks.post<seed::new_subscription>("new-subscription", {.description = "When a user subscribes."});
    app.get("/users/", {.name = "read_users", .returns = "any"});
    EXPECT_EQ(
        document(app),
        document("info: { title: FastAPI, version: 0.1.0 }\n"
                 "conventions: " +
                 preset +
                 "\n"
                 "models:\n"
                 "  Subscription: { username: string, monthly_fee: float, start_date: datetime }\n"
                 "webhooks:\n"
                 "  new-subscription:\n"
                 "    post: { name: new_subscription, description: When a user subscribes., body: Subscription }\n"
                 "paths:\n"
                 "  /users/:\n"
                 "    get: { name: read_users, returns: any }\n"));
  }
}

// The example of the language's manual, said in C++ without and in YAML with its syntax.
TEST(App, SaysInExpressionsWhatTheTextSays) {
  App app({.title = "Subscriptions", .version = "1.0.0"});
  app.model("Subscription", {{"username", "string(3..64) -- Login name"},
                             {"monthly_fee", "float(>=0)"},
                             {"start_date", "datetime"},
                             {"plan", "enum(basic | pro)"},
                             {"coupon?", "string"}});
  app.webhooks.post("new-subscription",
                    {.name = "new_subscription",
                     .description = "When a new user subscribes we send you a POST request with this data.",
                     .body = "Subscription"});
  Router users({.prefix = "/users", .tags = {"users"}});
  users.get("/", {.name = "read_users", .query = {{"limit", "int(1..100) = 20"}}, .returns = "list<string>"});
  app.include(users);
  EXPECT_EQ(document(app), document(R"(info: { title: Subscriptions, version: 1.0.0 }
models:
  Subscription:
    username: string(3..64) -- Login name
    monthly_fee: float(>=0)
    start_date: datetime
    plan: enum(basic | pro)
    coupon?: string
webhooks:
  new-subscription:
    post:
      name: new_subscription
      description: When a new user subscribes we send you a POST request with this data.
      body: Subscription
routers:
  - prefix: /users
    tags: [users]
    paths:
      /:
        get: { name: read_users, query: { limit: int(1..100) = 20 }, returns: list<string> }
)"));
}

TEST(App, SaysInTypesWhatTheTextSays) {
  App app({.title = "Subscriptions", .version = "1.0.0"});
  app.webhooks.post<described::new_subscription>("new-subscription");
  Router users({.prefix = "/users", .tags = {"users"}});
  users.get<described::read_users>("/");
  app.include(users);
  EXPECT_EQ(document(app), document(R"(info: { title: Subscriptions, version: 1.0.0 }
models:
  Subscription:
    $description: A paid plan that a user has just started.
    username: string(3..64)
    monthly_fee: float(>=0) -- EUR per month
    start_date: datetime
    coupon?: string(..8)? -- A code
    seats: int(..9) = 5
webhooks:
  new-subscription:
    post: { name: new_subscription, body: Subscription }
routers:
  - prefix: /users
    tags: [users]
    paths:
      /:
        get: { name: read_users, returns: list<string> }
)"));
}

// Derived by hand from OpenAPI 3.1, JSON Schema 2020-12 and the table of conventions.
TEST(App, CompilesToADocument) {
  App app({.title = "Subscriptions", .version = "1.0.0", .conventions = "plain"});
  app.post<described::new_subscription>("/subscriptions");
  EXPECT_EQ(
      document(app),
      R"({"openapi":"3.1.0","info":{"title":"Subscriptions","version":"1.0.0"},"paths":{"/subscriptions":{"post":{)"
      R"("requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Subscription"}}},"required":true}}}},)"
      R"("components":{"schemas":{"Subscription":{"type":"object","properties":{)"
      R"("username":{"type":"string","minLength":3,"maxLength":64},)"
      R"("monthly_fee":{"type":"number","minimum":0,"description":"EUR per month"},)"
      R"("start_date":{"type":"string","format":"date-time"},)"
      R"("coupon":{"anyOf":[{"type":"string","maxLength":8},{"type":"null"}],"description":"A code"},)"
      R"("seats":{"type":"integer","maximum":9,"default":5}},)"
      R"("required":["username","monthly_fee","start_date"],"description":"A paid plan that a user has just started."}}}})");
}

TEST(App, LeavesWhatItCompiledAsItIs) {
  std::optional<Compiled> compiled;
  std::string before;
  {
    App app({.title = "T", .version = "1"});
    app.post<seed::new_subscription>("/a");
    compiled = app.compile();
    before = compiled->json();
    app.post("/b");
    EXPECT_NE(app.compile().json(), before);
  }
  EXPECT_EQ(compiled->json(), before);
  EXPECT_NE(before.find("Subscription"), std::string::npos);
}

TEST(App, ReportsProblemsAtTheirPlaceInTheDefinitions) {
  App app({.title = "T", .version = "1"});
  app.model("Customer", {{"name", "string"}});
  app.get("/a", {.name = "f", .returns = "Custmer"});
  EXPECT_EQ(
      document(app),
      "app: /paths/~1a/get/returns: error: unknown type \"Custmer\" · did you mean \"Customer\"? [unknown-type]\n");
}

TEST(App, ReportsARouterThatIncludesItself) {
  App app({.title = "T", .version = "1"});
  Router router;
  router.include(router);
  app.include(router);
  EXPECT_NE(document(app).find("[router-cycle]"), std::string::npos) << document(app);
}

TEST(App, ReportsAMethodThatAPathHasTwice) {
  App app({.title = "T", .version = "1"});
  app.get("/a");
  app.get("/a");
  EXPECT_NE(document(app).find("[duplicate-operation]"), std::string::npos) << document(app);
}

TEST(App, TakesManyRoutes) {
  App app({.title = "T", .version = "1"});
  constexpr int routers = 300;
  constexpr int paths = 100;
  for (int outer = 0; outer < routers; ++outer) {
    Router router({.prefix = "/r" + std::to_string(outer)});
    for (int inner = 0; inner < paths; ++inner)
      router.get("/" + std::to_string(inner), {.name = "f" + std::to_string(outer) + "_" + std::to_string(inner)});
    app.include(router);
  }
  const std::string json = document(app);
  EXPECT_NE(json.find(R"("/r0/0":{)"), std::string::npos);
  EXPECT_NE(json.find(R"("/r299/99":{)"), std::string::npos);
}
