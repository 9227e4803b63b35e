#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace beckon::text {

/// Finds the name that someone may have meant by a word that is none. Names are compared as they come; the one that is
/// best must live until it is asked for.
///
///     Suggestion suggestion("Custmer");
///     for (const Node& model : models) suggestion.consider(model.key());
///     diagnostics.report_unknown(rule("unknown-type"), place, {"unknown type \"%\"", "Custmer"}, suggestion,
///     {});
class Suggestion {
 public:
  explicit Suggestion(std::string_view word);

  /// Words are alike when at most a third of their letters were left out, added, exchanged or swapped; upper and lower
  /// case count as alike. Of names equally alike the first wins.
  void consider(std::string_view name);

  [[nodiscard]] std::optional<std::string_view> best() const { return best_; }

 private:
  std::string_view word_;
  std::size_t limit_;  // a better name is at most so far away
  bool perfect_ = false;
  std::optional<std::string_view> best_;
};

}  // namespace beckon::text
