#include "app/model_table.hpp"

#include <algorithm>

#include "app/name.hpp"
#include "text/write_json.hpp"

namespace beckon::detail {

using text::Node;

namespace {

std::string qualified_name(const TypeInfo& type) { return std::string(argument_in(type.spelling)); }

std::string join_names(std::span<const TypeReference> types, std::string_view separator);

// As a person would say the type, the same for every compiler and library: `Page<list<Order>, string>`.
std::string display_name(const TypeInfo& type) {
  switch (type.form) {
    case Form::scalar: {
      const std::string_view word = type.word;
      return word.find('(') == std::string_view::npos ? std::string(word) : "unsigned";
    }
    case Form::list: return "list<" + join_names(type.parts, "") + ">";
    case Form::set: return "set<" + join_names(type.parts, "") + ">";
    case Form::map: return "map<" + join_names(type.parts, "") + ">";
    case Form::nullable: return join_names(type.parts, "") + "?";
    case Form::alternatives: return join_names(type.parts, " | ");
    case Form::enumeration: return std::string(unqualified(argument_in(type.spelling)));
    case Form::model:
    case Form::foreign: break;
  }
  const std::string_view spelling = argument_in(type.spelling);
  const std::string_view name = unqualified(spelling);
  if (!type.arguments.empty()) return std::string(name) + "<" + join_names(type.arguments, ", ") + ">";
  // A template of values, `Fixed<3>`, is spelled alike by all.
  const auto end = static_cast<std::size_t>(name.data() - spelling.data()) + name.size();
  return std::string(name) + std::string(spelling.substr(end));
}

std::string join_names(std::span<const TypeReference> types, std::string_view separator) {
  std::string result;
  for (const TypeReference type : types) {
    if (!result.empty()) result += separator;
    result += display_name(type());
  }
  return result;
}

// Words of the definitions language need no quotes in ASCII.
std::string enum_expression(const std::vector<std::string_view>& names) {
  std::string result;
  for (const std::string_view name : names) {
    if (name.empty()) continue;
    result += result.empty() ? "enum(" : " | ";
    const bool is_plain =
        std::all_of(name.begin(), name.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    result += is_plain ? std::string(name) : text::quoted(name);
  }
  return result.empty() ? result : result + ")";
}

// What is said of a field's value is not said of null, so a field that can be null says it of its other alternative.
const TypeInfo& without_null(const TypeInfo& type) {
  return type.form == Form::nullable ? without_null(type.parts.front()()) : type;
}

}  // namespace

void ModelTable::declare(const Node& model) { add(model.key(), {model}); }

std::string_view ModelTable::expression(const TypeInfo& type) {
  if (type.form == Form::scalar) return type.word;
  const auto known = expressions_.find(&type);
  if (known != expressions_.end()) return known->second;
  const std::string_view composed = compose(type);
  expressions_.insert_or_assign(&type, composed);
  return composed;
}

std::string_view ModelTable::compose(const TypeInfo& type) {
  const auto part = [&] { return expression(type.parts.front()()); };
  switch (type.form) {
    case Form::list: {
      const std::string length = type.length == 0 ? "" : "(" + std::to_string(type.length) + ")";
      return arena_.join({"list<", part(), ">", length});
    }
    case Form::set: return arena_.join({"set<", part(), ">"});
    case Form::map: return arena_.join({"map<", part(), ">"});
    case Form::nullable: {
      const TypeInfo& content = without_null(type);
      const std::string_view composed = expression(content);
      if (content.form == Form::alternatives) return arena_.join({"(", composed, ")?"});
      return arena_.join({composed, "?"});
    }
    case Form::alternatives: return compose_alternatives(type);
    case Form::enumeration: return add_enumeration(type);
    case Form::model: return add_model(type);
    case Form::scalar:
    case Form::foreign: break;
  }
  return type.word;
}

std::string_view ModelTable::compose_alternatives(const TypeInfo& type) {
  std::string_view result;
  for (const TypeReference part : type.parts) {
    const std::string_view alternative = expression(part());
    result = result.empty() ? alternative : arena_.join({result, " | ", alternative});
  }
  return result;
}

std::string_view ModelTable::add_enumeration(const TypeInfo& type) {
  const std::string composed = enum_expression(enumerators_in(type.word));
  // An enum without enumerators is a number with a type of its own.
  if (composed.empty()) return "int";
  ModelDescription description(arena_);
  type.describe(description);
  const std::string_view name = name_of(type, description);
  const bool is_described = description.description && !description.description->empty();
  const Node node =
      Node::string(arena_.join({composed, is_described ? " -- " : "", description.description.value_or("")}));
  add(name, {node.keyed(name), &type});
  return name;
}

std::string_view ModelTable::add_model(const TypeInfo& type) {
  ModelDescription description(arena_);
  type.describe(description);
  const std::string_view name = name_of(type, description);
  const std::size_t index = entries_.size();
  // Known by its name before its fields are looked at, which may be of the same type.
  expressions_.emplace(&type, name);
  if (!add(name, {Node::object().keyed(name), &type})) return name;
  const Node node = struct_node(type, name, description);
  entries_[index].node = node.keyed(name);
  return name;
}

bool ModelTable::add(std::string_view name, const Entry& entry) {
  const auto [known, is_new] = by_name_.emplace(name, entries_.size());
  if (is_new) {
    entries_.push_back(entry);
    return true;
  }
  const auto described = [](const Entry& each) {
    return each.type == nullptr ? "a model declared by that name" : "the C++ type " + qualified_name(*each.type);
  };
  problems_.push_back({&text::rule("duplicate-name"), name,
                       "two models are called " + text::quoted(name) + ": " + described(entries_[known->second]) +
                           " and " + described(entry),
                       entry.type == nullptr ? "give one of them another name"
                                             : "give one of them another name in its describe: m.name(\"…\")"});
  return false;
}

std::string_view ModelTable::name_of(const TypeInfo& type, const ModelDescription& description) {
  if (description.name) return *description.name;
  return arena_.copy(to_component_name(display_name(type)));
}

Node ModelTable::field_schema(const TypeInfo& type, const FieldDescription& field) {
  Node schema = Node::object();
  const bool splits_null = !field.type && type.form == Form::nullable && !field.bounds.empty();
  if (!splits_null) {
    schema.add(arena_, "type", Node::string(field.type ? *field.type : expression(type)));
    for (const Node& bound : field.bounds) schema.append(arena_, bound);
  } else {
    Node value = Node::object();
    value.add(arena_, "type", Node::string(expression(without_null(type))));
    for (const Node& bound : field.bounds) value.append(arena_, bound);
    Node alternatives = Node::array();
    alternatives.append(arena_, value);
    alternatives.append(arena_, Node::string("null"));
    schema.add(arena_, "anyOf", alternatives);
  }
  for (const Node& note : field.notes) schema.append(arena_, note);
  return schema;
}

Node ModelTable::struct_node(const TypeInfo& type, std::string_view model, const ModelDescription& description) {
  Node node = Node::object();
  if (description.title) node.add(arena_, "$title", Node::string(*description.title));
  if (description.description) node.add(arena_, "$description", Node::string(*description.description));
  if (description.is_deprecated) node.add(arena_, "$deprecated", Node::boolean(true));
  if (description.additional_properties)
    node.add(arena_, "$additionalProperties", Node::boolean(*description.additional_properties));
  for (const FieldInfo& each : type.fields) {
    const std::string_view name = arena_.copy(field_in(each.spelling));
    const FieldDescription* described = description.find(name);
    const std::optional<bool> required = described != nullptr ? described->required : std::nullopt;
    const bool has_default = described != nullptr && described->has_default;
    // A default makes a field optional by itself.
    const bool is_marked = required ? !*required : each.is_optional && !has_default;
    const std::string_view key = is_marked ? arena_.join({name, "?"}) : name;
    const bool is_bare =
        described == nullptr || (!described->type && described->bounds.empty() && described->notes.empty());
    node.add(arena_, key, is_bare ? Node::string(expression(each.type())) : field_schema(each.type(), *described));
    if (described != nullptr && !described->problem.empty()) {
      problems_.push_back({&text::rule("unwritable-default"), model,
                           "the default of " + std::string(model) + "." + std::string(name) + " is " +
                               described->problem + ", which JSON can't say",
                           "give the field another value in the struct, or leave out .has_default"});
    }
  }
  return node;
}

Node ModelTable::models() const {
  Node models = Node::object();
  for (const Entry& entry : entries_) models.append(arena_, entry.node);
  return models;
}

void ModelTable::report(const Node& models, text::Diagnostics& diagnostics) const {
  for (const Problem& problem : problems_) {
    const Node* model = models.find(problem.model);
    diagnostics.report(*problem.rule, {model != nullptr ? model->offset() : 0, 1}, {"%", problem.message},
                       {"%", problem.hint});
  }
}

}  // namespace beckon::detail
