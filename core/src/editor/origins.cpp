#include "editor/origins.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

#include "editor/outline.hpp"
#include "editor/outline_pointers.hpp"
#include "text/order.hpp"

namespace beckon::editor {

namespace {

using text::Node;

/// The places of definitions by the byte at which their key or their value starts. Lowering keeps both on what it takes
/// over and on what it makes of that, so that nothing has to be recorded while it is at work.
class Sources {
 public:
  explicit Sources(const Outline& outline) {
    std::string pointer;
    visit_pointers(outline, outline.root, pointer, [&](const Node& node, const std::string& at) {
      const std::size_t number = pointers_.size();
      pointers_.push_back(at);
      if (node.key_offset() != text::no_offset) keys_.push_back({extent_of_key(outline, node).start, number});
      values_.push_back({extent_of_value(outline, node).start, number});
    });
    sort(keys_);
    sort(values_);
  }

  /// Null for what is derived.
  [[nodiscard]] const std::string* find(std::uint32_t key_offset, std::uint32_t value_offset) const {
    if (const std::string* found = find(keys_, key_offset)) return found;
    return find(values_, value_offset);
  }

 private:
  struct Start {
    std::uint32_t offset;
    std::size_t number;
  };

  static void sort(std::vector<Start>& rows) {
    const std::vector<std::uint32_t> order = text::ordered(
        rows.size(), [&](std::uint32_t left, std::uint32_t right) { return rows[left].offset < rows[right].offset; });
    std::vector<Start> sorted;
    sorted.reserve(rows.size());
    for (const std::uint32_t place : order) sorted.push_back(rows[place]);
    rows.swap(sorted);
  }

  /// Of several that start at one byte, the outermost: it came first.
  [[nodiscard]] const std::string* find(const std::vector<Start>& rows, std::uint32_t offset) const {
    const auto found = std::lower_bound(rows.begin(), rows.end(), offset,
                                        [](const Start& row, std::uint32_t sought) { return row.offset < sought; });
    return found == rows.end() || found->offset != offset ? nullptr : &pointers_[found->number];
  }

  std::vector<std::string> pointers_;
  std::vector<Start> keys_;
  std::vector<Start> values_;
};

/// A node of the document.
struct Row {
  std::string output;
  std::string source = {};
  bool has_source = false;
  /// What holds all that its parts come from.
  std::string around = {};
  bool has_parts = false;
  std::size_t parent = 0;
};

std::string_view parent_of(std::string_view pointer) {
  return pointer.substr(0, pointer.empty() ? 0 : pointer.rfind('/'));
}

std::string_view common_place(std::string_view left, std::string_view right) {
  while (!is_within(right, left)) left = parent_of(left);
  return left;
}

/// An object or array that is derived and whose parts are not stands for what holds these in the definitions:
/// parameters for `query`, a payload for its model.
void place_derived(std::vector<Row>& rows) {
  for (std::size_t number = rows.size(); number-- > 1;) {
    const Row& row = rows[number];
    if (!row.has_source && !row.has_parts) continue;
    const std::string_view place = row.has_source ? parent_of(row.source) : std::string_view(row.around);
    Row& parent = rows[row.parent];
    parent.around = parent.has_parts ? common_place(parent.around, place) : place;
    parent.has_parts = true;
  }
  // What is around it in the document says more, unless it is around it in the definitions too.
  std::vector<std::string_view> known(rows.size());
  for (std::size_t number = 0; number < rows.size(); ++number) {
    Row& row = rows[number];
    const std::string_view outer = number == 0 ? std::string_view{} : known[row.parent];
    if (!row.has_source && row.around.size() > outer.size() && is_within(row.around, outer)) {
      row.source = row.around;
      row.has_source = true;
    }
    known[number] = row.has_source ? std::string_view(row.source) : outer;
  }
}

}  // namespace

bool is_within(std::string_view pointer, std::string_view outer) {
  return pointer.starts_with(outer) && (pointer.size() == outer.size() || pointer[outer.size()] == '/');
}

std::vector<Origin> read_origins(std::string_view definitions, std::string_view document, std::string_view offsets) {
  Outline source;
  read_outline(definitions, source);
  const Sources sources(source);
  Outline output;
  read_outline(document, output);
  std::vector<Row> rows;
  std::vector<std::size_t> around;
  std::string pointer;
  visit_pointers(output, output.root, pointer, [&](const Node&, const std::string& at) {
    std::uint32_t pair[2] = {text::no_offset, text::no_offset};
    if (offsets.size() >= sizeof pair) {
      std::memcpy(pair, offsets.data(), sizeof pair);
      offsets.remove_prefix(sizeof pair);
    }
    while (!around.empty() && !is_within(at, rows[around.back()].output)) around.pop_back();
    const std::string* from = sources.find(pair[0], pair[1]);
    rows.push_back({.output = at, .parent = around.empty() ? 0 : around.back()});
    if (from != nullptr) rows.back().source = *from;
    rows.back().has_source = from != nullptr;
    around.push_back(rows.size() - 1);
  });
  place_derived(rows);
  std::vector<Origin> origins;
  for (Row& row : rows) {
    if (row.has_source) origins.push_back({std::move(row.output), std::move(row.source)});
  }
  return origins;
}

}  // namespace beckon::editor
