#pragma once

#include <memory>       // std::shared_ptr
#include <optional>     // std::optional
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

#include <beckon/detail/type_info.hpp>
#include <beckon/document.hpp>
#include <beckon/json.hpp>
#include <beckon/model.hpp>
#include <beckon/openapi/objects.hpp>
#include <beckon/router.hpp>

namespace beckon {

class App;

namespace detail {
struct AppData;
const AppData& data_of(const App& app);
}  // namespace detail

/// What the document says of the API as a whole. C++ wants the options in the order in which they stand here.
struct AppOptions {
  std::optional<std::string> title = std::nullopt;
  std::optional<std::string> summary = std::nullopt;
  /// Markdown.
  std::optional<std::string> description = std::nullopt;
  std::optional<std::string> terms_of_service = std::nullopt;
  openapi::Optional<openapi::Contact> contact = {};
  openapi::Optional<openapi::License> license = {};
  /// The version of the API, not of OpenAPI.
  std::optional<std::string> version = std::nullopt;
  /// The version of OpenAPI, as the root key of that name. With it the conventions are `plain` unless said otherwise.
  std::optional<std::string> openapi = std::nullopt;
  /// What is derived where nothing was said: `beckon`, `fastapi` or `plain`, or single rules:
  /// `beckon::Json::object({{"base", "fastapi"}, {"titles", false}})`.
  std::optional<Json> conventions = std::nullopt;
  /// The URI of the dialect of schemas that have no `$schema` of their own.
  std::optional<std::string> json_schema_dialect = std::nullopt;
  /// Where the API is to be found; nothing said: at `/`.
  openapi::List<openapi::Server> servers = {};
  /// What other places refer to, security schemes among it; the models join its schemas.
  openapi::Optional<openapi::Components> components = {};
  /// Ways to be let in of which one is enough, for operations that say nothing of it.
  openapi::List<openapi::SecurityRequirement> security = {};
  /// What tools should know of the tags, in the order in which they show them.
  openapi::List<openapi::Tag> tags = {};
  openapi::Optional<openapi::ExternalDocumentation> external_docs = {};
  std::optional<WebhookDefaults> webhook_defaults = std::nullopt;
  /// Keys of `info` that start with `x-`.
  openapi::Map<Json> info_extensions = {};
  /// Keys of the document that start with `x-`.
  openapi::Map<Json> extensions = {};
};

/// The API: the calls it answers and the calls it makes. Copies are handles to the same App.
///
///     beckon::App app({.title = "Subscriptions", .version = "1.0.0"});
///     app.webhooks.post<new_subscription>("new-subscription");
///     const beckon::Compiled result = app.compile();
class App : public Operations {
 public:
  explicit App(const AppOptions& options = {});

  /// The calls that the API makes.
  Webhooks webhooks;

  /// Adds all routes and webhooks of a router, as Router::include does.
  void include(const Router& router, const RouterOptions& options = {});

  /// Puts a type into the document before those that operations use first, or though none does.
  template <typename Type>
  void model() {
    static_assert(detail::Struct<Type> || detail::Enumeration<Type>, "Beckon: a model is a struct or an enum");
    add_model(&detail::type_info<Type>);
  }
  /// Adds a model without a C++ type, by its fields; a name that ends in `?` makes a field optional.
  ///
  ///     app.model("Subscription", {{"username", "string(3..64) -- Login name"}, {"coupon?", "string"}});
  void model(std::string_view name, const std::vector<NamedType>& fields);
  /// Adds a model that is a name for a type expression.
  ///
  ///     app.model("Plan", "enum(basic | pro)");
  void model(std::string_view name, std::string_view type);

  /// The OpenAPI document, or the problems because of which there is none. The App may change and be compiled again;
  /// what was compiled stays as it is.
  [[nodiscard]] Compiled compile() const;

 private:
  friend const detail::AppData& detail::data_of(const App& app);
  explicit App(std::shared_ptr<detail::AppData> app);
  void add_model(detail::TypeReference type);

  std::shared_ptr<detail::AppData> app_;
};

}  // namespace beckon
