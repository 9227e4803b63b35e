#pragma once

/// Names of the code as the compiler spells them. What stands here are whole signatures, `… [with T = shop::Order]`;
/// the name is cut out of them when an App is compiled, so that it costs a program that includes Beckon no compile
/// time.
namespace beckon::detail {

template <typename Type>
constexpr const char* type_spelling() {
  return __PRETTY_FUNCTION__;
}

/// Of a function, an enumerator, a member pointer or a place within an object.
template <auto value>
constexpr const char* value_spelling() {
  return __PRETTY_FUNCTION__;
}

/// Of many values in one list, for enumerators.
template <auto... values>
constexpr const char* value_spellings() {
  return __PRETTY_FUNCTION__;
}

}  // namespace beckon::detail
