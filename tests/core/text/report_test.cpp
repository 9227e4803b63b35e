#include <gtest/gtest.h>

#include <beckon/diagnostics.hpp>

namespace beckon {
namespace {

TEST(DiagnosticAsText, IsOneLineWithPlaceHintAndCode) {
  Diagnostic diagnostic{Severity::error, "unknown-type", "unknown type \"Custmer\"", "/models/Order/buyer"};
  EXPECT_EQ(to_string(diagnostic, "api.yaml"),
            "api.yaml: /models/Order/buyer: error: unknown type \"Custmer\" [unknown-type]");
  diagnostic.hint = "did you mean \"Customer\"?";
  diagnostic.range = Range{{1, 33, 32}, {1, 40, 39}};
  EXPECT_EQ(to_string(diagnostic, "api.yaml"),
            "api.yaml:1:33: error: unknown type \"Custmer\" · did you mean \"Customer\"? [unknown-type]");
}

TEST(DiagnosticsAsJson, LeaveOutWhatIsAbsent) {
  EXPECT_EQ(to_json({}), "[]");
  const Diagnostic diagnostics[] = {
      {Severity::warning, "some-code", "say \"hi\"", "/a"},
      {Severity::info, "other-code", "m", "", Range{{1, 2, 1}, {3, 4, 25}}, "h", TextEdit{{{1, 2, 1}, {1, 2, 1}}, ","}},
  };
  EXPECT_EQ(
      to_json(diagnostics),
      R"([{"severity":"warning","code":"some-code","message":"say \"hi\"","pointer":"/a"},)"
      R"({"severity":"info","code":"other-code","message":"m","pointer":"",)"
      R"("range":{"start":{"line":1,"column":2,"offset":1},"end":{"line":3,"column":4,"offset":25}},"hint":"h",)"
      R"("fix":{"range":{"start":{"line":1,"column":2,"offset":1},"end":{"line":1,"column":2,"offset":1}},"text":","}}])");
}

}  // namespace
}  // namespace beckon
