#include "files.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "interfaces.hpp"
#include "names.hpp"
#include "openapi/choices.hpp"
#include "openapi/documentation.hpp"

namespace beckon::generate {

namespace {

using openapi::Alternative;
using openapi::Field;
using openapi::Keys;
using openapi::Object;
using openapi::ObjectType;
using openapi::Shape;

constexpr std::string_view origin =
    "// Written by `make generate` from core/src/openapi/tables.hpp: change it there.\n";

using Types = std::vector<ObjectType>;

/// Schemas and what stands only in them; all else is in the other header.
const Types in_schemas = {ObjectType::schema, ObjectType::discriminator, ObjectType::xml,
                          ObjectType::external_documentation};

Types others() {
  Types types;
  for (const Object& object : openapi::objects()) {
    const bool is_schema = std::find(in_schemas.begin(), in_schemas.end(), object.type) != in_schemas.end();
    if (!is_schema && openapi::is_openapi(object.type)) types.push_back(object.type);
  }
  return types;
}

/// Whether a struct has the field. Keywords of older drafts are left to the extensions.
bool is_typed(const Field& field) { return !field.shorthand && field.presence != openapi::Presence::superseded; }

/// An object of which nothing is known but what its members are: a map, not a struct.
bool is_map(const Object& object) { return object.fields.empty(); }

/// The type of an object where it stands by itself, in a list or in a map.
std::string item_type(ObjectType type) {
  const Object& object = openapi::describe(type);
  std::string name = object_name(object);
  switch (object.alternative) {
    case Alternative::none: return name;
    case Alternative::reference: return "OrReference<" + name + ">";
    case Alternative::boolean: return "OrBoolean<" + name + ">";
  }
  return name;
}

std::string value_type(const Field& field) {
  switch (field.shape) {
    case Shape::any: return "std::optional<Json>";
    case Shape::text: return "std::optional<std::string>";
    case Shape::boolean: return "std::optional<bool>";
    case Shape::number: return "std::optional<Numeral>";
    case Shape::integer: return "std::optional<Count>";
    case Shape::object: {
      const Object& object = openapi::describe(field.object);
      const bool is_absent_by_itself = is_map(object) && object.alternative == Alternative::none;
      return is_absent_by_itself ? object_name(object) : "Optional<" + item_type(field.object) + ">";
    }
    case Shape::list: return "List<" + item_type(field.object) + ">";
    case Shape::map: return "Map<" + item_type(field.object) + ">";
    case Shape::text_list: return "List<std::string>";
    case Shape::text_map: return "Map<std::string>";
    case Shape::list_map: return "Map<List<std::string>>";
    case Shape::array: return "List<Json>";
    case Shape::boolean_map: return "Map<bool>";
    case Shape::type_name: return "OneOrMore";
  }
  return {};
}

/// The type that an object without fields of its own is a name for.
std::string map_type(const Object& object) {
  const bool is_extensible = object.keys != Keys::names;
  const std::string value =
      object.member.shape == Shape::object ? item_type(object.member.object) : value_type(object.member);
  return (is_extensible ? "ExtensibleMap<" : "Map<") + value + ">";
}

/// The documentation of a field, in which other fields of the object are called as in C++.
std::string comment_on(const Object& object, std::string_view key) {
  const std::string_view text = openapi::documentation_of(object.type, key);
  if (text.empty()) {
    std::fprintf(stderr, "core/src/openapi/documentation.cpp says nothing of \"%.*s\" in %.*s\n",
                 static_cast<int>(key.size()), key.data(), static_cast<int>(object.name.size()), object.name.data());
    std::exit(1);
  }
  std::string comment;
  bool is_code = false;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('`', at), text.size());
    const std::string_view piece = text.substr(at, end - at);
    const bool is_empty = is_code && (piece == "[]" || piece == "{}");
    const bool is_field = is_code && find_field(object, piece) != nullptr && !piece.starts_with('$');
    comment += is_empty ? "empty" : is_field ? field_name(piece) : std::string(piece);
    if (end < text.size()) comment += '`';
    is_code = !is_code;
    at = end + 1;
  }
  return comment;
}

