#include <vector>

#include "definitions/lowering.hpp"
#include "definitions/media_types.hpp"

namespace beckon::definitions {

using openapi::ObjectType;
using text::Kind;
using text::Node;

namespace {

constexpr std::string_view schemas_pointer = "#/components/schemas/";

bool is_file(const Node& schema) {
  const Node* media_type = schema.find("contentMediaType");
  return media_type != nullptr && media_type->text() == binary_type;
}

constexpr std::uint32_t no_name = 0xFFFFFFFF;

/// A schema to be looked at, and through which of those looked at before it was found.
struct Part {
  Node schema;
  std::size_t within = 0;
  std::uint32_t name = no_name;  ///< its place among the known schemas if it was found by a reference
};

/// Adds the schemas that the schema at a place is made of.
void add_parts(const Node& schema, std::size_t place, std::vector<Part>& parts) {
  if (!schema.is(Kind::object)) return;
  for (const Node& member : schema.children()) {
    const openapi::Field* field = find_field(openapi::describe(ObjectType::schema), member.key());
    if (field == nullptr || field->object != ObjectType::schema) continue;
    if (field->shape == openapi::Shape::object) {
      parts.push_back({member, place});
    } else {
      for (const Node& part : member.children()) parts.push_back({part, place});
    }
  }
}

/// Keeps what a search that found a file at a place tells: that it is in those schemas through which it was found, and
/// nothing of the others.
void keep_file(const std::vector<Part>& parts, std::size_t place, std::vector<FileSearch>& searched) {
  for (const Part& part : parts) {
    if (part.name != no_name) searched[part.name] = FileSearch::to_do;
  }
  for (;; place = parts[place].within) {
    if (parts[place].name != no_name) searched[parts[place].name] = FileSearch::file;
    if (place == 0) return;
  }
}

}  // namespace

bool DefinitionsLowering::has_file(const Node& schema) {
  // A list that grows while it is gone through, not recursion: models may refer to each other in long chains.
  std::vector<Part> parts{{schema}};
  searched_.resize(known_schemas_.children().size());
  for (std::size_t place = 0; place < parts.size(); ++place) {
    const Node written = parts[place].schema;
    Node part = written;
    lower_schema(written, part);
    const Node* reference = part.find("$ref");
    const bool is_local = reference != nullptr && reference->text().starts_with(schemas_pointer);
    const auto known = is_local ? names_.find(reference->text().substr(schemas_pointer.size())) : names_.end();
    const std::uint32_t name = known == names_.end() || known->second >= searched_.size() ? no_name : known->second;
    if (is_file(part) || (name != no_name && searched_[name] == FileSearch::file)) {
      keep_file(parts, place, searched_);
      return true;
    }
    add_parts(part, place, parts);
    if (name == no_name || searched_[name] == FileSearch::nothing) continue;
    searched_[name] = FileSearch::nothing;  // until something is found
    parts.push_back({known_schemas_.children()[name], place, name});
  }
  return false;
}

}  // namespace beckon::definitions
