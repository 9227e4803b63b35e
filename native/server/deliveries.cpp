#include "server/deliveries.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <stdexcept>
#include <thread>
#include <utility>

#include "server/errors.hpp"
#include "server/http_url.hpp"

namespace sample {

namespace {

constexpr std::size_t most_endpoints = 100;
constexpr std::chrono::seconds patience(1);
constexpr std::chrono::milliseconds pause(10);

[[noreturn]] void refuse(const std::string& message, const char* type) {
  throw Refusal(422, {{.loc = {"body", "url"}, .msg = message, .type = type}});
}

HttpUrl read_url(const std::string& text) {
  try {
    return read_http_url(text);
  } catch (const std::invalid_argument& problem) {
    refuse(problem.what(), "url_parsing");
  }
}

}  // namespace

std::string Deliveries::add(const std::string& url) {
  HttpUrl wanted = read_url(url);
  std::string text = wanted.text();
  const std::lock_guard guard(mutex_);
  const bool is_there = std::any_of(couriers_.begin(), couriers_.end(),
                                    [&](const auto& courier) { return courier->url().text() == text; });
  if (is_there) return text;
  if (couriers_.size() == most_endpoints) {
    refuse(std::to_string(most_endpoints) + " URLs are registered, and no more can be", "too_many");
  }
  couriers_.push_back(std::make_unique<Courier>(std::move(wanted)));
  return text;
}

std::vector<std::string> Deliveries::urls() const {
  const std::lock_guard guard(mutex_);
  std::vector<std::string> urls;
  urls.reserve(couriers_.size());
  for (const auto& courier : couriers_) urls.push_back(courier->url().text());
  return urls;
}

void Deliveries::send(const std::string& event, std::string json) {
  const auto shared = std::make_shared<const Event>(Event{.name = event, .body = std::move(json)});
  const std::lock_guard guard(mutex_);
  for (const auto& courier : couriers_) courier->send(shared);
}

bool Deliveries::stop() {
  const std::lock_guard guard(mutex_);
  const auto deadline = std::chrono::steady_clock::now() + patience;
  const auto have_ended = [this] {
    return std::all_of(couriers_.begin(), couriers_.end(), [](const auto& courier) { return courier->has_ended(); });
  };
  // Again and again, for a delivery that is only now connecting can't be broken off before it has.
  do {
    for (const auto& courier : couriers_) courier->stop();
    if (have_ended()) {
      couriers_.clear();
      return true;
    }
    std::this_thread::sleep_for(pause);
  } while (std::chrono::steady_clock::now() < deadline);
  return false;
}

}  // namespace sample
