// Prints the document of a small API; the conventions may be named on the command line.

#include <chrono>
#include <iostream>
#include <string>

#include <beckon/beckon.hpp>

struct Subscription {
  std::string username;
  double monthly_fee = 0;
  std::chrono::sys_seconds start_date;
};

void new_subscription(const Subscription& body);
void read_users();

int main(int count, char** arguments) {
  beckon::AppOptions options{.title = "FastAPI", .version = "0.1.0"};
  if (count > 1) options.conventions = arguments[1];

  beckon::App app(options);
  app.webhooks.post<new_subscription>(
      "new-subscription",
      {.description = "When a new user subscribes to your service we'll send you a POST request with this\n"
                      "data to the URL that you register for the event `new-subscription` in the dashboard."});
  beckon::Router users({.prefix = "/users"});
  users.get<read_users>("/");
  app.include(users);

  const beckon::Compiled result = app.compile();
  for (const beckon::Diagnostic& problem : result.diagnostics()) std::cerr << to_string(problem, "app") << '\n';
  std::cout << result.json();
  return result ? 0 : 1;
}
