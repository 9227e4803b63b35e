#include "definitions_schema.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "definitions/conventions.hpp"
#include "definitions/model_keys.hpp"
#include "definitions/parameter_keys.hpp"
#include "openapi/choices.hpp"
#include "openapi/conditions.hpp"
#include "openapi/documentation.hpp"
#include "openapi/keys.hpp"
#include "openapi/object.hpp"
#include "schema/built_in_types.hpp"
#include "text/arena.hpp"
#include "text/node.hpp"
#include "text/write_json.hpp"

namespace beckon::generate {

namespace {

using openapi::Alternative;
using openapi::Field;
using openapi::Keys;
using openapi::Limit;
using openapi::Object;
using openapi::ObjectType;
using openapi::Presence;
using openapi::Shape;
using text::Node;

using Words = std::span<const std::string_view>;

// The keys that `openapi/keys.hpp` tells apart.
constexpr std::string_view extension = "^x-";
constexpr std::string_view path = "^/";
constexpr std::string_view status = "^([1-5]([0-9]{2}|XX)|default)$";
constexpr std::string_view component_name = "^[A-Za-z0-9._-]+$";
constexpr std::string_view version = "^3\\.1\\.[0-9]+(-.+)?$";
constexpr std::string_view anchor = "^[A-Za-z_][A-Za-z0-9._-]*$";

/// What the language alone knows of a field, by the name of a definition.
struct Meaning {
  ObjectType object;
  std::string_view key;
  const char* definition;
};

constexpr Meaning meanings[] = {
    {ObjectType::document, "conventions", "conventions"},
    {ObjectType::document, "models", "models"},
    {ObjectType::document, "security", "security"},
    {ObjectType::operation, "form", "model"},
    {ObjectType::operation, "status", "status"},
    {ObjectType::operation, "security", "security"},
    {ObjectType::operation, "signature", "signed"},
    {ObjectType::operation, "retries", "retries"},
    {ObjectType::operation, "envelope", "envelope"},
    {ObjectType::router, "security", "security"},
    {ObjectType::webhook_defaults, "signature", "signed"},
    {ObjectType::webhook_defaults, "retries", "retries"},
    {ObjectType::webhook_defaults, "envelope", "envelope"},
    {ObjectType::webhook_defaults, "security", "security"},
    {ObjectType::schema, "$fields", "model"},
};

/// What is never written but by Beckon itself.
bool is_internal(const Object& object, std::string_view key) {
  return object.type == ObjectType::router && key.starts_with('$');
}

/// JSON for people: what fits into a line stands in one.
std::string lines_of(const Node& value, std::size_t indent) {
  constexpr std::size_t longest_line = 120;
  std::string line = text::write_json(value);
  if (indent + line.size() <= longest_line || value.children().empty()) return line;
  const bool is_object = value.is(text::Kind::object);
  std::string lines(1, is_object ? '{' : '[');
  const std::string space(indent + 2, ' ');
  const char* separator = "\n";
  for (const Node& child : value.children()) {
    (lines += separator) += space;
    if (is_object) (lines += text::quoted(child.key())) += ": ";
    lines += lines_of(child.keyed({}), indent + 2);
    separator = ",\n";
  }
  return (lines += '\n').append(indent, ' ') += is_object ? '}' : ']';
}

class Writer {
 public:
  std::string write() {
    Node root = Node::object();
    text(root, "$schema", "https://json-schema.org/draft/2020-12/schema");
    text(root, "title", "Beckon definitions");
    text(root, "description", "What an API answers and what it calls: definitions that compile to OpenAPI 3.1.");
    text(root, "$ref", reference(ObjectType::document));
    Node definitions = Node::object();
    for (const Object& object : openapi::objects()) add(definitions, name_of(object.type), object_schema(object));
    add_own(definitions);
    add(root, "$defs", definitions);
    return lines_of(root, 0) + '\n';
  }

 private:
  Node& add(Node& object, std::string_view key, const Node& value) {
    return object.add(arena_, arena_.copy(key), value);
  }
  void text(Node& object, std::string_view key, std::string_view value) {
    add(object, key, Node::string(arena_.copy(value)));
  }
  Node number(const char* spelling) { return Node::number(spelling); }

