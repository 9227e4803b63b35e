#include "definitions_schema.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "openapi/documentation.hpp"
#include "openapi/object.hpp"

namespace beckon::generate {
namespace {

TEST(DefinitionsSchema, IsAsTheTablesSay) {
  std::ifstream file(BECKON_SOURCE_DIR "/wasm/definitions.schema.json", std::ios::binary);
  const std::string there{std::istreambuf_iterator<char>(file), {}};
  EXPECT_TRUE(there == definitions_schema())
      << "wasm/definitions.schema.json is not of these tables: run make generate";
}

TEST(DefinitionsSchema, DocumentsEachField) {
  for (const openapi::Object& object : openapi::objects()) {
    for (const openapi::Field& field : object.fields) {
      const bool is_internal = object.type == openapi::ObjectType::router && field.key.starts_with('$');
      EXPECT_NE(openapi::documentation_of(object.type, field.key).empty(), !is_internal)
          << object.name << ' ' << field.key;
    }
  }
}

}  // namespace
}  // namespace beckon::generate
