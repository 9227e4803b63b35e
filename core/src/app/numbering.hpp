#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/arena.hpp"
#include "text/diagnostics.hpp"
#include "text/duplicate_keys.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::detail {

/// Makes definitions that were built by calls what a reader makes of a text: copies nodes and gives each its number in
/// place of an offset, counted from the root on. What a reader would not let pass is reported.
class Numbering {
 public:
  Numbering(text::Tree& tree, text::Diagnostics& diagnostics) : tree_(tree), diagnostics_(diagnostics) {}

  /// Sets the root of the tree, of nodes that may be anybody's.
  void number_root(const text::Node& root);

 private:
  text::Node number(const text::Node& node, std::size_t depth);
  void check_text(std::string_view text, std::uint32_t number);
  void report_depth(std::uint32_t number);

  text::Tree& tree_;
  text::Diagnostics& diagnostics_;
  text::DuplicateKeys duplicates_;
  std::uint32_t next_ = 0;
  bool is_depth_reported_ = false;
};

}  // namespace beckon::detail
