#include "core/doors/doors.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace beckon::doors {

struct Subscription {
  std::string username;
  double monthly_fee = 0;
  std::chrono::sys_seconds start_date;
};
void new_subscription(const Subscription& body);
std::vector<std::string> read_users();

namespace {

using openapi::Components;
using openapi::Response;
using openapi::SecurityScheme;

const Components with_mutual = {.security_schemes = {{"mutual", SecurityScheme{.type = "mutualTLS"}}}};

App events() {
  App app({.title = "Webhooks",
           .version = "1.0.0",
           .components = {{.security_schemes = {{"token", SecurityScheme{.type = "http", .scheme = "bearer"}}}}},
           .security = {{{"token", {}}}}});
  app.get<read_users>("/users");
  app.webhooks.post<new_subscription>(
      "new-subscription",
      {.description = "When a new user subscribes we send you this.", .header = {{"X-Delivery", "uuid"}}});
  app.webhooks.post("user.gone", {.body = Json::object({{"$fields", Json::object({{"username", "string"}})}}),
                                  .response_types = {{"204", "null"}, {"410", "string -- Send no more"}}});
  app.webhooks.delete_("user.gone", {.name = "user_gone", .security = {{{"token", {}}}}});
  return app;
}

App signature() {
  App app({.title = "Signatures", .version = "1.0.0"});
  app.model("Order", {{"id", "uuid"}});
  app.webhooks.post("order.paid", {.name = "order_paid", .body = "Order", .signature = "standard"});
  app.webhooks.post("order.sent", {.name = "order_sent",
                                   .body = "Order",
                                   .signature = Json::object({{"header", "X-Sign"}, {"algorithm", "hmac-sha256"}})});
  app.webhooks.post("order.lost", {.name = "order_lost", .body = "Order"});
  return app;
}

App delivery() {
  App app({.title = "Delivery", .version = "1.0.0"});
  app.model("Order", {{"id", "uuid"}, {"total", type<double>()}});
  app.webhooks.post("order.paid", {.body = "Order", .since = "1.2", .retries = "standard", .envelope = "standard"});
  app.webhooks.post("order.sent", {.body = "Order",
                                   .retries = Json::list({"5s", "5m", "2h", "1d", 90}),
                                   .envelope = "standard",
                                   .event = "order.on-its-way"});
  return app;
}

App defaults() {
  App app({.title = "Defaults of webhooks",
           .version = "1.0.0",
           .components = with_mutual,
           .webhook_defaults = {{.signature = "standard",
                                 .retries = Json::list({"5s", "5m"}),
                                 .envelope = "standard",
                                 .header = {{"X-Tenant", "string"}},
                                 .responses = {{"410", Response{.description = "Send no more"}}},
                                 .security = {{{"mutual", {}}}}}}});
  app.model("Order", {{"id", "uuid"}});
  app.webhooks.post("order.paid", {.body = "Order"});
  app.webhooks.post(
      "order.sent",
      {.body = "Order", .security = openapi::empty, .signature = false, .retries = false, .envelope = false});
  Router stock({.tags = {"stock"}, .webhook_defaults = {{.retries = "standard", .envelope = false}}});
  stock.webhooks.post("stock.low", {.body = "list<Order>"});
  app.include(stock);
  return app;
}

App turned_off() {
  App app({.title = "Turned off",
           .version = "1.0.0",
           .components = with_mutual,
           .webhook_defaults = {{.header = {{"X-Tenant", "string"}},
                                 .responses = {{"410", Response{.description = "Send no more"}}},
                                 .security = {{{"mutual", {}}}}}}});
  app.webhooks.post("order.paid", {.name = "order_paid"});
  app.webhooks.post("order.sent", {.name = "order_sent", .turned_off = {"header", "responses", "security"}});
  Router stock({.webhook_defaults = {{.turned_off = {"header", "responses", "security"}}}});
  stock.webhooks.post("stock.low", {.name = "stock_low"});
  app.include(stock);
  return app;
}

App direction() {
  App app({.title = "What the app sends", .version = "1.0.0"});
  app.model("Card", {{"last", "string"}, {"number", Json::object({{"type", "string"}, {"writeOnly", true}})}});
  app.model("Order", {{"id", Json::object({{"type", "uuid"}, {"readOnly", true}})}, {"cards", "list<Card>"}});
  app.model("Note", {{"text", "string"}});
  app.post("/orders", {.name = "add_order", .body = "Order", .returns = "Order"});
  app.webhooks.post("order-paid", {.name = "order_paid", .body = "Order"});
  app.webhooks.post("note-added", {.name = "note_added", .body = "Note"});
  return app;
}

}  // namespace

std::vector<Door> webhooks() {
  return {{"webhooks", events},           {"webhook-signature", signature},   {"webhook-delivery", delivery},
          {"webhook-defaults", defaults}, {"webhook-turned-off", turned_off}, {"webhook-direction", direction}};
}

}  // namespace beckon::doors