  Node object_of(std::string_view key, const Node& value) {
    Node object = Node::object();
    add(object, key, value);
    return object;
  }
  Node type(std::string_view name) { return object_of("type", Node::string(name)); }
  Node types(std::initializer_list<std::string_view> names) {
    return object_of("type", list(std::span(names.begin(), names.size())));
  }
  Node list(Words words) {
    Node all = Node::array();
    for (const std::string_view word : words) all.append(arena_, Node::string(word));
    return all;
  }
  Node list_of(std::initializer_list<Node> items) {
    Node all = Node::array();
    for (const Node& item : items) all.append(arena_, item);
    return all;
  }
  Node one_of_words(Words words) { return object_of("enum", list(words)); }
  Node any_of(std::initializer_list<Node> schemas) { return object_of("anyOf", list_of(schemas)); }
  Node texts_like(std::string_view pattern) {
    Node schema = type("string");
    text(schema, "pattern", pattern);
    return schema;
  }
  Node items_of(const Node& items) {
    Node schema = type("array");
    add(schema, "items", items);
    return schema;
  }
  Node members_of(const Node& members) {
    Node schema = type("object");
    add(schema, "additionalProperties", members);
    return schema;
  }

  /// The name of an object's definition, as its table in the code is called: `Path Item` is `pathItem`.
  static std::string name_of(ObjectType object) {
    if (object == ObjectType::document) return "document";
    std::string_view said = openapi::describe(object).name;
    for (const std::string_view article : {"an ", "a "}) {
      if (said.starts_with(article)) said.remove_prefix(article.size());
    }
    if (said.ends_with(" Object")) said.remove_suffix(7);
    const bool is_capital = said.front() >= 'A' && said.front() <= 'Z';
    std::string name;
    bool is_first = true;
    bool starts_word = true;
    for (const char byte : said) {
      if (byte == ' ') {
        starts_word = true;
        is_first = false;
        continue;
      }
      const bool is_small = is_capital && (is_first || !starts_word);
      name += static_cast<char>(is_small && byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
      starts_word = false;
    }
    return name;
  }
  std::string_view reference(std::string_view name) { return arena_.join({"#/$defs/", name}); }
  std::string_view reference(ObjectType object) { return reference(arena_.copy(name_of(object))); }
  Node refer(std::string_view name) { return object_of("$ref", Node::string(reference(name))); }

  Node value_schema(const Object& object, const Field& field) {
    for (const Meaning& meaning : meanings) {
      if (meaning.object == object.type && meaning.key == field.key) return refer(meaning.definition);
    }
    const bool is_parameter =
        field.object == ObjectType::schema && field.shape == Shape::map && object.type != ObjectType::schema &&
        std::find(openapi::parameter_locations.begin(), openapi::parameter_locations.end(), field.key) !=
            openapi::parameter_locations.end();
    const Node item = is_parameter                       ? refer("parameterSchema")
                      : field.object == ObjectType::none ? Node::boolean(true)
                                                         : refer(arena_.copy(name_of(field.object)));
    switch (field.shape) {
      case Shape::any: return Node::object();
      case Shape::text: return type("string");
      case Shape::boolean: return type("boolean");
      case Shape::number: return type("number");
      case Shape::integer: {
        Node schema = type("integer");
        add(schema, "minimum", number("0"));
        return schema;
      }
      case Shape::object: return item;
      case Shape::list: return items_of(item);
      case Shape::map: return members_of(item);
      case Shape::text_list: return items_of(type("string"));
      case Shape::text_map: return members_of(type("string"));
      case Shape::list_map: return members_of(items_of(type("string")));
      case Shape::array: return type("array");
      case Shape::boolean_map: return members_of(type("boolean"));
      case Shape::type_name: {
        Node several = items_of(one_of_words(openapi::schema_types));
        add(several, "minItems", number("1"));
        add(several, "uniqueItems", Node::boolean(true));
        Node schema = object_of("if", type("array"));
        add(schema, "then", several);
        add(schema, "else", refer("type"));
        return schema;
      }
    }
    return Node::object();
  }

  void add_limit(const Object& object, const Field& field, Node& schema) {
    switch (field.limit) {
      case Limit::some: add(schema, "minItems", number("1")); return;
      case Limit::different:
        if (field.shape == Shape::text_list) add(schema, "uniqueItems", Node::boolean(true));
        return;
      case Limit::single:
        add(schema, "minProperties", number("1"));
        add(schema, "maxProperties", number("1"));
        return;
      case Limit::positive: add(schema, "exclusiveMinimum", number("0")); return;
      case Limit::listed: add(schema, "enum", list(openapi::choices_of(object.type, field.key))); return;
      case Limit::version: text(schema, "pattern", version); return;
      case Limit::anchor:
        if (field.shape == Shape::text) text(schema, "pattern", anchor);
        return;
      case Limit::resource: text(schema, "pattern", "^[^#]*#?$"); return;
      case Limit::named: add(schema, "propertyNames", object_of("pattern", Node::string(component_name))); return;
      case Limit::or_names:
        add(schema, "additionalProperties", any_of({refer("schema"), items_of(type("string"))}));
        return;
      case Limit::none:
      case Limit::pattern:
      case Limit::patterns: return;
    }
  }

  /// A webhook turns off what defaults have said. Its operation has the schema of any other.
  static bool may_be_off(const Object& object, const Field& field) {
    if (object.type == ObjectType::webhook_defaults) return true;
    return object.type == ObjectType::operation &&
           find_field(openapi::describe(ObjectType::webhook_defaults), field.key) != nullptr;
  }

  Node field_schema(const Object& object, const Field& field) {
    Node schema = value_schema(object, field);
    if (field.limit == Limit::or_names) schema = type("object");
    add_limit(object, field, schema);
    if (schema.find("enum") == nullptr && field.shape == Shape::text) {
      const Words choices = openapi::choices_of(object.type, field.key);
      if (!choices.empty()) add(schema, "examples", list(choices));
    }
    if (may_be_off(object, field)) schema = any_of({schema, object_of("const", Node::boolean(false))});
    const std::string_view documentation = openapi::documentation_of(object.type, field.key);
    if (!documentation.empty()) text(schema, "description", documentation);
    if (field.presence == Presence::superseded) add(schema, "deprecated", Node::boolean(true));
    return schema;
  }

  /// Whether a field must be there, as the language has it.
  static bool is_required(const Object& object, const Field& field) {
    // Without a version it is this language; a response is described by its code.
    if (object.type == ObjectType::document && field.key == "openapi") return false;
    if (object.type == ObjectType::response && field.key == "description") return false;
    return field.presence == Presence::required;
  }

  Node object_schema(const Object& object) {
    Node schema = type("object");
    text(schema, "title", object.name.substr(object.name.find(' ') + 1));
    if (openapi::is_openapi(object.type)) {
      text(schema, "$comment", arena_.join({"OpenAPI 3.1.1, section ", openapi::specified_in(object.type)}));
    }
    Node properties = Node::object();
    Node required = Node::array();
    for (const Field& field : object.fields) {
      if (is_internal(object, field.key)) continue;
      // A parameter's are its own.
      if (object.type == ObjectType::schema && field.key == "examples") continue;
      add(properties, field.key, field_schema(object, field));
      if (is_required(object, field)) required.append(arena_, Node::string(field.key));
    }
    if (!properties.children().empty()) add(schema, "properties", properties);
    if (!required.children().empty()) add(schema, "required", required);
    add_keys(object, schema);
    add_conditions(object, schema);
    return with_alternatives(object, schema);
  }

  void add_keys(const Object& object, Node& schema) {
    const Node member = object.member.shape == Shape::object && object.member.object != ObjectType::none
                            ? refer(arena_.copy(name_of(object.member.object)))
                            : items_of(type("string"));
    Node patterns = Node::object();
    switch (object.keys) {
      case Keys::any: return;
      case Keys::names: add(schema, "additionalProperties", member); return;
      case Keys::expressions:
        add(patterns, extension, Node::boolean(true));
        add(schema, "patternProperties", patterns);
        add(schema, "additionalProperties", member);
        return;
      case Keys::fixed: break;
      case Keys::paths: add(patterns, path, member); break;
      case Keys::statuses: add(patterns, status, member); break;
      case Keys::extensible: break;
    }
    if (object.keys != Keys::fixed) add(patterns, extension, Node::boolean(true));
    if (!patterns.children().empty()) add(schema, "patternProperties", patterns);
    add(schema, "additionalProperties", Node::boolean(false));
  }

  Node words_of(std::string_view words) {
    Node all = Node::array();
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find(' '));
      all.append(arena_, Node::string(word));
      words.remove_prefix(std::min(word.size() + 1, words.size()));
    }
    return all;
  }

