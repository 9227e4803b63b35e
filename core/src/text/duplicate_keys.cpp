#include "text/duplicate_keys.hpp"

#include <cstring>
#include <string>

#include "text/lines.hpp"
#include "text/order.hpp"
#include "text/place.hpp"

namespace beckon::text {

namespace {

/// Up to here comparing each with each is faster than sorting.
constexpr std::size_t few = 12;

std::uint64_t hash_of(std::string_view key) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = key.size() * factor;
  const auto mix = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * factor;
    hash ^= hash >> 32U;
  };
  std::uint64_t word = 0;
  for (; key.size() >= sizeof word; key.remove_prefix(sizeof word)) {
    std::memcpy(&word, key.data(), sizeof word);
    mix(word);
  }
  word = 0;
  if (!key.empty()) std::memcpy(&word, key.data(), key.size());
  mix(word);
  return hash;
}

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
  hashes_.cut(0);
  for (const Node& member : members) hashes_.push_back(hash_of(member.key()));
  const auto before = [&](std::uint32_t left, std::uint32_t right) {
    if (hashes_[left] != hashes_[right]) return hashes_[left] < hashes_[right];
    return members[left].key() < members[right].key();
  };
  const std::vector<std::uint32_t> order = ordered(members.size(), before);
  std::size_t first = 0;
  for (std::size_t next = 1; next < order.size(); ++next) {
    if (members[order[next]].key() == members[order[first]].key()) {
      add(members[order[first]], members[order[next]]);
    } else {
      first = next;
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
