#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <beckon/detail/type_info.hpp>

#include "app/model.hpp"
#include "text/arena.hpp"
#include "text/diagnostics.hpp"
#include "text/node.hpp"

namespace beckon::detail {

/// The models of one document: those declared and those that its types turn out to be, in the order in which they are
/// met. Types are said in type expressions, as a person would write them.
class ModelTable {
 public:
  explicit ModelTable(text::Arena& arena) : arena_(arena) {}

  /// Adds a model without a C++ type; its key is its name.
  void declare(const text::Node& model);

  /// The type expression of a C++ type. Models in it are added.
  std::string_view expression(const TypeInfo& type);

  /// The value of the key `models`.
  [[nodiscard]] text::Node models() const;

  /// Tells what is wrong with the models; `models` is their node in the finished tree.
  void report(const text::Node& models, text::Diagnostics& diagnostics) const;

 private:
  struct Problem {
    const text::Rule* rule;
    std::string_view model;
    std::string message;
    std::string hint;
  };
  struct Entry {
    text::Node node;
    /// Null for a model that was declared without one.
    const TypeInfo* type = nullptr;
  };

  std::string_view compose(const TypeInfo& type);
  std::string_view compose_alternatives(const TypeInfo& type);
  std::string_view add_enumeration(const TypeInfo& type);
  std::string_view add_model(const TypeInfo& type);
  bool add(std::string_view name, const Entry& entry);
  std::string_view name_of(const TypeInfo& type, const ModelDescription& description);
  text::Node field_schema(const TypeInfo& type, const FieldDescription& field);
  text::Node struct_node(const TypeInfo& type, std::string_view model, const ModelDescription& description);

  text::Arena& arena_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::size_t> by_name_;
  std::unordered_map<const TypeInfo*, std::string_view> expressions_;
  std::vector<Problem> problems_;
};

}  // namespace beckon::detail
