// What core.wasm needs of its surroundings, so that it needs nothing of Emscripten's JavaScript: memory, and the ends.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

/// JavaScript's: throws. The instance can't be used any more.
extern "C" [[noreturn]] __attribute__((import_module("beckon"), import_name("outOfMemory"))) void out_of_memory();

extern "C" unsigned char __heap_base;  // NOLINT: where the linker lets the heap start

namespace {

constexpr std::size_t page = 65536;

std::size_t memory_size() { return __builtin_wasm_memory_size(0) * page; }

bool grow(std::size_t bytes) {
  return __builtin_wasm_memory_grow(0, (bytes + page - 1) / page) != static_cast<std::size_t>(-1);
}

}  // namespace

/// malloc's source of memory. A failure ends the call instead of being checked after each allocation.
extern "C" void* sbrk(std::intptr_t increment) {
  static unsigned char* next = &__heap_base;
  constexpr std::intptr_t alignment = 16;
  increment = (increment + alignment - 1) & -alignment;
  unsigned char* const found = next;
  const std::size_t old_size = memory_size();
  const std::size_t room = old_size - reinterpret_cast<std::uintptr_t>(found);
  if (static_cast<std::size_t>(increment) > room) {
    const std::size_t missing = static_cast<std::size_t>(increment) - room;
    // Each growth costs a system call and JavaScript its views, so there are not many.
    if (!grow(missing + old_size / 8) && !grow(missing)) out_of_memory();
  }
  next = found + increment;
  return found;
}

void* operator new(std::size_t size) { return std::malloc(size); }
void operator delete(void* pointer) noexcept { std::free(pointer); }
void operator delete(void* pointer, std::size_t) noexcept { std::free(pointer); }
