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

// Emscripten's memcmp looks at one byte at a time, and so does its memcpy unless both sides are aligned alike, which
// texts are not.

namespace {

struct Word {
  std::uint64_t bytes;
} __attribute__((packed, may_alias));

}  // namespace

extern "C" __attribute__((no_builtin)) int memcmp(const void* left, const void* right, std::size_t size) {
  const auto* one = static_cast<const unsigned char*>(left);
  const auto* other = static_cast<const unsigned char*>(right);
  for (; size >= sizeof(Word); size -= sizeof(Word), one += sizeof(Word), other += sizeof(Word)) {
    if (reinterpret_cast<const Word*>(one)->bytes != reinterpret_cast<const Word*>(other)->bytes) break;
  }
  for (; size > 0; ++one, ++other, --size) {
    if (*one != *other) return *one - *other;
  }
  return 0;
}

extern "C" __attribute__((no_builtin)) void* memcpy(void* to, const void* from, std::size_t size) {
  auto* target = static_cast<unsigned char*>(to);
  const auto* source = static_cast<const unsigned char*>(from);
  for (; size >= 2 * sizeof(Word); size -= 2 * sizeof(Word), target += 2 * sizeof(Word), source += 2 * sizeof(Word)) {
    const Word first = reinterpret_cast<const Word*>(source)[0];
    const Word second = reinterpret_cast<const Word*>(source)[1];
    reinterpret_cast<Word*>(target)[0] = first;
    reinterpret_cast<Word*>(target)[1] = second;
  }
  for (; size >= sizeof(std::uint32_t); size -= 4, target += 4, source += 4) __builtin_memcpy(target, source, 4);
  for (; size > 0; --size) *target++ = *source++;
  return to;
}
