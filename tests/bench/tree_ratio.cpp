// Reads and writes one JSON file again and again, by Beckon's tree and by RapidJSON's own DOM in turn, and prints the
// medians: `tree_ratio FILE ROUNDS`. A program of its own, because it runs natively and, in Node, as wasm.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "text/read.hpp"
#include "text/write_json.hpp"
#include "timing.hpp"

namespace {

std::size_t by_tree(const std::string& text, std::vector<double>& times) {
  beckon::text::Tree tree;
  tree.source = text;
  beckon::text::Diagnostics diagnostics;
  const auto start = std::chrono::steady_clock::now();
  if (!beckon::text::read_json(tree, diagnostics)) return 0;
  const std::size_t size = beckon::text::write_json(tree.root).size();
  times.push_back(milliseconds_of(start));
  return size;
}

std::size_t by_rapidjson(const std::string& text, std::vector<double>& times) {
  const auto start = std::chrono::steady_clock::now();
  rapidjson::Document document;
  document.Parse(text.data(), text.size());
  if (document.HasParseError()) return 0;
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  document.Accept(writer);
  times.push_back(milliseconds_of(start));
  return buffer.GetSize();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return std::fputs("usage: tree_ratio FILE ROUNDS\n", stderr), 2;
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  std::vector<double> tree;
  std::vector<double> rapidjson;
  for (int round = 0; round < std::atoi(arguments[2]); ++round) {
    if (by_tree(text, tree) == 0 || by_rapidjson(text, rapidjson) == 0) {
      return std::fprintf(stderr, "%s is not JSON\n", arguments[1]), 1;
    }
  }
  std::printf("%.1f MB read and written: tree %.1f ms, RapidJSON's DOM %.1f ms, ratio %.2f\n",
              static_cast<double>(text.size()) / 1e6, median(tree), median(rapidjson),
              median(tree) / median(rapidjson));
}
