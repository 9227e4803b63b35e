#include "architecture/includes.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>

namespace beckon::test {

namespace {

struct Room {
  std::string_view name;
  int floor;
};

/// From the ground up. A file includes what is in its own room or on a floor below.
constexpr Room rooms[] = {{"text", 1}, {"schema", 2}, {"openapi", 3}, {"definitions", 4}, {"app", 5}, {"editor", 5}};

const Room* room_of(std::string_view path) {
  const auto* found = std::find_if(std::begin(rooms), std::end(rooms),
                                   [path](const Room& room) { return path.starts_with(std::string(room.name) + "/"); });
  return found == std::end(rooms) ? nullptr : found;
}

bool is_standard(std::string_view header) { return header.find_first_of("./") == std::string_view::npos; }

bool is_rapidjson(std::string_view header) { return header.starts_with("rapidjson/"); }
bool is_libyaml(std::string_view header) { return header == "yaml.h"; }
bool is_emscripten(std::string_view header) { return header.starts_with("emscripten/"); }

constexpr std::string_view core_sources = "core/src/";
constexpr std::string_view public_headers = "core/include/";

/// Why a file must not include a header; none when it may.
std::optional<std::string> objection(std::string_view path, std::string_view header) {
  const bool in_text = path.starts_with("core/src/text/") && path.ends_with(".cpp");
  const bool in_core = path.starts_with("core/");
  // Every page loads the other module; what Embind adds to this one only those load that complete.
  if (is_emscripten(header) && path != "wasm/bindings/editor.cpp") return "Embind belongs to wasm/bindings/editor.cpp";
  // Tests and benchmarks may use RapidJSON as a second opinion; the sample server reads what is sent to it.
  const bool in_sample = path.starts_with("native/server/") || path.starts_with("native/receiver/");
  const bool in_product = (in_core || path.starts_with("native/") || path.starts_with("wasm/")) && !in_sample;
  if (in_product && !in_text && is_rapidjson(header)) return "RapidJSON belongs to core/src/text/*.cpp";
  if (in_product && !in_text && is_libyaml(header)) return "libyaml belongs to core/src/text/*.cpp";

  if (path.starts_with(public_headers)) {
    if (is_standard(header) || header.starts_with("beckon/")) return std::nullopt;
    return "public headers include only the standard library and each other";
  }
  if (!path.starts_with(core_sources)) return std::nullopt;

  const Room* own = room_of(path.substr(core_sources.size()));
  if (own == nullptr) return "it is on no floor of core/src";
  if (const Room* other = room_of(header)) {
    if (other->floor > own->floor) return "the floor " + std::string(other->name) + " is above";
    if (other->floor == own->floor && other != own) return std::string(other->name) + " is another room on the floor";
    return std::nullopt;
  }
  if (is_standard(header) || header.starts_with("beckon/")) return std::nullopt;
  if (in_text && (is_rapidjson(header) || is_libyaml(header))) return std::nullopt;
  return "the core includes only the standard library, its own floors and, in core/src/text/*.cpp, RapidJSON and "
         "libyaml";
}

bool is_source(const std::filesystem::path& path) { return path.extension() == ".cpp" || path.extension() == ".hpp"; }

bool is_built(const std::filesystem::path& folder) {
  const std::string name = folder.filename();
  return name == "build" || name == "node_modules" || name == "dist" || name.starts_with(".");
}

}  // namespace

std::vector<std::string> includes_of(std::string_view text) {
  static const std::regex include(R"((?:^|\n)[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])");
  std::vector<std::string> found;
  for (std::cregex_iterator match(text.data(), text.data() + text.size(), include), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

std::vector<std::string> violations(const SourceFile& file) {
  std::vector<std::string> found;
  for (const std::string& header : includes_of(file.text)) {
    if (const auto reason = objection(file.path, header))
      found.push_back(file.path + " includes " + header + ": " + *reason);
  }
  return found;
}

std::vector<SourceFile> source_files(const std::string& root) {
  std::vector<SourceFile> files;
  for (auto entry = std::filesystem::recursive_directory_iterator(root); entry != end(entry); ++entry) {
    if (entry->is_directory() && is_built(entry->path())) entry.disable_recursion_pending();
    if (!entry->is_regular_file() || !is_source(entry->path())) continue;
    std::ifstream stream(entry->path(), std::ios::binary);
    files.push_back({.path = std::filesystem::relative(entry->path(), root).generic_string(),
                     .text = {std::istreambuf_iterator<char>(stream), {}}});
  }
  std::sort(files.begin(), files.end(), [](const auto& left, const auto& right) { return left.path < right.path; });
  return files;
}

}  // namespace beckon::test
