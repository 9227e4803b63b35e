// The door between JavaScript and the core: moves bytes and nothing else.
//
// A JavaScript string that goes through Embind as std::string is copied a character at a time; a TextEncoder that
// writes into reserved memory, and a TextDecoder that reads from a view of it, are many times faster. So these
// functions:
//
//     reserve(n)                   a view of n bytes to write the text into; what was written before stays
//     compile(n, format)           compiles the first n of these bytes; a view of {"ok":…,"diagnostics":[…]}
//     document()                   a view of the document of the last compile, as JSON
//     complete(n, format, offset)  what could stand at a place of the first n of these bytes; a view of
//                                  {"from":…,"to":…,"items":[…]}
//
// A view is good until the next call: memory that grows detaches it.

#include <emscripten/bind.h>

#include <algorithm>
#include <beckon/completion.hpp>
#include <beckon/definitions.hpp>
#include <beckon/diagnostics.hpp>
#include <beckon/document.hpp>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "text/tree.hpp"

namespace {

/// What the calls hand on to each other. Each call frees or reuses what the one before it left.
struct Transfer {
  std::string input;
  std::string report;
  std::string document;
};

Transfer& transfer() {
  static Transfer instance;
  return instance;
}

/// A text that is too large is refused by the core whatever follows, so there is room for just enough of it to be seen
/// as too large. A TextEncoder writes whole characters only and leaves up to three bytes of the room free.
constexpr std::size_t largest_input = beckon::text::largest_source + 4;

template <typename Byte>
emscripten::val view(Byte* bytes, std::size_t size) {
  return emscripten::val(emscripten::typed_memory_view(size, bytes));
}

emscripten::val view(const std::string& text) {
  return view(reinterpret_cast<const unsigned char*>(text.data()), text.size());
}

emscripten::val reserve(std::size_t size) {
  std::string& input = transfer().input;
  transfer().report = {};
  transfer().document = {};
  input.resize(std::min(size, largest_input));
  return view(reinterpret_cast<unsigned char*>(input.data()), input.size());
}

/// `format` is a beckon::Format by its number.
beckon::CompileOptions options(std::uint8_t format) {
  return {.format = static_cast<beckon::Format>(format), .offset_unit = beckon::OffsetUnit::utf16};
}

emscripten::val compile(std::size_t size, std::uint8_t format) {
  auto& [input, report, document] = transfer();
  input.resize(std::min(size, input.size()));
  const beckon::Compiled result = beckon::compile(std::move(input), options(format));
  input = {};
  report = std::string(R"({"ok":)") + (result ? "true" : "false");
  report += R"(,"diagnostics":)" + beckon::to_json(result.diagnostics()) + "}";
  document = result.json();
  return view(report);
}

emscripten::val document() { return view(transfer().document); }

emscripten::val complete(std::size_t size, std::uint8_t format, std::size_t offset) {
  auto& [input, report, document] = transfer();
  input.resize(std::min(size, input.size()));
  report = beckon::to_json(beckon::complete(input, offset, options(format)));
  input = {};
  return view(report);
}

}  // namespace

// Embind prints the address of a type to tell which one has no name (there is none here), and all that printf can do,
// 4 kB compressed to 2.6, would be linked for it. This prints an address and nothing else.
extern "C" int siprintf(char* text, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  auto address = reinterpret_cast<std::uintptr_t>(va_arg(arguments, void*));
  va_end(arguments);
  char* end = text;
  for (; address != 0; address >>= 4U) *end++ = "0123456789abcdef"[address & 0xFU];
  std::reverse(text, end);
  *end = '\0';
  return static_cast<int>(end - text);
}

EMSCRIPTEN_BINDINGS(beckon) {
  emscripten::function("reserve", &reserve);
  emscripten::function("compile", &compile);
  emscripten::function("document", &document);
  emscripten::function("complete", &complete);
}
