#include "text/list.hpp"

#include <cstdlib>

namespace beckon::text {

void* grown(void* elements, std::uint32_t& capacity, std::size_t element_size) {
  capacity = capacity == 0 ? 8 : capacity * 2;
  void* larger = std::realloc(elements, capacity * element_size);
  if (larger == nullptr) std::abort();
  return larger;
}

void free_grown(void* elements) { std::free(elements); }

}  // namespace beckon::text
