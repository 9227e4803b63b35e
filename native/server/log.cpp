#include "server/log.hpp"

#include <iostream>
#include <mutex>
#include <string>

namespace sample {

void log(std::string_view line) {
  static std::mutex mutex;
  const std::lock_guard guard(mutex);
  std::cout << std::string(line) + '\n' << std::flush;
}

}  // namespace sample
