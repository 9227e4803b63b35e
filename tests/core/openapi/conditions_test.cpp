#include "openapi/conditions.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},)";

/// The errors of a component, by their place in it.
std::string errors_of(const std::string& section, const std::string& component) {
  std::string lines = errors(head + R"("components":{")" + section + R"(":{"C":)" + component + "}}}");
  const std::string pointer = "/components/" + section + "/C";
  for (std::size_t at = lines.find(pointer); at != std::string::npos; at = lines.find(pointer, at)) {
    lines.erase(at, pointer.size());
  }
  return lines;
}

std::string parameter(const std::string& members) { return errors_of("parameters", R"({"name":"p",)" + members + "}"); }

TEST(Conditions, OfADocumentAreThatItDescribesSomething) {
  EXPECT_EQ(problems(R"({"openapi":"3.1.0","info":{"title":"T","version":"1"}})"),
            "1:1: error: an OpenAPI Object needs \"paths\", \"webhooks\" or \"components\" · add \"paths\": {} "
            "[missing-key]");
  for (const char* part : {"paths", "webhooks", "components"}) EXPECT_EQ(problems(head + "\"" + part + "\":{}}"), "");
  // Which may have been meant.
  EXPECT_EQ(problems(head + R"("pahts":{}})"),
            "1:55: error: an OpenAPI Object has no \"pahts\" · did you mean \"paths\"? [unknown-key]");
  // The definitions language adds what is missing.
  EXPECT_EQ(problems("info: { title: T, version: '1' }\n"), "");
}

TEST(Conditions, OfALicenseAreThatOneThingTellsIt) {
  const auto license = [](const std::string& members) {
    return errors(R"({"openapi":"3.1.0","info":{"title":"T","version":"1","license":{"name":"L")" + members +
                  R"(}},"paths":{}})");
  };
  EXPECT_EQ(license(R"(,"url":"u")"), "");
  EXPECT_EQ(license(R"(,"identifier":"MIT")"), "");
  EXPECT_EQ(license(R"(,"url":"u","identifier":"MIT")"),
            "/info/license/identifier: a License Object has either \"identifier\" or \"url\" · remove one");
}

TEST(Conditions, OfAParameterAreThatItHasASchemaOrContent) {
  EXPECT_EQ(parameter(R"("in":"query")"), ": a Parameter Object needs \"schema\" or \"content\" · add one");
  EXPECT_EQ(parameter(R"("in":"query","schema":{},"content":{"text/plain":{}})"),
            "/content: a Parameter Object has either \"schema\" or \"content\" · remove one");
  EXPECT_EQ(parameter(R"("in":"query","content":{})"), "/content: \"content\" must have exactly one media type");
  EXPECT_EQ(parameter(R"("in":"query","content":{"a/b":{},"a/c":{}})"),
            "/content: \"content\" must have exactly one media type");
  EXPECT_EQ(parameter(R"("in":"query","content":{"a/b":{}},"example":1)"),
            "/example: a Parameter Object with content has no \"example\" · the media type in \"content\" says it");
  EXPECT_EQ(parameter(R"("in":"query","schema":{},"example":1,"examples":{})"),
            "/examples: a Parameter Object has either \"example\" or \"examples\" · remove one");
}

TEST(Conditions, OfAParameterAreWhatItsPlaceAllows) {
  EXPECT_EQ(parameter(R"("in":"querry","schema":{})"),
            "/in: \"in\" must be path, query, header or cookie, not \"querry\" · did you mean \"query\"?");
  EXPECT_EQ(parameter(R"("in":"header","schema":{},"style":"form")"),
            "/style: \"style\" of a parameter in header must be simple, not \"form\"");
  EXPECT_EQ(parameter(R"("in":"query","schema":{},"style":"deepobject")"),
            "/style: \"style\" of a parameter in query must be form, spaceDelimited, pipeDelimited or deepObject, not "
            "\"deepobject\" · did you mean \"deepObject\"?");
  EXPECT_EQ(
      parameter(R"("in":"cookie","schema":{},"allowReserved":true,"allowEmptyValue":true)"),
      "/allowReserved: a Parameter Object with in: cookie has no \"allowReserved\" · only a query parameter has it\n"
      "/allowEmptyValue: a Parameter Object with in: cookie has no \"allowEmptyValue\" · only a query parameter has "
      "it");
  EXPECT_EQ(parameter(R"("in":"query","schema":{},"allowReserved":true,"allowEmptyValue":true,"style":"form")"), "");
  for (const char* style : {"matrix", "label", "simple"})
    EXPECT_EQ(parameter(R"("in":"path","required":true,"schema":{},"style":")" + std::string(style) + "\""), "");
}

