#pragma once

#include <array>        // std::array
#include <chrono>       // std::chrono::sys_time, std::chrono::year_month_day
#include <concepts>     // std::same_as, std::convertible_to, std::integral
#include <cstddef>      // std::size_t, std::byte, std::nullptr_t
#include <memory>       // std::shared_ptr, std::unique_ptr
#include <optional>     // std::optional
#include <span>         // std::span
#include <string_view>  // std::string_view
#include <type_traits>  // std::is_enum_v and its like
#include <variant>      // std::variant, std::monostate

#include <beckon/detail/aggregate.hpp>

/// Which C++ types Beckon can describe, and as what.
namespace beckon::detail {

template <typename Type>
concept Null = std::same_as<Type, std::nullptr_t> || std::same_as<Type, std::monostate>;
template <typename Type>
concept Text = !Null<Type> && std::convertible_to<const Type&, std::string_view>;
template <typename Type>
concept Boolean = std::same_as<Type, bool>;
template <typename Type>
concept Character = std::same_as<Type, char> || std::same_as<Type, wchar_t> || std::same_as<Type, char8_t> ||
    std::same_as<Type, char16_t> || std::same_as<Type, char32_t>;
template <typename Type>
concept Integral = std::integral<Type> && !Boolean<Type> && !Character<Type>;
template <typename Type>
concept Floating = std::same_as<Type, float> || std::same_as<Type, double>;

template <typename Type>
inline constexpr bool is_instant = false;
template <typename Duration>
inline constexpr bool is_instant<std::chrono::sys_time<Duration>> = true;
template <typename Type>
concept Instant = is_instant<Type>;
template <typename Type>
concept Date = std::same_as<Type, std::chrono::year_month_day>;

template <typename Type>
concept Scalar =
    Null<Type> || Text<Type> || Boolean<Type> || Integral<Type> || Floating<Type> || Instant<Type> || Date<Type>;

/// What is in a type that can be null; void for any other type.
template <typename Type>
struct Content {
  using Value = void;
};
template <typename Type>
struct Content<std::optional<Type>> {
  using Value = Type;
};
template <typename Type>
struct Content<std::shared_ptr<Type>> {
  using Value = std::remove_cv_t<Type>;
};
template <typename Type, typename Deleter>
struct Content<std::unique_ptr<Type, Deleter>> {
  using Value = std::remove_cv_t<Type>;
};
template <typename Type>
concept Nullable = !std::is_void_v<typename Content<Type>::Value>;

template <typename Type>
inline constexpr bool is_optional = false;
template <typename Type>
inline constexpr bool is_optional<std::optional<Type>> = true;
template <typename Type>
inline constexpr bool is_variant = false;
template <typename... Alternatives>
inline constexpr bool is_variant<std::variant<Alternatives...>> = true;
template <typename Type>
concept Variant = is_variant<Type>;

// Containers are known by what they can do, so that none of their headers has to be included.
template <typename Type>
concept Container = !Scalar<Type> && requires(const Type& container) {
  typename Type::value_type;
  container.begin();
  container.end();
};
template <typename Type>
concept Keyed = Container<Type> && requires {
  typename Type::key_type;
};
/// No key is in it twice: `insert` tells whether the value is new.
template <typename Type>
concept Unique = Keyed<Type> && requires(Type& container, const typename Type::value_type& value) {
  { container.insert(value).second } -> std::convertible_to<bool>;
};
template <typename Type>
concept HasMapped = requires {
  typename Type::mapped_type;
};
template <typename Type>
concept Map = Keyed<Type> && HasMapped<Type>;
template <typename Type>
concept Set = Unique<Type> && !HasMapped<Type>;
template <typename Type>
concept List = Container<Type> && !Map<Type> && !Set<Type>;

/// How many items a list always has; 0: any number.
template <typename Type>
inline constexpr std::size_t fixed_length = 0;
template <typename Item, std::size_t length>
inline constexpr std::size_t fixed_length<std::array<Item, length>> = length;
template <typename Item, std::size_t length>
inline constexpr std::size_t fixed_length<std::span<Item, length>> = length == std::dynamic_extent ? 0 : length;

template <typename Type>
concept Enumeration = std::is_enum_v<Type> && !std::same_as<Type, std::byte>;
template <typename Type>
concept Struct = std::is_class_v<Type> && std::is_aggregate_v<Type> && !Container<Type> && !Text<Type>;
/// A struct that can be taken apart.
template <typename Type>
concept PlainStruct =
    Struct<Type> && !has_base<Type> && std::is_default_constructible_v<Type> && !has_too_many_fields<Type>;

/// A map whose keys are no texts, or are there twice, is no JSON object.
template <typename Type>
concept ObjectMap = Map<Type> && Unique<Type> && Text<typename Type::key_type>;

template <typename Type>
concept Describable = Scalar<Type> || Nullable<Type> || Variant<Type> || ObjectMap<Type> || Set<Type> || List<Type> ||
    Enumeration<Type> || PlainStruct<Type>;

/// Fails to compile with the way out for a type that is not Describable.
template <typename Type>
consteval void check_describable() {
  static_assert(!std::is_array_v<Type>, "Beckon: a C array has no value of its own; use std::array");
  static_assert(
      !std::is_pointer_v<Type> || Text<Type>,
      "Beckon: a raw pointer does not tell what it points at; use std::optional, std::shared_ptr or std::unique_ptr");
  static_assert(!Character<Type>,
                "Beckon: a single character is no JSON value; use std::string, or std::int8_t for a small number");
  static_assert(!std::is_union_v<Type>, "Beckon: a union does not tell which member it holds; use std::variant");
  static_assert(!std::same_as<Type, long double>, "Beckon: JSON readers have no long double; use double");
  static_assert(!Map<Type> || ObjectMap<Type>,
                "Beckon: the keys of a map are texts, each once: use std::map<std::string, …>");
  if constexpr (Struct<Type>) {
    static_assert(
        !has_base<Type>,
        "Beckon: a model has no base class; put the fields of the base into the struct, or hold it as a field");
    static_assert(std::is_default_constructible_v<Type>,
                  "Beckon: a model's fields can all be default-constructed; use std::optional for one that can't");
    static_assert(!has_too_many_fields<Type>,
                  "Beckon: a model has at most 64 fields; group some of them in structs of their own");
  } else if constexpr (std::is_class_v<Type> && !Map<Type>) {
    static_assert(Describable<Type>,
                  "Beckon: a model is a plain struct, without constructors, private fields or virtual functions; "
                  "describe such a struct in place of this class");
  } else {
    static_assert(Describable<Type> || Map<Type> || std::is_array_v<Type> || std::is_pointer_v<Type> ||
                      Character<Type> || std::is_union_v<Type> || std::same_as<Type, long double>,
                  "Beckon: this type has no form in JSON");
  }
}

}  // namespace beckon::detail
