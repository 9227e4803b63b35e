#pragma once

#include <string>

#include "text/node.hpp"

namespace beckon::test {

/// Where two documents differ first, by JSON Pointer; empty where they don't. They may have the fields of an object in
/// different order, but maps, lists, extensions and unknown keywords in the same. Numbers are to be spelled alike,
/// texts to be alike however they are escaped, and values of any kind to be the same bytes.
std::string difference(const text::Node& left, const text::Node& right);

}  // namespace beckon::test
