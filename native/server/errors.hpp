#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace sample {

/// One thing that is wrong with a request. The names are those of FastAPI's ValidationError.
struct Problem {
  /// Where it is: `{"body", "username"}`.
  std::vector<std::string> loc;
  std::string msg;
  /// For programs: `missing`.
  std::string type;
};

/// The body of every error.
struct Problems {
  std::vector<Problem> detail;
};

/// Thrown where a request can't be answered as asked; says all that is wrong with it.
class Refusal : public std::exception {
 public:
  Refusal(int status, std::vector<Problem> problems) : status_(status), problems_(std::move(problems)) {}

  [[nodiscard]] int status() const { return status_; }
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
  [[nodiscard]] const char* what() const noexcept override { return "the request is refused"; }

 private:
  int status_;
  std::vector<Problem> problems_;
};

/// `{"detail": [{"loc": […], "msg": …, "type": …}]}`.
std::string error_body(const std::vector<Problem>& problems);

}  // namespace sample
