#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "server/http_url.hpp"

namespace httplib {
class Client;
}

namespace sample {

/// Something that happened, ready to be sent.
struct Event {
  std::string name;
  /// JSON.
  std::string body;
};

/// Sends events to one URL, one after the other, on a thread of its own: a receiver that hangs holds up itself alone.
/// Each event is tried once; what comes of it is logged.
class Courier {
 public:
  explicit Courier(HttpUrl url);
  /// Waits until the thread has ended.
  ~Courier();
  Courier(const Courier&) = delete;
  Courier& operator=(const Courier&) = delete;

  [[nodiscard]] const HttpUrl& url() const { return url_; }

  /// Puts an event into the queue and is back at once; when too many wait already, the event is dropped.
  void send(std::shared_ptr<const Event> event);

  /// Breaks off what is on its way and drops what waits. The thread ends soon after, at the latest after the timeouts.
  void stop();
  [[nodiscard]] bool has_ended() const;

 private:
  void work();
  void deliver(const Event& event);

  const HttpUrl url_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<const Event>> queue_;
  /// The delivery that is on its way.
  httplib::Client* client_ = nullptr;
  bool stopping_ = false;
  bool ended_ = false;
  std::thread thread_;
};

}  // namespace sample
