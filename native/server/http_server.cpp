#include "server/http_server.hpp"

#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <future>
#include <optional>
#include <stdexcept>
#include <thread>

#include "server/body.hpp"
#include "server/errors.hpp"

namespace sample {

namespace {

constexpr const char* address = "127.0.0.1";
constexpr const char* any_path = "[^]*";
/// Paths beyond this are not looked at; std::regex needs stack for each character.
constexpr std::size_t longest_path = 1000;
/// Each open connection has a thread of its own, so some that only wait keep nobody else waiting.
constexpr std::size_t thread_count = 64;
constexpr std::chrono::seconds patience(1);

/// Without SO_REUSEPORT, the library's default, with which two servers could share a port without a word.
void set_socket_options(socket_t socket) {
  const int yes = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

std::string in_lower_case(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

Request to_request(const httplib::Request& from) {
  Request request{.method = from.method, .path = from.path, .headers = {}, .body = ""};
  for (const auto& [name, value] : from.headers) request.headers.emplace(in_lower_case(name), value);
  return request;
}

Answer refused(int status, const std::string& message, const std::string& type) {
  return {.status = status, .body = error_body({{.loc = {"request"}, .msg = message, .type = type}}), .headers = {}};
}

void write_answer(const Answer& answer, httplib::Response& to) {
  to.status = answer.status;
  to.set_header("X-Content-Type-Options", "nosniff");
  for (const auto& [name, value] : answer.headers) to.set_header(name, value);
  if (!answer.body.empty()) to.set_content(answer.body, answer.content_type);
}

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

/// What the library refuses by itself, because it is hardly HTTP.
void describe_refusal(const httplib::Request& /*request*/, httplib::Response& response) {
  if (!response.body.empty()) return;
  write_answer(refused(response.status, "this is no HTTP request that the server understands", "bad_request"),
               response);
}

}  // namespace

class HttpServer::Connections {
 public:
  explicit Connections(Handler handler) : handler_(std::move(handler)) {
    server_.set_socket_options(set_socket_options);
    // One request a connection: none that idles holds a thread, and what is left of a refused body is never taken for
    // the next request.
    server_.set_keep_alive_max_count(1);
    server_.set_read_timeout(read_timeout);
    server_.set_write_timeout(read_timeout);
    server_.new_task_queue = [] { return new httplib::ThreadPool(thread_count); };
    server_.set_error_handler(httplib::Server::Handler(describe_refusal));
    server_.set_expect_100_continue_handler([](const httplib::Request& request, httplib::Response& response) {
      if (declared_size(request) <= largest_body) return 100;
      write_answer(too_large(), response);
      return response.status;
    });
    server_.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      if (has_body(request)) return httplib::Server::HandlerResponse::Unhandled;
      answer(to_request(request), response);
      return httplib::Server::HandlerResponse::Handled;
    });
    const auto read_and_answer = [this](const httplib::Request& request, httplib::Response& response,
                                        const httplib::ContentReader& reader) {
      Request whole = to_request(request);
      if (std::optional<Answer> refusal = read_body(request, reader, whole.body)) {
        write_answer(*refusal, response);
      } else {
        answer(whole, response);
      }
    };
    server_.Post(any_path, read_and_answer);
    server_.Put(any_path, read_and_answer);
    server_.Patch(any_path, read_and_answer);
    server_.Delete(any_path, read_and_answer);
  }

  int bind(int port) {
    errno = 0;
    const int taken = port == 0 ? server_.bind_to_any_port(address) : server_.bind_to_port(address, port) ? port : -1;
    if (taken > 0) return taken;
    const std::string reason =
        errno == EADDRINUSE ? " is taken by another program" : std::string(": ") + std::strerror(errno);
    const std::string another = std::to_string(port < 65535 ? port + 1 : 8000);
    throw std::runtime_error("port " + std::to_string(port) + reason + "; choose another, with PORT=" + another +
                             " or --port " + another);
  }

  bool serve() {
    std::promise<void> end;
    const std::future<void> ended = end.get_future();
    std::thread listener([this, end = std::move(end)]() mutable {
      if (!server_.listen_after_bind()) ::kill(::getpid(), SIGTERM);
      end.set_value();
    });
    const sigset_t signals = stop_signals();
    int signal = 0;
    sigwait(&signals, &signal);
    // A server that is only about to listen can't be stopped yet.
    while (!server_.is_running() && ended.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) {
    }
    server_.stop();
    if (ended.wait_for(patience) == std::future_status::ready) {
      listener.join();
      return true;
    }
    listener.detach();
    return false;
  }

 private:
  /// What comes with GET, HEAD and the like is no body to be waited for.
  static bool has_body(const httplib::Request& request) {
    const bool may_have =
        request.method == "POST" || request.method == "PUT" || request.method == "PATCH" || request.method == "DELETE";
    return may_have && (declared_size(request) > 0 || request.has_header("Transfer-Encoding")) &&
           request.path.size() <= longest_path;
  }

  void answer(const Request& request, httplib::Response& response) {
    try {
      write_answer(request.path.size() > longest_path ? refused(414, "the path is too long", "path_too_long")
                                                      : handler_(request),
                   response);
    } catch (const Refusal& refusal) {
      write_answer({.status = refusal.status(), .body = error_body(refusal.problems()), .headers = {}}, response);
    } catch (const std::exception&) {
      write_answer(refused(500, "the server failed at this request", "server_error"), response);
    }
  }

  Handler handler_;
  httplib::Server server_;
};

std::string Request::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? "" : found->second;
}

HttpServer::HttpServer(Handler handler) : connections_(std::make_unique<Connections>(std::move(handler))) {}

HttpServer::~HttpServer() = default;

int HttpServer::bind(int port) { return connections_->bind(port); }

bool HttpServer::serve() { return connections_->serve(); }

void keep_signals() {
  const sigset_t signals = stop_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

}  // namespace sample
