#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = R"({"openapi":"3.0.3","info":{"title":"T","version":"1"},)";
const std::string new_head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

/// The errors and what is told of the upgrade, each on a line.
std::string told(const std::string& text) {
  std::string lines;
  const Compiled compiled = compile(text);
  for (const Diagnostic& diagnostic : compiled.diagnostics()) {
    if (diagnostic.severity != Severity::error && !diagnostic.code.starts_with("upgrade")) continue;
    lines += (lines.empty() ? "" : "\n") + to_string(diagnostic, "").substr(1);
  }
  return lines;
}

TEST(Upgrade, TellsTheVersionAndHowOftenWhatWasChanged) {
  EXPECT_EQ(told("openapi: 3.0.0\ninfo: { title: T, version: '1' }\npaths: {}\n"),
            "1:10: info: OpenAPI 3.0.0 became 3.1.0 [upgraded]");
  EXPECT_EQ(told("openapi: 3.0.4\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n"
                 "    A: { type: string, nullable: true, example: a }\n    B: { $ref: '#/components/schemas/A',\n"
                 "      type: object, example: b }\n"),
            "1:10: info: OpenAPI 3.0.4 became 3.1.0: 2 example, 1 nullable, 1 type [upgraded]\n"
            "6:24: info: \"nullable\" became type null [upgrade-change]\n"
            "6:40: info: \"example\" became \"examples\" [upgrade-change]\n"
            "8:7: info: \"type\" is left out: OpenAPI 3.0 ignores it beside \"$ref\" [upgrade-omission]\n"
            "8:21: info: \"example\" became \"examples\" [upgrade-change]");
}

TEST(Upgrade, ChangesNothingButWhatItTells) {
  const std::string rest =
      R"("servers":[{"url":"/{v}","variables":{"v":{"enum":["1"],"default":"1"}}}],"x-a":{"nullable":true},"paths":{"/a":)"
      R"({"get":{"parameters":[{"name":"q","in":"query","allowEmptyValue":true,"allowReserved":true,"schema":{},)"
      R"("example":1}],"responses":{"200":{"description":"ok","content":{"a/b":{"schema":{"type":"object"},"example":{)"
      R"("nullable":true}}}}}}}},"components":{"schemas":{"S":{"type":"integer","minimum":1.0}},"responses":{"R":)"
      R"({"$ref":"#/components/responses/Q"}}}})";
  EXPECT_EQ(document(head + rest), new_head + rest);
  EXPECT_EQ(told(head + rest), "1:12: info: OpenAPI 3.0.3 became 3.1.0 [upgraded]");
}

TEST(Upgrade, LeavesADocumentOf31AsItIs) {
  const std::string text =
      new_head + R"("x-webhooks":{},"components":{"schemas":{"S":{"nullable":true,"example":1,"format":"binary"}}}})";
  EXPECT_EQ(document(text), text);
}

TEST(Upgrade, MakesWebhooksOfTheirExtension) {
  EXPECT_EQ(document(head + R"("x-webhooks":{"new":{"post":{"responses":{"200":{"description":"ok"}}}}},"paths":{}})"),
            new_head + R"("webhooks":{"new":{"post":{"responses":{"200":{"description":"ok"}}}}},"paths":{}})");
  EXPECT_EQ(told(head + R"("x-webhooks":{},"paths":{}})"),
            "1:12: info: OpenAPI 3.0.3 became 3.1.0: 1 x-webhooks [upgraded]\n"
            "1:55: info: \"x-webhooks\" became \"webhooks\" [upgrade-change]");
  EXPECT_EQ(told(head + R"("paths":{},"x-webhooks":{"new":{"psot":{}}}})"),
            "1:12: info: OpenAPI 3.0.3 became 3.1.0: 1 x-webhooks [upgraded]\n"
            "1:66: info: \"x-webhooks\" became \"webhooks\" [upgrade-change]\n"
            "1:87: error: a Path Item Object has no \"psot\" · did you mean \"post\"? [unknown-key]");
}

TEST(Upgrade, KeepsAnExtensionThatIsNoMapOfWebhooks) {
  const std::string beside = R"("webhooks":{},"x-webhooks":{},"paths":{}})";
  EXPECT_EQ(document(head + beside), new_head + beside);
  const std::string list = R"("x-webhooks":["new"],"paths":{},"components":{"x-webhooks":{}}})";
  EXPECT_EQ(document(head + list), new_head + list);
}

// OpenAPI 3.0.4 §4.7.6: the list of values SHOULD NOT be empty; 3.1.1 §4.8.6: it MUST NOT.
TEST(Upgrade, LeavesOutTheEmptyValuesOfAServerVariable) {
  EXPECT_EQ(document(head + R"("servers":[{"url":"/{v}","variables":{"v":{"enum":[],"default":"1"}}}],"paths":{}})"),
            new_head + R"("servers":[{"url":"/{v}","variables":{"v":{"default":"1"}}}],"paths":{}})");
  EXPECT_EQ(told(head + R"("servers":[{"url":"/{v}","variables":{"v":{"enum":[],"default":"1"}}}],"paths":{}})"),
            "1:12: info: OpenAPI 3.0.3 became 3.1.0: 1 enum [upgraded]\n"
            "1:98: info: \"enum\" is left out: it is empty [upgrade-omission]");
}

