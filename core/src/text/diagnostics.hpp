#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <beckon/diagnostics.hpp>

#include "text/node.hpp"
#include "text/rules.hpp"
#include "text/suggestion.hpp"
#include "text/tree.hpp"
#include "text/words.hpp"

namespace beckon::text {

/// A piece of a tree's source, in bytes; with no_offset, nowhere.
struct Place {
  std::uint32_t offset = no_offset;
  std::uint32_t length = 0;
};

/// A change of a tree's source that repairs a problem.
struct Fix {
  Place place;
  std::string_view text;
};

/// How the nearest name is put in the place of one that is not known.
enum class Repair : std::uint8_t { none, as_is, in_quotes };

/// Gathers problems while a text is read, lowered and checked. Places stay byte offsets until the end: lines, columns
/// and pointers are worked out only when there is a problem to tell.
class Diagnostics {
 public:
  /// Notes a problem: what is wrong, at the place that is underlined, the way out, and the edit that takes it. The same
  /// at the same place is told once.
  void report(const Rule& rule, Place place, const Message& message, const Message& hint = {});
  void report(const Rule& rule, Place place, const Message& message, const Message& hint, const Fix& fix);

  /// The same for a name that is not known: the way out is the nearest name, or what is said `otherwise`.
  void report_unknown(const Rule& rule, Place place, const Message& message, const Suggestion& suggestion,
                      const Message& otherwise, Repair repair = Repair::none);

  [[nodiscard]] bool has_errors() const { return has_errors_; }

  /// All problems in the order of the source, those without a place last, with their places as people read them. Of
  /// more than `most_reported`, errors first and changes by an upgrade last, so many, and then one that tells how many
  /// more.
  [[nodiscard]] std::vector<Diagnostic> finish(const Tree& tree, OffsetUnit unit) const;

  static constexpr std::size_t most_reported = 1000;

 private:
  struct Problem {
    const Rule* rule;
    Place place;
    std::string message;
    /// Empty for none.
    std::string hint;
    Place fix_place;
    std::string fix;
    bool has_fix;
  };
  void add(const Rule& rule, Place place, const Message& message, const Message& hint, const Fix* fix);
  static std::size_t drop_surplus(std::vector<Problem>& problems);

  std::vector<Problem> problems_;
  std::size_t dropped_ = 0;
  bool has_errors_ = false;
};

}  // namespace beckon::text
