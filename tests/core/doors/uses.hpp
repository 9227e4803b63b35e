#pragma once

#include <set>
#include <string>

#include "openapi/object.hpp"
#include "text/node.hpp"

namespace beckon::doors {

/// What definitions make use of, each as a line: `a Tag Object name` is a field, `type uuid` a name in type
/// expressions, `conventions titles` a rule, `parameter style` a word of a parameter beside its schema, `model
/// $extends` a key of a model, `a Tag Object x-` an extension.
class Uses {
 public:
  /// Adds those of definitions.
  void add(const text::Node& definitions) { add_object(definitions, openapi::ObjectType::document); }

  [[nodiscard]] const std::set<std::string>& found() const { return found_; }

 private:
  void add_object(const text::Node& node, openapi::ObjectType type);
  void add_member(const text::Node& member, const openapi::Object& object);
  void add_value(const text::Node& value, const openapi::Field& field);
  void add_special(const text::Node& value, const openapi::Object& object, std::string_view key);
  void add_fields(const text::Node& model);
  void add_words(std::string_view expression);
  void note(std::string_view subject, std::string_view key);

  std::set<std::string> found_;
};

/// All that can be used.
std::set<std::string> all_uses();

}  // namespace beckon::doors
