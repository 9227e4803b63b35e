#pragma once

#include <optional>  // std::optional
#include <string>    // std::string
#include <vector>    // std::vector

#include <beckon/operation.hpp>

namespace beckon {

/// What the operations of a router share. C++ wants the options in the order in which they stand here.
struct RouterOptions {
  /// Stands before the paths; starts with "/" and does not end with one. Webhooks have no path and take none.
  std::optional<std::string> prefix = std::nullopt;
  std::vector<std::string> tags = {};
  bool deprecated = false;
  /// Leaves the operations out of the document.
  bool hidden = false;
  /// Of each operation, unless it says them anew; webhooks do not take these.
  std::vector<NamedType> path = {};
  std::vector<NamedType> query = {};
  std::vector<NamedType> header = {};
  std::vector<NamedType> cookie = {};
  openapi::Responses responses = {};
  std::vector<NamedType> response_types = {};
  openapi::Map<openapi::OrReference<openapi::Callback>> callbacks = {};
  openapi::List<openapi::SecurityRequirement> security = {};
  std::optional<WebhookDefaults> webhook_defaults = std::nullopt;
};

/// The calls that an App or a Router makes: `app.webhooks.post<new_subscription>("new-subscription")`. What stands in
/// place of a path is the webhook's key in the document, the name of the event.
class Webhooks : public Operations {
 private:
  friend class App;
  friend class Router;
  explicit Webhooks(std::shared_ptr<detail::RouterData> data);
};

/// A list of operations that share a prefix, tags and more, to be included in an App or in another Router.
/// Handles are cheap to copy and share their routes: what is added after `include` appears all the same.
///
///     beckon::Router users({.prefix = "/users", .tags = {"users"}});
///     users.get<read_users>("/");
///     app.include(users);
///
/// A prefix that does not start with "/", and a router that includes itself, are reported by App::compile.
class Router : public Operations {
 public:
  explicit Router(const RouterOptions& options = {});

  /// Events that belong to these routes; they take the router's tags, deprecated and hidden.
  Webhooks webhooks;

  /// Adds all routes and webhooks of another router, under a further prefix and further tags where these are given. The
  /// same router may be included more than once.
  void include(const Router& router, const RouterOptions& options = {});

 private:
  friend class App;
  explicit Router(std::shared_ptr<detail::RouterData> data);
};

}  // namespace beckon
