#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "openapi/object.hpp"
#include "text/diagnostics.hpp"
#include "text/place.hpp"
#include "text/tree.hpp"

namespace beckon::openapi {

/// A value that is looked at again when the whole document is known.
struct Seen {
  text::Node node;
  /// What it is, or what it should lead to.
  ObjectType type;
  /// Where it is told, for what is not in the source itself.
  text::Place place;

  [[nodiscard]] text::Place place_in(const text::Tree& tree) const {
    return node.offset() == text::no_offset ? place : text::place_of_value(tree, node);
  }
};

/// The references of a document and what they lead to.
class References {
 public:
  References(text::Tree& tree, text::Diagnostics& diagnostics) : tree_(tree), diagnostics_(diagnostics) {}

  /// Takes a `$ref`, which should lead to an object of this type.
  void add(const Seen& reference) { references_.push_back(reference); }
  /// Takes a schema's `$anchor` or `$dynamicAnchor`.
  void add_anchor(std::string_view anchor) { anchors_.push_back(anchor); }
  /// A schema has an `$id`: what is below it counts from there, and is not followed.
  void add_identifier() { has_identifiers_ = true; }

  /// Works out what all references lead to and reports those that lead to nothing in the document.
  void resolve(const text::Node& document);

  /// What stands in the place of a value: the value itself, or what it refers to, through further references. Null for
  /// what is not in the document.
  [[nodiscard]] const text::Node* follow(const text::Node& value) const;

  /// Counts a schema as referred to, by its name or by a reference, as in a discriminator's mapping. Null for one that
  /// is not in the document.
  const text::Node* use_schema(std::string_view name_or_reference, const text::Node& document);

  /// The member of an object, as Node::find, but fast for who asks the same large object again and again. Each `slot`,
  /// a small number, remembers one object.
  const text::Node* find_member(const text::Node& object, std::string_view key, std::size_t slot);

  /// Whether there is still time to look for what was meant by a name: that takes a look at each other name, which a
  /// text full of mistakes would multiply.
  bool may_suggest() { return ++missed_ <= most_suggested; }

  /// The members of the maps in `components` that something refers to, in any order.
  [[nodiscard]] std::span<const text::Node* const> used() const { return used_; }

 private:
  static constexpr std::size_t most_suggested = 100;

  struct Target {
    std::string_view text;
    const text::Node* node;
  };
  /// The members of an object on the way to a target, in an order that can be searched.
  struct Level {
    const text::Node* object = nullptr;
    std::vector<std::uint32_t> order;
  };

  void collect_targets();
  /// The slot of a text: the one that it has, or the empty one that it would get; their number if it is crowded out.
  [[nodiscard]] std::size_t slot_of(std::string_view text) const;
  [[nodiscard]] bool is_anchor(std::string_view text) const;
  [[nodiscard]] const Target* target_of(std::string_view text) const;
  /// Goes down a JSON Pointer; null with what is missing in `missing_` and in what in `parent_`.
  const text::Node* find(const text::Node& document, std::string_view pointer);
  void check(const Seen& reference, const Target& target, const text::Node& document);
  void report_missing(const Seen& reference, const text::Node& document);

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  std::vector<Seen> references_;
  std::vector<std::string_view> anchors_;
  std::vector<std::uint32_t> anchor_order_;
  bool has_identifiers_ = false;
  /// Each text once.
  std::vector<Target> targets_;
  /// The places of the targets by the hashes of their texts. A power of two of them, of which at least half are empty.
  std::vector<std::uint32_t> slots_;
  /// The places of those for which there is no slot near: texts that were made to collide can't make it slow.
  std::map<std::string_view, std::uint32_t> crowded_;
  std::vector<Level> levels_;
  std::vector<const text::Node*> used_;
  /// Where the last search that found nothing ended, and for what key.
  const text::Node* parent_ = nullptr;
  std::string_view missing_;
  std::size_t missed_ = 0;
};

}  // namespace beckon::openapi
