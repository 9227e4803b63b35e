#include "server/service.hpp"

#include <cstddef>

namespace sample {

beckon::OperationOptions Service::with_refusals(beckon::OperationOptions options) {
  // 400: no JSON; 413: over 1 MB; 415: another content type; 422: a field is wrong.
  for (const char* code : {"400", "413", "415", "422"}) {
    options.response_types.push_back({code, beckon::type<Problems>()});
  }
  return options;
}

void Service::require_json(const Request& request) {
  const std::string given = request.header("content-type");
  std::string type = given.substr(0, given.find(';'));
  while (type.ends_with(' ')) type.pop_back();
  for (char& c : type) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  // A page of another site can send a form or plain text to this machine, but not JSON: its browser would ask first.
  if (type == "application/json") return;
  throw Refusal(415, {{.loc = {"header", "content-type"},
                       .msg = "the body must be sent with the header Content-Type: application/json",
                       .type = "unsupported_media_type"}});
}

}  // namespace sample
