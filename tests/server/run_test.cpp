#include "server/run.hpp"

#include <gtest/gtest.h>

#include <string>

namespace sample {
namespace {

TEST(Run, AnAppWithErrorsIsNotServedAndTheyAreTold) {
  beckon::App app({.title = "Broken", .version = "1"});
  app.get("/orders", {.name = "read_orders", .returns = "list<Ordr>"});
  app.model("Order", {{"id", "int"}});
  Service service(app);
  Deliveries deliveries;
  std::string name = "beckon-sample";
  char* arguments[] = {name.data(), nullptr};

  testing::internal::CaptureStderr();
  const int status = run(service, deliveries, 1, arguments);
  const std::string told = testing::internal::GetCapturedStderr();
  EXPECT_EQ(status, 1);
  EXPECT_EQ(
      told,
      "the App has no document:\n"
      "app: /paths/~1orders/get/returns: error: unknown type \"Ordr\" · did you mean \"Order\"? [unknown-type]\n");
}

}  // namespace
}  // namespace sample
