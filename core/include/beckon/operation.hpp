#pragma once

#include <cstdint>           // std::uint8_t
#include <initializer_list>  // std::initializer_list
#include <memory>            // std::shared_ptr
#include <optional>          // std::optional
#include <string>            // std::string
#include <string_view>       // std::string_view
#include <utility>           // std::move
#include <vector>            // std::vector

#include <beckon/added_operation.hpp>
#include <beckon/detail/handler.hpp>
#include <beckon/json.hpp>
#include <beckon/openapi/objects.hpp>
#include <beckon/type.hpp>

namespace beckon {

/// A form: its fields, or the model that holds them.
///
///     .form = {{"cover", "file"}, {"note?", "string(..80)"}}
///     .form = "Login"
///     .form = beckon::type<Login>()
class Form {
 public:
  Form() = default;
  Form(std::initializer_list<NamedType> fields) : fields_(fields) {}   // NOLINT: to be converted is what they are for
  Form(std::vector<NamedType> fields) : fields_(std::move(fields)) {}  // NOLINT
  Form(Type model) : model_(std::move(model)) {}                       // NOLINT
  Form(const char* model) : model_(model) {}                           // NOLINT

  [[nodiscard]] bool has_value() const { return model_.has_value() || !fields_.empty(); }
  [[nodiscard]] const std::vector<NamedType>& fields() const { return fields_; }
  /// Nothing where there are fields.
  [[nodiscard]] const std::optional<Type>& model() const { return model_; }