  void add_conditions(const Object& object, Node& schema) {
    Node all = Node::array();
    for (const openapi::Case& each : openapi::cases()) {
      // Of a flow its key says which it is.
      if (each.object != object.type || each.key.empty()) continue;
      Node when = Node::object();
      if (!each.value.empty()) {
        add(when, "properties", object_of(each.key, object_of("const", Node::string(each.value))));
      }
      add(when, "required", words_of(each.key));
      Node then = Node::object();
      if (!each.needs.empty()) add(then, "required", words_of(each.needs));
      Node lacking = Node::object();
      for (const Node& word : words_of(each.lacks).children()) add(lacking, word.text(), Node::boolean(false));
      if (!lacking.children().empty()) add(then, "properties", lacking);
      Node condition = object_of("if", when);
      add(condition, "then", then);
      all.append(arena_, condition);
    }
    for (const openapi::Alternatives& each : openapi::alternatives()) {
      if (each.object != object.type) continue;
      const Node one = object_of("required", words_of(each.one));
      const Node other = object_of("required", words_of(each.other));
      const bool must = each.presence == Presence::required;
      all.append(
          arena_,
          must ? object_of("oneOf", list_of({one, other}))
               : object_of("not", object_of("required", list_of({Node::string(each.one), Node::string(each.other)}))));
    }
    if (!all.children().empty()) add(schema, "allOf", all);
  }

