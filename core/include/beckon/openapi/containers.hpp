#pragma once

#include <concepts>          // std::same_as, std::convertible_to
#include <cstddef>           // std::size_t
#include <initializer_list>  // std::initializer_list
#include <memory>            // std::unique_ptr
#include <optional>          // std::nullopt_t
#include <string>            // std::string
#include <string_view>       // std::string_view
#include <type_traits>       // std::remove_cvref_t
#include <utility>           // std::forward
#include <vector>            // std::vector

/// Objects, lists and maps in OpenAPI's objects. What is only declared here is compiled once, in the library: a program
/// that includes all objects need not compile all lists of them.
namespace beckon::openapi {

/// What a list or map is given to be there and hold nothing: `.security = beckon::openapi::empty` is `"security": []`.
/// (`{}` is what is not said at all.)
struct EmptyContainer {
  explicit constexpr EmptyContainer() = default;
};
inline constexpr EmptyContainer empty{};

/// An object, or nothing. As std::optional, but of a type that may contain itself.
template <typename Object>
class Optional {
 public:
  Optional();
  Optional(std::nullopt_t /*nothing*/) : Optional() {}  // NOLINT: to be converted is what it is for
  template <typename Value = Object>
  requires(!std::same_as<std::remove_cvref_t<Value>, Optional> && std::convertible_to<Value, Object>)
      Optional(Value&& value)  // NOLINT: as above
      : object_(new Object(std::forward<Value>(value))) {}

  Optional(const Optional& other);
  Optional(Optional&& other) noexcept;
  Optional& operator=(const Optional& other);
  Optional& operator=(Optional&& other) noexcept;
  ~Optional();

  [[nodiscard]] bool has_value() const { return object_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  Object& operator*() { return *object_; }
  const Object& operator*() const { return *object_; }
  Object* operator->() { return object_.get(); }
  const Object* operator->() const { return object_.get(); }
  /// Puts a new object there.
  Object& emplace();
  void reset();

 private:
  std::unique_ptr<Object> object_;
};

/// Items in their order: `.tags = {"users", "orders"}`. Nothing is said unless items are put in or it is `empty`.
template <typename Item>
class List {
 public:
  using value_type = Item;

  List();
  List(EmptyContainer /*nothing in it*/);   // NOLINT: to be converted is what they are for
  List(std::initializer_list<Item> items);  // NOLINT
  List(std::vector<Item> items);            // NOLINT

  List(const List& other);
  List(List&& other) noexcept;
  List& operator=(const List& other);
  List& operator=(List&& other) noexcept;
  ~List();

  /// Whether anything is said, if only that there is nothing.
  [[nodiscard]] bool has_value() const { return is_present_; }

  [[nodiscard]] std::size_t size() const { return items_.size(); }
  Item& operator[](std::size_t index) { return items_[index]; }
  const Item& operator[](std::size_t index) const { return items_[index]; }
  [[nodiscard]] Item* begin() { return items_.data(); }
  [[nodiscard]] const Item* begin() const { return items_.data(); }
  [[nodiscard]] Item* end() { return begin() + size(); }
  [[nodiscard]] const Item* end() const { return begin() + size(); }

  Item& push_back(Item item);

 private:
  std::vector<Item> items_;
  bool is_present_ = false;
};

/// Values under names, in the order in which they were put in: `.scopes = {{"read", "Read orders"}}`. Nothing is said
/// unless something is put in or it is `empty`.
template <typename Value>
class Map {
 public:
  struct Member {
    std::string key;
    Value value;
  };
  using value_type = Member;

  Map();
  Map(EmptyContainer /*nothing in it*/);       // NOLINT: to be converted is what they are for
  Map(std::initializer_list<Member> members);  // NOLINT

  Map(const Map& other);
  Map(Map&& other) noexcept;
  Map& operator=(const Map& other);
  Map& operator=(Map&& other) noexcept;
  ~Map();

  /// Whether anything is said, if only that there is nothing.
  [[nodiscard]] bool has_value() const { return is_present_; }

  [[nodiscard]] std::size_t size() const { return members_.size(); }
  [[nodiscard]] Member* begin() { return members_.data(); }
  [[nodiscard]] const Member* begin() const { return members_.data(); }
  [[nodiscard]] Member* end() { return begin() + size(); }
  [[nodiscard]] const Member* end() const { return begin() + size(); }

  /// The value under the key, or null.
  [[nodiscard]] Value* find(std::string_view key);
  [[nodiscard]] const Value* find(std::string_view key) const;

  /// Puts a value in behind all others. A key that is there twice is reported where the map is compiled.
  Value& add(std::string key, Value value);

 private:
  std::vector<Member> members_;
  bool is_present_ = false;
};

}  // namespace beckon::openapi
