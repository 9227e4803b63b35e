#include "openapi/object.hpp"

#include <array>

#include "openapi/object_table.hpp"
#include "text/node.hpp"

namespace beckon::openapi {

namespace {

constexpr std::size_t count = std::size(tables::objects);

constexpr Field told(const tables::Row& row) {
  return {row.key, row.shape, row.object, row.presence, row.limit, !row.lowers_to.empty(), row.inspected};
}

constexpr std::size_t count_fields() {
  std::size_t fields = 0;
  for (const tables::ExplainedObject& object : tables::objects) fields += object.fields.size();
  return fields;
}

/// The fields of all objects, one object behind the other.
constexpr auto all_fields = [] {
  std::array<Field, count_fields()> built{};
  std::size_t place = 0;
  for (const tables::ExplainedObject& object : tables::objects) {
    for (const tables::Row& row : object.fields) built[place++] = told(row);
  }
  return built;
}();

constexpr auto all = [] {
  std::array<Object, count> built{};
  const Field* next = all_fields.data();
  for (std::size_t place = 0; place < count; ++place) {
    const tables::ExplainedObject& object = tables::objects[place];
    built[place] = {object.type,    object.name,         {next, object.fields.size()},
                    object.keys,    told(object.member), object.alternative,
                    object.lowered, object.upgraded,     object.inspected};
    next += object.fields.size();
  }
  return built;
}();

constexpr std::size_t slots = 128;
constexpr std::uint8_t empty_slot = 0xFF;
/// For each hash of a key the row it leads to; rows that collide stand in the slots that follow.
using Index = std::array<std::uint8_t, slots>;

constexpr std::size_t slot_of(std::string_view key) {
  if (key.empty()) return 0;
  const auto at = [&](std::size_t place) -> std::size_t { return static_cast<unsigned char>(key[place]); };
  return (key.size() * 5 + at(0) * 31 + at(key.size() - 1) * 17 + at(key.size() / 2) * 7) % slots;
}

constexpr Index index_of(std::span<const Field> fields) {
  Index index{};
  for (std::uint8_t& slot : index) slot = empty_slot;
  for (std::size_t row = 0; row < fields.size(); ++row) {
    std::size_t slot = slot_of(fields[row].key);
    while (index[slot] != empty_slot) slot = (slot + 1) % slots;
    index[slot] = static_cast<std::uint8_t>(row);
  }
  return index;
}

constexpr auto indexes = [] {
  std::array<Index, std::size(all)> built{};
  for (std::size_t object = 0; object < std::size(all); ++object) built[object] = index_of(all[object].fields);
  return built;
}();

constexpr auto requirements = [] {
  std::array<bool, std::size(all)> built{};
  for (std::size_t object = 0; object < std::size(all); ++object) {
    for (const Field& field : all[object].fields) {
      if (field.presence == Presence::required) built[object] = true;
    }
  }
  return built;
}();

constexpr bool stands_in_order() {
  for (std::size_t place = 0; place < std::size(all); ++place) {
    if (all[place].type != static_cast<ObjectType>(place)) return false;
    if (all[place].fields.size() >= slots) return false;
  }
  return std::size(all) == static_cast<std::size_t>(ObjectType::none);
}
static_assert(stands_in_order(), "the tables stand in the order of ObjectType");

}  // namespace

const Object& describe(ObjectType type) { return all[static_cast<std::size_t>(type)]; }

const Field* find_field(const Object& object, std::string_view key) {
  const Index& index = indexes[static_cast<std::size_t>(object.type)];
  for (std::size_t slot = slot_of(key); index[slot] != empty_slot; slot = (slot + 1) % slots) {
    const Field& field = object.fields[index[slot]];
    if (text::is_same_key(field.key, key)) return &field;
  }
  return nullptr;
}

bool has_required_fields(const Object& object) { return requirements[static_cast<std::size_t>(object.type)]; }

std::span<const Object> objects() { return all; }

}  // namespace beckon::openapi
