#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/object.hpp"
#include "openapi/repairs.hpp"
#include "text/diagnostics.hpp"
#include "text/place.hpp"
#include "text/tree.hpp"

namespace beckon::openapi {

class Walker;

/// What stands above the value that is walked, from the root down.
struct Frame {
  /// As it is written: before anything in it was lowered.
  const text::Node* node;
  /// `none` for a list or a map.
  ObjectType type;
};

/// Turns shorthand into what it stands for, one object at a time, from the outside in: what comes out may hold
/// shorthand further down, which is lowered when the walk gets there.
class Lowering {
 public:
  virtual ~Lowering() = default;

  /// True, with `lowered` set (under the key of `value`), when something else has to stand in the place of `value`.
  virtual bool lower(const text::Node& value, ObjectType type, Walker& walker, text::Node& lowered) = 0;

  /// Whether it is also asked about objects that are `upgraded`.
  [[nodiscard]] virtual bool upgrades() const { return false; }
};

/// Looks at objects as they come out, each after all that is in it.
class Inspection {
 public:
  virtual ~Inspection() = default;

  /// `value` is an object of the type `type`, or a Reference Object that stands for one. Its members live as long as
  /// the tree. Members of the wrong kind were reported, but are there.
  virtual void inspect(const text::Node& value, ObjectType type, bool is_reference, const Walker& walker) = 0;
};

/// Goes through a document by the tables: lowers, checks every key and every kind of value, and keeps what needs no
/// change.
class Walker {
 public:
  Walker(text::Tree& tree, text::Diagnostics& diagnostics, Lowering& lowering, Inspection& inspection)
      : tree_(tree),
        diagnostics_(diagnostics),
        lowering_(lowering),
        inspection_(inspection),
        upgrades_(lowering.upgrades()) {}

  /// The lowered value; the same node where nothing changes. Problems are reported, never thrown away.
  text::Node walk(const text::Node& value, ObjectType type);

  /// Checks the keys of one object and the kinds of its values, but does not go into them. True if it is an object.
  bool check_object(const text::Node& value, ObjectType type);

  /// Checks the kind of a field's value, but does not go into it. True if it is right.
  bool check_field(const text::Node& value, const Field& field);

  /// From the root to the object that is being lowered, that one included.
  [[nodiscard]] std::span<const Frame> frames() const { return frames_; }

  /// Where a value or a key of the object that is walked stands in the source; what is derived has the place of the
  /// nearest thing around it that is there.
  [[nodiscard]] text::Place place_of_value(const text::Node& value) const;
  [[nodiscard]] text::Place place_of_key(const text::Node& member) const;

  /// Reports a problem of the object that is walked, unless that is in a schema of a dialect that is not read.
  void report(const text::Rule& broken, text::Place place, const text::Message& message, const Repair& repair = {});

  /// Whether a value stands under the root's `models`.
  [[nodiscard]] bool is_in_models(const text::Node& member) const;

  text::Tree& tree() { return tree_; }

 private:
  text::Node walk_object(const text::Node& value, ObjectType type);
  /// `type` is what stands there; `object` may be the Reference Object that stands for it.
  text::Node walk_members(const text::Node& value, const Object& object, ObjectType type);
  text::Node walk_field(const text::Node& value, const Field& field, const Object& object);
  text::Node walk_children(const text::Node& value, const Field& field, const Object& object);
  void check_required(const text::Node& value, const Object& object);
  bool check_container(const text::Node& value, const Field& field);
  bool check_scalar(const text::Node& value, const Field& field);
  void check_type_name(const text::Node& value);
  const Field* member_field(const text::Node& member, const Object& object);
  void report_unknown_key(const text::Node& member, const Object& object);
  void report_no_object(const text::Node& value, const Object& object);
  void report_wrong_kind(const text::Node& value, const Field& field, std::string_view what, std::string_view expected);
  [[nodiscard]] bool is_of_other_dialect() const;

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  Lowering& lowering_;
  Inspection& inspection_;
  const bool upgrades_;
  std::vector<Frame> frames_;
  // Where the root's `models` stand: what is wrong there is said in the language's words.
  std::uint32_t models_begin_ = text::no_offset;
  std::uint32_t models_end_ = text::no_offset;
};

/// The members in the order of the object's table; those that it does not name stay behind them in their own order.
text::Node in_table_order(const text::Node& value, ObjectType type, text::Arena& arena);

/// The children at these indices, in this order.
text::Node rearranged(const text::Node& value, std::span<const std::uint32_t> order, text::Arena& arena);

}  // namespace beckon::openapi
