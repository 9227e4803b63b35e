#pragma once

#include <array>        // std::array
#include <concepts>     // std::same_as
#include <cstddef>      // std::size_t
#include <type_traits>  // std::is_base_of_v

#include <beckon/detail/name.hpp>

/// The fields of a struct without any description of it: how many there are, what they are called and where they are.
/// C++20 takes a struct apart only where the number of its fields is written out, hence a ladder of 64 rungs.
namespace beckon::detail {

template <typename Type>
struct Outside {
  Type value;
};

// An object that is nowhere: only the names of its parts are asked for, never a value. Clang warns of that.
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif
template <typename Type>
extern const Outside<Type> outside;

template <typename Field>
struct Address {
  const Field* field;
};
template <typename Field>
Address(const Field*) -> Address<Field>;

/// What can be done with a struct of so many fields. `fits`: so many `{}` or more make one; a `{}` always stands for
/// one whole field, while a value could stand for a part of an array.
template <std::size_t count>
struct Rung;

template <>
struct Rung<0> {
  template <typename Type>
  static consteval std::array<const char*, 0> names() {
    return {};
  }
  template <typename Value, typename Visitor>
  static constexpr auto visit(Value& /*value*/, const Visitor& visitor) {
    return visitor();
  }
};

#define BECKON_UP_TO_1(ITEM, eight) ITEM(eight, 1)
#define BECKON_UP_TO_2(ITEM, eight) BECKON_UP_TO_1(ITEM, eight), ITEM(eight, 2)
#define BECKON_UP_TO_3(ITEM, eight) BECKON_UP_TO_2(ITEM, eight), ITEM(eight, 3)
#define BECKON_UP_TO_4(ITEM, eight) BECKON_UP_TO_3(ITEM, eight), ITEM(eight, 4)
#define BECKON_UP_TO_5(ITEM, eight) BECKON_UP_TO_4(ITEM, eight), ITEM(eight, 5)
#define BECKON_UP_TO_6(ITEM, eight) BECKON_UP_TO_5(ITEM, eight), ITEM(eight, 6)
#define BECKON_UP_TO_7(ITEM, eight) BECKON_UP_TO_6(ITEM, eight), ITEM(eight, 7)
#define BECKON_UP_TO_8(ITEM, eight) BECKON_UP_TO_7(ITEM, eight), ITEM(eight, 8)
#define BECKON_EIGHTS_0(ITEM)
#define BECKON_EIGHTS_1(ITEM) BECKON_EIGHTS_0(ITEM) BECKON_UP_TO_8(ITEM, 0),
#define BECKON_EIGHTS_2(ITEM) BECKON_EIGHTS_1(ITEM) BECKON_UP_TO_8(ITEM, 1),
#define BECKON_EIGHTS_3(ITEM) BECKON_EIGHTS_2(ITEM) BECKON_UP_TO_8(ITEM, 2),
#define BECKON_EIGHTS_4(ITEM) BECKON_EIGHTS_3(ITEM) BECKON_UP_TO_8(ITEM, 3),
#define BECKON_EIGHTS_5(ITEM) BECKON_EIGHTS_4(ITEM) BECKON_UP_TO_8(ITEM, 4),
#define BECKON_EIGHTS_6(ITEM) BECKON_EIGHTS_5(ITEM) BECKON_UP_TO_8(ITEM, 5),
#define BECKON_EIGHTS_7(ITEM) BECKON_EIGHTS_6(ITEM) BECKON_UP_TO_8(ITEM, 6),
#define BECKON_LIST(ITEM, eights, rest) BECKON_EIGHTS_##eights(ITEM) BECKON_UP_TO_##rest(ITEM, eights)

#define BECKON_BRACES(eight, one) \
  {}
#define BECKON_FIELD(eight, one) field_##eight##one
#define BECKON_NAME(eight, one) value_spelling<Address{&field_##eight##one}>()

#define BECKON_RUNG(eights, rest)                                            \
  template <>                                                                \
  struct Rung<(eights)*8 + (rest)> {                                         \
    template <typename Type>                                                 \
    static constexpr bool fits = requires {                                  \
      Type{BECKON_LIST(BECKON_BRACES, eights, rest)};                        \
    };                                                                       \
    template <typename Type>                                                 \
    static consteval auto names() {                                          \
      auto& [BECKON_LIST(BECKON_FIELD, eights, rest)] = outside<Type>.value; \
      return std::array{BECKON_LIST(BECKON_NAME, eights, rest)};             \
    }                                                                        \
    template <typename Value, typename Visitor>                              \
    static constexpr auto visit(Value& value, const Visitor& visitor) {      \
      auto& [BECKON_LIST(BECKON_FIELD, eights, rest)] = value;               \
      return visitor(BECKON_LIST(BECKON_FIELD, eights, rest));               \
    }                                                                        \
  };
#define BECKON_RUNGS(eights) \
  BECKON_RUNG(eights, 1)     \
  BECKON_RUNG(eights, 2)     \
  BECKON_RUNG(eights, 3)     \
  BECKON_RUNG(eights, 4)     \
  BECKON_RUNG(eights, 5) BECKON_RUNG(eights, 6) BECKON_RUNG(eights, 7) BECKON_RUNG(eights, 8)

BECKON_RUNGS(0)
BECKON_RUNGS(1)
BECKON_RUNGS(2)
BECKON_RUNGS(3)
BECKON_RUNGS(4)
BECKON_RUNGS(5)
BECKON_RUNGS(6)
BECKON_RUNGS(7)

/// Whether a struct has more fields than the ladder has rungs.
template <typename Type>
inline constexpr bool has_too_many_fields = requires {
  Type{BECKON_LIST(BECKON_BRACES, 7, 8), {}};
};

#undef BECKON_UP_TO_1
#undef BECKON_UP_TO_2
#undef BECKON_UP_TO_3
#undef BECKON_UP_TO_4
#undef BECKON_UP_TO_5
#undef BECKON_UP_TO_6
#undef BECKON_UP_TO_7
#undef BECKON_UP_TO_8
#undef BECKON_EIGHTS_0
#undef BECKON_EIGHTS_1
#undef BECKON_EIGHTS_2
#undef BECKON_EIGHTS_3
#undef BECKON_EIGHTS_4
#undef BECKON_EIGHTS_5
#undef BECKON_EIGHTS_6
#undef BECKON_EIGHTS_7
#undef BECKON_LIST
#undef BECKON_BRACES
#undef BECKON_FIELD
#undef BECKON_NAME
#undef BECKON_RUNG
#undef BECKON_RUNGS

#ifdef __clang__
#pragma clang diagnostic pop
#endif

/// As many fields as the ladder has rungs.
inline constexpr std::size_t most_fields = 64;

/// The number of a struct's fields, which are not too many.
template <typename Type, std::size_t count = 0>
consteval std::size_t field_count() {
  if constexpr (count == most_fields) {
    return count;
  } else if constexpr (Rung<count + 1>::template fits<Type>) {
    return field_count<Type, count + 1>();
  } else {
    return count;
  }
}

template <typename Type>
using RungOf = Rung<field_count<Type>()>;

/// Becomes any base class of Derived, and nothing else.
template <typename Derived>
struct AnyBase {
  template <typename Base>
  requires(std::is_base_of_v<Base, Derived> && !std::same_as<Base, Derived>) operator Base()
      const;  // NOLINT: to be converted without a word is what it is for
};

/// Whether an aggregate has a base class, which no one can take apart.
template <typename Type>
inline constexpr bool has_base = requires {
  Type{AnyBase<Type>{}};
};

}  // namespace beckon::detail
