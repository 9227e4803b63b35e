#include <string>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

const std::string head =
    R"({"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"S":)";

/// The schema, upgraded from OpenAPI 3.0.
std::string upgraded(const std::string& schema) {
  return between(document(head + schema + "}}}"), R"("schemas":{"S":)", "}}}");
}

/// The errors and what is told of the upgrade, with columns that count from the start of the schema.
std::string told(const std::string& schema) {
  std::string lines;
  const Compiled compiled = compile(head + schema + "}}}");
  for (const Diagnostic& diagnostic : compiled.diagnostics()) {
    const bool is_told = diagnostic.severity == Severity::error || diagnostic.code.starts_with("upgrade");
    if (!is_told || diagnostic.range->start.offset < head.size()) continue;
    lines += std::to_string(diagnostic.range->start.offset - head.size()) + ": " + diagnostic.message;
    if (diagnostic.hint) lines += " · " + *diagnostic.hint;
    lines += " [" + std::string(diagnostic.code) + "]\n";
  }
  return lines;
}

// OpenAPI 3.0.4 §4.7.24.1, nullable: null is allowed besides the values of the type.
TEST(UpgradeOfNullable, AddsNullToTheType) {
  EXPECT_EQ(upgraded(R"({"nullable":true,"type":"string","maxLength":5})"),
            R"({"type":["string","null"],"maxLength":5})");
  EXPECT_EQ(upgraded(R"({"type":"array","items":{"type":"integer","nullable":true},"nullable":true})"),
            R"({"type":["array","null"],"items":{"type":["integer","null"]}})");
  EXPECT_EQ(told(R"({"type":"string","nullable":true})"), "17: \"nullable\" became type null [upgrade-change]\n");
}

TEST(UpgradeOfNullable, KeepsTypesThatHaveNullAlready) {
  EXPECT_EQ(upgraded(R"({"type":["string","integer"],"nullable":true})"), R"({"type":["string","integer","null"]})");
  EXPECT_EQ(upgraded(R"({"type":["string","null"],"nullable":true})"), R"({"type":["string","null"]})");
  EXPECT_EQ(upgraded(R"({"type":"null","nullable":true})"), R"({"type":"null"})");
}

TEST(UpgradeOfNullable, AddsNullToAnEnumThatLacksIt) {
  EXPECT_EQ(upgraded(R"({"type":"string","enum":["a","b"],"nullable":true})"),
            R"({"type":["string","null"],"enum":["a","b",null]})");
  EXPECT_EQ(upgraded(R"({"type":"string","enum":[null,"null"],"nullable":true})"),
            R"({"type":["string","null"],"enum":[null,"null"]})");
  EXPECT_EQ(upgraded(R"({"enum":[1],"nullable":true})"), R"({"enum":[1,null]})");
  EXPECT_EQ(told(R"({"enum":[1],"nullable":true})"),
            "1: \"enum\" became one with null [upgrade-change]\n"
            "12: \"nullable\" became type null [upgrade-change]\n");
}

