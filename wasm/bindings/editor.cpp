// What editor.wasm gives to JavaScript, through Embind: moves bytes and nothing else.
//
// A JavaScript string that goes through Embind as std::string is copied a character at a time; a TextEncoder that
// writes into a view of memory, and a TextDecoder that reads from one, are many times faster.

#include <emscripten/bind.h>

#include <algorithm>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <beckon/completion.hpp>
#include <beckon/hover.hpp>
#include <beckon/inspection.hpp>
#include <beckon/pointer.hpp>
#include <beckon/rename.hpp>
#include <beckon/trace.hpp>

#include "editor/origins.hpp"
#include "transfer.hpp"

namespace beckon::bindings {

namespace {

emscripten::val view(std::string& text) {
  return emscripten::val(emscripten::typed_memory_view(text.size(), reinterpret_cast<unsigned char*>(text.data())));
}

/// A view of room for so many bytes. What was written before stays.
emscripten::val reserve(std::size_t size) { return view(room(size)); }

/// Gives an answer of the core as JSON, and lets go of the text that was asked about.
emscripten::val give(std::string answer, std::string& input) {
  input = {};
  given() = std::move(answer);
  return view(given());
}

struct Parts {
  std::string_view text;
  std::string_view rest;
};

/// A text, and the last `size` bytes, which were written behind it.
Parts split(std::string_view input, std::size_t size) {
  const std::size_t text_size = input.size() - std::min(size, input.size());
  return {input.substr(0, text_size), input.substr(text_size)};
}

/// What could stand at a place of the first `size` of the reserved bytes; a view of {"from":…,"to":…,"items":[…]}.
emscripten::val complete(std::size_t size, std::uint8_t format, std::size_t offset) {
  std::string& input = written(size);
  return give(to_json(beckon::complete(input, offset, options(format))), input);
}

/// What the first `size` of the reserved bytes declare; a view of {"symbols":[…],"references":[…]}.
emscripten::val inspect(std::size_t size, std::uint8_t format) {
  std::string& input = written(size);
  return give(to_json(beckon::inspect(input, options(format))), input);
}

/// Explains what stands at a place; a view of {"from":…,"to":…,"title":…}, or of null.
emscripten::val hover(std::size_t size, std::uint8_t format, std::size_t offset) {
  std::string& input = written(size);
  return give(to_json(beckon::hover(input, offset, options(format))), input);
}

/// Renames what is named at a place. The new name stands behind the text, in `name_size` bytes; a view of {"edits":[…]}
/// or {"error":…}.
emscripten::val rename(std::size_t size, std::uint8_t format, std::size_t offset, std::size_t name_size) {
  std::string& input = written(size);
  const auto [text, name] = split(input, name_size);
  return give(to_json(beckon::rename(text, offset, name, options(format))), input);
}

/// What a document comes from, of which core.wasm has said where its nodes do. The reserved bytes are the definitions,
/// the document and these places; a view of [{"output":…,"source":…}].
emscripten::val trace(std::size_t size, std::size_t definitions_size, std::size_t document_size) {
  std::string& input = written(size);
  const std::string_view all = input;
  const std::string_view behind = all.substr(std::min(definitions_size, all.size()));
  const std::string_view offsets = behind.substr(std::min(document_size, behind.size()));
  return give(to_json(editor::read_origins(all.substr(0, definitions_size), behind.substr(0, document_size), offsets)),
              input);
}

/// What stands at a place; a view of a JSON Pointer.
emscripten::val pointer_at(std::size_t size, std::uint8_t format, std::size_t offset) {
  std::string& input = written(size);
  return give(beckon::pointer_at(input, offset, options(format)), input);
}

/// Where a JSON Pointer leads to, which stands behind the text in `pointer_size` bytes; a view of {"from":…,"to":…}, or
/// of null.
emscripten::val range_of(std::size_t size, std::uint8_t format, std::size_t pointer_size) {
  std::string& input = written(size);
  const auto [text, pointer] = split(input, pointer_size);
  return give(to_json(beckon::range_of(text, pointer, options(format))), input);
}

}  // namespace

}  // namespace beckon::bindings

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

EMSCRIPTEN_BINDINGS(editor) {
  emscripten::function("reserve", &beckon::bindings::reserve);
  emscripten::function("complete", &beckon::bindings::complete);
  emscripten::function("inspect", &beckon::bindings::inspect);
  emscripten::function("hover", &beckon::bindings::hover);
  emscripten::function("rename", &beckon::bindings::rename);
  emscripten::function("trace", &beckon::bindings::trace);
  emscripten::function("pointerAt", &beckon::bindings::pointer_at);
  emscripten::function("rangeOf", &beckon::bindings::range_of);
}