/// A comment in lines of at most 120 columns.
std::string wrapped(std::string text, std::size_t indent) {
  const std::string start = std::string(indent, ' ') + "///";
  std::string lines;
  std::string line = start;
  std::size_t width = line.size();
  while (!text.empty()) {
    const std::string word = text.substr(0, text.find(' '));
    text.erase(0, word.size() + 1);
    const auto is_start = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; };
    const auto word_width = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_start));
    if (width + 1 + word_width > 120) {
      lines += line + "\n";
      line = start;
      width = line.size();
    }
    line += " " + word;
    width += 1 + word_width;
  }
  return lines + line + "\n";
}

std::string choices_text(ObjectType object, std::string_view key) {
  const auto choices = openapi::choices_of(object, key);
  std::string text;
  for (std::size_t index = 0; index < choices.size(); ++index) {
    if (index > 0) text += index + 1 == choices.size() ? " or " : ", ";
    text += "`" + std::string(choices[index]) + "`";
  }
  if (text.empty()) return text;
  return text + ".";
}

std::string field_declaration(const Object& object, const Field& field) {
  std::string comment = comment_on(object, field.key);
  const std::string choices = choices_text(object.type, field.key);
  if (!choices.empty()) comment += " " + choices;
  if (field.presence == openapi::Presence::required) comment += " Required.";
  return wrapped(comment, 2) + "  " + value_type(field) + " " + field_name(field.key) + " = {};\n";
}

std::string_view extensions_comment(const Object& object) {
  if (object.type == ObjectType::schema)
    return "All other keywords: specification extensions, those of older drafts and those of others.";
  if (object.keys == Keys::any) return "Keys that OpenAPI ignores.";
  return "Specification extensions: keys that start with `x-` (§4.9).";
}

std::string title(const Object& object) {
  const std::string_view name = object.name.substr(object.name.find(' ') + 1);
  return "OpenAPI 3.1.1 §" + std::string(openapi::specified_in(object.type)) + ", " + std::string(name) + ".";
}

std::string declaration(const Object& object) {
  std::string text = wrapped(title(object), 0) + "struct " + object_name(object) + " {\n";
  for (const Field& field : object.fields) {
    if (is_typed(field)) text += field_declaration(object, field);
  }
  if (object.keys != Keys::fixed) {
    text += wrapped(std::string(extensions_comment(object)), 2) + "  Map<Json> extensions = {};\n";
  }
  return text + "};\n\n";
}

std::string forward_declarations(const Types& types) {
  std::string text;
  for (const ObjectType type : types) {
    if (!is_map(openapi::describe(type))) text += "struct " + object_name(openapi::describe(type)) + ";\n";
  }
  return text + "\n";
}

std::string names_of_maps(const Types& types) {
  std::string text;
  for (const ObjectType type : types) {
    const Object& object = openapi::describe(type);
    if (is_map(object)) {
      text += wrapped(title(object), 0) + "using " + object_name(object) + " = " + map_type(object) + ";\n";
    }
  }
  return text.empty() ? text : text + "\n";
}

std::string objects_header(const Types& types, std::string_view includes) {
  std::string text = "#pragma once\n\n" + std::string(origin) + "\n" + std::string(includes);
  text += "\nnamespace beckon::openapi {\n\n";
  text += forward_declarations(types) + names_of_maps(types);
  for (const ObjectType type : types) {
    const Object& object = openapi::describe(type);
    if (!is_map(object)) text += declaration(object);
  }
  return text + "}  // namespace beckon::openapi\n";
}

std::string visit(const Object& object) {
  const std::string name = object_name(object);
  std::string text = "template <>\nstruct Fields<openapi::" + name + "> {\n";
  text += "  template <typename Object, typename Visitor>\n";
  text += "  static void visit(Object& object, Visitor& visitor) {\n";
  for (const Field& field : object.fields) {
    if (!is_typed(field)) continue;
    text += "    visitor.field(\"" + std::string(field.key) + "\", object." + field_name(field.key) + ");\n";
  }
  if (object.keys != Keys::fixed) text += "    visitor.extensions(object.extensions);\n";
  return text + "  }\n};\n\n";
}

