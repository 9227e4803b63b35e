#pragma once

#include <string>       // std::string
#include <string_view>  // std::string_view
#include <utility>      // std::move

#include <beckon/detail/type_info.hpp>
#include <beckon/json.hpp>

namespace beckon {

/// A type wherever the definitions language has one: a type expression, a JSON Schema whose `type` may be one, or a C++
/// type.
///
///     .returns = "list<Order>"
///     .returns = beckon::type<std::vector<Order>>()
///     .query = {{"limit", beckon::Json::object({{"type", "int(1..100)"}, {"deprecated", true}})}}
class Type {
 public:
  Type(const char* expression) : expression_(expression) {}       // NOLINT: a type is meant wherever one is asked for
  Type(std::string_view expression) : expression_(expression) {}  // NOLINT: as above
  Type(std::string expression) : expression_(std::move(expression)) {}  // NOLINT
  Type(const Json& schema) : schema_(schema.spelling()) {}              // NOLINT
  explicit Type(detail::TypeReference type) : type_(type) {}

  /// Null for a type that was not said in C++.
  [[nodiscard]] detail::TypeReference cpp_type() const { return type_; }
  /// As JSON text; empty unless a schema was given.
  [[nodiscard]] const std::string& schema() const { return schema_; }
  [[nodiscard]] const std::string& expression() const { return expression_; }

 private:
  detail::TypeReference type_ = nullptr;
  std::string schema_;
  std::string expression_;
};

/// A C++ type as a type of the document: a struct or an enum is a model.
template <typename Cpp>
Type type() {
  return Type(&detail::type_info<Cpp>);
}

/// A parameter, a field or the content of a response, and its type: `{"limit", "int(1..100) = 20"}`.
struct NamedType {
  std::string name;
  Type type;
};

}  // namespace beckon
