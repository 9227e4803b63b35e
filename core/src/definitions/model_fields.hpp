#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::definitions {

/// The lowered fields of a model, those of the models it extends among them.
struct ModelFields {
  text::Node properties;
  /// The names of those that are required, in the order of the properties.
  text::Node required;
  /// How many models extend each other up to this one.
  std::size_t height = 1;
};

/// What is known of a model that is declared by name.
struct DeclaredModel {
  enum class Stage : std::uint8_t {
    untouched,
    open,  ///< its fields are being collected, so who extends it now is among what it extends
    collected,
  };
  Stage stage = Stage::untouched;
  ModelFields fields;
};

/// Collects the fields of one model. A field replaces one of the same name at its place.
class FieldCollector {
 public:
  /// So many fields are expected.
  explicit FieldCollector(std::size_t expected) { fields_.reserve(expected); }

  void add(const text::Node& schema, bool is_required);
  void take(const ModelFields& base);
  ModelFields finish(text::Arena& arena) const;

 private:
  struct Field {
    text::Node schema;
    bool is_required;
  };
  Field* find(std::string_view name);

  std::vector<Field> fields_;
  /// Where many fields are, by name; a few are looked through.
  std::map<std::string_view, std::uint32_t> places_;
  std::size_t height_ = 1;
};

}  // namespace beckon::definitions
