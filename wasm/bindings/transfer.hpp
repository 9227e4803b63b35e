#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <beckon/definitions.hpp>

/// A function that JavaScript calls by its name.
#define BECKON_EXPORT(name) extern "C" __attribute__((export_name(#name)))

namespace beckon::bindings {

/// A stretch of bytes that JavaScript reads or writes. The functions return where it can read such a pair, which is
/// good until the next call; memory that grows detaches JavaScript's view of it.
struct View {
  const void* data;
  std::size_t size;
};

/// The text that JavaScript has written: the first `size` bytes of what it reserved.
std::string& written(std::size_t size);

/// What is given to JavaScript. It stays until the next call.
std::string& given();

const View* view(const std::string& text);

/// `format` is a beckon::Format by its number.
CompileOptions options(std::uint8_t format);

}  // namespace beckon::bindings
