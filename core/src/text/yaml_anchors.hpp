#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "text/node.hpp"
#include "text/yaml_scalar.hpp"

namespace beckon::text {

/// What an anchor names.
struct YamlAnchor {
  YamlScalar scalar;         ///< the value; of a container, its node
  std::string_view spelled;  ///< a scalar's text, for when an alias makes it a key
  std::size_t height = 0;    ///< containers within each other in it, itself included
  std::size_t expanded = 0;  ///< what writing it out costs: 8 for each node, its key and its text
  bool complete = false;     ///< false while it is still being read
  std::size_t serial = 0;    ///< tells apart nodes that were given one name
};

/// The anchors of a document by name: at each moment the latest of its name.
class YamlAnchors {
 public:
  /// A node that starts here, not complete yet. The anchor stays where it is; its serial changes when the name is given
  /// to another node.
  YamlAnchor& start(std::string_view name) {
    YamlAnchor& anchor = anchors_[std::string(name)];
    anchor = {};
    anchor.serial = ++serial_;
    return anchor;
  }

  /// Null for a name that no node has.
  [[nodiscard]] const YamlAnchor* find(std::string_view name) const {
    const auto found = anchors_.find(name);
    return found == anchors_.end() ? nullptr : &found->second;
  }

 private:
  // Ordered: names made to collide can't make it slow.
  std::map<std::string, YamlAnchor, std::less<>> anchors_;
  std::size_t serial_ = 0;
};

}  // namespace beckon::text
