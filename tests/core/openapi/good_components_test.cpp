#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";
const std::string ok = "responses: { 200: { description: d } }";

// OpenAPI 3.1.1 §4.8.30.
TEST(GoodComponents, HoldTheSchemesThatAreRequired) {
  const auto told = [&](const std::string& requirement) {
    return problems(
        head + "security: [" + requirement +
        "]\ncomponents: { securitySchemes: { key: { type: apiKey, name: k, in: query }, login: { type: oauth2, "
        "flows: { password: { tokenUrl: /t, scopes: { read: r } }, implicit: { authorizationUrl: /a, scopes: { "
        "write: w } } } }, alias: { $ref: '#/components/securitySchemes/login' } } }\n");
  };
  EXPECT_EQ(told("{}, { key: [] }, { login: [read, write] }, { alias: [read] }"), "");
  // §4.8.30: schemes of other types may have roles in the list.
  EXPECT_EQ(told("{ key: [admin] }"), "");
  EXPECT_EQ(told("{ kye: [] }"),
            "3:14: warning: there is no security scheme \"kye\" · did you mean \"key\"? [unknown-security-scheme]");
  EXPECT_EQ(told("{ alias: [raed] }"),
            "3:22: warning: the scheme \"alias\" has no scope \"raed\" · did you mean \"read\"? [unknown-scope]");
}

TEST(GoodComponents, AreReferredTo) {
  const auto told = [&](const std::string& components) {
    return problems(
        head +
        "paths: { /a: { get: { security: [{ key: [] }], responses: { 200: { $ref: "
        "'#/components/responses/Pets' } } } } }\ncomponents:\n  securitySchemes: { key: { type: mutualTLS } }\n"
        "  responses: { Pets: { description: d, content: { application/json: { schema: { $ref: "
        "'#/components/schemas/Pet/properties/kind' } } } } }\n  schemas:\n    " +
        components + "\n");
  };
  EXPECT_EQ(told("Pet: { properties: { kind: {} } }"), "");
  EXPECT_EQ(told("Pet: { properties: { kind: {} } }\n    Old: {}"),
            "9:5: info: \"Old\" is never referred to · refer to it, or remove it [unused-component]");
  // §4.8.25: a schema that extends one with a discriminator is one of its alternatives.
  EXPECT_EQ(told("Pet: { discriminator: { propertyName: kind }, properties: { kind: {} } }\n    Cat: { allOf: [{ $ref: "
                 "'#/components/schemas/Pet' }] }"),
            "");
  EXPECT_EQ(told("Pet: { discriminator: { propertyName: kind, mapping: { cat: Cat } }, properties: { kind: {} } }\n    "
                 "Cat: {}"),
            "");
}

TEST(GoodComponents, OfADocumentWithoutCallsAreThereForOthers) {
  EXPECT_EQ(problems(head + "components: { schemas: { A: {} } }\n"), "");
}

TEST(GoodComponents, AreUsedWhenAModelExtendsThem) {
  EXPECT_EQ(problems("info: { title: T, version: '1' }\nmodels: { Base: { id: int }, Pet: { $extends: Base } }\n"
                     "webhooks: { new: { post: { body: Pet } } }\n"),
            "");
}

// §4.8.22.
TEST(GoodTags, AreDeclaredOnceAndUsedAsDeclared) {
  const auto told = [](const std::string& start, const std::string& tags) {
    return problems(start + tags + "paths: { /a: { get: { tags: [pets, pets], " + ok + " }, put: { tags: [pets], " +
                    ok + " } } }\n");
  };
  EXPECT_EQ(told(head, "tags: [{ name: pets }]\n"), "");
  EXPECT_EQ(told(head, "tags: [{ name: pet }]\n"),
            "4:30: info: the tag \"pets\" is not declared · did you mean \"pet\"? [undeclared-tag]");
  EXPECT_EQ(told(head, "tags: [{ name: pets }, { name: pets }]\n"),
            "3:32: warning: the tag \"pets\" is declared twice · remove one of them [duplicate-tag]");
  EXPECT_EQ(told(head, ""),
            "3:30: info: the tag \"pets\" is not declared · declare it under \"tags\", where it can be described "
            "[undeclared-tag]");
  // Routers have tags; who declares none does not want to.
  EXPECT_EQ(told("info: { title: T, version: '1' }\n", ""), "");
}

}  // namespace
}  // namespace beckon
