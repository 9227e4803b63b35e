#pragma once

#include <concepts>     // std::integral, std::floating_point
#include <cstdint>      // std::int64_t, std::uint64_t
#include <type_traits>  // std::is_signed_v

namespace beckon {

/// A whole number of any built-in type: a bound of an `int`, a length.
class Integer {
 public:
  template <std::integral Type>
  constexpr Integer(Type value)  // NOLINT: an int is meant wherever an Integer is asked for
      : bits_(static_cast<std::uint64_t>(value)), is_negative_(value < Type{}) {}

  [[nodiscard]] constexpr bool is_negative() const { return is_negative_; }
  /// As two's complement.
  [[nodiscard]] constexpr std::uint64_t bits() const { return bits_; }

 private:
  std::uint64_t bits_;
  bool is_negative_;
};

/// A number of any built-in type: a bound of a `double`. Whole ones stay exact.
class Number {
 public:
  template <std::integral Type>
  constexpr Number(Type value) : whole_(value), is_whole_(true) {}  // NOLINT: as above
  template <std::floating_point Type>
  constexpr Number(Type value) : whole_(0), value_(static_cast<double>(value)) {}  // NOLINT

  [[nodiscard]] constexpr bool is_whole() const { return is_whole_; }
  [[nodiscard]] constexpr Integer whole() const { return whole_; }
  [[nodiscard]] constexpr double value() const { return value_; }

 private:
  Integer whole_;
  double value_ = 0;
  bool is_whole_ = false;
};

}  // namespace beckon
