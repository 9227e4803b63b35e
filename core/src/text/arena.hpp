#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace beckon::text {

/// Memory that is given out in order and freed all at once. What it returns stays where it is for the arena's life.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// `count` default-initialised elements of a trivial type; an empty span for none.
  template <typename Element>
  std::span<Element> allocate(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<Element>);
    if (count == 0) return {};
    auto* first = static_cast<Element*>(allocate_bytes(count * sizeof(Element), alignof(Element)));
    return {std::uninitialized_default_construct_n(first, count) - static_cast<std::ptrdiff_t>(count), count};
  }

  /// Makes room for one more element behind these, which the arena gave out. False if something stands there.
  template <typename Element>
  bool extend(std::span<Element> elements) {
    return extend_bytes(reinterpret_cast<std::byte*>(elements.data() + elements.size()), sizeof(Element));
  }

  /// How many bytes it has given out, or soon will.
  [[nodiscard]] std::size_t size() const { return size_; }

  /// A copy of the text that lives as long as the arena.
  std::string_view copy(std::string_view text);

  /// The texts joined, kept as long as the arena.
  std::string_view join(std::initializer_list<std::string_view> parts);

 private:
  void* allocate_bytes(std::size_t size, std::size_t alignment);
  bool extend_bytes(const std::byte* end, std::size_t size);

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t size_ = 0;
  std::size_t block_size_ = 4096;
};

}  // namespace beckon::text
