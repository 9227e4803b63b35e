#pragma once

#include <optional>     // std::optional
#include <string>       // std::string
#include <string_view>  // std::string_view

namespace beckon {

/// The type expression that stands for a JSON Schema, given as JSON text: `{"type":"string","minLength":3}` is
/// `string(3..)`. Nothing where no expression says just that, or the text is no JSON. References to schema components
/// are taken for names of models.
std::optional<std::string> type_expression(std::string_view schema);

}  // namespace beckon
