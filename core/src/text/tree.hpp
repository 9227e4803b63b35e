#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "text/arena.hpp"
#include "text/node.hpp"

namespace beckon::text {

/// What the source is written in. `none`: there is no source, the tree was built by calls; its offsets number the nodes
/// in the order in which they were made and only tell them apart.
enum class Syntax : std::uint8_t { none, json, yaml };

/// Larger texts are refused: places are 32-bit, and what a person writes is far below.
inline constexpr std::size_t largest_source = std::size_t{64} << 20U;
/// Containers within each other, as in the contract: 256 pass, 257 do not.
inline constexpr std::size_t deepest_nesting = 256;

/// An ordered tree with the text it was read from and the memory it lives in. Nodes point into both, so a tree stays
/// where it is.
struct Tree {
  Tree() = default;
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  std::string source;
  Syntax syntax = Syntax::none;
  Arena arena;
  Node root;
  /// Other trees whose nodes are shared in this one.
  std::vector<std::shared_ptr<const Tree>> shared;
};

}  // namespace beckon::text
