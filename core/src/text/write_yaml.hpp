#pragma once

#include <string>

#include "text/node.hpp"

namespace beckon::text {

/// The value as YAML 1.2 in block style, two spaces a level, with a line break at its end. Readers of YAML 1.1 read the
/// same value. Numbers are written as they were spelled, but for an exponent's: see docs/decisions/yaml-out.md.
std::string write_yaml(const Node& value);

}  // namespace beckon::text
