// Definitions from text to document: the smallest that make sense, and many.

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>
#include <beckon/definitions.hpp>

namespace {

std::string seed(const char* name) {
  std::ifstream file(std::string(BECKON_SOURCE_DIR "/tests/data/seed/") + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// `count` operations in routers of twenty, each with two models, and a tenth as many webhooks.
std::string made_up_definitions(std::int64_t count) {
  constexpr const char* fields =
      R"json({"a":"string","b":"float","c":"int","d":"datetime","e?":"string?","f":"list<string>","h":"enum(x | y | z)")json";
  std::string models;
  std::string routers;
  std::string webhooks;
  for (std::int64_t index = 0; index < count; ++index) {
    const std::string number = std::to_string(index);
    const char* separator = index == 0 ? "" : ",";
    models += std::string(separator) + "\"Nested" + number + R"(":{"x":"string","y":"string","z":"string"},"Model)" +
              number + "\":" + fields + ",\"g\":\"Nested" + number + "\"}";
    if (index % 20 == 0) {
      routers += std::string(index == 0 ? "" : "}},") + R"({"prefix":"/r)" + number + R"(","tags":["t)" + number +
                 R"("],"paths":{)";
      separator = "";
    }
    routers += std::string(separator) + "\"/items" + number + R"(/{item_id}":{"post":{"name":"op_)" + number +
               R"(","path":{"item_id":"int"},"query":{"q?":"string"},"body":"Model)" + number +
               R"(","returns":"list<Model)" + number + ">\"}}";
    if (index % 10 != 0) continue;
    models += ",\"Event" + number + "\":" + fields + "}";
    webhooks +=
        std::string(index == 0 ? "" : ",") + "\"event-" + number + R"(":{"post":{"body":"Event)" + number + "\"}}";
  }
  return R"({"info":{"title":"T","version":"1"},"models":{)" + models + R"(},"webhooks":{)" + webhooks +
         R"(},"routers":[)" + routers + "}}]}";
}

void compile(benchmark::State& state, const std::string& text) {
  std::size_t size = 0;
  for (auto _ : state) {
    const beckon::Compiled compiled = beckon::compile(text);
    if (!compiled) state.SkipWithError("the definitions do not compile");
    size = compiled.json().size();
  }
  state.counters["document_bytes"] = static_cast<double>(size);
}

void seed_from_yaml(benchmark::State& state) { compile(state, seed("seed.yaml")); }
BENCHMARK(seed_from_yaml)->Unit(benchmark::kMicrosecond);

void seed_from_json(benchmark::State& state) { compile(state, seed("seed.json")); }
BENCHMARK(seed_from_json)->Unit(benchmark::kMicrosecond);

void operations_from_json(benchmark::State& state) {
  compile(state, made_up_definitions(state.range(0)));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(operations_from_json)
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(30000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

}  // namespace
