#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Names out of the signatures that <beckon/detail/name.hpp> makes: `… [with T = shop::Order]` of g++, `… [T =
/// shop::Order]` of Clang.
namespace beckon::detail {

/// What stands for the template argument, as the compiler spells it: `shop::Order`.
std::string_view argument_in(const char* signature);

/// Without namespaces, enclosing classes and template arguments: `Page` of `shop::Page<shop::Order>`.
std::string_view unqualified(std::string_view name);

/// The name of the field, or of the member that a pointer points to.
std::string_view field_in(const char* signature);

/// The name of the function; empty for a lambda, which has none.
std::string_view function_in(const char* signature);

/// The names of the enumerators in a list of values, each at its place in the list; empty where a value has no name or
/// has been there before.
std::vector<std::string_view> enumerators_in(const char* signature);

/// The name as that of a component may be: letters, digits, `.`, `_` and `-`; anything else becomes `_`.
std::string to_component_name(std::string_view name);

}  // namespace beckon::detail
