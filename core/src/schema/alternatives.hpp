#pragma once

#include <optional>
#include <vector>

#include "schema/bounds.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::schema {

/// One alternative of a union: a schema, or a literal that becomes one.
struct Alternative {
  text::Node schema = text::Node::object();
  /// The value, if the alternative is a literal.
  std::optional<text::Node> literal = std::nullopt;
};

/// The alternatives of a union, `A | B | null`, in their order; one alone is just itself.
class Alternatives {
 public:
  Alternatives() = default;
  explicit Alternatives(const text::Node& schema) { add(Alternative{schema}); }

  /// Null is one of them once, however often it is said: `int?? | null`.
  void add(const Alternative& alternative);
  /// Nested unions flatten.
  void add(Alternatives&& others);

  /// `anyOf`; an `enum` when all are literals.
  [[nodiscard]] text::Node schema(text::Arena& arena) const;
  /// An `enum` of the literals, with the type that they share, if they do.
  [[nodiscard]] text::Node enumeration(text::Arena& arena) const;

 private:
  std::vector<Alternative> all_;
  bool has_null_ = false;
};

/// `null`, which is a type and a literal.
Alternative null_alternative(text::Arena& arena);
/// A value that stands for itself: `const`.
Alternative literal_alternative(const text::Node& value, text::Arena& arena);
/// An array of such items, of that length.
text::Node array_of(const text::Node& items, const BoundSet& count, bool unique, text::Arena& arena);

}  // namespace beckon::schema
