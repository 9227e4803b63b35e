#include "definitions/model_keys.hpp"

namespace beckon::definitions {

const openapi::Field* find_model_keyword(std::string_view key) {
  if (!key.starts_with('$')) return nullptr;
  const openapi::Object& schema = openapi::describe(openapi::ObjectType::schema);
  const openapi::Field* field = find_field(schema, key);
  return field == nullptr || field->shorthand ? find_field(schema, key.substr(1)) : field;
}

}  // namespace beckon::definitions
