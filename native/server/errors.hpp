#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace sample {

/// One thing that is wrong with a request, as FastAPI's ValidationError has it.
struct Problem {
  /// Where it is: `{"body", "username"}`.
  std::vector<std::string> location;
  std::string message;
  /// For programs: `missing`.
  std::string type;
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

/// The body of every error: `{"detail": [{"loc": […], "msg": …, "type": …}]}`, FastAPI's HTTPValidationError.
std::string error_body(const std::vector<Problem>& problems);

}  // namespace sample
