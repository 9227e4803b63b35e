#include "server/errors.hpp"

#include "server/json_body.hpp"

namespace sample {

void fields(auto& json, Problem& problem) {
  json("loc", problem.loc);
  json("msg", problem.msg);
  json("type", problem.type);
}

void fields(auto& json, Problems& problems) { json("detail", problems.detail); }

std::string error_body(const std::vector<Problem>& problems) { return to_json(Problems{problems}); }

}  // namespace sample
