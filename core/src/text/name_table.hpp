#pragma once

#include <cstdint>
#include <string_view>

#include "text/list.hpp"

namespace beckon::text {

/// Numbers by name. A tree of the bits in which names differ: unlike a hash table it is never slow, whatever the names,
/// and it is a tenth of its code.
class NameTable {
 public:
  /// The number of a name, 0 when it is new. The name must live as long as the table, the reference lives until the next
  /// name.
  std::uint32_t& operator[](std::string_view name);

  /// The number of a name, or null when there is no such name.
  [[nodiscard]] const std::uint32_t* find(std::string_view name) const;

 private:
  struct Entry {
    std::string_view name;
    std::uint32_t number;
  };
  /// Entries whose names have this bit and entries whose names have it not, which are alike in all bits before it.
  struct Branch {
    std::uint32_t bit;
    std::uint32_t sides[2];  // an entry's index doubled, or a branch's and one more
  };

  /// The entry that alone can have this name. There must be one.
  [[nodiscard]] std::uint32_t candidate(std::string_view name) const;

  List<Entry> entries_;
  List<Branch> branches_;
  std::uint32_t root_ = 0;
};

}  // namespace beckon::text