// OpenAPI 3.0.4 §4.7.12.2: both apply only to query parameters. Its schema lets them stand anywhere, that of 3.1 not.
TEST(Upgrade, LeavesOutWhatOnlyQueryParametersHave) {
  const std::string before = head + R"("paths":{},"components":{)";
  const std::string after = new_head + R"("paths":{},"components":{)";
  EXPECT_EQ(
      document(
          before +
          R"("parameters":{"P":{"name":"p","in":"header","allowEmptyValue":false,"schema":{},"allowReserved":true}}}})"),
      after + R"("parameters":{"P":{"name":"p","in":"header","schema":{}}}}})");
  EXPECT_EQ(
      document(before + R"("headers":{"H":{"allowReserved":false,"schema":{"type":"string","nullable":true}}}}})"),
      after + R"("headers":{"H":{"schema":{"type":["string","null"]}}}}})");
  EXPECT_EQ(told(before + R"("headers":{"H":{"allowReserved":false,"schema":{}}}}})"),
            "1:12: info: OpenAPI 3.0.3 became 3.1.0: 1 allowReserved [upgraded]\n"
            "1:96: info: \"allowReserved\" is left out: only query parameters have it [upgrade-omission]");
  const std::string reference = R"("headers":{"H":{"$ref":"#/components/headers/G","allowReserved":true}}}})";
  EXPECT_EQ(document(before + reference), after + reference);
}

// OpenAPI 3.1.1 §4.4.2: bytes that are the whole content are of the media type under which they stand.
TEST(Upgrade, SaysOfAWholeContentThatItIsOfItsMediaType) {
  const auto content = [](const std::string& beginning, const std::string& media_type, const std::string& schema) {
    return beginning + R"("paths":{},"components":{"requestBodies":{"B":{"content":{")" + media_type +
           R"(":{"schema":)" + schema + "}}}}}}";
  };
  const std::string bytes = R"({"type":"string","format":"binary"})";
  EXPECT_EQ(document(content(head, "image/png", bytes)),
            content(new_head, "image/png", R"({"contentMediaType":"image/png"})"));
  EXPECT_EQ(document(content(head, "*/*", bytes)),
            content(new_head, "*/*", R"({"contentMediaType":"application/octet-stream"})"));
  EXPECT_EQ(document(content(head, "multipart/form-data", R"({"properties":{"f":)" + bytes + "}}")),
            content(new_head, "multipart/form-data",
                    R"({"properties":{"f":{"contentMediaType":"application/octet-stream"}}})"));
}

TEST(Upgrade, ReadsShorthandToo) {
  EXPECT_EQ(document("openapi: 3.0.3\ninfo: { title: T, version: '1' }\nconventions: plain\npaths:\n  /a:\n    post:\n"
                     "      body: { type: string, nullable: true }\n      returns: int\n"),
            R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"post":{"requestBody":{"content":)"
            R"({"application/json":{"schema":{"type":["string","null"]}}},"required":true},"responses":{"200":)"
            R"({"description":"OK","content":{"application/json":{"schema":{"type":"integer"}}}}}}}}})");
}

TEST(Upgrade, TellsErrorsAtTheirPlacesInWhatItChanged) {
  EXPECT_EQ(
      problems(head + R"("paths":{},"components":{"schemas":{"S":{"allOf":[{"minLength":-1}],"nullable":true}}}})"),
      "1:12: info: OpenAPI 3.0.3 became 3.1.0: 1 allOf, 1 nullable [upgraded]\n"
      "1:96: info: \"allOf\" became \"anyOf\" with null [upgrade-change]\n"
      "1:118: error: \"minLength\" must be a whole number, not negative, not -1 [wrong-kind]\n"
      "1:123: info: \"nullable\" became type null [upgrade-change]");
}

TEST(Upgrade, OfMoreThanAThousandChangesTellsTheFirstAndTheirCount) {
  std::string text = R"({"info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{)";
  for (int i = 0; i < 3000; ++i) text += "\"S" + std::to_string(i) + R"(":{"type":"string","nullable":true},)";
  text += R"("Last":{"$ref":"#/components/schemas/S0","type":"string"}}},"openapi":"3.0.3"})";
  const Compiled compiled = compile(text);
  ASSERT_TRUE(compiled);
  ASSERT_EQ(compiled.diagnostics().size(), 1001U);
  EXPECT_EQ(told(text).substr(0, told(text).find('\n')), "1:95: info: \"nullable\" became type null [upgrade-change]");
  const std::span<const Diagnostic> last = compiled.diagnostics().last(3);
  EXPECT_EQ(last[0].message, "\"type\" is left out: OpenAPI 3.0 ignores it beside \"$ref\"");
  EXPECT_EQ(last[1].message, "OpenAPI 3.0.3 became 3.1.0: 3000 nullable, 1 type");
  EXPECT_TRUE(to_string(last[2], "t").ends_with(" more problems are not shown [too-many-problems]"));
}

}  // namespace
}  // namespace beckon
