#pragma once

#include <cstddef>           // std::nullptr_t
#include <initializer_list>  // std::initializer_list
#include <string>            // std::string
#include <string_view>       // std::string_view
#include <utility>           // std::pair, std::move

#include <beckon/detail/type_info.hpp>
#include <beckon/detail/write_value.hpp>
#include <beckon/model.hpp>
#include <beckon/number.hpp>

namespace beckon {

namespace detail {
std::string json_of(const Integer& value);
std::string json_of(double value);
std::string json_of(float value);
std::string json_of(std::string_view value);
std::string json_of(const void* value, void (*write)(const void*, ValueWriter&));
}  // namespace detail

/// Any JSON value, as it is written: an example, a default, an extension.
///
///     beckon::Json limit = 10;
///     beckon::Json plans = beckon::Json::list({"basic", "pro", nullptr});
///     beckon::Json point = beckon::Json::object({{"x", 1}, {"y", 2.5}});
///     beckon::Json order = beckon::Json::of(Order{.buyer = "Rick"});
///     beckon::Json given = beckon::Json::spelled(R"({"price": 1.50})");
///
/// What C++ can hold and JSON can't say, such as infinity, and a spelling that is no JSON are reported where the value
/// is compiled.
class Json {
 public:
  Json(std::nullptr_t) : spelling_("null") {}  // NOLINT: a value is meant wherever a Json is asked for
  template <detail::Boolean Type>
  Json(Type value) : spelling_(value ? "true" : "false") {}  // NOLINT: as above
  template <detail::Integral Type>
  Json(Type value) : spelling_(detail::json_of(Integer(value))) {}  // NOLINT
  template <detail::Floating Type>
  Json(Type value) : spelling_(detail::json_of(value)) {}                                // NOLINT
  Json(const char* text) : spelling_(detail::json_of(std::string_view(text))) {}         // NOLINT
  Json(std::string_view text) : spelling_(detail::json_of(text)) {}                      // NOLINT
  Json(const std::string& text) : spelling_(detail::json_of(std::string_view(text))) {}  // NOLINT

  /// JSON text, which keeps its numbers' spellings and its keys' order.
  static Json spelled(std::string json);
  static Json list(std::initializer_list<Json> items);
  static Json object(std::initializer_list<std::pair<std::string_view, Json>> members);
  /// Whatever can be a field of a model: a struct, a container, an enumerator.
  template <detail::Describable Type>
  static Json of(const Type& value) {
    return spelled(detail::json_of(&value, &detail::write_value<Type>));
  }

  /// The value as JSON text.
  [[nodiscard]] const std::string& spelling() const { return spelling_; }

 private:
  Json() = default;

  std::string spelling_;
};

}  // namespace beckon
