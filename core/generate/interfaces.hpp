#pragma once

#include <string>

namespace beckon::generate {

/// The TypeScript interfaces of OpenAPI's objects as the definitions language has them, formatted as the sources are.
/// What is more than a list of fields is in wasm/src/types.ts.
std::string interfaces();

}  // namespace beckon::generate
