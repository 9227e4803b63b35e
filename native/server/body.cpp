#include "server/body.hpp"

#include "server/errors.hpp"

namespace sample {

namespace {

using Clock = std::chrono::steady_clock;

/// A client that still sends when the connection is closed may never see the answer; up to here it is heard out.
constexpr std::uint64_t heard_out = 8 * largest_body;
constexpr std::chrono::seconds longest_time(20);

Answer refused(int status, const std::string& message, const std::string& type) {
  return {.status = status, .body = error_body({{.loc = {"body"}, .msg = message, .type = type}}), .headers = {}};
}

}  // namespace

Answer too_large() { return refused(413, "the body is larger than 1 MB (1048576 bytes)", "too_large"); }

std::uint64_t declared_size(const httplib::Request& request) {
  return request.has_header("Content-Length") ? request.get_header_value<std::uint64_t>("Content-Length") : 0;
}

std::optional<Answer> read_body(const httplib::Request& request, const httplib::ContentReader& reader,
                                std::string& body) {
  if (declared_size(request) > heard_out) return too_large();
  const auto deadline = Clock::now() + longest_time;
  std::uint64_t received = 0;
  bool is_late = false;
  const httplib::ContentReceiver keep = [&](const char* data, std::size_t size) {
    received += size;
    is_late = Clock::now() > deadline;
    if (received <= largest_body) body.append(data, size);
    return received <= heard_out && !is_late;
  };
  const bool is_whole = request.is_multipart_form_data()
                            ? reader([](const httplib::MultipartFormData& /*part*/) { return true; }, keep)
                            : reader(keep);
  if (received > largest_body || declared_size(request) > largest_body) return too_large();
  if (is_late) return refused(408, "the body took longer than 20 s", "timeout");
  // A form that is no form is refused by its content type, as any form is.
  if (is_whole || request.is_multipart_form_data()) return std::nullopt;
  return refused(400, "the body broke off, or is encoded in a way that the server does not know", "body_incomplete");
}

}  // namespace sample
