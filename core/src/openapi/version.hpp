#pragma once

#include <cstdint>

#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::openapi {

/// Of which version of OpenAPI a document says that it is.
enum class Version : std::uint8_t {
  unread,  ///< none that is read
  v3_0,    ///< read, and upgraded to 3.1
  v3_1,    ///< 3.1, or none is said
};

/// The version of a document. One that is not read is reported.
Version version_of(const text::Node& document, const text::Tree& tree, text::Diagnostics& diagnostics);

}  // namespace beckon::openapi
