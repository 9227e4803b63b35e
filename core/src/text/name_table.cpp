#include "text/name_table.hpp"

#include <algorithm>
#include <cstddef>

namespace beckon::text {

namespace {

/// Bit 0 of a byte says that there is one, so that a name differs from those it starts; then come the byte's own bits,
/// the highest first.
constexpr std::uint32_t bits_of_byte = 9;

std::uint32_t bits_at(std::string_view name, std::size_t index) {
  return index < name.size() ? 0x100U | static_cast<unsigned char>(name[index]) : 0;
}

std::uint32_t bit_of(std::string_view name, std::uint32_t bit) {
  return bits_at(name, bit / bits_of_byte) >> (bits_of_byte - 1 - bit % bits_of_byte) & 1U;
}

/// The first bit in which two names differ, which are not the same.
std::uint32_t first_difference(std::string_view one, std::string_view other) {
  std::uint32_t index = 0;
  while (bits_at(one, index) == bits_at(other, index)) ++index;
  std::uint32_t bit = index * bits_of_byte;
  while (bit_of(one, bit) == bit_of(other, bit)) ++bit;
  return bit;
}

constexpr bool is_branch(std::uint32_t side) { return side % 2 != 0; }

}  // namespace

std::uint32_t NameTable::candidate(std::string_view name) const {
  std::uint32_t side = root_;
  while (is_branch(side)) side = branches_[side / 2].sides[bit_of(name, branches_[side / 2].bit)];
  return side / 2;
}

const std::uint32_t* NameTable::find(std::string_view name) const {
  if (entries_.empty()) return nullptr;
  const Entry& entry = entries_[candidate(name)];
  return entry.name == name ? &entry.number : nullptr;
}

std::uint32_t& NameTable::operator[](std::string_view name) {
  const std::uint32_t added = entries_.size();
  if (added > 0) {
    Entry& nearest = entries_[candidate(name)];
    if (nearest.name == name) return nearest.number;
    Branch branch{first_difference(nearest.name, name), {}};
    std::uint32_t* side = &root_;
    while (is_branch(*side) && branches_[*side / 2].bit < branch.bit) {
      Branch& passed = branches_[*side / 2];
      side = &passed.sides[bit_of(name, passed.bit)];
    }
    const std::uint32_t own = bit_of(name, branch.bit);
    branch.sides[own] = added * 2;
    branch.sides[1 - own] = *side;
    *side = branches_.size() * 2 + 1;
    branches_.push_back(branch);
  }
  entries_.push_back({name, 0});
  return entries_.back().number;
}

}  // namespace beckon::text
