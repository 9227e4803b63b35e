#pragma once

#include <string>

namespace beckon::generate {

/// wasm/definitions.schema.json: the definitions language as JSON Schema 2020-12, for editors that know nothing else of
/// it. What a schema can't say, such as whether a type expression is one, it lets pass.
std::string definitions_schema();

}  // namespace beckon::generate
