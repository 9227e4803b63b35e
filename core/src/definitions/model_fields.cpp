#include "definitions/model_fields.hpp"

#include <algorithm>

namespace beckon::definitions {

using text::Node;

FieldCollector::Field* FieldCollector::find(std::string_view name) {
  constexpr std::size_t few = 16;
  if (fields_.size() <= few) {
    const auto has_name = [name](const Field& field) { return field.schema.key() == name; };
    const auto found = std::find_if(fields_.begin(), fields_.end(), has_name);
    return found == fields_.end() ? nullptr : &*found;
  }
  for (std::size_t place = places_.size(); place < fields_.size(); ++place) {
    places_.try_emplace(fields_[place].schema.key(), static_cast<std::uint32_t>(place));
  }
  const auto known = places_.find(name);
  return known == places_.end() ? nullptr : &fields_[known->second];
}

void FieldCollector::add(const Node& schema, bool is_required) {
  if (Field* known = find(schema.key())) {
    *known = {schema, is_required};
  } else {
    fields_.push_back({schema, is_required});
  }
}

void FieldCollector::take(const ModelFields& base) {
  auto required = base.required.children();
  for (const Node& schema : base.properties.children()) {
    const bool is_required = !required.empty() && required.front().text() == schema.key();
    if (is_required) required = required.subspan(1);
    add(schema, is_required);
  }
  height_ = std::max(height_, base.height + 1);
}

ModelFields FieldCollector::finish(text::Arena& arena) const {
  ModelFields collected{Node::object(), Node::array(), height_};
  collected.properties.reserve(arena, fields_.size());
  for (const Field& field : fields_) {
    collected.properties.append(arena, field.schema);
    if (field.is_required) collected.required.append(arena, Node::string(field.schema.key()));
  }
  return collected;
}

}  // namespace beckon::definitions
