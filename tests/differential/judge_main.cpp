// Answers for the differential test: `judge tables` writes the tables of OpenAPI's objects as JSON; `judge patterns`
// reads regular expressions, one a line, and writes for each what is wrong with it; `judge documents` reads documents,
// one a line, and writes for each a line: the list of its problems where it does not compile, `null` where it compiles
// to itself, and what it compiles to where that is something else.

#include <iostream>
#include <string>
#include <string_view>

#include <beckon/definitions.hpp>

#include "openapi/choices.hpp"
#include "openapi/conditions.hpp"
#include "openapi/object.hpp"
#include "schema/pattern.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/write_json.hpp"

namespace {

using beckon::openapi::Field;
using beckon::openapi::Object;
using beckon::text::Node;

constexpr std::string_view shapes[] = {"any",      "text",  "boolean",     "number",    "integer",
                                       "object",   "list",  "map",         "text_list", "text_map",
                                       "list_map", "array", "boolean_map", "type_name"};
constexpr std::string_view keys[] = {"fixed", "extensible", "any", "names", "paths", "statuses", "expressions"};

class Dump {
 public:
  std::string tables() {
    Node all = Node::array();
    for (const Object& object : beckon::openapi::objects()) {
      Node table = Node::object();
      table.add_text(arena_, "name", object.name);
      table.add(arena_, "openapi", Node::boolean(beckon::openapi::is_openapi(object.type)));
      table.add_text(arena_, "keys", keys[static_cast<std::size_t>(object.keys)]);
      table.add(arena_, "reference", Node::boolean(object.alternative == beckon::openapi::Alternative::reference));
      table.add(arena_, "member", field(object.member));
      Node fields = Node::array();
      for (const Field& each : object.fields) fields.append(arena_, field(each));
      table.add(arena_, "fields", fields);
      all.append(arena_, table);
    }
    return beckon::text::write_json(all);
  }

 private:
  Node field(const Field& field) {
    Node row = Node::object();
    row.add_text(arena_, "key", field.key);
    row.add_text(arena_, "shape", shapes[static_cast<std::size_t>(field.shape)]);
    if (field.object != beckon::openapi::ObjectType::none) row.add_text(arena_, "object", describe(field.object).name);
    row.add(arena_, "required", Node::boolean(field.presence == beckon::openapi::Presence::required));
    row.add(arena_, "shorthand", Node::boolean(field.shorthand));
    return row;
  }

  beckon::text::Arena arena_;
};

void judge(const std::string& document) {
  const beckon::Compiled compiled = beckon::compile(document);
  if (!compiled) {
    std::cout << to_json(compiled.diagnostics()) << '\n';
  } else {
    const std::string json = compiled.json();
    std::cout << (json == document ? "null" : json) << '\n';
  }
}

void judge_pattern(const std::string& pattern) {
  const auto fault = beckon::schema::find_pattern_fault(pattern);
  std::cout << (fault ? fault->reason : "") << '\n';
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view what = count == 2 ? arguments[1] : "";
  if (what == "tables") {
    std::cout << Dump().tables() << '\n';
    return 0;
  }
  if (what != "documents" && what != "patterns") {
    std::cerr << "judge tables | judge documents | judge patterns\n";
    return 2;
  }
  std::ios::sync_with_stdio(false);
  if (what == "patterns") {
    for (std::string pattern; std::getline(std::cin, pattern);) judge_pattern(pattern);
    return 0;
  }
  for (std::string document; std::getline(std::cin, document);) judge(document);
  return 0;
}
