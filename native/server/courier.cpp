#include "server/courier.hpp"

#include <httplib.h>

#include <chrono>
#include <cstddef>
#include <optional>
#include <utility>

#include "server/log.hpp"

namespace sample {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t longest_queue = 100;
constexpr std::chrono::seconds timeout(5);

std::string milliseconds_since(Clock::time_point start) {
  return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count()) + " ms";
}

std::string failure(httplib::Error error) {
  switch (error) {
    case httplib::Error::Connection: return "no connection";
    case httplib::Error::ConnectionTimeout: return "no connection within 5 s";
    case httplib::Error::Read: return "no answer, or none within 5 s";
    case httplib::Error::Write: return "the connection broke off";
    default: return "failed: " + httplib::to_string(error);
  }
}

}  // namespace

Courier::Courier(HttpUrl url) : url_(std::move(url)), thread_([this] { work(); }) {}

Courier::~Courier() {
  stop();
  thread_.join();
}

void Courier::send(std::shared_ptr<const Event> event) {
  {
    const std::lock_guard guard(mutex_);
    if (!stopping_ && queue_.size() < longest_queue) {
      queue_.push_back(std::move(event));
      changed_.notify_one();
      return;
    }
  }
  log(event->name + " -> " + url_.text() + "  dropped: " + std::to_string(longest_queue) + " events wait already");
}

void Courier::stop() {
  const std::lock_guard guard(mutex_);
  stopping_ = true;
  queue_.clear();
  if (client_ != nullptr) client_->stop();
  changed_.notify_one();
}

bool Courier::has_ended() const {
  const std::lock_guard guard(mutex_);
  return ended_;
}

void Courier::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    if (stopping_) break;
    const std::shared_ptr<const Event> event = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    deliver(*event);
    lock.lock();
  }
  ended_ = true;
}

void Courier::deliver(const Event& event) {
  httplib::Client client(url_.host, url_.port);
  client.set_connection_timeout(timeout);
  client.set_read_timeout(timeout);
  client.set_write_timeout(timeout);
  // The URL is sent as it was given.
  client.set_url_encode(false);

  httplib::Request request;
  request.method = "POST";
  request.path = url_.target;
  request.headers = {{"Host", url_.authority()}, {"Content-Type", "application/json"}, {"User-Agent", "beckon-sample"}};
  request.body = event.body;
  // The status says it all; what else a receiver sends, were it endless, is not read.
  std::optional<int> status;
  request.response_handler = [&](const httplib::Response& response) {
    status = response.status;
    return false;
  };

  {
    const std::lock_guard guard(mutex_);
    client_ = &client;
  }
  const Clock::time_point start = Clock::now();
  httplib::Response response;
  httplib::Error error = httplib::Error::Success;
  // Without a body there is nothing to break off, and the answer is here as a whole.
  if (client.send(request, response, error)) status = response.status;
  {
    const std::lock_guard guard(mutex_);
    client_ = nullptr;
  }
  log(event.name + " -> " + url_.text() + "  " + (status ? std::to_string(*status) : failure(error)) + "  " +
      milliseconds_since(start));
}

}  // namespace sample
