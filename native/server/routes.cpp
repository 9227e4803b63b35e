#include "server/routes.hpp"

#include <algorithm>
#include <utility>

#include "server/errors.hpp"

namespace sample {

namespace {

/// Whether a text from the wire may be repeated in a message.
bool is_plain(const std::string& text) {
  return text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

template <typename ByMethod>
std::string allowed(const ByMethod& by_method) {
  std::string methods;
  for (const auto& [method, handler] : by_method) {
    methods += (methods.empty() ? "" : ", ") + method + (method == "GET" ? ", HEAD" : "");
  }
  return methods;
}

}  // namespace

void Routes::add(const std::string& method, const std::string& path, HttpServer::Handler handler) {
  by_path_[path][method] = std::move(handler);
}

Answer Routes::answer(const Request& request) const {
  const auto path = by_path_.find(request.path);
  if (path == by_path_.end()) {
    throw Refusal(404, {{.loc = {"path"}, .msg = unknown(request.path), .type = "not_found"}});
  }
  const ByMethod& by_method = path->second;
  const auto handler = by_method.find(request.method == "HEAD" ? "GET" : request.method);
  if (handler != by_method.end()) return handler->second(request);

  const std::string methods = allowed(by_method);
  const Problem problem{.loc = {"method"},
                        .msg = '"' + request.path + "\" does not answer " + request.method + ", only " + methods,
                        .type = "method_not_allowed"};
  return {.status = 405, .body = error_body({problem}), .headers = {{"Allow", methods}}};
}

std::string Routes::unknown(const std::string& path) const {
  if (!is_plain(path)) return "there is nothing at this path";
  const std::string other = path.ends_with('/') ? path.substr(0, path.size() - 1) : path + '/';
  return "there is nothing at \"" + path + '"' +
         (by_path_.contains(other) ? "; did you mean \"" + other + "\"?" : "; /docs shows what there is");
}

}  // namespace sample
