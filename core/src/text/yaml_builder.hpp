#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/diagnostics.hpp"
#include "text/duplicate_keys.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"
#include "text/yaml_anchors.hpp"
#include "text/yaml_scalar.hpp"

namespace beckon::text {

/// What stands before a YAML value.
struct YamlProperties {
  std::string_view anchor;
  std::string_view tag;     ///< resolved
  std::uint32_t start = 0;  ///< where the first of them stands, or the value
};

/// How a YAML scalar is written.
enum class YamlStyle : std::uint8_t { plain, quoted, block };

/// Makes a tree of the nodes of a YAML document as they come, and reports what a tree can't have.
class YamlBuilder {
 public:
  YamlBuilder(Tree& tree, Diagnostics& diagnostics)
      : tree_(tree), diagnostics_(diagnostics), expanded_(tree.source.size()), anchors_(tree.arena) {}

  /// `text` is what the scalar decodes to.
  void add_scalar(const YamlProperties& properties, YamlStyle style, std::string_view decoded, std::uint32_t offset);
  /// False when nothing more can be read, as with `open`.
  bool add_alias(std::string_view name, std::uint32_t offset);
  /// An object or array starts.
  bool open(Kind kind, const YamlProperties& properties, std::uint32_t offset);
  void close();

  /// Puts the document into the tree. False when there was a problem, or no document at all.
  bool finish();

 private:
  /// An object or array that is being read.
  struct Container {
    Kind kind = Kind::object;
    std::uint32_t offset = 0;
    std::size_t first_child = 0;
    std::size_t height = 1;
    std::size_t expanded = 0;
    /// Its number among those with an anchor, 0 for none.
    std::uint32_t anchor = 0;
    /// It stands where a key should.
    bool is_key = false;
    /// The key that was read and whose value comes next. What can't be a key has no offset.
    bool has_key = false;
    std::string_view key;
    std::uint32_t key_offset = no_offset;
  };

  [[nodiscard]] bool expects_key() const;
  void take_key(std::string_view text, std::uint32_t offset);
  void take_impossible_key() { take_key("", no_offset); }
  void add(const Node& value, std::size_t height, std::size_t expanded);
  std::string_view keep(std::string_view text, std::uint32_t content);

  void report(const Rule& broken, Place place, const Message& message, const Message& hint = {});
  void report_number(const YamlScalar& scalar, Place place, std::string_view text);
  void report_tag(const YamlProperties& properties, Place place, std::string_view value);
  void report_alias(std::string_view name, Place place, bool is_within);
  void report_nesting(Place place);

  Tree& tree_;
  Diagnostics& diagnostics_;
  /// The size of the text with its aliases written out.
  std::size_t expanded_;
  DuplicateKeys duplicate_keys_;
  YamlAnchors anchors_;
  std::vector<Node> nodes_;  // what is read and not yet in a closed object or array
  std::vector<Container> open_;
  bool is_good_ = true;
};

}  // namespace beckon::text
