#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/doors/doors.hpp"

namespace beckon::doors {

// Everything that `describe` can say.
struct StartedPlan {
  std::string username;
  std::string mail;
  double fee = 0;
  float share = 1;
  int seats = 2;
  std::vector<std::string> tags;
  std::map<std::string, std::string> notes;
  std::vector<std::string> codes;
  std::optional<std::string> coupon;
  int loose = 0;
  std::optional<std::string> tight;
};
void describe(Model<StartedPlan>& m) {
  m.name("Plan").title("A plan").description("A paid plan that a user has just started.");
  m.deprecated().additional_properties(false);
  m.field<&StartedPlan::username>({.title = "Login",
                                   .description = "Login name",
                                   .min_length = 3,
                                   .max_length = 64,
                                   .pattern = R"(^\w+$)",
                                   .examples = {{"rick", "ann"}}});
  m.field<&StartedPlan::mail>({.format = "email", .write_only = true});
  m.field<&StartedPlan::fee>({.description = "EUR per month", .minimum = 0, .exclusive_maximum = 99.5});
  m.field<&StartedPlan::share>({.multiple_of = 0.25, .exclusive_minimum = 0, .maximum = 1});
  m.field<&StartedPlan::seats>({.has_default = true, .minimum = 1, .maximum = 9, .examples = {{3, 4}}});
  m.field<&StartedPlan::tags>({.min_items = 1, .max_items = 5, .unique_items = true});
  m.field<&StartedPlan::notes>({.min_properties = 1, .max_properties = 9, .read_only = true});
  m.field<&StartedPlan::codes>({.type = "list<string(3..8)>"});
  m.field<&StartedPlan::coupon>({.max_length = 8, .deprecated = true});
  m.field<&StartedPlan::loose>({.required = false});
  m.field<&StartedPlan::tight>({.required = true});
}
void add_plan(const StartedPlan& plan);

namespace {

App described() {
  App app({.title = "Described", .version = "1.0.0"});
  app.post<add_plan>("/plans");
  return app;
}

}  // namespace

std::vector<Door> descriptions() { return {{"cpp-described", described}}; }

}  // namespace beckon::doors
