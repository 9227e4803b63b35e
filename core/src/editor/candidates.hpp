#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <beckon/completion.hpp>

#include "editor/outline.hpp"
#include "editor/site.hpp"
#include "editor/spelling.hpp"
#include "openapi/object.hpp"
#include "schema/built_in_types.hpp"

namespace beckon::editor {

/// Gathers what could stand in a site, written as the place at the cursor needs it.
class Candidates {
 public:
  Candidates(const Outline& outline, const Speller& speller, std::vector<Completion>& items)
      : outline_(outline), speller_(speller), items_(items) {}

  /// candidate_keys.cpp: the keys that an object in this site may have besides those it has. `own` is the member at the
  /// cursor.
  void add_keys(const Site& site, const text::Node* object, const text::Node* own);

  /// candidate_values.cpp: the values but for type expressions.
  void add_values(const Site& site);

  /// candidate_types.cpp: the built-in types, the forms of composed ones and the names of models and schemas.
  void add_types();
  void add_models();

 private:
  void add(std::string_view label, CompletionKind kind, std::string_view detail, Writing writing,
           std::string_view spelling);
  void add_name(std::string_view label, CompletionKind kind, std::string_view detail) {
    add(label, kind, detail, Writing::text, label);
  }
  void add_value(std::string_view label, std::string_view detail = {}, Writing writing = Writing::text) {
    add(label, CompletionKind::value, detail, writing, label);
  }

  // candidate_keys.cpp
  void add_key(std::string_view key, std::string_view detail);
  void add_field(const openapi::Field& field, const openapi::Object& table);
  void add_table_keys(const Site& site, const text::Node* object);
  void add_parameter_keys();
  void add_statuses(bool are_keys);
  void add_model_keys();
  void add_convention_keys();
  void add_path_variables(const Site& site);

  // candidate_values.cpp
  void add_presets();
  void add_booleans();
  void add_text_values(const Site& site);
  void add_references(const Site& site);
  void add_formats();
  void add_properties(const Site& site);
  void add_security_schemes();

  const Outline& outline_;
  const Speller& speller_;
  std::vector<Completion>& items_;
  const text::Node* present_ = nullptr;
  const text::Node* own_ = nullptr;
};

/// In a few words the schema of a built-in type: `string, date-time`.
std::string details_of(const schema::BuiltInType& type);

/// Whether a type expression may stand in a site.
bool takes_type(const Site& site);

}  // namespace beckon::editor
