#include "receiver/readable.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace sample {

namespace {

/// Indentation grows with the square of the depth.
constexpr std::ptrdiff_t most_brackets = 1000;

/// A character of UTF-8 at the start of a text; of size 0 where there is none.
struct Character {
  std::uint32_t code = 0;
  std::size_t size = 0;
};

Character first_of(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {};
  std::uint32_t code = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0U) != 0x80U) return {};
    code = code << 6U | (next & 0x3FU);
  }
  constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < least[size] || is_surrogate || code > 0x10FFFF) return {};
  return {code, size};
}

bool steers(std::uint32_t code) {
  const bool is_control = code < 0x20 || (code >= 0x7F && code < 0xA0);
  // Marks, embeddings, overrides and isolates of direction, and the two separators of lines.
  const bool turns = code == 0x61C || (code >= 0x200E && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
                     (code >= 0x2066 && code <= 0x2069);
  return is_control || turns;
}

std::string escaped(const char* format, std::uint32_t code) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), format, static_cast<unsigned>(code));
  return text.data();
}

}  // namespace

std::string readable(std::string_view text, bool with_line_ends) {
  std::string shown;
  while (!text.empty()) {
    const auto [code, size] = first_of(text);
    if (size == 0) {
      shown += escaped("\\x%02x", static_cast<unsigned char>(text.front()));
    } else if (!steers(code) || (with_line_ends && code == '\n')) {
      shown += text.substr(0, size);
    } else {
      shown += escaped(code < 0x80 ? "\\x%02x" : "\\u{%x}", code);
    }
    text.remove_prefix(std::max<std::size_t>(size, 1));
  }
  return shown;
}

std::string indented(const std::string& text) {
  const auto brackets = std::count_if(text.begin(), text.end(), [](char c) { return c == '[' || c == '{'; });
  if (brackets > most_brackets || text.find('\0') != std::string::npos) return text;

  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;
  rapidjson::MemoryStream source(text.data(), text.size());
  rapidjson::StringBuffer result;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer(result);
  writer.SetIndent(' ', 2);
  if (rapidjson::Reader().Parse<flags>(source, writer).IsError()) return text;
  return {result.GetString(), result.GetSize()};
}

}  // namespace sample