  /// What may stand in the place of the object.
  Node with_alternatives(const Object& object, const Node& schema) {
    if (object.type == ObjectType::schema) {
      // As the properties say nothing of texts and booleans, these are let in beside them.
      Node keywords = Node::object();
      for (const Node& member : schema.children()) {
        add(keywords, member.key(), member.key() == "type" ? list(schema_kinds) : member);
      }
      add(keywords, "if", type("string"));
      add(keywords, "then", refer("type"));
      schema_keywords_ = keywords;
      return annotated("schemaKeywords", object_of("examples", type("array")));
    }
    if (object.alternative != Alternative::reference) return schema;
    Node result = object_of("if", object_of("required", list(reference_key)));
    Node is_object = type("object");
    add(is_object, "required", list(reference_key));
    result = object_of("if", is_object);
    add(result, "then", refer(arena_.copy(name_of(ObjectType::reference))));
    if (object.type != ObjectType::response) {
      add(result, "else", schema);
      return result;
    }
    // A text is the type of its content.
    Node typed = object_of("if", type("string"));
    add(typed, "then", refer("type"));
    add(typed, "else", schema);
    add(result, "else", typed);
    return result;
  }

  /// A schema with what is said of its examples, which are a parameter's or its own.
  Node annotated(const char* base, const Node& properties) {
    Node schema = refer(base);
    add(schema, "properties", properties);
    return schema;
  }

  void add_own(Node& definitions) {
    add(definitions, "schemaKeywords", schema_keywords_);
    add(definitions, "parameterSchema", parameter_schema());
    add(definitions, "type", type_expression());
    add(definitions, "models", models());
    add(definitions, "model", model());
    add(definitions, "conventions", conventions());
    add(definitions, "status", any_of({status_number(), texts_like(status)}));
    const Node scheme = any_of({type("string"), refer(arena_.copy(name_of(ObjectType::security_requirement)))});
    Node security = any_of({type("string"), items_of(scheme)});
    text(security, "description",
         "The name of a scheme, or a list of names and requirements; `[]`: everybody is let in.");
    add(definitions, "security", security);
    const Node off = object_of("const", Node::boolean(false));
    const Node standard = object_of("const", Node::string("standard"));
    const Node signature = refer(arena_.copy(name_of(ObjectType::webhook_signature)));
    const Node duration = any_of({texts_like("^[0-9]{1,8}[smhd]$"), type("integer")});
    add(definitions, "signed", any_of({standard, off, signature}));
    add(definitions, "retries", any_of({standard, off, items_of(duration)}));
    add(definitions, "envelope", any_of({standard, off}));
  }

