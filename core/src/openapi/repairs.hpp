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
Repair repair_of(const text::Node& value, const Field& field, bool is_in_models, text::Tree& tree);

/// The nearest name in the place of one that is not known.
Repair replacement_of(std::string_view nearest, text::Place place, text::Tree& tree);

/// How the field that an object lacks is added: with a value to start from where there is one that everybody knows.
Repair addition_of(const text::Node& object, ObjectType type, const Field& field, text::Tree& tree);

/// What to say of a key behind which nothing stands; no message where other words say it better.
struct Empty {
  std::string_view message = {};
  std::string_view hint = {};
};

Empty emptiness_of(const text::Node& value, ObjectType type, bool is_model, const text::Tree& tree);

}  // namespace beckon::openapi
