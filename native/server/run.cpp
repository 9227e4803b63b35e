#include "server/run.hpp"

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>

#include "server/docs_page.hpp"
#include "server/http_server.hpp"
#include "server/log.hpp"
#include "server/options.hpp"

namespace sample {

namespace {

constexpr int default_port = 8000;

constexpr const char* usage =
    "usage: beckon-sample [--port PORT] [--docs FOLDER]\n"
    "\n"
    "  --port PORT    where to serve: 8000, or the environment's PORT, unless said; 0 is any free port\n"
    "  --docs FOLDER  the npm package swagger-ui-dist, for the page /docs\n";

std::string welcome(int port) {
  const std::string origin = "http://localhost:" + std::to_string(port);
  const std::string post = "  curl " + origin;
  const std::string json = " \\\n    -H 'Content-Type: application/json' -d ";
  return "The sample server is on " + origin +
         "\n"
         "\n"
         "  " +
         origin +
         "/docs          what it answers and what it sends, to try out\n"
         "  " +
         origin +
         "/openapi.json  the same as an OpenAPI document; as YAML: /openapi.yaml\n"
         "\n"
         "Try it, with `make receiver` in another terminal:\n"
         "\n" +
         post + "/webhook-endpoints/" + json + R"('{"url": "http://localhost:9000/"}')" + '\n' + post +
         "/subscriptions/" + json +
         R"('{"username": "Rick", "monthly_fee": 9.99, "start_date": "2026-01-31T12:00:00Z"}')" +
         "\n"
         "\n"
         "Ctrl+C ends it.";
}

void add_text(Routes& routes, const std::string& path, std::string text, const std::string& content_type) {
  Answer answer{.body = std::move(text), .content_type = content_type, .headers = {}};
  routes.add("GET", path, [answer = std::move(answer)](const Request&) { return answer; });
}

/// Puts the App's document into the routes; throws std::runtime_error, with its problems, when there is none.
void add_document(Service& service) {
  const beckon::Compiled result = service.app().compile();
  std::string problems;
  for (const beckon::Diagnostic& problem : result.diagnostics()) problems += '\n' + to_string(problem, "app");
  if (!result) throw std::runtime_error("the App has no document:" + problems);
  if (!problems.empty()) std::cerr << problems.substr(1) << '\n';
  add_text(service.routes(), "/openapi.json", result.json(), "application/json");
  add_text(service.routes(), "/openapi.yaml", result.yaml(), "application/yaml");
}

}  // namespace

int run(Service& service, Deliveries& deliveries, int count, char** arguments) {
  const Options options = read_options(count, arguments, usage, default_port);
  try {
    add_document(service);
    add_docs_page(service.routes(), options.docs);

    keep_signals();
    HttpServer server([&](const Request& request) { return service.routes().answer(request); });
    log(welcome(server.bind(options.port)));
    const bool all_answered = server.serve();
    const bool all_delivered = deliveries.stop();
    log("The sample server has ended.");
    if (!all_answered || !all_delivered) std::_Exit(EXIT_SUCCESS);
    return EXIT_SUCCESS;
  } catch (const std::runtime_error& problem) {
    std::cerr << problem.what() << '\n';
    return EXIT_FAILURE;
  }
}

}  // namespace sample
