#pragma once

#include <array>        // std::array
#include <concepts>     // std::same_as
#include <cstddef>      // std::size_t
#include <cstdint>      // std::uint8_t
#include <span>         // std::span
#include <type_traits>  // std::remove_cvref_t, std::underlying_type_t
#include <utility>      // std::declval, std::index_sequence

#include <beckon/detail/aggregate.hpp>
#include <beckon/detail/classify.hpp>
#include <beckon/detail/name.hpp>
#include <beckon/detail/value_writer.hpp>

/// What is known of a C++ type: plain data that templates put down and the library reads.
namespace beckon {

template <typename Type>
class Model;

namespace detail {

/// How a type is made.
enum class Form : std::uint8_t {
  scalar,        ///< a built-in type: `word` is its type expression
  list,          ///< of `parts[0]`; with a `length`, of exactly so many
  set,           ///< of `parts[0]`
  map,           ///< from texts to `parts[0]`
  nullable,      ///< `parts[0]` or null
  alternatives,  ///< one of `parts`
  enumeration,   ///< `word` spells its values from first_enumerator on
  model,         ///< a struct with `fields`
  foreign,       ///< good for nothing but its name
};

struct TypeInfo;
class ModelDescription;

/// Through a function, so that a type can refer to itself.
using TypeReference = const TypeInfo& (*)();

struct FieldInfo {
  const char* spelling = "";
  TypeReference type = nullptr;
  /// Whether it may be left out unless said otherwise.
  bool is_optional = false;
};

struct TypeInfo {
  Form form = Form::foreign;
  const char* spelling = "";
  const char* word = "";
  std::size_t length = 0;
  std::span<const TypeReference> parts = {};
  std::span<const FieldInfo> fields = {};
  /// The arguments of a struct's template, for its name.
  std::span<const TypeReference> arguments = {};
  /// Calls the user's `describe`, where there is one.
  void (*describe)(ModelDescription&) = nullptr;
  void (*write)(const void* value, ValueWriter& to) = nullptr;
};

template <typename Type>
const TypeInfo& type_info();
template <typename Type>
const TypeInfo& argument_info();
template <typename Type>
void write_value(const void* address, ValueWriter& to);
template <typename Type>
void call_describe(ModelDescription& description);

inline constexpr int first_enumerator = -1;
inline constexpr int last_enumerator = 127;

/// Zero in place of a value that the enum can't hold: newer compilers take converting to it for an error where the enum
/// has no fixed type, g++ warns of it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
template <typename Enum, int value>
consteval Enum enumerator_at() {
  if constexpr (value < 0 && std::is_unsigned_v<std::underlying_type_t<Enum>>) {
    return Enum{};
  } else if constexpr (requires { typename std::integral_constant<Enum, static_cast<Enum>(value)>; }) {
    return static_cast<Enum>(value);
  } else {
    return Enum{};
  }
}
#pragma GCC diagnostic pop

template <typename Enum, std::size_t... steps>
constexpr const char* enumerators(std::index_sequence<steps...> /*steps*/) {
  return value_spellings<enumerator_at<Enum, first_enumerator + static_cast<int>(steps)>()...>();
}

template <typename... Types>
inline constexpr std::array<TypeReference, sizeof...(Types)> references = {&type_info<std::remove_cv_t<Types>>...};

template <typename Type>
inline constexpr std::span<const TypeReference> alternatives_of = {};
template <typename... Alternatives>
inline constexpr std::span<const TypeReference> alternatives_of<std::variant<Alternatives...>> =
    references<Alternatives...>;

template <typename... Types>
inline constexpr std::array<TypeReference, sizeof...(Types)> argument_references = {&argument_info<Types>...};
template <typename Type>
inline constexpr std::span<const TypeReference> arguments_of = {};
template <template <typename...> typename Template, typename... Arguments>
inline constexpr std::span<const TypeReference> arguments_of<Template<Arguments...>> =
    argument_references<Arguments...>;

template <typename... Types>
struct TypeList {};

inline constexpr auto types_of = [](const auto&... values) {
  return TypeList<std::remove_cvref_t<decltype(values)>...>{};
};

template <typename Type, typename... Fields>
consteval std::array<FieldInfo, sizeof...(Fields)> list_fields(TypeList<Fields...> /*types*/) {
  [[maybe_unused]] std::size_t next = 0;
  [[maybe_unused]] constexpr auto names = RungOf<Type>::template names<Type>();
  return {FieldInfo{names[next++], &type_info<Fields>, is_optional<Fields>}...};
}
template <typename Type>
inline constexpr auto fields_of = list_fields<Type>(decltype(RungOf<Type>::visit(std::declval<const Type&>(),
                                                                                 types_of)){});

/// As a type expression. The size of a `long` differs between machines, so it is not by size that a type gets its word.
template <Scalar Type>
consteval const char* scalar_word() {
  if constexpr (Null<Type>) return "null";
  if constexpr (Text<Type>) return "string";
  if constexpr (Boolean<Type>) return "bool";
  if constexpr (std::same_as<Type, long> || std::same_as<Type, long long>) return "int64";
  if constexpr (std::is_unsigned_v<Type>) return "int(>=0)";
  if constexpr (Integral<Type>) return "int";
  if constexpr (Floating<Type>) return "float";
  if constexpr (Instant<Type>) return "datetime";
  if constexpr (Date<Type>) return "date";
  return "";
}

template <Describable Type>
consteval TypeInfo make_type() {
  TypeInfo info{.spelling = type_spelling<Type>(), .write = &write_value<Type>};
  if constexpr (Scalar<Type>) {
    info.form = Form::scalar;
    info.word = scalar_word<Type>();
  } else if constexpr (Nullable<Type>) {
    info.form = Form::nullable;
    info.parts = references<typename Content<Type>::Value>;
  } else if constexpr (Variant<Type>) {
    info.form = Form::alternatives;
    info.parts = alternatives_of<Type>;
  } else if constexpr (Map<Type>) {
    info.form = Form::map;
    info.parts = references<typename Type::mapped_type>;
  } else if constexpr (Container<Type>) {
    info.form = Set<Type> ? Form::set : Form::list;
    info.length = fixed_length<Type>;
    info.parts = references<typename Type::value_type>;
  } else if constexpr (Enumeration<Type>) {
    info.form = Form::enumeration;
    info.word = enumerators<Type>(std::make_index_sequence<last_enumerator - first_enumerator + 1>{});
    info.describe = &call_describe<Type>;
  } else {
    info.form = Form::model;
    info.fields = fields_of<Type>;
    info.arguments = arguments_of<Type>;
    info.describe = &call_describe<Type>;
  }
  return info;
}

template <Describable Type>
inline constexpr TypeInfo type_data = make_type<Type>();
template <typename Type>
inline constexpr TypeInfo foreign_type_data = {.spelling = type_spelling<Type>()};

template <typename Type>
const TypeInfo& type_info() {
  check_describable<Type>();
  if constexpr (Describable<Type>) {
    return type_data<Type>;
  } else {
    return foreign_type_data<Type>;
  }
}

template <typename Type>
const TypeInfo& argument_info() {
  if constexpr (Describable<Type>) {
    return type_data<Type>;
  } else {
    return foreign_type_data<Type>;
  }
}

}  // namespace detail
}  // namespace beckon
