#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <beckon/diagnostics.hpp>

#include "text/node.hpp"
#include "text/rules.hpp"
#include "text/tree.hpp"

namespace beckon::text {

/// A piece of a tree's source, in bytes; with no_offset, nowhere.
struct Place {
  std::uint32_t offset = no_offset;
  std::uint32_t length = 0;
};

/// A change of a tree's source that repairs a problem.
struct Fix {
  Place place;
  std::string text;
};

/// What is said beside the message.
struct Advice {
  std::optional<std::string> hint = std::nullopt;
  std::optional<Fix> fix = std::nullopt;
};

/// Gathers problems while a text is read, lowered and checked. Places stay byte offsets until the end: lines, columns
/// and pointers are worked out only when there is a problem to tell.
class Diagnostics {
 public:
  /// Notes a problem. `place` is where it is underlined. The same at the same place is told once.
  void report(const Rule& rule, Place place, std::string message, Advice advice = {});

  [[nodiscard]] bool has_errors() const { return has_errors_; }

  /// All problems in the order of the source, those without a place last, with their places as people read them. Of
  /// more than `most_reported`, errors first, so many, and then one that tells how many more.
  [[nodiscard]] std::vector<Diagnostic> finish(const Tree& tree, OffsetUnit unit) const;

  static constexpr std::size_t most_reported = 1000;

 private:
  struct Problem {
    const Rule* rule;
    Place place;
    std::string message;
    Advice advice;
    std::size_t order;
  };
  static std::size_t drop_surplus(std::vector<Problem>& problems);

  std::vector<Problem> problems_;
  std::size_t reported_ = 0;
  std::size_t dropped_ = 0;
  bool has_errors_ = false;
};

}  // namespace beckon::text