  Node parameter_schema() {
    Node properties = Node::object();
    const Object& parameter = openapi::describe(ObjectType::parameter);
    for (const std::string_view key : definitions::parameter_keys) {
      const Field& field = *find_field(parameter, key);
      if (key == "examples") {
        add(properties, key, any_of({type("array"), value_schema(parameter, field)}));
      } else if (find_field(openapi::describe(ObjectType::schema), key) == nullptr) {
        add(properties, key, field_schema(parameter, field));
      }
    }
    return annotated("schemaKeywords", properties);
  }

  Node type_expression() {
    Node names = Node::array();
    for (const schema::BuiltInType& each : schema::built_in_types) names.append(arena_, Node::string(each.name));
    Node any = type("string");
    text(any, "pattern", "\\S");
    Node schema = any_of({object_of("enum", names), any});
    text(schema, "description",
         "A type: a built-in one, the name of a model, or an expression such as `list<string>(1..5)`, `int(1..100) = "
         "20` "
         "or `enum(a | b)`; behind ` -- ` a description.");
    return schema;
  }

  Node models() {
    Node reserved = Node::array();
    for (const schema::BuiltInType& each : schema::built_in_types) reserved.append(arena_, Node::string(each.name));
    for (const schema::ComposingWord& each : schema::composing_words) {
      reserved.append(arena_, Node::string(each.name));
    }
    Node names = object_of("pattern", Node::string(component_name));
    add(names, "not", object_of("enum", reserved));
    Node schema = type("object");
    add(schema, "propertyNames", names);
    add(schema, "additionalProperties", refer("model"));
    return schema;
  }

  Node model() {
    const Object& keywords = openapi::describe(ObjectType::schema);
    Node properties = Node::object();
    Node keys = Node::array();
    const auto add_key = [&](std::string_view key, const Node& value) {
      add(properties, key, value);
      keys.append(arena_, Node::string(key));
    };
    Node bases = any_of({type("string"), items_of(type("string"))});
    text(bases, "description", definitions::extends_key.meaning);
    add_key(definitions::extends_key.key, bases);
    Node fields = members_of(refer("schema"));
    text(fields, "description", definitions::properties_key.meaning);
    add_key(definitions::properties_key.key, fields);
    for (const Field& field : keywords.fields) {
      // What follows from the fields can't be said again.
      const bool follows = field.key == "type" || field.key == "properties" || field.key == "required";
      if (follows || field.shorthand) continue;
      const std::string_view key = field.key.starts_with('$') ? field.key : arena_.join({"$", field.key});
      add_key(key, field.key == "examples" ? type("array") : field_keyword(field.key));
    }
    Node schema = types({"object", "string", "boolean"});
    text(schema, "description", "Fields by name, each a type; `name?` or a default makes one optional. Or a type.");
    Node name = object_of("not", object_of("pattern", Node::string("^\\$")));
    add(schema, "propertyNames", any_of({name, object_of("enum", keys)}));
    add(schema, "properties", properties);
    add(schema, "additionalProperties", refer("schema"));
    add(schema, "if", type("string"));
    add(schema, "then", refer("type"));
    return schema;
  }

  /// What the keyword of this name is in a schema.
  Node field_keyword(std::string_view key) { return refer(arena_.join({"schemaKeywords/properties/", key})); }

  Node conventions() {
    const Words presets = definitions::preset_names;
    Node rules = Node::object();
    Node base = one_of_words(presets);
    text(base, "description", "The preset of the other rules.");
    add(rules, definitions::base_key, base);
    for (const definitions::ConventionRow& row : definitions::convention_rows) {
      Node rule = any_of({type("boolean"), one_of_words(presets)});
      text(rule, "description", row.meaning);
      add(rules, row.key, rule);
    }
    Node several = type("object");
    add(several, "properties", rules);
    add(several, "additionalProperties", Node::boolean(false));
    return any_of({one_of_words(presets), several});
  }

  Node status_number() {
    Node schema = type("integer");
    add(schema, "minimum", number("100"));
    add(schema, "maximum", number("599"));
    return schema;
  }

  static constexpr std::string_view schema_kinds[] = {"object", "string", "boolean"};
  static constexpr std::string_view reference_key[] = {"$ref"};

  text::Arena arena_;
  Node schema_keywords_;
};

}  // namespace

std::string definitions_schema() { return Writer().write(); }

}  // namespace beckon::generate
