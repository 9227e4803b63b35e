#pragma once

#include <utility>

#include <beckon/openapi/containers.hpp>

/// What the public header declares, for the file that compiles it for each type of the tables.
namespace beckon::openapi {

template <typename Object>
Optional<Object>::Optional() = default;
template <typename Object>
Optional<Object>::Optional(const Optional& other)
    : object_(other.has_value() ? std::make_unique<Object>(*other) : nullptr) {}
template <typename Object>
Optional<Object>::Optional(Optional&& other) noexcept = default;
template <typename Object>
Optional<Object>& Optional<Object>::operator=(const Optional& other) {
  if (this != &other) *this = Optional(other);
  return *this;
}
template <typename Object>
Optional<Object>& Optional<Object>::operator=(Optional&& other) noexcept = default;
template <typename Object>
Optional<Object>::~Optional() = default;

template <typename Object>
Object& Optional<Object>::emplace() {
  object_ = std::make_unique<Object>();
  return *object_;
}
template <typename Object>
void Optional<Object>::reset() {
  object_.reset();
}

template <typename Item>
List<Item>::List() = default;
template <typename Item>
List<Item>::List(EmptyContainer /*nothing in it*/) : is_present_(true) {}
template <typename Item>
List<Item>::List(std::initializer_list<Item> items) : items_(items), is_present_(true) {}
template <typename Item>
List<Item>::List(std::vector<Item> items) : items_(std::move(items)), is_present_(true) {}
template <typename Item>
List<Item>::List(const List& other) = default;
template <typename Item>
List<Item>::List(List&& other) noexcept = default;
template <typename Item>
List<Item>& List<Item>::operator=(const List& other) = default;
template <typename Item>
List<Item>& List<Item>::operator=(List&& other) noexcept = default;
template <typename Item>
List<Item>::~List() = default;

template <typename Item>
Item& List<Item>::push_back(Item item) {
  is_present_ = true;
  items_.push_back(std::move(item));
  return items_.back();
}

template <typename Value>
Map<Value>::Map() = default;
template <typename Value>
Map<Value>::Map(EmptyContainer /*nothing in it*/) : is_present_(true) {}
template <typename Value>
Map<Value>::Map(std::initializer_list<Member> members) : members_(members), is_present_(true) {}
template <typename Value>
Map<Value>::Map(const Map& other) = default;
template <typename Value>
Map<Value>::Map(Map&& other) noexcept = default;
template <typename Value>
Map<Value>& Map<Value>::operator=(const Map& other) = default;
template <typename Value>
Map<Value>& Map<Value>::operator=(Map&& other) noexcept = default;
template <typename Value>
Map<Value>::~Map() = default;

template <typename Value>
const Value* Map<Value>::find(std::string_view key) const {
  for (const Member& member : members_) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}
template <typename Value>
Value* Map<Value>::find(std::string_view key) {
  return const_cast<Value*>(static_cast<const Map*>(this)->find(key));
}

template <typename Value>
Value& Map<Value>::add(std::string key, Value value) {
  is_present_ = true;
  members_.push_back({std::move(key), std::move(value)});
  return members_.back().value;
}

}  // namespace beckon::openapi
