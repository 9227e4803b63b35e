#include "server/http_url.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <stdexcept>

namespace sample {

namespace {

constexpr std::size_t longest = 2000;
constexpr int default_port = 80;
constexpr std::string_view digits = "0123456789";
constexpr std::string_view of_names = "abcdefghijklmnopqrstuvwxyz0123456789-._";
constexpr std::string_view of_ipv6 = "0123456789abcdef:.";

[[noreturn]] void refuse(const std::string& problem) { throw std::invalid_argument(problem); }

bool has_only(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

bool is_visible(char c) { return c > ' ' && c <= '~'; }

std::string in_lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

int read_port(std::string_view text) {
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || !has_only(text, digits) || port < 1 || port > 65535) {
    refuse("the port must be a number from 1 to 65535");
  }
  return port;
}

/// `HOST`, `HOST:PORT` or `[IPV6]:PORT`.
void read_authority(std::string_view text, HttpUrl& url) {
  if (text.find('@') != std::string_view::npos) refuse("a URL with a user name is not supported");
  const bool is_ipv6 = text.starts_with('[');
  const std::size_t end = is_ipv6 ? text.find(']') : std::min(text.find(':'), text.size());
  if (end == std::string_view::npos) refuse("the host lacks its ]");
  url.host = in_lower_case(is_ipv6 ? text.substr(1, end - 1) : text.substr(0, end));
  if (url.host.empty()) refuse("the host is missing: http://localhost:9000/");
  if (!has_only(url.host, is_ipv6 ? of_ipv6 : of_names)) refuse("the host has characters that a host may not have");

  const std::string_view rest = text.substr(end + (is_ipv6 ? 1 : 0));
  if (rest.empty() || rest == ":") return;
  if (!rest.starts_with(':')) refuse("only a port may follow the host");
  url.port = read_port(rest.substr(1));
}

}  // namespace

std::string HttpUrl::authority() const {
  const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
  return port == default_port ? name : name + ':' + std::to_string(port);
}

std::string HttpUrl::text() const { return "http://" + authority() + target; }

HttpUrl read_http_url(std::string_view text) {
  if (text.size() > longest) refuse("a URL may have at most " + std::to_string(longest) + " characters");
  if (!std::all_of(text.begin(), text.end(), is_visible)) {
    refuse("a URL has no spaces, control characters or letters beyond ASCII; write them as %20 and so on");
  }
  const std::size_t colon = text.find("://");
  const std::string scheme = colon == std::string_view::npos ? "" : in_lower_case(text.substr(0, colon));
  if (scheme == "https") refuse("this sample has no TLS; give it an http:// URL");
  if (scheme != "http") refuse("an http URL is expected: http://localhost:9000/");

  text.remove_prefix(colon + 3);
  // A fragment is for the client alone and is never sent.
  text = text.substr(0, text.find('#'));
  const std::size_t end = std::min(text.find_first_of("/?"), text.size());
  HttpUrl url;
  read_authority(text.substr(0, end), url);
  if (end < text.size()) url.target = (text[end] == '?' ? "/" : "") + std::string(text.substr(end));
  return url;
}

}  // namespace sample
