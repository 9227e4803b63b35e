#pragma once

#include <type_traits>  // std::remove_cvref_t, std::is_void_v

#include <beckon/detail/classify.hpp>
#include <beckon/detail/name.hpp>
#include <beckon/detail/type_info.hpp>
#include <beckon/detail/write_value.hpp>

namespace beckon::detail {

/// What a function tells of the operation that it handles.
struct HandlerInfo {
  const char* spelling = "";
  /// Null where it takes or gives nothing.
  TypeReference body = nullptr;
  TypeReference returns = nullptr;
  bool body_is_optional = false;
};

template <typename Type>
concept IsBody = !Scalar<Type> && !Enumeration<Type>;

template <typename Result>
consteval void read_result(HandlerInfo& handler) {
  if constexpr (!std::is_void_v<Result>) handler.returns = &type_info<std::remove_cvref_t<Result>>;
}

template <typename Body>
consteval void read_body(HandlerInfo& handler) {
  static_assert(IsBody<Body>,
                "Beckon: the parameter of a handler is the request body, a struct, list or map; parameters of the "
                "path, query, header or "
                "cookie have no names in C++ and are declared in the options: .query = {{\"limit\", \"int\"}}");
  handler.body = &type_info<Body>;
  handler.body_is_optional = is_optional<Body>;
}

template <typename Result, typename... Parameters>
consteval void read_signature(HandlerInfo& handler, Result (* /*function*/)(Parameters...)) {
  static_assert(sizeof...(Parameters) <= 1,
                "Beckon: a handler takes at most one parameter, the request body; put several values into one struct");
  read_result<Result>(handler);
  if constexpr (sizeof...(Parameters) == 1) (read_body<std::remove_cvref_t<Parameters>>(handler), ...);
}

template <auto handler>
consteval HandlerInfo read_handler() {
  HandlerInfo info{.spelling = value_spelling<handler>()};
  static_assert(
      requires { +handler; } && !std::is_member_pointer_v<decltype(handler)>,
      "Beckon: a handler is a function, a static member function, or a lambda without captures and without auto");
  if constexpr (requires { +handler; }) read_signature(info, +handler);
  return info;
}

template <auto handler>
inline constexpr HandlerInfo handler_data = read_handler<handler>();

}  // namespace beckon::detail
