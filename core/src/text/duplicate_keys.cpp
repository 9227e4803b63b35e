#include "text/duplicate_keys.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include "text/lines.hpp"
#include "text/place.hpp"
#include "text/write_json.hpp"

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
  hashed_.clear();
  for (const Node& member : members)
    hashed_.push_back({hash_of(member.key()), static_cast<std::uint32_t>(hashed_.size())});
  const auto key_of = [members](const HashedKey& hashed) { return members[hashed.index].key(); };
  std::sort(hashed_.begin(), hashed_.end(), [&key_of](const HashedKey& a, const HashedKey& b) {
    if (a.hash != b.hash) return a.hash < b.hash;
    const int order = key_of(a).compare(key_of(b));
    return order != 0 ? order < 0 : a.index < b.index;
  });
  std::size_t first = 0;
  for (std::size_t i = 1; i < hashed_.size(); ++i) {
    if (hashed_[i].hash == hashed_[first].hash && key_of(hashed_[i]) == key_of(hashed_[first])) {
      add(members[hashed_[first].index], members[hashed_[i].index]);
    } else {
      first = i;
    }
  }
}

void DuplicateKeys::add(const Node& first, const Node& second) {
  duplicates_.push_back({second.key(), first.key_offset(), second.key_offset()});
}

bool DuplicateKeys::report(const Tree& tree, Diagnostics& diagnostics) {
  std::sort(duplicates_.begin(), duplicates_.end(),
            [](const Duplicate& a, const Duplicate& b) { return a.first < b.first; });
  Lines lines(tree.source);
  for (const Duplicate& duplicate : duplicates_) {
    const std::string line = std::to_string(lines.at(duplicate.first).line);
    diagnostics.report(rule("duplicate-key"), place_of_token(tree, duplicate.second),
                       "the object has the key " + quoted(duplicate.key) + " twice",
                       {.hint = "the first one stands in line " + line + "; rename or remove one of them"});
  }
  return !duplicates_.empty();
}

}  // namespace beckon::text
