#include "definitions/payloads.hpp"

#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

std::string with(const std::string& lines) {
  return "conventions: { base: plain, direction: true }\ninfo: { title: T, version: '1' }\n" + lines;
}
std::string schemas(const std::string& lines) {
  return between(document(with(lines)), R"("components":{"schemas":)", "}}");
}
/// The schema of the first JSON body of a document, which is a reference.
std::string body_of(const std::string& compiled) {
  const std::string start = R"("application/json":{"schema":)";
  const std::size_t begin = compiled.find(start) + start.size();
  return compiled.substr(begin, compiled.find("}}", begin) + 1 - begin);
}
std::string body(const std::string& lines) { return body_of(document(with(lines))); }

const std::string user =
    "models: { User: { id: { type: int, readOnly: true }, password: { type: string, writeOnly: true }, name: string } "
    "}\n";
const std::string sent_user =
    R"({"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"required":["id","name"]})";

// JSON Schema 2020-12 Validation §9.4: readOnly is the owner's to send, writeOnly is never sent by it.
TEST(Payloads, HoldWhatIsReadOnlyAndLackWhatIsWriteOnly) {
  const std::string text = user + "webhooks: { a: { post: { body: User } } }\n";
  EXPECT_EQ(body(text), R"({"$ref":"#/components/schemas/UserPayload"})");
  EXPECT_EQ(between(schemas(text), R"("UserPayload":)", "}"), sent_user);
  EXPECT_NE(schemas(text).find(R"("User":{"type":"object","properties":{"id":{"type":"integer","readOnly":true})"),
            std::string::npos);
}

TEST(Payloads, AreTheModelWhereNothingDiffers) {
  const std::string text = "models: { A: { a: B }, B: { b?: A } }\nwebhooks: { a: { post: { body: A } } }\n";
  EXPECT_EQ(body(text), R"({"$ref":"#/components/schemas/A"})");
  EXPECT_EQ(schemas(text).find("Payload"), std::string::npos);
}

TEST(Payloads, DifferThroughModelsHoweverDeepAndInCircles) {
  const std::string text =
      "models: { A: { b: B }, B: { c: 'list<C>' }, C: { a?: A, plain: Plain, key: { type: string, writeOnly: true } }, "
      "Plain: { x: int } }\nwebhooks: { a: { post: { body: A } } }\n";
  EXPECT_EQ(body(text), R"({"$ref":"#/components/schemas/APayload"})");
  const std::string all = schemas(text);
  EXPECT_NE(all.find(R"("APayload":{"type":"object","properties":{"b":{"$ref":"#/components/schemas/BPayload"}})"),
            std::string::npos)
      << all;
  EXPECT_NE(
      all.find(
          R"("BPayload":{"type":"object","properties":{"c":{"type":"array","items":{"$ref":"#/components/schemas/CPayload"}}})"),
      std::string::npos)
      << all;
  EXPECT_NE(
      all.find(
          R"("CPayload":{"type":"object","properties":{"a":{"$ref":"#/components/schemas/APayload"},"plain":{"$ref":"#/components/schemas/Plain"}},"required":["plain"]})"),
      std::string::npos)
      << all;
  EXPECT_EQ(all.find("PlainPayload"), std::string::npos);
}

TEST(Payloads, LackWhatRefersToSomethingWriteOnly) {
  EXPECT_EQ(between(schemas("components: { schemas: { Secret: { type: string, writeOnly: true } } }\n"
                            "models: { A: { a: Secret, b: int } }\nwebhooks: { a: { post: { body: A } } }\n"),
                    R"("APayload":)", "}"),
            R"({"type":"object","properties":{"b":{"type":"integer"}},"required":["b"]})");
}

TEST(Payloads, KeepNamesApartFromThoseThatAreThere) {
  EXPECT_EQ(body("models: { UserPayload: int, User: { id: { type: int, readOnly: true } } }\n"
                 "webhooks: { a: { post: { body: User } } }\n"),
            R"({"$ref":"#/components/schemas/UserPayload2"})");
}

TEST(Payloads, FollowTheMappingOfADiscriminator) {
  const std::string all = schemas(
      "components: { schemas: { Pet: { oneOf: [ Cat, Dog ], discriminator: { propertyName: kind, mapping: { cat: Cat, "
      "dog: '#/components/schemas/Dog' } } } } }\n"
      "models: { Cat: { kind: string, id: { type: int, readOnly: true } }, Dog: { kind: string } }\n"
      "webhooks: { a: { post: { body: Pet } } }\n");
  EXPECT_NE(
      all.find(
          R"("PetPayload":{"oneOf":[{"$ref":"#/components/schemas/CatPayload"},{"$ref":"#/components/schemas/Dog"}],)"
          R"("discriminator":{"propertyName":"kind","mapping":{"cat":"#/components/schemas/CatPayload","dog":"#/components/schemas/Dog"}}})"),
      std::string::npos)
      << all;
}

TEST(Payloads, InAnEnvelopeChangeTheEnvelopesComponent) {
  const std::string text = user + "webhooks: { a: { post: { body: User, envelope: standard } } }\n";
  EXPECT_EQ(body(text), R"({"$ref":"#/components/schemas/AEvent"})");
  EXPECT_NE(schemas(text).find(R"("data":{"$ref":"#/components/schemas/UserPayload"})"), std::string::npos);
  EXPECT_EQ(schemas(text).find("AEventPayload"), std::string::npos);
}

TEST(Payloads, OfFormsAndInlineSchemasAreTheAppsToo) {
  EXPECT_EQ(
      between(document(with("webhooks: { a: { post: { form: { a: { type: string, writeOnly: true }, b: int } } } }\n")),
              R"("schema":)", R"(}},"required")"),
      R"({"type":"object","properties":{"b":{"type":"integer"}},"required":["b"]})");
}

TEST(Payloads, AreLeftWhereTheyAreCallersOrWrittenInOpenApisWords) {
  const std::string request = R"({"$ref":"#/components/schemas/User"})";
  EXPECT_EQ(body(user + "paths: { /a: { post: { body: User } } }\n"), request);
  EXPECT_EQ(body(user + "webhooks: { a: { post: { requestBody: { content: { application/json: { "
                        "schema: { $ref: '#/components/schemas/User' } } } } } } }\n"),
            request);
  EXPECT_EQ(body_of(document("conventions: fastapi\ninfo: { title: T, version: '1' }\n" + user +
                             "webhooks: { a: { post: { body: User } } }\n")),
            request);
}

// What is derived hides nothing, so there is nothing to warn of.
TEST(Payloads, AreNotWarnedOf) {
  const std::string text = "info: { title: T, version: '1' }\n" + user;
  EXPECT_EQ(problems(text + "webhooks: { a: { post: { body: User } } }\n"), "");
  EXPECT_NE(problems("conventions: { direction: false }\n" + text + "webhooks: { a: { post: { body: User } } }\n")
                .find("payload-direction"),
            std::string::npos);
}

}  // namespace
}  // namespace beckon
