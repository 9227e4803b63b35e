#include "app/definitions_tree.hpp"

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include <set>
#include <string>

#include "core/app/definitions.hpp"
#include "text/place.hpp"

using beckon::App;
using beckon::Router;
using beckon::detail::build_definitions;
using beckon::detail::data_of;
using beckon::test::definition_problems;
using beckon::test::definitions;

namespace ordering {

struct Order {
  int id = 0;
};
void new_order(const Order& body);

}  // namespace ordering

namespace {

using ordering::new_order;

void gather(const beckon::text::Node& node, std::multiset<std::uint32_t>& numbers) {
  numbers.insert(node.value_offset());
  for (const auto& child : node.children()) gather(child, numbers);
}

}  // namespace

TEST(DefinitionsTree, HasTheKeysOfTheAppInOrder) {
  App app({.title = "T",
           .summary = "S",
           .description = "D",
           .terms_of_service = "/terms",
           .contact = beckon::openapi::Contact{.name = "N", .url = "/n", .email = "n@example.org"},
           .license = beckon::openapi::License{.name = "MIT", .identifier = "MIT"},
           .version = "1",
           .openapi = "3.1.0",
           .conventions = "fastapi"});
  app.get("/a");
  app.webhooks.post("w");
  app.include(Router());
  app.model("M", "string");
  EXPECT_EQ(
      definitions(app),
      R"({"openapi":"3.1.0","info":{"title":"T","summary":"S","description":"D","termsOfService":"/terms",)"
      R"("contact":{"name":"N","url":"/n","email":"n@example.org"},"license":{"name":"MIT","identifier":"MIT"},"version":"1"},)"
      R"("conventions":"fastapi","models":{"M":"string"},"paths":{"/a":{"get":{}}},"webhooks":{"w":{"post":{}}},"routers":[{}]})");
}

TEST(DefinitionsTree, HasDeclaredModels) {
  App app;
  app.model("Subscription", {{"username", "string(3..64) -- Login name"}, {"coupon?", "string"}});
  app.model("One", {{"a", "b"}});
  app.model("Empty", std::vector<beckon::NamedType>());
  app.model("Plan", "enum(basic | pro)");
  EXPECT_EQ(
      definitions(app),
      R"json({"info":{},"models":{"Subscription":{"username":"string(3..64) -- Login name","coupon?":"string"},)json"
      R"json("One":{"a":"b"},"Empty":{},"Plan":"enum(basic | pro)"}})json");
}

TEST(DefinitionsTree, HasModelsAsDeclaredAndThenAsUsed) {
  App app;
  app.post<new_order>("/orders");
  app.model("First", "int");
  EXPECT_EQ(definitions(app), R"({"info":{},"models":{"First":"int","Order":{"id":"int"}},)"
                              R"("paths":{"/orders":{"post":{"name":"new_order","body":"Order"}}}})");
}

TEST(DefinitionsTree, NumbersEveryNodeOnceInTheOrderOfTheDocument) {
  Router router({.prefix = "/r"});
  router.post<new_order>("/a");
  App app;
  app.include(router);
  app.include(router);
  beckon::text::Diagnostics diagnostics;
  const auto tree = build_definitions(data_of(app), diagnostics);
  std::multiset<std::uint32_t> numbers;
  gather(tree->root, numbers);
  EXPECT_EQ(std::set<std::uint32_t>(numbers.begin(), numbers.end()).size(), numbers.size());
  EXPECT_EQ(*numbers.begin(), 0U);
  EXPECT_EQ(*numbers.rbegin(), numbers.size() - 1);

  const beckon::text::Node& second = tree->root.find("routers")->children()[1];
  EXPECT_EQ(pointer_at(*tree, second.find("paths")->find("/a")->offset()), "/routers/1/paths/~1a");
}

TEST(DefinitionsTree, CanBeBuiltAgainAndDoesNotTouchWhatWasBuilt) {
  App app;
  app.post<new_order>("/a");
  beckon::text::Diagnostics diagnostics;
  const auto before = build_definitions(data_of(app), diagnostics);
  app.post<new_order>("/b");
  const auto after = build_definitions(data_of(app), diagnostics);
  EXPECT_EQ(before->root.find("paths")->children().size(), 1U);
  EXPECT_EQ(after->root.find("paths")->children().size(), 2U);
}

TEST(DefinitionsTree, ReportsTextsThatAreNotUtf8) {
  App app;
  app.get("/a", {.description = "\xFF"});
  app.get("/\xC0");
  EXPECT_EQ(
      definition_problems(app),
      "/paths/~1a/get/description: error: a text is not UTF-8 · convert it to UTF-8 before it is given to Beckon "
      "[invalid-utf8]\n"
      "/paths/~1\xC0: error: a text is not UTF-8 · convert it to UTF-8 before it is given to Beckon [invalid-utf8]\n");
}

TEST(DefinitionsTree, ReportsRoutersTooDeepWithinEachOther) {
  App app;
  Router outer;
  app.include(outer);
  for (int depth = 0; depth < 1000; ++depth) {
    Router inner;
    outer.include(inner);
    outer = inner;
  }
  const std::string problems = definition_problems(app);
  EXPECT_NE(problems.find("objects and arrays stand within each other more than 256 deep [nesting-too-deep]"),
            std::string::npos)
      << problems;
  EXPECT_EQ(problems.find('\n'), problems.size() - 1);
}
