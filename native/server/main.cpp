// A server that documents itself: the calls it answers and the call it makes are told to a beckon::App, and what that
// App compiles to is served as /openapi.json and /openapi.yaml and shown at /docs.

#include <beckon/beckon.hpp>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "server/deliveries.hpp"
#include "server/json_body.hpp"
#include "server/run.hpp"
#include "server/service.hpp"

struct Subscription {
  std::string username;
  double monthly_fee = 0;
  std::chrono::sys_seconds start_date;
};

struct WebhookEndpoint {
  std::string url;
};

// The document knows the fields from the structs themselves. What the types don't say can be added:
void describe(beckon::Model<Subscription>& m) {
  m.field<&Subscription::start_date>({.description = "To the second; fractions are cut off."});
}
void describe(beckon::Model<WebhookEndpoint>& m) {
  m.field<&WebhookEndpoint::url>(
      {.description = "An http URL; each event is sent there.", .examples = {{"http://localhost:9000/"}}});
}

// How this sample reads and writes them as JSON; Beckon describes bodies, it does not read them.
void fields(auto& json, Subscription& value) {
  json("username", value.username);
  json("monthly_fee", value.monthly_fee);
  json("start_date", value.start_date);
}
void fields(auto& json, WebhookEndpoint& value) { json("url", value.url); }

// Who wants to hear of events.
static sample::Deliveries deliveries;

// The call that this API makes.
void new_subscription(const Subscription& body) { deliveries.send("new-subscription", sample::to_json(body)); }

// The calls that it answers.
std::vector<std::string> read_users() { return {"Rick", "Morty"}; }

Subscription create_subscription(const Subscription& body) {
  new_subscription(body);
  return body;
}

WebhookEndpoint register_webhook_endpoint(const WebhookEndpoint& body) { return {deliveries.add(body.url)}; }

std::vector<WebhookEndpoint> read_webhook_endpoints() {
  std::vector<WebhookEndpoint> endpoints;
  for (std::string& url : deliveries.urls()) endpoints.push_back({std::move(url)});
  return endpoints;
}

int main(int count, char** arguments) {
  beckon::App app({
      .title = "Subscriptions",
      .description =
          "An error names all that is wrong: 400 is no JSON, 413 a body over 1 MB, 415 another content type, "
          "422 a wrong field.",
      .version = "1.0.0",
  });
  app.webhooks.post<new_subscription>(
      "new-subscription",
      {.description = "When a new user subscribes we send you a POST request with this data to the URL that you "
                      "register at `/webhook-endpoints/`. Answer within 5 seconds; it is sent once.",
       .status = 204});

  // A Service tells the App of each route and answers it by the same function.
  sample::Service service(app);
  service.get<read_users>("/users/");
  service.post<create_subscription>("/subscriptions/", {.status = 201});
  service.get<read_webhook_endpoints>("/webhook-endpoints/");
  service.post<register_webhook_endpoint>("/webhook-endpoints/", {.status = 201});

  return sample::run(service, deliveries, count, arguments);
}
