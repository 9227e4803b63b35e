#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/doors/doors.hpp"

namespace beckon::doors {

struct Problem {
  std::string message;
};
struct Purchase {
  std::string buyer;
};
void describe(Model<Purchase>& m) { m.name("Order"); }
Purchase read_order();
int replace(const std::optional<Problem>& with);
void order_added(const Problem& problem);

namespace {

App typed_calls_app() {
  App app({.title = "Typed calls", .version = "1.0.0"});
  app.model<Problem>();
  app.get<read_order>("/orders/{id}", {.query = {{"fields?", "list<string>"}}})
      .path<std::int64_t>("id")
      .query("depth", "int(0..3) = 1")
      .header<std::string>("X-Tenant")
      .header("X-Trace?", "uuid")
      .cookie<std::string>("session?")
      .cookie("theme", "enum(dark | light)")
      .responses<Problem>("404")
      .responses("4XX", "Problem -- What the caller did wrong");
  app.post<read_order>("/orders/{id}").body<Purchase>().returns<std::vector<Purchase>>();
  app.put<replace>("/orders/{id}").body("Order").returns("null");
  app.webhooks.post<order_added>("order-added")
      .header<std::string>("X-Delivery")
      .body<Purchase>()
      .responses("410", "string -- Send no more");
  Router first({.prefix = "/v1", .query = {{"dry?", type<bool>()}}});
  first.delete_("/orders", {.name = "remove_orders", .status = 202})
      .query<std::chrono::year_month_day>("before")
      .returns<int>();
  app.include(first);
  return app;
}

}  // namespace

std::vector<Door> typed_calls() { return {{"typed-calls", typed_calls_app}}; }

}  // namespace beckon::doors
