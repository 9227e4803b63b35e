#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/diagnostics.hpp"
#include "text/node.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// Finds keys that stand twice in an object, for who makes trees.
class DuplicateKeys {
 public:
  /// Looks through the members of one object.
  void check(std::span<const Node> members);

  /// Reports every second key at its place, with the line of the first. False when there is none.
  bool report(const Tree& tree, Diagnostics& diagnostics);

  /// A key and the offsets where it stands.
  struct Duplicate {
    std::string_view key;
    std::uint32_t first;
    std::uint32_t second;
  };
  /// For what has no source, and no lines to tell.
  [[nodiscard]] std::span<const Duplicate> found() const { return duplicates_; }

 private:
  void check_many(std::span<const Node> members);
  void add(const Node& first, const Node& second);

  std::vector<Duplicate> duplicates_;
  std::vector<std::uint64_t> hashes_;
};

}  // namespace beckon::text
