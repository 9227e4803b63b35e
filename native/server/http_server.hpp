#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sample {

struct Request {
  std::string method;
  /// Decoded, without the query.
  std::string path;
  /// By their names in lower case.
  std::multimap<std::string, std::string> headers;
  std::string body;

  /// The header's first value; empty where there is none.
  [[nodiscard]] std::string header(const std::string& name) const;
};

struct Answer {
  int status = 200;
  std::string body;
  std::string content_type = "application/json";
  std::vector<std::pair<std::string, std::string>> headers;
};

/// Answers the requests that come to a port of this machine, and only of this machine.
class HttpServer {
 public:
  /// What answers. It is called by several threads at once and may throw a Refusal.
  using Handler = std::function<Answer(const Request&)>;

  explicit HttpServer(Handler handler);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Takes a port, or any free one for 0. Throws std::runtime_error, which says why it can't.
  int bind(int port);

  /// Answers until the program is asked to end (SIGINT, SIGTERM). False when some connection was still busy a second
  /// after that; the program may then end only without taking its objects apart.
  bool serve();

 private:
  class Connections;
  std::unique_ptr<Connections> connections_;
};

/// Leaves SIGINT and SIGTERM to HttpServer::serve. To be called before any thread is started.
void keep_signals();

}  // namespace sample
