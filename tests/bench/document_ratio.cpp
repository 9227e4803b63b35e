// Compiles one JSON file again and again, as OpenAPI checked and written as JSON, and reads and writes it by
// RapidJSON's own DOM in turn; prints the medians: `document_ratio FILE ROUNDS`.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <beckon/definitions.hpp>

#include "timing.hpp"

namespace {

// Who reads a file hands the text over: the copy made here is not measured. What is freed afterwards is, of both.
std::size_t by_beckon(std::string text, std::vector<double>& times) {
  const auto start = std::chrono::steady_clock::now();
  std::size_t size = 0;
  {
    const beckon::Compiled compiled = beckon::compile(std::move(text), {.format = beckon::Format::json});
    size = compiled.json().size();
  }
  times.push_back(milliseconds_of(start));
  return size;
}

std::size_t by_rapidjson(const std::string& text, std::vector<double>& times) {
  const auto start = std::chrono::steady_clock::now();
  std::size_t size = 0;
  {
    rapidjson::Document document;
    document.Parse(text.data(), text.size());
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    if (!document.HasParseError()) document.Accept(writer);
    size = buffer.GetSize();
  }
  times.push_back(milliseconds_of(start));
  return size;
}

}  // namespace

int main(int count, char** arguments) {
  const int rounds = count == 3 ? std::atoi(arguments[2]) : 0;
  if (rounds < 1) return std::fputs("usage: document_ratio FILE ROUNDS\n", stderr), 2;
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  std::vector<double> beckon;
  std::vector<double> rapidjson;
  for (int round = 0; round < rounds; ++round) {
    if (by_beckon(text, beckon) == 0 || by_rapidjson(text, rapidjson) == 0) {
      return std::fprintf(stderr, "%s is no OpenAPI document in JSON\n", arguments[1]), 1;
    }
  }
  std::printf("%.1f MB: Beckon %.1f ms, RapidJSON's DOM %.1f ms, ratio %.2f\n", static_cast<double>(text.size()) / 1e6,
              median(beckon), median(rapidjson), median(beckon) / median(rapidjson));
}
