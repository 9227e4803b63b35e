#pragma once

#include <beckon/beckon.hpp>

#include <string>
#include <type_traits>

#include "server/errors.hpp"
#include "server/http_server.hpp"
#include "server/json_body.hpp"
#include "server/routes.hpp"

namespace sample {

/// Tells the App of a route and answers it by the same function, so that the document is true of the server.
class Service {
 public:
  explicit Service(beckon::App& app) : app_(&app) {}

  template <auto handler>
  void get(const std::string& path, const beckon::OperationOptions& options = {}) {
    app_->get<handler>(path, options);
    routes_.add("GET", path, answer_by(handler, options.status.value_or(200)));
  }
  template <auto handler>
  void post(const std::string& path, const beckon::OperationOptions& options = {}) {
    app_->post<handler>(path, with_refusals(options));
    routes_.add("POST", path, answer_by(handler, options.status.value_or(200)));
  }

  [[nodiscard]] const beckon::App& app() const { return *app_; }
  [[nodiscard]] Routes& routes() { return routes_; }

 private:
  /// The options of an operation with a body, and how it is refused.
  static beckon::OperationOptions with_refusals(beckon::OperationOptions options);

  template <typename Result>
  static HttpServer::Handler answer_by(Result (*handler)(), int status) {
    return [=](const Request&) { return Answer{.status = status, .body = to_json(handler()), .headers = {}}; };
  }
  template <typename Result, typename Body>
  static HttpServer::Handler answer_by(Result (*handler)(const Body&), int status) {
    return [=](const Request& request) {
      require_json(request);
      const auto body = from_json<Body>(request.body);
      return Answer{.status = status, .body = to_json(handler(body)), .headers = {}};
    };
  }

  /// Throws a Refusal of 415 for a body of another type.
  static void require_json(const Request& request);

  beckon::App* app_;
  Routes routes_;
};

}  // namespace sample
