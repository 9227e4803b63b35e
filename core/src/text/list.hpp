#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace beckon::text {

/// Memory for twice as many elements, or for a few, with what it held; the old memory is gone.
void* grown(void* elements, std::uint32_t& capacity, std::size_t element_size);

void free_grown(void* elements);

/// A growing array of plain data. What grows it is one function for all types: each std::vector costs half a kilobyte
/// of code.
template <typename Element>
class List {
  static_assert(std::is_trivially_copyable_v<Element>);

 public:
  List() = default;
  List(const List&) = delete;
  List& operator=(const List&) = delete;
  ~List() { free_grown(elements_); }

  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] Element& operator[](std::size_t index) { return elements_[index]; }
  [[nodiscard]] const Element& operator[](std::size_t index) const { return elements_[index]; }
  [[nodiscard]] Element& back() { return elements_[size_ - 1]; }
  [[nodiscard]] const Element& back() const { return elements_[size_ - 1]; }
  [[nodiscard]] const Element* begin() const { return elements_; }
  [[nodiscard]] const Element* end() const { return elements_ + size_; }
  /// The elements from one on.
  [[nodiscard]] std::span<const Element> from(std::size_t index) const { return {elements_ + index, size_ - index}; }

  /// Adds an element that is not in the list itself.
  void push_back(const Element& element) {
    if (size_ == capacity_) elements_ = static_cast<Element*>(grown(elements_, capacity_, sizeof(Element)));
    elements_[size_++] = element;
  }
  void pop_back() { --size_; }
  /// Drops the elements behind the first `size`.
  void cut(std::size_t size) { size_ = static_cast<std::uint32_t>(size); }

 private:
  Element* elements_ = nullptr;
  std::uint32_t size_ = 0;
  std::uint32_t capacity_ = 0;
};

}  // namespace beckon::text
