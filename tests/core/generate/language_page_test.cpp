#include "language_page.hpp"

#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace beckon::generate {
namespace {

TEST(LanguagePage, HasTheTablesOfTheCore) {
  std::ifstream file(BECKON_SOURCE_DIR "/docs/language.md", std::ios::binary);
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  EXPECT_TRUE(page == language_page(page)) << "docs/language.md has not the tables of the core: run make generate";
  for (const char* name : {"document", "types", "model", "operation", "parameter", "response", "router", "webhook",
                           "webhookDefaults", "signature", "conventions"}) {
    EXPECT_NE(page.find("<!-- table: " + std::string(name) + " -->"), std::string::npos) << name;
  }
}

TEST(LanguagePage, ReplacesATableAndNothingElse) {
  EXPECT_EQ(language_page("Before\n\n<!-- table: signature -->\n| key |\n<!-- end -->\n\nAfter\n"),
            "Before\n"
            "\n"
            "<!-- table: signature -->\n"
            "\n"
            "| key | meaning |\n"
            "|---|---|\n"
            "| `header` | The header that holds the signature. |\n"
            "| `algorithm` | How it is made: `hmac-sha256`. |\n"
            "\n"
            "<!-- end -->\n"
            "\n"
            "After\n");
}

TEST(LanguagePage, ShowsWhatMustNotBeMissing) {
  const auto shown = [](const std::string& name) {
    return language_page("<!-- table: " + name + " -->\n<!-- end -->");
  };
  EXPECT_NE(shown("types").find("| `datetime` | `{ type: string, format: date-time }` | `3..64` "), std::string::npos);
  EXPECT_NE(shown("types").find("| `null` | `{ type: \"null\" }` | – |\n"), std::string::npos);
  EXPECT_NE(shown("conventions").find(" | – | as FastAPI | – |\n"), std::string::npos);
  EXPECT_NE(shown("operation").find("\n| `returns` | "), std::string::npos);
  EXPECT_EQ(shown("operation").find("\n| `retries` | "), std::string::npos);
  EXPECT_EQ(shown("operation").find("\n| `responses` | "), std::string::npos);
  EXPECT_NE(shown("webhook").find("\n| `retries` | "), std::string::npos);
  EXPECT_EQ(shown("router").find("$cycle"), std::string::npos);
}

TEST(LanguagePage, LeavesATableOfWhichNothingIsKnownEmpty) {
  EXPECT_EQ(language_page("<!-- table: tabel -->\n| a |\n<!-- end -->"), "<!-- table: tabel -->\n\n\n<!-- end -->");
  EXPECT_EQ(language_page("<!-- table: types"), "<!-- table: types");
}

}  // namespace
}  // namespace beckon::generate
