#pragma once

#include <string_view>

#include "openapi/object.hpp"

namespace beckon::openapi {

/// What a field is, in a few words of Markdown, for who writes it. Whether it is required, which texts it may be and
/// where the object stands in the specification is said by the tables themselves. Every field but internal ones has a
/// text.
std::string_view documentation_of(ObjectType object, std::string_view key);

/// The section of OpenAPI 3.1.1, or of the language's manual, that an object stands in.
std::string_view specified_in(ObjectType object);

/// What a shorthand key turns into: a field, an extension or nothing. Empty for any other key.
std::string_view target_of(ObjectType object, std::string_view key);

}  // namespace beckon::openapi
