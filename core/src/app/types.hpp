#pragma once

#include <vector>

#include <beckon/type.hpp>

#include "app/model_table.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// A type as a node: an expression, a schema, or a mark of a C++ type, whose expression is known only when the models
/// of a document get their names.
text::Node to_node(text::Arena& arena, const Type& type);
text::Node to_node(text::Arena& arena, TypeReference type);

/// Adds an object of names and their types, if there are any; one that is there already grows.
void add_types(text::Node& to, text::Arena& arena, const char* key, const std::vector<NamedType>& types);

/// The node with expressions in place of all marks, whose models are added to the table; the same where there is none.
text::Node with_expressions(const text::Node& node, ModelTable& models, text::Arena& arena);

}  // namespace beckon::detail
