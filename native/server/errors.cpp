#include "server/errors.hpp"

#include "server/json_body.hpp"

namespace sample {

namespace {

struct ErrorBody {
  std::vector<Problem> detail;
};

void fields(auto& json, ErrorBody& body) { json("detail", body.detail); }

}  // namespace

void fields(auto& json, Problem& problem) {
  json("loc", problem.location);
  json("msg", problem.message);
  json("type", problem.type);
}

std::string error_body(const std::vector<Problem>& problems) { return to_json(ErrorBody{problems}); }

}  // namespace sample
