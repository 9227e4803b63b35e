#pragma once

#include <cstdint>
#include <string_view>

#include "editor/outline.hpp"
#include "openapi/object.hpp"
#include "text/node.hpp"

namespace beckon::editor {

/// What may stand in one place of a definitions document, by the tables and by what the language adds to them.
struct Site {
  enum class Form : std::uint8_t {
    table,        ///< what `shape` and `object` say, as in the row of a field
    conventions,  ///< a preset, or an object of `base` and single rules
    preset,
    manner,  ///< of a single rule: a preset, true or false
    models,  ///< an object of models
    model,   ///< a model, or what is written as one: fields by their names, or a type expression
    bases,   ///< the models that another one extends
    status,  ///< the code of a response
  };
  Form form = Form::table;
  openapi::Shape shape = openapi::Shape::any;
  openapi::ObjectType object = openapi::ObjectType::none;
  /// Of the field of an object, and of the items of its list: the object's type, the key, and the object itself.
  openapi::ObjectType owner = openapi::ObjectType::none;
  std::string_view key = {};
  const text::Node* within = nullptr;
  /// What `within` stands in.
  const text::Node* around = nullptr;
};

/// Whether what stands here is a schema that is a parameter's as well: under `query` and the like.
bool is_parameter(const Site& site);

/// The row of a key in the table of an object, or of its members; null where the object knows no such key.
const openapi::Field* field_of(const text::Node& object, openapi::ObjectType type, std::string_view key);

/// The table by which an object is read that stands in the place of this type: a Reference Object's if it is one.
const openapi::Object& table_of(const text::Node& object, openapi::ObjectType type);

/// The site of the root of a document.
Site root_site();

/// The site of a child of the object or array that stands in a site.
Site site_of(const text::Node& child, const text::Node& parent, const Site& site);

/// What the cursor stands in.
struct Place {
  /// The site of the value at the cursor, or of the object whose key is.
  Site site;
  /// The object whose key is at the cursor, and the member that has it.
  const text::Node* object = nullptr;
  const text::Node* member = nullptr;
};

Place place_of_cursor(const Outline& outline);

}  // namespace beckon::editor
