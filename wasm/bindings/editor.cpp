// What editor.wasm gives to JavaScript besides `reserve`: moves bytes and nothing else.

#include <cstddef>
#include <cstdint>

#include <beckon/completion.hpp>

#include "transfer.hpp"

namespace beckon::bindings {

/// What could stand at a place of the first `size` of the reserved bytes; a view of {"from":…,"to":…,"items":[…]}.
BECKON_EXPORT(complete) const View* complete(std::size_t size, std::uint8_t format, std::size_t offset) {
  std::string& input = written(size);
  given() = to_json(beckon::complete(input, offset, options(format)));
  input = {};
  return view(given());
}

}  // namespace beckon::bindings
