#include "text/duplicate_keys.hpp"

#include <string>

#include "text/lines.hpp"
#include "text/order.hpp"
#include "text/place.hpp"

namespace beckon::text {

namespace {

/// Up to here comparing each with each is faster than sorting.
constexpr std::size_t few = 12;

}  // namespace

void DuplicateKeys::check(std::span<const Node> members) {
  if (members.size() > few) return check_many(members);
  for (std::size_t i = 1; i < members.size(); ++i) {
    const std::string_view key = members[i].key();
    for (std::size_t j = 0; j < i; ++j) {
      if (members[j].key() != key) continue;
      add(members[j], members[i]);
      break;
    }
  }
}

// Sorted rather than put into a hash table: keys that were made to collide can't make it slow.
void DuplicateKeys::check_many(std::span<const Node> members) {
  // By size first: most keys are told apart by it.
  const auto before = [&](std::uint32_t left, std::uint32_t right) {
    const std::string_view one = members[left].key();
    const std::string_view other = members[right].key();
    return one.size() != other.size() ? one.size() < other.size() : one < other;
  };
  const std::vector<std::uint32_t> order = ordered(members.size(), before);
  const Node* first = &members[order[0]];
  for (const std::uint32_t index : std::span(order).subspan(1)) {
    const Node& next = members[index];
    if (next.key() == first->key()) {
      add(*first, next);
    } else {
      first = &next;
    }
  }
}

void DuplicateKeys::add(const Node& first, const Node& second) {
  duplicates_.push_back({second.key(), first.key_offset(), second.key_offset()});
}

bool DuplicateKeys::report(const Tree& tree, Diagnostics& diagnostics) {
  const auto before = [&](std::uint32_t left, std::uint32_t right) {
    return duplicates_[left].first < duplicates_[right].first;
  };
  Lines lines(tree.source);
  for (const std::uint32_t index : ordered(duplicates_.size(), before)) {
    const Duplicate& duplicate = duplicates_[index];
    const std::string line = std::to_string(lines.at(duplicate.first).line);
    diagnostics.report(rule("duplicate-key"), place_of_token(tree, duplicate.second),
                       {"the object has the key ", in_quotes(duplicate.key), " twice"},
                       {"the first one stands in line ", line, "; rename or remove one of them"});
  }
  return !duplicates_.empty();
}

}  // namespace beckon::text
