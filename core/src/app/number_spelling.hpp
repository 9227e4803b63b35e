#pragma once

#include <string>

#include <beckon/number.hpp>

namespace beckon::detail {

/// The shortest decimal number that is read as the same value again, written as ECMAScript writes it, so that C++ and
/// JavaScript give the same text. The value is finite.
std::string spell(double value);
std::string spell(float value);

std::string spell(const Integer& value);

}  // namespace beckon::detail
