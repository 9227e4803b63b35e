#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "server/courier.hpp"

namespace sample {

/// The URLs that want to hear of events, kept in memory, and the sending to them. May be used by several threads.
class Deliveries {
 public:
  /// Registers a URL, once however often it comes, and gives it as it is kept. Throws a Refusal of 422 for one that
  /// can't be sent to.
  std::string add(const std::string& url);

  [[nodiscard]] std::vector<std::string> urls() const;

  /// Sends an event to every URL and is back at once.
  void send(const std::string& event, std::string json);

  /// Ends all sending. False when some of it didn't end within a second; the program may then end only without taking
  /// its objects apart.
  bool stop();

 private:
  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<Courier>> couriers_;
};

}  // namespace sample
