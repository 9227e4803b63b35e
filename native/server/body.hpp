#pragma once

#include <httplib.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "server/http_server.hpp"

namespace sample {

constexpr std::uint64_t largest_body = std::uint64_t{1} << 20U;
constexpr std::chrono::seconds read_timeout(5);

/// The size that a request says its body has; 0 where it says none.
std::uint64_t declared_size(const httplib::Request& request);

/// Reads the body of a request, or gives the answer with which it is refused. Of a body that is too large, only so much
/// is read that a client that sends a little too much sees the answer.
std::optional<Answer> read_body(const httplib::Request& request, const httplib::ContentReader& reader,
                                std::string& body);

/// The answer to a body that is too large.
Answer too_large();

}  // namespace sample
