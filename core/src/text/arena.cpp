#include "text/arena.hpp"

#include <algorithm>
#include <cstring>

namespace beckon::text {

namespace {

constexpr std::size_t largest_block = std::size_t{1} << 20U;

}  // namespace

void* Arena::allocate_bytes(std::size_t size, std::size_t alignment) {
  void* place = next_;
  if (std::align(alignment, size, place, left_) == nullptr) {
    const std::size_t block = std::max(block_size_, size + alignment);
    blocks_.push_back(std::unique_ptr<std::byte[]>(new std::byte[block]));
    size_ += block;
    block_size_ = std::min(block_size_ * 2, largest_block);
    place = blocks_.back().get();
    left_ = block;
    std::align(alignment, size, place, left_);
  }
  next_ = static_cast<std::byte*>(place) + size;
  left_ -= size;
  return place;
}

bool Arena::extend_bytes(const std::byte* end, std::size_t size) {
  if (end != next_ || size > left_) return false;
  next_ += size;
  left_ -= size;
  return true;
}

std::string_view Arena::copy(std::string_view text) { return join({text}); }

std::string_view Arena::join(std::initializer_list<std::string_view> parts) {
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size();
  if (size == 0) return "";
  char* first = static_cast<char*>(allocate_bytes(size, 1));
  char* next = first;
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    std::memcpy(next, part.data(), part.size());
    next += part.size();
  }
  return {first, size};
}

}  // namespace beckon::text
