#include "app/operation.hpp"

#include <gtest/gtest.h>

#include <beckon/beckon.hpp>

#include <optional>
#include <string>
#include <vector>

#include "core/app/definitions.hpp"

using beckon::App;
using beckon::test::definitions;

namespace handling {

struct Order {
  int id = 0;
};

// Declared and not defined: the core never calls a handler.
void new_order(const Order& body);
void by_value(Order body);
void may_be_empty(std::optional<Order> body);
void many(const std::vector<Order>& body) noexcept;
Order read_order();
const std::vector<std::string>& read_names();
std::optional<Order> find_order();
struct Orders {
  static std::vector<Order> list();
};

}  // namespace handling

namespace {

const std::string order = R"("models":{"Order":{"id":"int"}},)";

/// The one operation of the App's definitions, at GET /x.
std::string operation(const App& app) {
  const std::string all = definitions(app);
  const std::string before = R"("paths":{"/x":{"get":)";
  const std::size_t start = all.find(before) + before.size();
  return all.substr(start, all.size() - start - 3);
}

template <auto handler>
std::string get(const beckon::OperationOptions& options = {}) {
  App app;
  app.get<handler>("/x", options);
  return operation(app);
}

std::string get(const beckon::OperationOptions& options) {
  App app;
  app.get("/x", options);
  return operation(app);
}

}  // namespace

TEST(Operation, TakesItsNameAndTypesFromTheHandler) {
  EXPECT_EQ(get<handling::new_order>(), R"({"name":"new_order","body":"Order"})");
  EXPECT_EQ(get<&handling::by_value>(), R"({"name":"by_value","body":"Order"})");
  EXPECT_EQ(get<handling::may_be_empty>(), R"({"name":"may_be_empty","body?":"Order?"})");
  EXPECT_EQ(get<handling::many>(), R"({"name":"many","body":"list<Order>"})");
  EXPECT_EQ(get<handling::read_order>(), R"({"name":"read_order","returns":"Order"})");
  EXPECT_EQ(get<handling::read_names>(), R"({"name":"read_names","returns":"list<string>"})");
  EXPECT_EQ(get<handling::find_order>(), R"({"name":"find_order","returns":"Order?"})");
  EXPECT_EQ(get<handling::Orders::list>(), R"({"name":"list","returns":"list<Order>"})");
}

TEST(Operation, OfALambdaHasTheNameThatItIsGiven) {
  EXPECT_EQ((get<[](const handling::Order&) { return true; }>()), R"({"body":"Order","returns":"bool"})");
  EXPECT_EQ((get<[] {}>({.name = "ping"})), R"({"name":"ping"})");
}

TEST(Operation, SaysWhatItsOptionsSay) {
  EXPECT_EQ(
      get({.name = "f",
           .tags = {"a", "b"},
           .summary = "S",
           .description = "D",
           .operation_id = "o",
           .path = {{"id", "int"}},
           .query = {{"limit", "int(1..100) = 20"}, {"q?", "string"}},
           .header = {{"x-a", "string"}},
           .cookie = {{"c", "string"}},
           .body = "Order",
           .returns = "list<string>",
           .status = 201,
           .deprecated = true,
           .hidden = true}),
      R"json({"name":"f","tags":["a","b"],"summary":"S","description":"D","operationId":"o","path":{"id":"int"},)json"
      R"json("query":{"limit":"int(1..100) = 20","q?":"string"},"header":{"x-a":"string"},"cookie":{"c":"string"},)json"
      R"json("body":"Order","returns":"list<string>","status":201,"deprecated":true,"hidden":true})json");
  EXPECT_EQ(get({}), "{}");
  EXPECT_EQ(get({.description = ""}), R"({"description":""})");
}

TEST(Operation, LetsItsOptionsWinOverTheHandler) {
  EXPECT_EQ(get<handling::new_order>({.name = "other", .body = "map<int>"}), R"({"name":"other","body":"map<int>"})");
  EXPECT_EQ(get<handling::read_order>({.returns = "null"}), R"({"name":"read_order","returns":"null"})");
}

TEST(Operation, KeepsCopiesOfItsOptions) {
  App app;
  {
    std::string path = "/" + std::string(1, 'x');
    std::string text = "a description that is too long to stand within a string object";
    app.get(path, {.description = text, .query = {{text, text}}});
    path.assign(path.size(), '#');
    text.assign(text.size(), '#');
  }
  EXPECT_EQ(definitions(app).find('#'), std::string::npos);
}

TEST(Operation, HasEightMethods) {
  App app;
  app.get<handling::read_order>("/x");
  app.put<handling::new_order>("/x");
  app.post<handling::new_order>("/x");
  app.delete_<handling::new_order>("/x");
  app.options<handling::new_order>("/x");
  app.head<handling::new_order>("/x");
  app.patch<handling::new_order>("/x");
  app.trace<handling::new_order>("/x");
  const std::string new_order = R"({"name":"new_order","body":"Order"})";
  EXPECT_EQ(definitions(app),
            R"({"info":{},)" + order + R"("paths":{"/x":{"get":{"name":"read_order","returns":"Order"},"put":)" +
                new_order + R"(,"post":)" + new_order + R"(,"delete":)" + new_order + R"(,"options":)" + new_order +
                R"(,"head":)" + new_order + R"(,"patch":)" + new_order + R"(,"trace":)" + new_order + "}}}");
}

TEST(Operation, NeedsNoHandler) {
  App app;
  app.get("/x");
  app.put("/x");
  app.post("/x");
  app.delete_("/x");
  app.options("/x");
  app.head("/x");
  app.patch("/x");
  app.trace("/x");
  EXPECT_EQ(
      definitions(app),
      R"({"info":{},"paths":{"/x":{"get":{},"put":{},"post":{},"delete":{},"options":{},"head":{},"patch":{},"trace":{}}}})");
}
