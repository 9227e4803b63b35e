#pragma once

#include <chrono>       // std::chrono::floor
#include <cstdint>      // std::int64_t
#include <type_traits>  // std::is_pointer_v
#include <utility>      // std::index_sequence
#include <variant>      // std::get_if

#include <beckon/detail/aggregate.hpp>
#include <beckon/detail/classify.hpp>
#include <beckon/detail/type_info.hpp>
#include <beckon/detail/value_writer.hpp>

namespace beckon::detail {

template <typename Type>
void write_part(const Type& value, ValueWriter& to) {
  // What is not describable has been refused with a reason.
  if constexpr (Describable<Type>) write_value<Type>(&value, to);
}

template <Scalar Type>
void write_scalar(const Type& value, ValueWriter& to) {
  if constexpr (Null<Type>) {
    to.null();
  } else if constexpr (std::is_pointer_v<Type>) {
    if (value == nullptr) return to.null();
    to.text(value);
  } else if constexpr (Text<Type>) {
    to.text(value);
  } else if constexpr (Boolean<Type>) {
    to.boolean(value);
  } else if constexpr (std::is_unsigned_v<Type>) {
    to.natural(value);
  } else if constexpr (Integral<Type>) {
    to.integer(value);
  } else if constexpr (Floating<Type>) {
    to.number(value);
  } else if constexpr (Instant<Type>) {
    using std::chrono::nanoseconds;
    const auto since_1970 = value.time_since_epoch();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(since_1970);
    to.instant(seconds.count(), std::chrono::duration_cast<nanoseconds>(since_1970 - seconds).count());
  } else {
    to.date(static_cast<int>(value.year()), static_cast<unsigned>(value.month()), static_cast<unsigned>(value.day()));
  }
}

template <typename Type, std::size_t... indices>
void write_alternative(const Type& value, ValueWriter& to, std::index_sequence<indices...> /*indices*/) {
  const auto write = [&to](const auto* alternative) {
    if (alternative != nullptr) write_part(*alternative, to);
  };
  (write(std::get_if<indices>(&value)), ...);
}

/// Writes the value at the address, which is one of this type.
template <typename Type>
void write_value(const void* address, ValueWriter& to) {
  const Type& value = *static_cast<const Type*>(address);
  if constexpr (Scalar<Type>) {
    write_scalar(value, to);
  } else if constexpr (Nullable<Type>) {
    if (!value) return to.null();
    write_part(*value, to);
  } else if constexpr (Variant<Type>) {
    write_alternative(value, to, std::make_index_sequence<std::variant_size_v<Type>>{});
  } else if constexpr (Map<Type>) {
    to.begin_map();
    for (const auto& [key, item] : value) {
      to.key(key);
      write_part(item, to);
    }
    to.end();
  } else if constexpr (Container<Type>) {
    to.begin_list();
    for (const typename Type::value_type& item : value) write_part(item, to);
    to.end();
  } else if constexpr (Enumeration<Type>) {
    to.enumerator(type_info<Type>(), static_cast<std::int64_t>(value));
  } else {
    to.begin_model(type_info<Type>());
    RungOf<Type>::visit(value, [&to](const auto&... fields) { (write_part(fields, to), ...); });
    to.end();
  }
}

}  // namespace beckon::detail
