#include "app/model.hpp"

#include <algorithm>

#include "app/name.hpp"
#include "app/number_spelling.hpp"
#include "app/value_writer.hpp"

namespace beckon::detail {

using text::Arena;
using text::Node;

namespace {

Node to_node(Arena& arena, std::string_view text) { return Node::string(arena.copy(text)); }
Node to_node(Arena& arena, const Integer& value) { return Node::number(arena.copy(spell(value))); }
Node to_node(Arena& arena, const Number& value) {
  return value.is_whole() ? to_node(arena, value.whole()) : Node::number(arena.copy(spell(value.value())));
}
Node to_node(Arena& /*arena*/, bool value) { return Node::boolean(value); }

template <typename Item>
Node to_node(Arena& arena, const std::vector<Item>& items) {
  Node list = Node::array();
  for (const Item& item : items) list.append(arena, to_node(arena, item));
  return list;
}

/// Gathers keywords that were given.
struct Keywords {
  Arena& arena;
  std::vector<Node>& into;

  template <typename Value>
  void add(std::string_view key, const std::optional<Value>& value) {
    if (value) into.push_back(to_node(arena, *value).keyed(key));
  }
  void add(std::string_view /*key*/, DoesNotApply /*value*/) {}
  void add_if(std::string_view key, bool value) {
    if (value) into.push_back(Node::boolean(true).keyed(key));
  }
};

}  // namespace

const FieldDescription* ModelDescription::find(std::string_view field) const {
  const auto found =
      std::find_if(fields.rbegin(), fields.rend(), [&](const FieldDescription& each) { return each.name == field; });
  return found == fields.rend() ? nullptr : &*found;
}

void set_name(ModelDescription& model, std::string_view name) { model.name = model.arena.copy(name); }
void set_title(ModelDescription& model, std::string_view title) { model.title = model.arena.copy(title); }
void set_description(ModelDescription& model, std::string_view description) {
  model.description = model.arena.copy(description);
}
void set_deprecated(ModelDescription& model) { model.is_deprecated = true; }
void set_additional_properties(ModelDescription& model, bool allowed) { model.additional_properties = allowed; }

// In the order in which JSON Schema's keywords are written.
template <FieldKind kind>
void set_field(ModelDescription& model, const char* spelling, const FieldOptions<kind>& options,
               void (*write_default)(ValueWriter&)) {
  FieldDescription field;
  field.name = field_in(spelling);
  if (options.type) field.type = model.arena.copy(*options.type);
  field.required = options.required;
  field.has_default = options.has_default;

  Keywords bounds{model.arena, field.bounds};
  bounds.add("format", options.format);
  bounds.add("minLength", options.min_length);
  bounds.add("maxLength", options.max_length);
  bounds.add("pattern", options.pattern);
  bounds.add("multipleOf", options.multiple_of);
  bounds.add("minimum", options.minimum);
  bounds.add("exclusiveMinimum", options.exclusive_minimum);
  bounds.add("maximum", options.maximum);
  bounds.add("exclusiveMaximum", options.exclusive_maximum);
  bounds.add("minItems", options.min_items);
  bounds.add("maxItems", options.max_items);
  bounds.add("uniqueItems", options.unique_items);
  bounds.add("minProperties", options.min_properties);
  bounds.add("maxProperties", options.max_properties);

  Keywords notes{model.arena, field.notes};
  notes.add("title", options.title);
  notes.add("description", options.description);
  if (options.has_default) {
    ValueWriter::State state(model.arena);
    ValueWriter writer(state);
    write_default(writer);
    field.notes.push_back(state.result.keyed("default"));
    field.problem = state.problem;
  }
  notes.add("examples", options.examples);
  notes.add_if("deprecated", options.deprecated);
  notes.add_if("readOnly", options.read_only);
  notes.add_if("writeOnly", options.write_only);
  model.fields.push_back(std::move(field));
}

template void set_field(ModelDescription&, const char*, const FieldOptions<FieldKind::text>&, void (*)(ValueWriter&));
template void set_field(ModelDescription&, const char*, const FieldOptions<FieldKind::integer>&,
                        void (*)(ValueWriter&));
template void set_field(ModelDescription&, const char*, const FieldOptions<FieldKind::number>&, void (*)(ValueWriter&));
template void set_field(ModelDescription&, const char*, const FieldOptions<FieldKind::list>&, void (*)(ValueWriter&));
template void set_field(ModelDescription&, const char*, const FieldOptions<FieldKind::map>&, void (*)(ValueWriter&));
template void set_field(ModelDescription&, const char*, const FieldOptions<FieldKind::other>&, void (*)(ValueWriter&));

}  // namespace beckon::detail
