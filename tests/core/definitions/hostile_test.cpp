#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "compiling.hpp"

namespace beckon {
namespace {

/// A linear congruential generator (Knuth's MMIX constants): the same texts on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>((state_ >> 33U) % limit);
  }

 private:
  std::uint64_t state_;
};

const std::string rich =
    R"json({"info": {"title": "T", "version": "1"}, "conventions": {"base": "fastapi", "titles": true},
"security": [{"k": []}], "models": {"A": {"$extends": "B", "x?": "list<B>(1..2)", "y": {"type": "int(1..9)", "deprecated": true}},
"B": {"z": "enum(a | b) = \"a\" -- text", "u": "{ p: string, q?: A }?", "$properties": {"$r": "string(/a[/]b/)"}}},
"webhooks": {"w": {"post": {"name": "w_x", "body": "A", "responses": {"404": "B", "default": {"returns": "file"}}}}},
"paths": {"/p/{i}": {"get": {"query": {"a?": "int = 5", "b": {"type": "string", "examples": {}}}, "returns": "map<A>",
"status": 201, "security": ["k"]}, "put": {"form": {"f": "file"}, "hidden": true, "callbacks": {"c": {"{$url}":
{"post": {"body?": "A"}}}}}}}, "routers": [{"prefix": "/r", "tags": ["t"], "query": {"q": "string"}, "routers": [{}],
"paths": {"/": {"get": {"tags": ["u"]}}}, "webhooks": {"v": {"post": {}}}}],
"components": {"securitySchemes": {"k": {"type": "http", "scheme": "basic"}}, "schemas": {"S": {"$fields": {"g": "S",
"r": "R"}}, "R": {"$ref": "#/models/A", "type": "string?"}}}})json";

const std::vector<std::string> pieces = {"\"",         "{",
                                         "}",          "[",
                                         "]",          ",",
                                         ":",          "null",
                                         "true",       "5",
                                         "-1e9",       "\"\"",
                                         "\"?\"",      "\"$\"",
                                         "\"A\"",      "\"|\"",
                                         "\"list<\"",  "\"$ref\"",
                                         "\"name\"",   "\"models\"",
                                         "\"body\"",   "\"x-a\"",
                                         "[[]]",       "{\"\":{}}",
                                         "\"(\"",      "\"string(1..\"",
                                         "\"{a:\"",    "\\",
                                         "\xC3",       "\"/{\"",
                                         "\"get\":{}", "\"returns\":\"null\""};

/// Texts near a sound one, made of it by cutting pieces out, putting others in and exchanging values.
std::string mutated(const std::string& text, Chance& chance) {
  std::string mutant = text;
  for (std::size_t change = 0, changes = 1 + chance.below(3); change < changes; ++change) {
    const std::size_t at = chance.below(mutant.size());
    switch (chance.below(4)) {
      case 0: mutant.erase(at, 1 + chance.below(8)); break;
      case 1: mutant.insert(at, pieces[chance.below(pieces.size())]); break;
      case 2: mutant.replace(at, 1 + chance.below(4), pieces[chance.below(pieces.size())]); break;
      default: {
        // A whole JSON string becomes something else, so that the text stays JSON.
        const std::size_t open = mutant.find('"', at);
        const std::size_t close = open == std::string::npos ? open : mutant.find('"', open + 1);
        if (close != std::string::npos) mutant.replace(open, close - open + 1, pieces[chance.below(pieces.size())]);
      }
    }
    if (mutant.empty()) mutant = " ";
  }
  return mutant;
}

TEST(HostileDefinitions, GiveADocumentOrAnErrorAndADocumentCompilesToItself) {
  Chance chance(20261123);
  int documents = 0;
  int refusals = 0;
  for (int round = 0; round < 6000; ++round) {
    const std::string text = mutated(rich, chance);
    const Compiled compiled = compile(text);
    bool has_error = false;
    for (const Diagnostic& problem : compiled.diagnostics())
      has_error = has_error || problem.severity == Severity::error;
    ASSERT_NE(static_cast<bool>(compiled), has_error) << text;
    if (has_error) {
      ++refusals;
      continue;
    }
    ++documents;
    ASSERT_EQ(document(compiled.json()), compiled.json()) << text;
  }
  EXPECT_GT(documents, 20);
  EXPECT_GT(refusals, 3000);
}

TEST(HostileDefinitions, ThatAreSoundCompile) { EXPECT_EQ(problems(rich), ""); }

TEST(HostileDefinitions, OfManyNamesTakeTimeInProportion) {
  std::string text = R"({"info": {"title": "T", "version": "1"}, "models": {)";
  for (int index = 0; index < 20000; ++index)
    text += (index > 0 ? ", " : "") + std::string("\"M") + std::to_string(index) + R"(": {"a": "string"})";
  text += "}, \"paths\": {";
  for (int index = 0; index < 20000; ++index) {
    text += (index > 0 ? ", " : "") + std::string("\"/p") + std::to_string(index) + R"(": {"get": {"returns": "M)" +
            std::to_string(index) + "\"}}";
  }
  EXPECT_EQ(problems(text + "}}"), "");
}

}  // namespace
}  // namespace beckon
