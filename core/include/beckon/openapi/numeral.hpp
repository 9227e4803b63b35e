#pragma once

#include <string>   // std::string
#include <utility>  // std::move

#include <beckon/json.hpp>

namespace beckon::openapi {

/// A number as it is written: `.minimum = 0`, `.multiple_of = 0.01`, `.maximum = Numeral::spelled("1e400")`.
class Numeral {
 public:
  template <detail::Integral Type>
  Numeral(Type value) : spelling_(detail::json_of(Integer(value))) {}  // NOLINT: a number is meant for a Numeral
  template <detail::Floating Type>
  Numeral(Type value) : spelling_(detail::json_of(value)) {}  // NOLINT: as above

  /// The number by its spelling in JSON, of any size and precision.
  static Numeral spelled(std::string json) { return {std::move(json), 0}; }

  [[nodiscard]] const std::string& spelling() const { return spelling_; }

 private:
  Numeral(std::string&& json, int /*tells it from a text*/) : spelling_(std::move(json)) {}

  std::string spelling_;
};

/// A whole number that is not negative, as it is written: `.min_length = 3`. `.min_length = 0.5` does not compile.
class Count {
 public:
  template <detail::Integral Type>
  Count(Type value) : spelling_(detail::json_of(Integer(value))) {}  // NOLINT: a number is meant for a Count

  /// The number by its spelling in JSON: `2.0` is a whole number too.
  static Count spelled(std::string json) { return {std::move(json), 0}; }

  [[nodiscard]] const std::string& spelling() const { return spelling_; }

 private:
  Count(std::string&& json, int /*tells it from a text*/) : spelling_(std::move(json)) {}

  std::string spelling_;
};

}  // namespace beckon::openapi
