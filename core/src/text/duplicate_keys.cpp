#include "text/duplicate_keys.hpp"

#include <string>

#include "text/lines.hpp"
#include "text/order.hpp"
#include "text/place.hpp"

namespace beckon::text {

namespace {

/// Up to here comparing those that look alike is faster than sorting.
constexpr std::size_t few = 64;

/// One of 64 bits, the same for the same key and mostly another for another.
std::uint64_t mark_of(std::string_view key) {
  if (key.empty()) return 1;
  const std::size_t first = static_cast<unsigned char>(key.front());
  const std::size_t last = static_cast<unsigned char>(key.back());
  return std::uint64_t{1} << ((key.size() * 7 + first * 5 + last) % 64);
}

}  // namespace

void DuplicateKeys::check(std::span<const Node> members) {
  if (members.size() > few) return check_many(members);
  std::uint64_t marks = 0;
  for (const Node& member : members) {
    const std::string_view key = member.key();
    const std::uint64_t mark = mark_of(key);
    if ((marks & mark) != 0) {
      const Node* first = members.data();
      while (first->key() != key) ++first;
      if (first != &member) add(*first, member);
    }
    marks |= mark;
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
                       {"the object has the key \"%\" twice", duplicate.key},
                       {"the first one stands in line %; rename or remove one of them", line});
  }
  return !duplicates_.empty();
}

}  // namespace beckon::text
