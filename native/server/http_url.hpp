#pragma once

#include <string>
#include <string_view>

namespace sample {

/// An address that this server can send to.
struct HttpUrl {
  /// In lower case; of IPv6, without the brackets.
  std::string host;
  int port = 80;
  /// Path and query: `/events?from=sample`.
  std::string target = "/";

  /// As the header Host has it: `[::1]:9000`.
  [[nodiscard]] std::string authority() const;
  /// The whole: `http://[::1]:9000/events?from=sample`.
  [[nodiscard]] std::string text() const;
};

/// Throws std::invalid_argument, which says what is wrong, for what is no http URL.
HttpUrl read_http_url(std::string_view text);

}  // namespace sample
