// Reading and writing JSON, beside what RapidJSON itself needs for the same text, and writing YAML. BECKON_BENCH_JSON
// names the file; without it a document is made up.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "text/read.hpp"
#include "text/write_json.hpp"
#include "text/write_yaml.hpp"

namespace {

/// As large, and as dense in nodes and escapes, as the description of a large public API.
std::string made_up_document() {
  constexpr int operations = 9000;
  std::string text = R"({"openapi":"3.1.0","info":{"title":"Made up","version":"1.0.0"},"paths":{)";
  for (int i = 0; i < operations; ++i) {
    const std::string number = std::to_string(i);
    if (i > 0) text += ',';
    text += "\"/items" + number + "/{id}\":{\"get\":{\"operationId\":\"read_items_" + number +
            "\",\"summary\":\"Read items\",";
    text +=
        R"("description":"Reads an item, and with it what belongs to it.\n\n> [!NOTE]\n> The caller needs the scope \"items\" to see)";
    text +=
        R"( private items; see [the guide](https://example.com/guide) for the details of it.","tags":["items"],"parameters":[)";
    for (const char* name : {"id", "page", "per_page", "direction"}) {
      text += std::string(R"({"name":")") + name +
              R"(","in":"query","required":false,"schema":{"type":"integer","minimum":1,"default":30}},)";
    }
    text +=
        R"({"$ref":"#/components/parameters/owner"}],"responses":{"200":{"description":"Response","content":{"application/json":)";
    text +=
        R"({"schema":{"type":"object","properties":{"id":{"type":"integer","examples":[1,2,3]},"url":{"type":"string","format":"uri"},)";
    text +=
        R"("nullable":{"type":["string","null"],"default":null},"ok":{"const":true}},"required":["id","url"]}}}}}}})";
  }
  return text + "}}";
}

const std::string& source() {
  static const std::string text = [] {
    const char* name = std::getenv("BECKON_BENCH_JSON");
    std::ifstream file(name == nullptr ? "" : name, std::ios::binary);
    if (file) return std::string(std::istreambuf_iterator<char>(file), {});
    std::fputs("BECKON_BENCH_JSON names no file that can be read: a document is made up\n", stderr);
    return made_up_document();
  }();
  return text;
}

void report_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(source().size()));
}

void read(beckon::text::Tree& tree, benchmark::State& state) {
  beckon::text::Diagnostics diagnostics;
  if (!beckon::text::read_json(tree, diagnostics)) state.SkipWithError("the document is not JSON");
}

// A tree owns its source, which who reads a file hands over: the copy made here is not measured.
void give_source(beckon::text::Tree& tree, benchmark::State& state) {
  state.PauseTiming();
  tree.source = source();
  state.ResumeTiming();
}

void rapidjson_dom_read(benchmark::State& state) {
  for (auto _ : state) {
    rapidjson::Document document;
    document.Parse(source().data(), source().size());
    benchmark::DoNotOptimize(document.IsObject());
  }
  report_bytes(state);
}
BENCHMARK(rapidjson_dom_read)->Unit(benchmark::kMillisecond);

void rapidjson_dom_read_and_write(benchmark::State& state) {
  for (auto _ : state) {
    rapidjson::Document document;
    document.Parse(source().data(), source().size());
    rapidjson::StringBuffer out;
    rapidjson::Writer<rapidjson::StringBuffer> writer(out);
    document.Accept(writer);
    benchmark::DoNotOptimize(out.GetSize());
  }
  report_bytes(state);
}
BENCHMARK(rapidjson_dom_read_and_write)->Unit(benchmark::kMillisecond);

void tree_read(benchmark::State& state) {
  for (auto _ : state) {
    beckon::text::Tree tree;
    give_source(tree, state);
    read(tree, state);
    benchmark::DoNotOptimize(tree.root);
  }
  report_bytes(state);
}
BENCHMARK(tree_read)->Unit(benchmark::kMillisecond);

void tree_write(benchmark::State& state) {
  beckon::text::Tree tree;
  tree.source = source();
  read(tree, state);
  for (auto _ : state) benchmark::DoNotOptimize(beckon::text::write_json(tree.root));
  report_bytes(state);
}
BENCHMARK(tree_write)->Unit(benchmark::kMillisecond);

void tree_write_yaml(benchmark::State& state) {
  beckon::text::Tree tree;
  tree.source = source();
  read(tree, state);
  for (auto _ : state) benchmark::DoNotOptimize(beckon::text::write_yaml(tree.root));
  report_bytes(state);
}
BENCHMARK(tree_write_yaml)->Unit(benchmark::kMillisecond);

void tree_read_and_write(benchmark::State& state) {
  for (auto _ : state) {
    beckon::text::Tree tree;
    give_source(tree, state);
    read(tree, state);
    benchmark::DoNotOptimize(beckon::text::write_json(tree.root));
  }
  report_bytes(state);
}
BENCHMARK(tree_read_and_write)->Unit(benchmark::kMillisecond);

}  // namespace
