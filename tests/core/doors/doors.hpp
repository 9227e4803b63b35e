#pragma once

#include <ostream>
#include <vector>

#include <beckon/beckon.hpp>

/// The apps of tests/data/doors, made in C++.
namespace beckon::doors {

/// An app, called as its definitions and its document are.
struct Door {
  const char* name;
  App (*make)();
};
/// For GoogleTest, where a test fails.
inline void PrintTo(const Door& door, std::ostream* to) { *to << door.name; }

std::vector<Door> calls();
std::vector<Door> results();
std::vector<Door> models();
std::vector<Door> types();
std::vector<Door> descriptions();
std::vector<Door> routers();
std::vector<Door> webhooks();
std::vector<Door> objects();
std::vector<Door> contents();
std::vector<Door> schemas();
std::vector<Door> conventions();
std::vector<Door> extensions();
std::vector<Door> path_items();
std::vector<Door> typed_calls();
std::vector<Door> model_keywords();

}  // namespace beckon::doors
