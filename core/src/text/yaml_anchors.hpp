#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "text/arena.hpp"
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
    anchors_.push_back({});
    const auto number = static_cast<std::uint32_t>(anchors_.size());
    numbers_[numbers_.contains(name) ? name : arena_.copy(name)] = number;
    return number;
  }
  YamlAnchor& operator[](std::uint32_t number) { return anchors_[number - 1]; }

  /// Null for a name that no node has.
  [[nodiscard]] const YamlAnchor* find(std::string_view name) const {
    const auto found = numbers_.find(name);
    return found == numbers_.end() ? nullptr : &anchors_[found->second - 1];
  }

 private:
  Arena& arena_;
  // Ordered: names made to collide can't make it slow.
  std::map<std::string_view, std::uint32_t> numbers_;
  std::vector<YamlAnchor> anchors_;
};

}  // namespace beckon::text
