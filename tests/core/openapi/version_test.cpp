#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

TEST(Version, OfSwaggerIsNotRead) {
  const std::string way_out = "OpenAPI 3.1 and 3.0 are read; convert it first, with swagger2openapi for example";
  EXPECT_EQ(problems(R"({"swagger":"2.0","paths":{}})"),
            "1:12: error: this is a Swagger 2.0 document · " + way_out + " [unsupported-version]");
  EXPECT_EQ(problems("swaggerVersion: '1.2'\napis: []\n"),
            "1:17: error: this is a Swagger 1.2 document · " + way_out + " [unsupported-version]");
}

TEST(Version, AfterTheOnesThatAreReadIsNamed) {
  EXPECT_EQ(problems(R"({"openapi":"3.2.0"})"),
            "1:12: error: OpenAPI 3.2.0 is not read, 3.1 and 3.0 are · write 3.1.0, and you are told what is 3.2's "
            "alone [unsupported-version]");
  EXPECT_EQ(repaired("openapi: 3.2.0\npaths: {}\n"), "openapi: 3.1.0\npaths: {}\n");
  for (const std::string version : {"3.3.0", "4.0.0", "3.20.0", "3.10.0", "2.0", "3", "3.01", "latest"}) {
    EXPECT_EQ(problems(R"({"openapi":")" + version + R"("})"),
              "1:12: error: OpenAPI " + version +
                  " is not read, 3.1 and 3.0 are · in definitions leave \"openapi\" out [unsupported-version]");
  }
}

TEST(Version, WithoutItsThirdNumberIsRepaired) {
  EXPECT_EQ(problems(R"({"openapi":"3.1"})"),
            "1:12: error: OpenAPI 3.1 lacks its third number · write 3.1.0 [unsupported-version]");
  EXPECT_EQ(repaired(R"({"openapi":"3.1"})"), R"({"openapi":"3.1.0"})");
}

TEST(Version, Of30IsReadWhateverItsThirdNumber) {
  for (const std::string version : {"3.0.0", "3.0.4", "3.0.0-rc1", "3.0"}) {
    EXPECT_EQ(document(R"({"openapi":")" + version + R"(","info":{"title":"T","version":"1"},"paths":{}})"),
              R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}})");
  }
}

}  // namespace
}  // namespace beckon
