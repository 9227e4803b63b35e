#pragma once

#include <concepts>          // std::same_as
#include <initializer_list>  // std::initializer_list
#include <optional>          // std::optional
#include <string>            // std::string
#include <utility>           // std::move
#include <vector>            // std::vector

#include <beckon/json.hpp>
#include <beckon/openapi/containers.hpp>

/// What may stand in the place of an object, and maps that hold more than their values.
namespace beckon::openapi {

struct Reference;

/// An object, or a Reference to one: `openapi::Reference{.ref = "#/components/parameters/Limit"}`.
// (The second parameter is always Reference: it lets compilers wait until that is known.)
template <typename Object, typename Target = Reference>
class OrReference {
 public:
  OrReference() : object_(Object()) {}
  OrReference(Object object) : object_(std::move(object)) {}           // NOLINT: to be converted is what it is for
  OrReference(Target reference) : reference_(std::move(reference)) {}  // NOLINT: as above

  /// Null when it is a Reference.
  [[nodiscard]] Object* object() { return object_.operator->(); }
  [[nodiscard]] const Object* object() const { return object_.operator->(); }
  /// Null when it is the object itself.
  [[nodiscard]] Target* reference() { return reference_.operator->(); }
  [[nodiscard]] const Target* reference() const { return reference_.operator->(); }

 private:
  Optional<Object> object_;
  Optional<Target> reference_;
};

/// An object, `true` or `false`, or a type expression of the definitions language: `.items = "list<string>"`.
template <typename Object>
class OrBoolean {
 public:
  OrBoolean() : object_(Object()) {}
  OrBoolean(Object object) : object_(std::move(object)) {}  // NOLINT: to be converted is what it is for
  template <std::same_as<bool> Boolean>
  OrBoolean(Boolean value) : boolean_(value) {}                              // NOLINT: as above
  OrBoolean(std::string expression) : expression_(std::move(expression)) {}  // NOLINT
  OrBoolean(const char* expression) : expression_(expression) {}             // NOLINT

  /// Null when it is something else.
  [[nodiscard]] Object* object() { return object_.operator->(); }
  [[nodiscard]] const Object* object() const { return object_.operator->(); }
  [[nodiscard]] std::optional<bool> boolean() const { return boolean_; }
  /// Of what is neither an object nor a boolean.
  [[nodiscard]] const std::string& expression() const { return expression_; }

 private:
  Optional<Object> object_;
  std::optional<bool> boolean_;
  std::string expression_;
};

/// A text or a list of texts: `.type = "string"`, `.type = {"string", "null"}`.
class OneOrMore {
 public:
  OneOrMore() = default;
  OneOrMore(std::string text) : texts_({std::move(text)}) {}                               // NOLINT: see above
  OneOrMore(const char* text) : texts_({text}) {}                                          // NOLINT
  OneOrMore(std::initializer_list<std::string> texts) : texts_(texts), is_list_(true) {}   // NOLINT
  OneOrMore(std::vector<std::string> texts) : texts_(std::move(texts)), is_list_(true) {}  // NOLINT

  [[nodiscard]] bool has_value() const { return is_list_ || !texts_.empty(); }
  [[nodiscard]] bool is_list() const { return is_list_; }
  [[nodiscard]] const std::vector<std::string>& texts() const { return texts_; }

 private:
  std::vector<std::string> texts_;
  bool is_list_ = false;
};

/// A map beside whose values specification extensions may stand.
template <typename Value>
class ExtensibleMap : public Map<Value> {
 public:
  using Map<Value>::Map;
  ExtensibleMap() {}  // NOLINT: see Map

  /// `Paths({{"/users", …}}).with({{"x-owner", "Rick"}})`.
  ExtensibleMap with(Map<Json> more) && {
    extensions = std::move(more);
    return std::move(*this);
  }

  [[nodiscard]] bool has_value() const { return Map<Value>::has_value() || extensions.has_value(); }

  /// Keys that start with `x-`.
  Map<Json> extensions;
};

}  // namespace beckon::openapi
