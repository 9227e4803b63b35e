// A receiver of webhooks: prints whatever arrives and answers 204.

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <stdexcept>
#include <string>

#include "receiver/readable.hpp"
#include "server/date_time.hpp"
#include "server/http_server.hpp"
#include "server/log.hpp"
#include "server/options.hpp"

namespace {

constexpr int default_port = 9000;
constexpr std::size_t most_printed = 20000;

constexpr const char* usage =
    "usage: beckon-receiver [--port PORT]\n"
    "\n"
    "  --port PORT  where to listen: 9000, or the environment's PORT, unless said; 0 is any free port\n";

/// What is worth seeing of a delivery besides its content; the last three are those of Standard Webhooks.
constexpr const char* shown_headers[] = {"content-type", "content-length",    "user-agent",
                                         "webhook-id",   "webhook-timestamp", "webhook-signature"};

std::string print_of(const sample::Request& request) {
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  std::string text =
      '\n' + sample::write_date_time(now) + "  " + sample::readable(request.method + ' ' + request.path) + '\n';
  for (const char* name : shown_headers) {
    const std::string value = request.header(name);
    if (!value.empty()) text += std::string(name) + ": " + sample::readable(value) + '\n';
  }
  std::string body = sample::indented(request.body);
  const std::size_t size = body.size();
  if (size > most_printed) body.resize(most_printed);
  text += sample::readable(body, true);
  if (size > most_printed) text += "\n… and " + std::to_string(size - most_printed) + " bytes more";
  return text;
}

std::string welcome(int port) {
  const std::string origin = "http://localhost:" + std::to_string(port) + '/';
  return "The receiver is on " + origin +
         " and prints what arrives. Register it at the sample server:\n\n"
         "  curl http://localhost:8000/webhook-endpoints/ -H 'Content-Type: application/json' -d '{\"url\": \"" +
         origin + "\"}'\n\nCtrl+C ends it.";
}

}  // namespace

int main(int count, char** arguments) {
  const sample::Options options = sample::read_options(count, arguments, usage, default_port);
  try {
    sample::keep_signals();
    sample::HttpServer server([](const sample::Request& request) {
      sample::log(print_of(request));
      return sample::Answer{.status = 204, .body = "", .headers = {}};
    });
    sample::log(welcome(server.bind(options.port)));
    if (!server.serve()) std::_Exit(EXIT_SUCCESS);
    return EXIT_SUCCESS;
  } catch (const std::runtime_error& problem) {
    std::cerr << problem.what() << '\n';
    return EXIT_FAILURE;
  }
}
