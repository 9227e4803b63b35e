#include "text/suggestion.hpp"

#include <algorithm>
#include <array>

namespace beckon::text {

namespace {

/// What is longer was hardly mistyped, and costs time.
constexpr std::size_t longest_word = 64;

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter; }

using Row = std::array<std::size_t, longest_word + 1>;

/// How many letters were left out, added, exchanged or swapped with the next one; what is more than `limit` is only
/// known to be more. (Optimal string alignment, row by row.)
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  Row rows[3];
  Row* before = &rows[0];
  Row* previous = &rows[1];
  Row* current = &rows[2];
  for (std::size_t j = 0; j <= b.size(); ++j) (*previous)[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    (*current)[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = lower(a[i - 1]) == lower(b[j - 1]);
      std::size_t steps =
          std::min((*previous)[j - 1] + (same ? 0 : 1), std::min((*previous)[j], (*current)[j - 1]) + 1);
      const bool swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
      if (swapped) steps = std::min(steps, (*before)[j - 2] + 1);
      (*current)[j] = steps;
      least = std::min(least, steps);
    }
    if (least > limit) return limit + 1;
    Row* const oldest = before;
    before = previous;
    previous = current;
    current = oldest;
  }
  return (*previous)[b.size()];
}

}  // namespace

Suggestion::Suggestion(std::string_view word) : word_(word), limit_(word.size() / 3) {}

void Suggestion::consider(std::string_view name) {
  if (perfect_ || word_.size() > longest_word || name.size() > longest_word || word_.empty() || name.empty()) return;
  const std::size_t steps = distance(word_, name, limit_);
  if (steps > limit_) return;
  best_ = name;
  perfect_ = steps == 0;
  limit_ = perfect_ ? 0 : steps - 1;
}

}  // namespace beckon::text
