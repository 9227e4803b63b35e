#include "core/app/definitions.hpp"

#include <beckon/diagnostics.hpp>

#include "app/definitions_tree.hpp"
#include "text/write_json.hpp"

namespace beckon::test {

std::string definitions(const App& app) {
  text::Diagnostics diagnostics;
  return text::write_json(detail::build_definitions(detail::data_of(app), diagnostics)->root);
}

std::string definition_problems(const App& app) {
  text::Diagnostics diagnostics;
  const auto tree = detail::build_definitions(detail::data_of(app), diagnostics);
  std::string lines;
  for (const Diagnostic& problem : diagnostics.finish(*tree, OffsetUnit::bytes)) {
    lines += to_string(problem, "app").substr(std::string_view("app: ").size()) + "\n";
  }
  return lines;
}

}  // namespace beckon::test
