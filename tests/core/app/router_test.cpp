#include "app/router.hpp"

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include <string>

#include "core/app/definitions.hpp"

using beckon::App;
using beckon::Router;
using beckon::test::definitions;

TEST(Router, SaysWhatItsOptionsSay) {
  App app;
  app.include(Router({.prefix = "/users", .tags = {"a", "b"}, .deprecated = true, .hidden = true}));
  app.include(Router());
  EXPECT_EQ(definitions(app),
            R"({"info":{},"routers":[{"prefix":"/users","tags":["a","b"],"deprecated":true,"hidden":true},{}]})");
}

TEST(Router, HasPathsWebhooksAndRouters) {
  Router inner({.prefix = "/inner"});
  inner.get("/b");
  Router outer({.prefix = "/outer"});
  outer.get("/a");
  outer.webhooks.post("done");
  outer.include(inner);
  App app;
  app.webhooks.put("changed");
  app.include(outer);
  EXPECT_EQ(definitions(app),
            R"({"info":{},"webhooks":{"changed":{"put":{}}},"routers":[{"prefix":"/outer","paths":{"/a":{"get":{}}},)"
            R"("webhooks":{"done":{"post":{}}},"routers":[{"prefix":"/inner","paths":{"/b":{"get":{}}}}]}]})");
}

TEST(Router, ShowsWhatIsAddedAfterItWasIncluded) {
  Router outer;
  Router inner;
  App app;
  app.include(outer);
  outer.include(inner);
  inner.get("/late");
  EXPECT_EQ(definitions(app), R"({"info":{},"routers":[{"routers":[{"paths":{"/late":{"get":{}}}}]}]})");
}

TEST(Router, SharesItsRoutesWithItsCopies) {
  App app;
  const App same = app;
  {
    Router router;
    Router copy = router;
    app.include(router);
    copy.get("/a");
    beckon::Webhooks webhooks = router.webhooks;
    webhooks.post("b");
  }
  EXPECT_EQ(definitions(same), R"({"info":{},"routers":[{"paths":{"/a":{"get":{}}},"webhooks":{"b":{"post":{}}}}]})");
}

TEST(Router, MayBeIncludedMoreThanOnce) {
  Router router({.prefix = "/r"});
  router.get("/a", {.name = "f"});
  App app;
  app.include(router);
  app.include(router);
  const std::string once = R"({"prefix":"/r","paths":{"/a":{"get":{"name":"f"}}}})";
  EXPECT_EQ(definitions(app), R"({"info":{},"routers":[)" + once + "," + once + "]}");
}

TEST(Router, MayBeIncludedUnderAFurtherPrefix) {
  Router router({.prefix = "/r"});
  App app;
  app.include(router, {.prefix = "/v1", .tags = {"old"}});
  app.include(router, {.prefix = "/v2"});
  EXPECT_EQ(definitions(app), R"({"info":{},"routers":[{"prefix":"/v1","tags":["old"],"routers":[{"prefix":"/r"}]},)"
                              R"({"prefix":"/v2","routers":[{"prefix":"/r"}]}]})");
}

TEST(Router, MarksItselfWithinItself) {
  Router router;
  router.get("/a");
  router.include(router);
  App app;
  app.include(router);
  EXPECT_EQ(definitions(app), R"({"info":{},"routers":[{"paths":{"/a":{"get":{}}},"routers":[{"$cycle":true}]}]})");
}

TEST(Router, MarksItselfWithinOthers) {
  Router first({.prefix = "/1"});
  Router second({.prefix = "/2"});
  Router third({.prefix = "/3"});
  first.include(second);
  second.include(third, {.tags = {"t"}});
  third.include(first);
  App app;
  app.include(first);
  EXPECT_EQ(definitions(app),
            R"({"info":{},"routers":[{"prefix":"/1","routers":[{"prefix":"/2","routers":[{"tags":["t"],)"
            R"("routers":[{"prefix":"/3","routers":[{"$cycle":true}]}]}]}]}]})");
}

TEST(Router, KeepsAMethodThatAPathHasTwice) {
  App app;
  app.get("/a", {.name = "first"});
  app.get("/a", {.name = "second"});
  app.post("/a");
  app.get("/a", {.name = "third"});
  app.webhooks.post("w", {.name = "first"});
  app.webhooks.post("w", {.name = "second"});
  EXPECT_EQ(
      definitions(app),
      R"({"info":{},"paths":{"/a":{"get":{"name":"first"},"post":{}}},"webhooks":{"w":{"post":{"name":"first"}}},)"
      R"("routers":[{"paths":{"/a":{"get":{"name":"second"}}}},{"paths":{"/a":{"get":{"name":"third"}}}},)"
      R"({"webhooks":{"w":{"post":{"name":"second"}}}}]})");
}
