#pragma once

#include <string>

#include <beckon/app.hpp>
#include <beckon/detail/type_info.hpp>

namespace beckon::test {

/// The definitions that an App hands to the compiler, as JSON.
std::string definitions(const App& app);

/// The problems that are found before the compiler sees them, one a line: `POINTER: error: MESSAGE · HINT [CODE]`.
std::string definition_problems(const App& app);

/// The definitions of an App of nothing but a model of this type: the value of `models`.
template <typename Type>
std::string models() {
  App app;
  app.model<Type>();
  const std::string all = definitions(app);
  const std::string before = R"({"info":{},"models":)";
  return all.substr(before.size(), all.size() - before.size() - 1);
}

}  // namespace beckon::test
