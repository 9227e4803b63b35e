#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <beckon/diagnostics.hpp>

namespace beckon::editor {

/// Turns bytes of a text into offsets that count in a unit, all of them in one look at the text.
class Offsets {
 public:
  void add(std::size_t& byte) { bytes_.push_back(&byte); }
  void count(std::string_view text, OffsetUnit unit);

 private:
  std::vector<std::size_t*> bytes_;
};

}  // namespace beckon::editor
