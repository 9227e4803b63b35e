#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace beckon::text {

/// As FNV-1a, but eight bytes at a time. Who wants to can make texts whose hashes are the same.
inline std::uint64_t hash_of(std::string_view text) {
  constexpr std::uint64_t factor = 0x9e3779b97f4a7c15;
  std::uint64_t hash = text.size();
  std::uint64_t word = 0;
  for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
    std::memcpy(&word, text.data(), sizeof word);
    hash = (hash ^ word) * factor;
    hash ^= hash >> 32;
  }
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * factor;
  // The last characters of a word change its highest bits alone: once more, so that they change the lowest as well.
  hash *= factor;
  return hash ^ hash >> 32;
}

}  // namespace beckon::text
