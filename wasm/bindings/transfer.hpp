#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <beckon/definitions.hpp>

// What both modules do with a text: JavaScript reserves room, writes into it, says how much it has written, and reads a
// view of the answer, which is good until the next call. Memory that grows detaches JavaScript's views.

namespace beckon::bindings {

/// Room for JavaScript to write a text of so many bytes into. What was written before stays.
std::string& room(std::size_t size);

/// The text that JavaScript has written: the first `size` bytes of the room.
std::string& written(std::size_t size);

/// What is given to JavaScript. It stays until the next call.
std::string& given();

/// `format` is a beckon::Format by its number.
CompileOptions options(std::uint8_t format);

}  // namespace beckon::bindings