std::string fields_header(std::initializer_list<const Types*> lists) {
  std::string text = "#pragma once\n\n" + std::string(origin);
  text +=
      "\n#include <beckon/openapi/objects.hpp>\n#include <beckon/openapi/schema.hpp>\n\n"
      "namespace beckon::detail {\n\n"
      "/// Takes a visitor to the fields of an object in the order in which they are written, each with its key, and "
      "to "
      "its\n/// extensions. For what reads and what writes objects.\n"
      "template <typename Object>\nstruct Fields;\n\n";
  for (const Types* types : lists) {
    for (const ObjectType type : *types) {
      const Object& object = openapi::describe(type);
      if (!is_map(object)) text += visit(object);
    }
  }
  return text + "}  // namespace beckon::detail\n";
}

/// All containers that fields and maps are made of, each once, those within others too.
class Instances {
 public:
  /// Adds a type, if it is a container, and the containers in it.
  void add(const std::string& type) {
    const std::size_t open = type.find('<');
    if (open == std::string::npos) return;
    const std::string container = type.substr(0, open);
    const std::string content = type.substr(open + 1, type.size() - open - 2);
    add(content);
    if (container == "OrReference" || container == "OrBoolean") add("Optional<" + content + ">");
    if (container == "OrReference") add("Optional<Reference>");
    if (container == "ExtensibleMap") add("Map<" + content + ">");
    const bool is_compiled = container == "Optional" || container == "List" || container == "Map";
    if (is_compiled && std::find(types_.begin(), types_.end(), type) == types_.end()) types_.push_back(type);
  }

  [[nodiscard]] const std::vector<std::string>& types() const { return types_; }

 private:
  std::vector<std::string> types_;
};

std::string containers_source(std::initializer_list<const Types*> lists) {
  Instances instances;
  instances.add("Map<Json>");
  for (const Types* types : lists) {
    for (const ObjectType type : *types) {
      const Object& object = openapi::describe(type);
      if (is_map(object)) instances.add(map_type(object));
      for (const Field& field : object.fields) {
        if (is_typed(field)) instances.add(value_type(field));
      }
    }
  }
  std::string text(origin);
  text +=
      "\n#include \"app/openapi_containers.hpp\"\n\n"
      "#include <beckon/openapi/objects.hpp>\n#include <beckon/openapi/schema.hpp>\n\nnamespace beckon::openapi {\n\n";
  for (const std::string& type : instances.types()) text += "template class " + type + ";\n";
  return text + "\n}  // namespace beckon::openapi\n";
}

}  // namespace

std::vector<File> files() {
  const Types rest = others();
  return {
      {"core/include/beckon/openapi/schema.hpp",
       objects_header(in_schemas,
                      "#include <optional>  // std::optional\n#include <string>    // std::string\n\n"
                      "#include <beckon/json.hpp>\n#include <beckon/openapi/alternatives.hpp>\n"
                      "#include <beckon/openapi/containers.hpp>\n#include <beckon/openapi/numeral.hpp>\n")},
      {"core/include/beckon/openapi/objects.hpp",
       objects_header(rest,
                      "#include <optional>  // std::optional\n#include <string>    // std::string\n\n"
                      "#include <beckon/json.hpp>\n#include <beckon/openapi/alternatives.hpp>\n"
                      "#include <beckon/openapi/containers.hpp>\n#include <beckon/openapi/schema.hpp>\n")},
      {"core/include/beckon/detail/openapi_fields.hpp", fields_header({&rest, &in_schemas})},
      {"core/src/app/openapi_containers.cpp", containers_source({&rest, &in_schemas})},
      {"wasm/src/openapi.ts", interfaces()},
  };
}

}  // namespace beckon::generate