TEST(Conditions, OfAPathParameterAreThatItIsRequired) {
  EXPECT_EQ(parameter(R"("in":"path","schema":{})"), ": a path parameter needs \"required\": true · add it");
  EXPECT_EQ(parameter(R"("in":"path","schema":{},"required":false)"),
            "/required: a path parameter is required · write true");
  EXPECT_EQ(
      repaired(head + R"("components":{"parameters":{"P":{"name":"p","in":"path","schema":{},"required":false}}}})"),
      head + R"("components":{"parameters":{"P":{"name":"p","in":"path","schema":{},"required":true}}}})");
  EXPECT_EQ(errors_of("parameters", R"({"name":"{p}","in":"path","schema":{},"required":true})"),
            "/name: a path parameter can't be called \"{p}\" · write its name without { }");
  // The schema asks for neither beside content.
  EXPECT_EQ(parameter(R"("in":"path","content":{"a/b":{}})"), "");
}

TEST(Conditions, OfAHeaderAreThatItHasASchemaOrContent) {
  EXPECT_EQ(errors_of("headers", "{}"), ": a Header Object needs \"schema\" or \"content\" · add one");
  EXPECT_EQ(errors_of("headers", R"({"schema":{},"style":"form"})"), "/style: \"style\" must be simple, not \"form\"");
  EXPECT_EQ(errors_of("headers", R"({"content":{"a/b":{}},"explode":true})"),
            "/explode: a Header Object with content has no \"explode\" · the media type in \"content\" says it");
  EXPECT_EQ(errors_of("headers", R"({"schema":{},"style":"simple","explode":true,"examples":{}})"), "");
}

