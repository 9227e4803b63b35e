#pragma once

#include <string>
#include <string_view>

#include "openapi/object.hpp"

namespace beckon::generate {

/// The C++ name of a field: `$dynamicRef` is `dynamic_ref`, `operationId` is `operation_id`; a word of C++ gets an
/// underscore: `not_`.
std::string field_name(std::string_view key);

/// The C++ name of an object: the specification's without spaces (`RequestBody`), a word of capitals written as any
/// other (`Xml`); the OpenAPI Object is the `Document`.
std::string object_name(const openapi::Object& object);

}  // namespace beckon::generate
