#pragma once

#include <map>
#include <string>

#include "server/http_server.hpp"

namespace sample {

/// Which path and method is answered by what. HEAD is answered as GET.
class Routes {
 public:
  void add(const std::string& method, const std::string& path, HttpServer::Handler handler);

  /// Throws a Refusal, 404 or 405, where there is nothing that answers.
  [[nodiscard]] Answer answer(const Request& request) const;

 private:
  using ByMethod = std::map<std::string, HttpServer::Handler>;

  [[nodiscard]] std::string unknown(const std::string& path) const;

  std::map<std::string, ByMethod> by_path_;
};

}  // namespace sample
