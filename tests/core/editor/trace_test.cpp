#include <beckon/trace.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

namespace beckon {
namespace {

const std::string block = R"(info: { title: Shop, version: 1.0.0 }
models:
  Base: { id: uuid }
  Order:
    $extends: Base
    total?: float(>0) -- In euros
webhooks:
  sold:
    post: { body: Order }
paths:
  /orders/{id}:
    get:
      query:
        limit: int(1..100) = 20
      returns: list<Order>
      responses:
        404: string
routers:
  - prefix: /users
    header: { X-A: string }
    routers:
      - paths:
          /a~b:
            put: { name: put_user, status: 201 }
)";

const std::string json =
    R"({"info":{"title":"T","version":"1"},"models":{"A":{"b":"int"}},"paths":{"/a":{"get":{"query":{"q":"A"}}}}})";

struct Pair {
  std::string_view output;
  std::string_view source;
};

TEST(Trace, LeadsFromTheDocumentToWhatItComesFrom) {
  const Traced traced = trace(block);
  ASSERT_TRUE(traced.compiled);
  for (const Pair& each : {
           Pair{"", ""},
           Pair{"/info/title", "/info/title"},
           Pair{"/components/schemas/Order", "/models/Order"},
           Pair{"/components/schemas/Order/properties/total", "/models/Order/total?"},
           Pair{"/components/schemas/Order/properties/total/description", "/models/Order/total?"},
           Pair{"/components/schemas/Order/properties/id", "/models/Base/id"},
           Pair{"/webhooks/sold", "/webhooks/sold"},
           Pair{"/webhooks/sold/post", "/webhooks/sold/post"},
           Pair{"/webhooks/sold/post/requestBody", "/webhooks/sold/post/body"},
           Pair{"/webhooks/sold/post/responses/2XX", "/webhooks/sold/post"},
           Pair{"/paths/~1orders~1{id}", "/paths/~1orders~1{id}"},
           Pair{"/paths/~1orders~1{id}/get", "/paths/~1orders~1{id}/get"},
           Pair{"/paths/~1orders~1{id}/get/parameters/1", "/paths/~1orders~1{id}/get/query/limit"},
           Pair{"/paths/~1orders~1{id}/get/parameters/1/schema/default", "/paths/~1orders~1{id}/get/query/limit"},
           Pair{"/paths/~1orders~1{id}/get/responses/200", "/paths/~1orders~1{id}/get/returns"},
           Pair{"/paths/~1orders~1{id}/get/responses/404", "/paths/~1orders~1{id}/get/responses/404"},
           Pair{"/paths/~1users~1a~0b", "/routers/0/routers/0/paths/~1a~0b"},
           Pair{"/paths/~1users~1a~0b/put", "/routers/0/routers/0/paths/~1a~0b/put"},
           Pair{"/paths/~1users~1a~0b/put/parameters/0", "/routers/0/header/X-A"},
       }) {
    EXPECT_EQ(source_of(traced, each.output), each.source) << each.output;
  }
}

/// The places of the document that come from one of the definitions, with spaces between them.
std::string outputs(const Traced& traced, std::string_view source) {
  std::string all;
  for (const std::string& each : outputs_of(traced, source)) all += (all.empty() ? "" : " ") + each;
  return all;
}

TEST(Trace, LeadsFromTheDefinitionsToWhatBecameOfThem) {
  const Traced traced = trace(block);
  EXPECT_EQ(outputs(traced, "/models/Order"), "/components/schemas/Order");
  EXPECT_EQ(outputs(traced, "/models/Base/id"),
            "/components/schemas/Base/properties/id /components/schemas/Order/properties/id");
  EXPECT_EQ(outputs(traced, "/webhooks/sold"), "/webhooks/sold");
  EXPECT_EQ(outputs(traced, "/paths/~1orders~1{id}/get/query/limit"), "/paths/~1orders~1{id}/get/parameters/1");
  EXPECT_EQ(outputs(traced, "/routers/0/routers/0/paths/~1a~0b/put"), "/paths/~1users~1a~0b/put");
  EXPECT_EQ(outputs(traced, "/models/Order/$extends"), "/components/schemas/Order");
  EXPECT_EQ(outputs(traced, "/models"), "/components");
  EXPECT_EQ(source_of(traced, "/components/schemas"), "/models");
  EXPECT_EQ(outputs(traced, "/paths/~1orders~1{id}/get/query"), "/paths/~1orders~1{id}/get/parameters");
}

TEST(Trace, OfWhatAConventionDerivesLeadsToWhatItIsDerivedFrom) {
  const Traced traced = trace(R"(info: { title: Shop, version: 1.0.0 }
conventions: { base: fastapi, direction: beckon }
models:
  Order: { id: { type: int, readOnly: true }, secret?: { type: string, writeOnly: true } }
webhookDefaults: { signature: standard }
webhooks:
  sold:
    post: { body: Order }
paths:
  /files/:
    post: { name: send, form: { file: file, note?: string }, returns: Order }
)");
  ASSERT_TRUE(traced.compiled);
  EXPECT_EQ(outputs(traced, "/models/Order"), "/components/schemas/Order /components/schemas/OrderPayload");
  EXPECT_EQ(outputs(traced, "/models/Order/id"),
            "/components/schemas/Order/properties/id /components/schemas/OrderPayload/properties/id");
  EXPECT_EQ(source_of(traced, "/webhooks/sold/post/x-webhook-signature"), "/webhookDefaults/signature");
  EXPECT_EQ(source_of(traced, "/components/schemas/Body_send_files__post/properties/note"),
            "/paths/~1files~1/post/form/note?");
  EXPECT_EQ(source_of(traced, "/paths/~1files~1/post/responses/422"), "/paths/~1files~1/post");
  EXPECT_EQ(source_of(traced, "/paths/~1files~1/post/operationId"), "/paths/~1files~1/post");
  EXPECT_EQ(source_of(traced, "/components/schemas/HTTPValidationError"), "");
}

TEST(Trace, KnowsKeysInQuotesAndWithEscapesAnchorsAndLists) {
  const Traced traced = trace(
      "\xEF\xBB\xBF"
      R"("info": { title: Shop, version: 1.0.0 } # é
servers:
- url: https://a.example
-   url: https://b.example
paths:
  '/it''s':
    get: &read { returns: "string" }
    put: *read
  "/\u00e9\x41":
    post: { tags: [ a, b ] }
)");
  ASSERT_TRUE(traced.compiled);
  EXPECT_EQ(source_of(traced, "/info/title"), "/info/title");
  EXPECT_EQ(source_of(traced, "/servers/1"), "/servers/1");
  EXPECT_EQ(source_of(traced, "/servers/1/url"), "/servers/1/url");
  EXPECT_EQ(source_of(traced, "/paths/~1it's/get/responses/200"), "/paths/~1it's/get/returns");
  EXPECT_EQ(source_of(traced, "/paths/~1it's/put"), "/paths/~1it's/put");
  EXPECT_EQ(source_of(traced, "/paths/~1it's/put/responses/200"), "/paths/~1it's/get/returns")
      << "what an alias stands for is written where its anchor is";
  EXPECT_EQ(source_of(traced, "/paths/~1éA/post"), "/paths/~1éA/post");
  EXPECT_EQ(source_of(traced, "/paths/~1éA/post/tags/1"), "/paths/~1éA/post/tags/1");
}

TEST(Trace, OfAnUnknownPlaceIsThatOfWhatItWouldStandIn) {
  const Traced traced = trace(block);
  EXPECT_EQ(source_of(traced, "/components/schemas/Order/nothing/9"), "/models/Order");
  EXPECT_EQ(source_of(traced, "/nothing"), "");
  EXPECT_EQ(source_of(traced, "no pointer"), "");
  EXPECT_EQ(outputs(traced, "/models/Order/total?/nothing"), "/components/schemas/Order/properties/total");
  ASSERT_EQ(outputs_of(traced, "/nothing").size(), 1U);
  EXPECT_EQ(outputs_of(traced, "/nothing")[0], "");
  EXPECT_TRUE(outputs_of({{nullptr, {}}, {}}, "/models").empty());
}

TEST(Trace, OfJsonIsTheSame) {
  const Traced traced = trace(json);
  EXPECT_EQ(source_of(traced, "/components/schemas/A/properties/b/type"), "/models/A/b");
  EXPECT_EQ(source_of(traced, "/paths/~1a/get/parameters/0"), "/paths/~1a/get/query/q");
}

TEST(Trace, IsTheSameForTheSameInYamlAndJson) {
  const std::string yaml = R"(info:
  title: T
  version: "1"
models:
  A:
    b: int
paths:
  /a:
    get:
      query:
        q: A
)";
  const Traced left = trace(yaml);
  const Traced right = trace(json);
  ASSERT_EQ(left.compiled.json(), right.compiled.json());
  EXPECT_EQ(to_json(left.origins), to_json(right.origins));
}

