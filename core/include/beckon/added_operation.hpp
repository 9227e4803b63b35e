#pragma once

#include <cstddef>      // std::size_t
#include <cstdint>      // std::uint8_t
#include <memory>       // std::shared_ptr
#include <string_view>  // std::string_view

#include <beckon/type.hpp>

namespace beckon {

namespace detail {
struct RouterData;
enum class Place : std::uint8_t { paths, webhooks };
}  // namespace detail

/// An operation that was added to an App or a Router, to say by calls what it takes and gives. Each call gives it back.
///
///     app.get("/users", {.name = "find_users"})
///         .query<int>("limit?")
///         .query("sort", "enum(name | age) = \"name\"")
///         .returns<std::vector<User>>()
///         .responses<Problem>("404");
///
/// Parameters and responses stand behind those of the options; a body and what is returned take the place of what the
/// options or the handler say.
class AddedOperation {
 public:
  /// A variable of the path that is no string.
  AddedOperation& path(std::string_view name, const Type& type) { return add("path", name, type); }
  /// A name that ends in `?`, or a default, makes a parameter optional.
  AddedOperation& query(std::string_view name, const Type& type) { return add("query", name, type); }
  AddedOperation& header(std::string_view name, const Type& type) { return add("header", name, type); }
  AddedOperation& cookie(std::string_view name, const Type& type) { return add("cookie", name, type); }
  /// The type of the JSON request body.
  AddedOperation& body(const Type& type);
  /// The type of the success response; "null" for one without content.
  AddedOperation& returns(const Type& type);
  /// A further response by its status code, by a range (`4XX`) or `default`.
  AddedOperation& responses(std::string_view status, const Type& type) { return add("responses", status, type); }

  template <typename Cpp>
  AddedOperation& path(std::string_view name) {
    return path(name, type<Cpp>());
  }
  template <typename Cpp>
  AddedOperation& query(std::string_view name) {
    return query(name, type<Cpp>());
  }
  template <typename Cpp>
  AddedOperation& header(std::string_view name) {
    return header(name, type<Cpp>());
  }
  template <typename Cpp>
  AddedOperation& cookie(std::string_view name) {
    return cookie(name, type<Cpp>());
  }
  template <typename Cpp>
  AddedOperation& body() {
    return body(type<Cpp>());
  }
  template <typename Cpp>
  AddedOperation& returns() {
    return returns(type<Cpp>());
  }
  template <typename Cpp>
  AddedOperation& responses(std::string_view status) {
    return responses(status, type<Cpp>());
  }

 private:
  friend class Operations;
  AddedOperation(std::shared_ptr<detail::RouterData> data, detail::Place place, std::size_t item,
                 std::size_t operation);
  AddedOperation& add(const char* group, std::string_view name, const Type& type);

  std::shared_ptr<detail::RouterData> data_;
  detail::Place place_;
  std::size_t item_;
  std::size_t operation_;
};

}  // namespace beckon
