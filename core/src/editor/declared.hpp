#pragma once

#include <span>
#include <string_view>

#include "editor/outline.hpp"
#include "openapi/object.hpp"
#include "text/node.hpp"

namespace beckon::editor {

/// What a document declares, to be referred to by its key.
std::span<const text::Node> declared_models(const Outline& outline);
/// The members of a section of the components: `schemas`.
std::span<const text::Node> declared_components(const Outline& outline, std::string_view section);
/// The Tag Objects of the root.
std::span<const text::Node> declared_tags(const Outline& outline);

/// The section of the components that holds objects of this type; empty where none does.
std::string_view section_of(openapi::ObjectType type);

}  // namespace beckon::editor
