#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/arena.hpp"
#include "text/list.hpp"
#include "text/name_table.hpp"
#include "text/yaml_scalar.hpp"

namespace beckon::text {

/// A node that has an anchor.
struct YamlAnchor {
  YamlScalar scalar;         ///< the value; of a container, its node
  std::string_view spelled;  ///< a scalar's text, for when an alias makes it a key
  std::size_t height = 0;    ///< containers within each other in it, itself included
  std::size_t expanded = 0;  ///< what writing it out costs: 8 for each node, its key and its text
  bool complete = false;     ///< false while it is still being read
};

/// The nodes of a document that have anchors. A name stands for the latest node that was given it.
class YamlAnchors {
 public:
  explicit YamlAnchors(Arena& arena) : arena_(arena) {}

  /// A node that starts here, not complete yet: its number, never 0.
  std::uint32_t start(std::string_view name) {
    const bool is_known = numbers_.find(name) != nullptr;
    anchors_.push_back({});
    return numbers_[is_known ? name : arena_.copy(name)] = anchors_.size();
  }
  YamlAnchor& operator[](std::uint32_t number) { return anchors_[number - 1]; }

  /// Null for a name that no node has.
  [[nodiscard]] const YamlAnchor* find(std::string_view name) const {
    const std::uint32_t* number = numbers_.find(name);
    return number == nullptr ? nullptr : &anchors_[*number - 1];
  }

 private:
  Arena& arena_;
  NameTable numbers_;
  List<YamlAnchor> anchors_;
};

}  // namespace beckon::text