TEST(Trace, OfADocumentLeadsToItself) {
  const Traced traced = trace(
      R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"A"}}}}}})");
  EXPECT_EQ(traced.origins.size(), 11U);
  for (const Origin& each : traced.origins) EXPECT_EQ(each.output, each.source);
}

TEST(Trace, OfAThousandOperationsTakesAMoment) {
  std::string text = "info: { title: Shop, version: 1.0.0 }\nmodels:\n";
  for (int index = 0; index < 1000; ++index) {
    text += "  Model" + std::to_string(index) + ": { id: uuid, 'name?': string(1..20) }\n";
  }
  text += "paths:\n";
  for (int index = 0; index < 1000; ++index) {
    const std::string number = std::to_string(index);
    text +=
        "  /things" + number + "/{id}:\n    get: { query: { limit: int = 20 }, returns: list<Model" + number + "> }\n";
  }
  const auto start = std::chrono::steady_clock::now();
  const Traced traced = trace(text);
  const auto taken = std::chrono::steady_clock::now() - start;
  ASSERT_TRUE(traced.compiled);
  EXPECT_EQ(source_of(traced, "/paths/~1things999~1{id}/get/parameters/1"), "/paths/~1things999~1{id}/get/query/limit");
  EXPECT_EQ(outputs(traced, "/models/Model500/name?"), "/components/schemas/Model500/properties/name");
  // Twenty times what it takes, for a machine that is busy or checks every access.
  EXPECT_LT(taken, std::chrono::seconds(1));
}

TEST(Trace, CompilesAsCompileDoes) {
  const Traced traced = trace(block);
  EXPECT_EQ(traced.compiled.json(), compile(block).json());
  EXPECT_FALSE(trace("models: { A: Custmer }").compiled);
  EXPECT_FALSE(trace("{").compiled);
}

}  // namespace
}  // namespace beckon
