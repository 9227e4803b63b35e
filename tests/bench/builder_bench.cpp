// An app by calls, from nothing to its document, and beside it the floor: plain structs that RapidJSON's own Writer
// writes as the same bytes.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>
#include <beckon/beckon.hpp>

#include "bench/floor.hpp"

namespace {

using floor_of_documents::Document;
using floor_of_documents::Field;
using floor_of_documents::Floor;

constexpr int router_size = 20;
constexpr std::string_view methods[] = {"post", "put", "patch"};

/// What an app is made of, so that both sides do the same.
struct Names {
  explicit Names(std::int64_t index)
      : number(std::to_string(index)),
        nested("Nested" + number),
        model("Model" + number),
        event("Event" + number),
        path("/items" + number + "/{item_id}"),
        operation("op_" + number),
        method(methods[index % 3]) {}

  std::string number, nested, model, event, path, operation;
  std::string_view method;
};

std::vector<beckon::NamedType> fields() {
  return {{"a", "string"},   {"b", "float"},        {"c", "int"},        {"d", "datetime"},
          {"e?", "string?"}, {"f", "list<string>"}, {"h", "enum(x|y|z)"}};
}

void add_models(beckon::App& app, const Names& names, bool has_event) {
  app.model(names.nested, {{"x", "string"}, {"y", "string"}, {"z", "string"}});
  std::vector<beckon::NamedType> all = fields();
  all.push_back({"g", names.nested});
  app.model(names.model, all);
  if (has_event) app.model(names.event, fields());
}

void add_route(beckon::Router& router, const Names& names) {
  const beckon::OperationOptions options{.name = names.operation,
                                         .path = {{"item_id", "int"}},
                                         .query = {{"q?", "string"}},
                                         .body = names.model,
                                         .returns = "list<" + names.model + ">"};
  if (names.method == "post") router.post(names.path, options);
  if (names.method == "put") router.put(names.path, options);
  if (names.method == "patch") router.patch(names.path, options);
}

std::string by_beckon(std::int64_t count) {
  beckon::App app({.title = "T", .version = "1"});
  for (std::int64_t index = 0; index < count; index += router_size) {
    beckon::Router router({.prefix = "/r" + std::to_string(index), .tags = {"t" + std::to_string(index)}});
    for (std::int64_t each = index; each < index + router_size && each < count; ++each) {
      const Names names(each);
      const bool has_event = each % 10 == 0;
      add_models(app, names, has_event);
      add_route(router, names);
      if (has_event) app.webhooks.post("event-" + names.number, {.body = names.event});
    }
    app.include(router);
  }
  return app.compile().json();
}

std::vector<Field> plain_fields() {
  return {{.name = "a", .type = "string"},
          {.name = "b", .type = "number"},
          {.name = "c", .type = "integer"},
          {.name = "d", .type = "string", .format = "date-time"},
          {.name = "e", .type = "string", .required = false, .nullable = true},
          {.name = "f", .type = "array", .items = "string"},
          {.name = "h", .type = "string", .values = {"x", "y", "z"}}};
}

void add(Document& document, std::int64_t index) {
  const Names names(index);
  const std::string first = std::to_string(index / router_size * router_size);
  document.models.push_back(
      {names.nested,
       {{.name = "x", .type = "string"}, {.name = "y", .type = "string"}, {.name = "z", .type = "string"}}});
  document.models.push_back({names.model, plain_fields()});
  document.models.back().fields.push_back({.name = "g", .reference = "#/components/schemas/" + names.nested});
  document.operations.push_back({.path = "/r" + first + names.path,
                                 .method = std::string(names.method),
                                 .id = names.operation,
                                 .summary = "Op " + names.number,
                                 .body = "#/components/schemas/" + names.model,
                                 .returns = "#/components/schemas/" + names.model,
                                 .tags = {"t" + first},
                                 .parameters = {{"item_id", "path", "integer", true}, {"q", "query", "string"}}});
  if (index % 10 != 0) return;
  document.models.push_back({names.event, plain_fields()});
  document.webhooks.push_back({.path = "event-" + names.number,
                               .method = "post",
                               .id = "event_" + names.number,
                               .body = "#/components/schemas/" + names.event});
}

std::string by_structs(std::int64_t count) {
  Document document;
  for (std::int64_t index = 0; index < count; ++index) add(document, index);
  return Floor().write(document);
}

template <std::string (*Make)(std::int64_t)>
void made(benchmark::State& state) {
  if (by_beckon(state.range(0)) != by_structs(state.range(0))) state.SkipWithError("the documents differ");
  std::size_t size = 0;
  for (auto _ : state) size = Make(state.range(0)).size();
  state.counters["document_bytes"] = static_cast<double>(size);
  state.SetComplexityN(state.range(0));
}

void operations_by_calls(benchmark::State& state) { made<by_beckon>(state); }
void operations_by_structs_and_writer(benchmark::State& state) { made<by_structs>(state); }

void sizes(benchmark::internal::Benchmark* benchmark) {
  for (const int size : {10, 100, 1000, 10000, 30000}) benchmark->Arg(size);
  benchmark->Unit(benchmark::kMillisecond)->Complexity();
}
BENCHMARK(operations_by_calls)->Apply(sizes);
BENCHMARK(operations_by_structs_and_writer)->Apply(sizes);

}  // namespace
