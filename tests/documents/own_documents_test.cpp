#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "openapi/object.hpp"
#include "text/diagnostics.hpp"
#include "text/read.hpp"

namespace beckon {
namespace {

using openapi::Field;
using openapi::Object;
using openapi::ObjectType;
using openapi::Shape;
using text::Node;

using Used = std::set<std::pair<ObjectType, std::string_view>>;

/// Notes the rows that an object uses, and those in it.
void note(const Node& node, ObjectType type, Used& used);

void note_field(const Node& node, const Field& field, Used& used) {
  if (field.shape == Shape::object) note(node, field.object, used);
  if (field.shape != Shape::list && field.shape != Shape::map) return;
  for (const Node& child : node.children()) note(child, field.object, used);
}

void note(const Node& node, ObjectType type, Used& used) {
  const Object* object = &openapi::describe(type);
  const bool may_refer = object->alternative == openapi::Alternative::reference;
  if (may_refer && node.find("$ref") != nullptr) object = &openapi::describe(ObjectType::reference);
  for (const Node& child : node.children()) {
    if (const Field* field = find_field(*object, child.key())) {
      used.insert({object->type, field->key});
      note_field(child, *field, used);
    } else if (object->fields.empty()) {
      note_field(child, object->member, used);
    }
  }
}

TEST(OwnDocuments, UseEveryFieldOfEveryObject) {
  Used used;
  for (const auto& entry : std::filesystem::directory_iterator(BECKON_SOURCE_DIR "/tests/data/documents")) {
    std::ifstream file(entry.path(), std::ios::binary);
    text::Tree tree;
    tree.source = {std::istreambuf_iterator<char>(file), {}};
    text::Diagnostics diagnostics;
    ASSERT_TRUE(text::read(tree, Format::json, diagnostics)) << entry.path();
    note(tree.root, ObjectType::document, used);
  }
  for (const Object& object : openapi::objects()) {
    if (!openapi::is_openapi(object.type)) continue;
    for (const Field& field : object.fields) {
      if (field.shorthand || field.presence == openapi::Presence::superseded) continue;
      EXPECT_TRUE(used.contains({object.type, field.key})) << field.key << " of " << object.name;
    }
  }
}

}  // namespace
}  // namespace beckon