TEST(UpgradeOfNullable, LetsNullInBesideACompositionOfOne) {
  EXPECT_EQ(upgraded(R"({"title":"t","allOf":[{"$ref":"#/a"}],"nullable":true})"),
            R"({"title":"t","anyOf":[{"$ref":"#/a"},{"type":"null"}]})");
  EXPECT_EQ(upgraded(R"({"nullable":true,"oneOf":[{"$ref":"#/a"}],"x-b":1})"),
            R"({"anyOf":[{"$ref":"#/a"},{"type":"null"}],"x-b":1})");
  EXPECT_EQ(told(R"({"allOf":[{"$ref":"#/a"}],"nullable":true})"),
            "1: \"allOf\" became \"anyOf\" with null [upgrade-change]\n"
            "26: \"nullable\" became type null [upgrade-change]\n");
}

TEST(UpgradeOfNullable, AddsNullToTheAlternativesOfAnyOf) {
  EXPECT_EQ(upgraded(R"({"anyOf":[{"$ref":"#/a"},{"type":"string"}],"nullable":true})"),
            R"({"anyOf":[{"$ref":"#/a"},{"type":"string"},{"type":"null"}]})");
}

// One more alternative of oneOf would refuse null where another one of them lets it in already.
TEST(UpgradeOfNullable, LetsNullInBesideAllOfAndOneOfAsAWhole) {
  EXPECT_EQ(upgraded(R"({"oneOf":[{"$ref":"#/a"},{"$ref":"#/b"}],"nullable":true})"),
            R"({"anyOf":[{"oneOf":[{"$ref":"#/a"},{"$ref":"#/b"}]},{"type":"null"}]})");
  EXPECT_EQ(upgraded(R"({"type":"object","allOf":[{"$ref":"#/a"},{"$ref":"#/b"}],"nullable":true})"),
            R"({"type":["object","null"],"anyOf":[{"allOf":[{"$ref":"#/a"},{"$ref":"#/b"}]},{"type":"null"}]})");
  EXPECT_EQ(upgraded(R"({"allOf":[{"$ref":"#/a"}],"title":"t","oneOf":[{"$ref":"#/b"}],"nullable":true})"),
            R"({"anyOf":[{"allOf":[{"$ref":"#/a"}],"oneOf":[{"$ref":"#/b"}]},{"type":"null"}],"title":"t"})");
}

// OpenAPI 3.1.1 §4.8.25: a discriminator stands beside the alternatives it chooses among.
TEST(UpgradeOfNullable, KeepsADiscriminatorBesideItsAlternatives) {
  EXPECT_EQ(upgraded(R"({"discriminator":{"propertyName":"p"},"oneOf":[{"$ref":"#/a"}],"nullable":true})"),
            R"({"anyOf":[{"discriminator":{"propertyName":"p"},"oneOf":[{"$ref":"#/a"}]},{"type":"null"}]})");
  EXPECT_EQ(upgraded(R"({"anyOf":[{"$ref":"#/a"}],"discriminator":{"propertyName":"p"},"nullable":true})"),
            R"({"anyOf":[{"anyOf":[{"$ref":"#/a"}],"discriminator":{"propertyName":"p"}},{"type":"null"}]})");
  EXPECT_EQ(
      upgraded(R"({"type":"object","discriminator":{"propertyName":"p"},"allOf":[{"$ref":"#/a"}],"nullable":true})"),
      R"({"type":["object","null"],"discriminator":{"propertyName":"p"},"anyOf":[{"$ref":"#/a"},{"type":"null"}]})");
}

TEST(UpgradeOfNullable, UpgradesWhatIsComposed) {
  EXPECT_EQ(upgraded(R"({"allOf":[{"type":"object","nullable":true,"allOf":[{"example":1}]}],"nullable":true})"),
            R"({"anyOf":[{"type":["object","null"],"anyOf":[{"examples":[1]},{"type":"null"}]},{"type":"null"}]})");
}

// OpenAPI 3.0.4 §4.7.24.1: false is the default, and without a type null is allowed anyway.
TEST(UpgradeOfNullable, LeavesOutWhatSaysNothing) {
  EXPECT_EQ(upgraded(R"({"type":"string","nullable":false})"), R"({"type":"string"})");
  EXPECT_EQ(upgraded(R"({"nullable":true,"properties":{"a":{"nullable":true}},"not":{"type":"string"}})"),
            R"({"properties":{"a":{}},"not":{"type":"string"}})");
  EXPECT_EQ(told(R"({"nullable":true})"), "1: \"nullable\" is left out: it says nothing [upgrade-omission]\n");
}

TEST(UpgradeOfNullable, ReportsWhatIsNoBoolean) {
  EXPECT_EQ(told(R"({"type":"string","nullable":"yes"})"),
            "28: \"nullable\" must be true or false, not \"yes\" · write true [wrong-kind]\n");
}

TEST(UpgradeOfNullable, IsLeftToTypeExpressionsBesideThem) {
  EXPECT_EQ(upgraded(R"({"type":"list<int>","nullable":true})"), R"({"type":"array","items":{"type":"integer"}})");
  EXPECT_EQ(told(R"({"type":"strng","nullable":true})"),
            "9: unknown type \"strng\" · did you mean \"string\"? [unknown-type]\n"
            "16: \"nullable\" is left out: it stands beside a type expression · write ? behind the type "
            "[upgrade-omission]\n");
}

// JSON Schema Validation, draft Wright-00 §5.3 and §5.5, and 2020-12 §6.2.3 and §6.2.5.
TEST(UpgradeOfExclusiveBounds, MakesTheBoundItselfExclusive) {
  EXPECT_EQ(upgraded(R"({"type":"number","minimum":1.0,"exclusiveMinimum":true})"),
            R"({"type":"number","exclusiveMinimum":1.0})");
  EXPECT_EQ(upgraded(R"({"exclusiveMaximum":true,"minimum":0,"maximum":1e400})"),
            R"({"exclusiveMaximum":1e400,"minimum":0})");
  EXPECT_EQ(told(R"({"minimum":1,"exclusiveMinimum":true})"),
            "13: \"exclusiveMinimum\" became the bound itself [upgrade-change]\n");
}

TEST(UpgradeOfExclusiveBounds, LeavesOutWhatSaysNothing) {
  EXPECT_EQ(upgraded(R"({"minimum":1,"exclusiveMinimum":false,"maximum":2,"exclusiveMaximum":false})"),
            R"({"minimum":1,"maximum":2})");
  EXPECT_EQ(upgraded(R"({"exclusiveMinimum":true,"maximum":2})"), R"({"maximum":2})");
  EXPECT_EQ(told(R"({"exclusiveMinimum":true})"),
            "1: \"exclusiveMinimum\" is left out: it says nothing [upgrade-omission]\n");
}

// OpenAPI 3.1.1 §4.8.24.1: `example` is deprecated in favour of `examples`.
TEST(UpgradeOfExamples, MakesAListOfTheOne) {
  EXPECT_EQ(upgraded(R"({"type":"string","example":"a\u0062","default":null})"),
            R"({"type":"string","examples":["a\u0062"],"default":null})");
  EXPECT_EQ(upgraded(R"({"example":[1,{"nullable":true}]})"), R"({"examples":[[1,{"nullable":true}]]})");
  EXPECT_EQ(told(R"({"example":null})"), "1: \"example\" became \"examples\" [upgrade-change]\n");
}

// OpenAPI 3.1.1 §4.4.2.1, Migrating binary descriptions from OAS 3.0.
TEST(UpgradeOfFormats, SaysOfBytesThatTheyAreBytes) {
  EXPECT_EQ(upgraded(R"({"type":"string","format":"binary","maxLength":9})"),
            R"({"contentMediaType":"application/octet-stream","maxLength":9})");
  EXPECT_EQ(upgraded(R"({"format":"binary","type":"string","nullable":true})"),
            R"({"contentMediaType":"application/octet-stream"})");
  EXPECT_EQ(told(R"({"format":"binary"})"), "1: \"format\" became \"contentMediaType\" [upgrade-change]\n");
}

TEST(UpgradeOfFormats, SaysOfBase64ThatItIsAnEncoding) {
  EXPECT_EQ(upgraded(R"({"type":"string","format":"byte","nullable":true})"),
            R"({"type":["string","null"],"contentEncoding":"base64"})");
  EXPECT_EQ(upgraded(R"({"format":"base64"})"), R"({"contentEncoding":"base64"})");
  EXPECT_EQ(upgraded(R"({"format":"byte","contentEncoding":"base64url"})"), R"({"contentEncoding":"base64url"})");
}

TEST(UpgradeOfFormats, KeepsAllOthers) {
  for (const std::string schema :
       {R"({"type":"integer","format":"int32"})", R"({"type":"string","format":"date-time"})",
        R"({"type":"object","format":"binary"})", R"({"format":5})"}) {
    EXPECT_EQ(document(head + schema + "}}}").find("format") != std::string::npos, true) << schema;
  }
}

// OpenAPI 3.0.4 §4.7.23, Reference Object: what stands beside `$ref` is ignored. In 3.1 it counts.
TEST(UpgradeOfReferences, LeavesOutWhatWouldComeToLife) {
  EXPECT_EQ(upgraded(R"({"type":"object","$ref":"#/a","nullable":true,"enum":[1],"properties":{"b":{"example":1}}})"),
            R"({"$ref":"#/a"})");
  EXPECT_EQ(told(R"({"$ref":"#/a","nullable":true,"format":"byte"})"),
            "14: \"nullable\" is left out: OpenAPI 3.0 ignores it beside \"$ref\" · allow null with anyOf "
            "[upgrade-omission]\n"
            "30: \"format\" is left out: OpenAPI 3.0 ignores it beside \"$ref\" [upgrade-omission]\n");
}

TEST(UpgradeOfReferences, KeepsWhatOnlyDescribes) {
  const std::string kept = R"({"$ref":"#/a","title":"t","description":"d","default":1,"deprecated":true,)"
                           R"("readOnly":true,"writeOnly":false,"xml":{"name":"n"},"externalDocs":{"url":"u"},)"
                           R"("$comment":"c","x-a":1,"other":2})";
  EXPECT_EQ(upgraded(kept), kept);
  EXPECT_EQ(upgraded(R"({"$ref":"#/a","example":1})"), R"({"$ref":"#/a","examples":[1]})");
}

// What 3.1 has and 3.0 lacks is written in documents that call themselves 3.0.
TEST(UpgradeOfSchemas, KeepsWhatIsOf31Already) {
  for (const std::string schema :
       {R"({"const":null,"examples":[1],"example":2,"type":["string","null"],"exclusiveMinimum":5,"minimum":4})",
        R"({"$defs":{"a":true},"if":{"type":"null"},"prefixItems":[{"type":"string"}]})"}) {
    EXPECT_EQ(upgraded(schema), schema);
    EXPECT_EQ(told(schema), "");
  }
}

TEST(UpgradeOfSchemas, KnowsDataAndNamesFromKeywords) {
  const std::string data = R"({"nullable":true,"type":"string","example":1,"format":"binary"})";
  const std::string names = R"({"nullable":{"type":"string"},"example":{"type":"string"},"$ref":{"type":"null"}})";
  const std::string schema = R"({"default":)" + data + R"(,"enum":[)" + data + R"(],"x-a":)" + data +
                             R"(,"properties":)" + names + R"(,"required":["nullable"]})";
  EXPECT_EQ(upgraded(schema), schema);
}

TEST(UpgradeOfSchemas, LeavesWhatIsWrongWhereItIs) {
  EXPECT_EQ(told(R"({"type":"string","nullable":true,"exclusiveMinimum":"x","enum":[1],"allOf":5})"),
            "17: \"nullable\" became type null [upgrade-change]\n"
            "52: \"exclusiveMinimum\" must be a number, not \"x\" [wrong-kind]\n"
            "56: \"enum\" became one with null [upgrade-change]\n"
            "75: \"allOf\" must be an array, not 5 · a list is written in [ ], or with a dash before each item "
            "[wrong-kind]\n");
}

}  // namespace
}  // namespace beckon