 private:
  std::vector<NamedType> fields_;
  std::optional<Type> model_;
};

/// What can be said of an operation. What is said here wins over what the handler tells. C++ wants the options in the
/// order in which they stand here.
struct OperationOptions {
  /// The handler's name, where it has none of its own (a lambda) or should go by another.
  std::optional<std::string> name = std::nullopt;
  std::vector<std::string> tags = {};
  std::optional<std::string> summary = std::nullopt;
  /// Markdown.
  std::optional<std::string> description = std::nullopt;
  std::optional<std::string> operation_id = std::nullopt;
  /// Variables of the path that are no strings.
  std::vector<NamedType> path = {};
  /// A name that ends in `?`, or a default, makes a parameter optional.
  std::vector<NamedType> query = {};
  std::vector<NamedType> header = {};
  std::vector<NamedType> cookie = {};
  /// The type of the JSON request body.
  std::optional<Type> body = std::nullopt;
  /// Whether the body may be missing.
  bool body_is_optional = false;
  /// The fields of a form in place of a JSON body; multipart when one is a `file`.
  Form form = {};
  /// The type of the success response; "null" for one without content.
  std::optional<Type> returns = std::nullopt;
  /// The code of the success response.
  std::optional<int> status = std::nullopt;
  bool deprecated = false;
  /// Leaves the operation out of the document.
  bool hidden = false;
  openapi::Optional<openapi::ExternalDocumentation> external_docs = {};
  /// Parameters in OpenAPI's own words; not beside `path`, `query`, `header` and `cookie`.
  openapi::List<openapi::OrReference<openapi::Parameter>> parameters = {};
  /// The request body in OpenAPI's own words; not beside `body`.
  openapi::Optional<openapi::OrReference<openapi::RequestBody>> request_body = {};
  /// By status code: `{{"404", openapi::Response{.description = "No such user"}}}`. What the handler returns stands
  /// beside them, unless one of them is that of its status.
  openapi::Responses responses = {};
  /// Further responses, by status code and the type of their content: `{{"404", beckon::type<Problem>()}}`.
  std::vector<NamedType> response_types = {};
  openapi::Map<openapi::OrReference<openapi::Callback>> callbacks = {};
  /// In place of that of the document; `openapi::empty`: everybody is let in.
  openapi::List<openapi::SecurityRequirement> security = {};
  /// In place of those of the document.
  openapi::List<openapi::Server> servers = {};
  /// The version of the API that brought it.
  std::optional<std::string> since = std::nullopt;
  /// Of webhooks alone, and before `WebhookDefaults`, which `false` turns off: "standard", or an object of header and
  /// algorithm.
  std::optional<Json> signature = std::nullopt;
  /// "standard", or a list such as `beckon::Json::list({"5s", "5m", "2h"})`.
  std::optional<Json> retries = std::nullopt;
  /// "standard": the payload is an object of type, timestamp and data, and the body the type of the data.
  std::optional<Json> envelope = std::nullopt;
  /// The type of the envelope, where it is not the webhook's key.
  std::optional<std::string> event = std::nullopt;
  /// Those of `header`, `responses` and `security` that the defaults of webhooks do not give: `{"header"}`.
  std::vector<std::string> turned_off = {};
  /// Keys that start with `x-`.
  openapi::Map<Json> extensions = {};
};

/// What all webhooks of an App or a Router have unless they, or a router nearer to them, say otherwise; `false` turns
/// off what was said farther out. C++ wants the options in the order in which they stand here.
struct WebhookDefaults {
  std::optional<Json> signature = std::nullopt;
  std::optional<Json> retries = std::nullopt;
  std::optional<Json> envelope = std::nullopt;
  std::vector<NamedType> header = {};
  openapi::Responses responses = {};
  std::vector<NamedType> response_types = {};
  openapi::List<openapi::SecurityRequirement> security = {};
  /// Those of `header`, `responses` and `security` that were said farther out and do not hold here.
  std::vector<std::string> turned_off = {};
};

/// The methods of OpenAPI 3.1.
enum class Method : std::uint8_t { get, put, post, delete_, options, head, patch, trace };

/// The eight methods, as an App, a Router and the webhooks of both have them. The handler is a function that takes the
/// body, if anything, and gives what the operation returns; its name and types are read at compile time. It is not
/// called. Instead of a handler the options can say everything:
///
///     app.get<read_users>("/users");
///     app.get("/users", {.name = "read_users", .returns = "list<string>"});
///
/// What it takes and gives can be said by calls as well, which AddedOperation has.
class Operations {
 public:
  template <auto handler>
  AddedOperation get(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::get, path, options, &detail::handler_data<handler>);
  }
  template <auto handler>
  AddedOperation put(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::put, path, options, &detail::handler_data<handler>);
  }
  template <auto handler>
  AddedOperation post(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::post, path, options, &detail::handler_data<handler>);
  }
  /// `delete` is a word of C++.
  template <auto handler>
  AddedOperation delete_(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::delete_, path, options, &detail::handler_data<handler>);
  }
  template <auto handler>
  AddedOperation options(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::options, path, options, &detail::handler_data<handler>);
  }
  template <auto handler>
  AddedOperation head(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::head, path, options, &detail::handler_data<handler>);
  }
  template <auto handler>
  AddedOperation patch(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::patch, path, options, &detail::handler_data<handler>);
  }
  template <auto handler>
  AddedOperation trace(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::trace, path, options, &detail::handler_data<handler>);
  }

  AddedOperation get(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::get, path, options);
  }
  AddedOperation put(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::put, path, options);
  }
  AddedOperation post(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::post, path, options);
  }
  AddedOperation delete_(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::delete_, path, options);
  }
  AddedOperation options(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::options, path, options);
  }
  AddedOperation head(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::head, path, options);
  }
  AddedOperation patch(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::patch, path, options);
  }
  AddedOperation trace(std::string_view path, const OperationOptions& options = {}) {
    return add(Method::trace, path, options);
  }

  /// Says of a path, or of a webhook, what is beside its operations: a summary, servers, parameters of all of them, or
  /// that a shared path item has all that.
  ///
  ///     app.path_item("/books/{isbn}", {.summary = "One book"});
  ///     app.webhooks.path_item("book-sold", {.ref = "#/components/pathItems/Sold"});
  void path_item(std::string_view path, const openapi::PathItem& item);

 protected:
  Operations(std::shared_ptr<detail::RouterData> data, detail::Place place);

  [[nodiscard]] const std::shared_ptr<detail::RouterData>& data() const { return data_; }

 private:
  AddedOperation add(Method method, std::string_view path, const OperationOptions& options,
                     const detail::HandlerInfo* handler = nullptr);

  std::shared_ptr<detail::RouterData> data_;
  detail::Place place_;
};

}  // namespace beckon
