#pragma once

#include <string_view>

#include "openapi/object.hpp"
#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::openapi {

/// The way out of a mistake whose meaning is plain: what to do, and the edit that does it, if one surely does.
struct Repair {
  std::string_view hint = {};
  text::Place place = {};
  /// Empty for none.
  std::string_view text = {};
};

/// What a value that is not of its field's kind was meant to be; no hint where that is not plain.
Repair repair_of(const text::Node& value, const Field& field, text::Tree& tree);

}  // namespace beckon::openapi