TEST(Conditions, OfExamplesAndLinksAreThatOneThingTellsThem) {
  EXPECT_EQ(errors_of("examples", R"({"externalValue":"u","value":1})"),
            "/value: an Example Object has either \"value\" or \"externalValue\" · remove one");
  EXPECT_EQ(errors_of("links", "{}"), ": a Link Object needs \"operationRef\" or \"operationId\" · add one");
  EXPECT_EQ(errors_of("links", R"({"operationRef":"#/a","operationId":"a"})"),
            "/operationId: a Link Object has either \"operationRef\" or \"operationId\" · remove one");
  EXPECT_EQ(errors_of("requestBodies", R"({"content":{"a/b":{"example":1,"examples":{}}}})"),
            "/content/a~1b/examples: a Media Type Object has either \"example\" or \"examples\" · remove one");
}

TEST(Conditions, OfResponsesAreThatThereIsOne) {
  const auto operation = [](const std::string& members) {
    return errors(head + R"("paths":{"/a":{"put":{)" + members + "}}}}");
  };
  const std::string missing =
      "/paths/~1a/put/responses: a Responses Object needs a response · add a status code such as \"200\", or "
      "\"default\"";
  EXPECT_EQ(operation(R"("responses":{})"), missing);
  EXPECT_EQ(operation(R"("responses":{"x-a":1})"), missing);
  EXPECT_EQ(operation(R"("responses":{"204":{"description":""}})"), "");
  EXPECT_EQ(operation(""), "");
}

TEST(Conditions, OfASecuritySchemeAreTheFieldsOfItsType) {
  const auto scheme = [](const std::string& members) { return errors_of("securitySchemes", "{" + members + "}"); };
  EXPECT_EQ(scheme(R"("type":"apiKey")"),
            ": a Security Scheme Object with type: apiKey needs \"name\" · add it\n"
            ": a Security Scheme Object with type: apiKey needs \"in\" · add it");
  EXPECT_EQ(scheme(R"("type":"apiKey","name":"k","in":"path")"),
            "/in: \"in\" must be query, header or cookie, not \"path\"");
  EXPECT_EQ(scheme(R"("type":"http","scheme":"basic","flows":{})"),
            "/flows: a Security Scheme Object with type: http has no \"flows\"");
  EXPECT_EQ(scheme(R"("type":"http","scheme":"basic","bearerFormat":"JWT")"),
            "/bearerFormat: a Security Scheme Object with scheme: basic has no \"bearerFormat\" · only bearer has it");
  EXPECT_EQ(scheme(R"("type":"http","scheme":"BEARER","bearerFormat":"JWT")"), "");
  EXPECT_EQ(scheme(R"("type":"oauth2")"), ": a Security Scheme Object with type: oauth2 needs \"flows\" · add it");
  EXPECT_EQ(scheme(R"("type":"openIdConnect")"),
            ": a Security Scheme Object with type: openIdConnect needs \"openIdConnectUrl\" · add it");
  EXPECT_EQ(scheme(R"("type":"mutualTLS","name":"k")"),
            "/name: a Security Scheme Object with type: mutualTLS has no \"name\"");
  EXPECT_EQ(scheme(R"("type":"apikey","name":"k","in":"header")"),
            "/type: \"type\" must be apiKey, http, mutualTLS, oauth2 or openIdConnect, not \"apikey\" · did you mean "
            "\"apiKey\"?");
}

TEST(Conditions, OfAnOAuthFlowAreTheUrlsThatItTakes) {
  const auto flow = [](const std::string& name, const std::string& members) {
    return errors_of("securitySchemes",
                     R"({"type":"oauth2","flows":{")" + name + R"(":{"scopes":{})" + members + "}}}");
  };
  EXPECT_EQ(flow("implicit", R"(,"tokenUrl":"u")"),
            "/flows/implicit: an OAuth Flow Object of implicit needs \"authorizationUrl\" · add it\n"
            "/flows/implicit/tokenUrl: an OAuth Flow Object of implicit has no \"tokenUrl\"");
  EXPECT_EQ(flow("password", R"(,"tokenUrl":"u","authorizationUrl":"u")"),
            "/flows/password/authorizationUrl: an OAuth Flow Object of password has no \"authorizationUrl\"");
  EXPECT_EQ(flow("clientCredentials", ""),
            "/flows/clientCredentials: an OAuth Flow Object of clientCredentials needs \"tokenUrl\" · add it");
  EXPECT_EQ(flow("authorizationCode", R"(,"tokenUrl":"u")"),
            "/flows/authorizationCode: an OAuth Flow Object of authorizationCode needs \"authorizationUrl\" · add it");
  EXPECT_EQ(flow("authorizationCode", R"(,"tokenUrl":"u","authorizationUrl":"u")"), "");
}

TEST(Conditions, NameFieldsThatAreThere) {
  const auto has = [](openapi::ObjectType type, std::string_view key) {
    return openapi::find_field(openapi::describe(type), key) != nullptr;
  };
  for (const openapi::Alternatives& each : openapi::alternatives()) {
    EXPECT_TRUE(has(each.object, each.one)) << each.one;
    EXPECT_TRUE(has(each.object, each.other)) << each.other;
  }
  for (const openapi::Case& each : openapi::cases()) {
    EXPECT_TRUE(each.key.empty() || has(each.object, each.key)) << each.key;
    for (std::string_view words : {each.needs, each.lacks}) {
      while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        EXPECT_TRUE(has(each.object, word)) << word;
        words.remove_prefix(std::min(word.size() + 1, words.size()));
      }
    }
  }
}

}  // namespace
}  // namespace beckon
