#include "openapi/changed_members.hpp"
#include "openapi/keys.hpp"
#include "openapi/upgrade.hpp"

namespace beckon::openapi {

using text::Kind;
using text::Node;

namespace {

constexpr std::string_view says_nothing = "it says nothing";

/// What a schema has of which 3.1 says something in other words, or beside which it does.
constexpr const char* signs[] = {"$ref", "nullable", "format", "example", "exclusiveMaximum", "exclusiveMinimum"};

/// Most schemas have none of them, and are told by the sizes of their keys alone.
bool may_change(const Node& schema) {
  constexpr auto sizes = [] {
    std::uint32_t found = 0;
    for (const std::string_view sign : signs) found |= 1U << sign.size();
    return found;
  }();
  for (const Node& member : schema.children()) {
    const std::size_t size = member.key().size();
    if (size >= 32 || (sizes >> size & 1U) == 0) continue;
    for (const char* sign : signs) {
      if (is_called(member, sign)) return true;
    }
  }
  return false;
}

bool is_text(const Node* value, const char* text) {
  return value != nullptr && value->is(Kind::string) && value->text() == text;
}

bool is_composition(const Node& member) {
  return member.is(Kind::array) &&
         (is_called(member, "allOf") || is_called(member, "anyOf") || is_called(member, "oneOf"));
}

/// JSON Schema 2020-12 Validation §9 and what OpenAPI adds to it: keywords that only describe. They stand last in the
/// table; those before them decide which values are accepted, but for the core's own, which start with `$`.
bool is_annotation(const Node& member) {
  const std::string_view key = member.key();
  const Object& schema = describe(ObjectType::schema);
  const Field* field = find_field(schema, key);
  return !is_called(member, "nullable") &&
         (field == nullptr || key.starts_with('$') || field >= find_field(schema, "title"));
}

/// A list of the one value.
Node list_of(const Node& value, text::Arena& arena) {
  Node list = Node::array();
  list.append(arena, value.keyed({}));
  return list;
}

/// The same list with null, or its name, as one more item if it is not there.
Node with_null(const Node& list, const Node& null, text::Arena& arena) {
  if (!list.is(Kind::array)) return list;
  Node result = Node::array();
  for (const Node& item : list.children()) {
    if (item.is(null.kind()) && item.text() == null.text()) return list;
    result.append(arena, item);
  }
  result.append(arena, null);
  return result.keyed_as(list).placed(list.value_offset());
}

/// The media type of which a schema is the whole, or that of bytes.
std::string_view media_type_of(const Walker& walker) {
  const std::span<const Frame> frames = walker.frames();
  const Frame& around = frames[frames.size() - 2];
  const bool is_whole = around.type == ObjectType::media_type && around.node->key().find('*') == std::string_view::npos;
  return is_whole ? around.node->key() : "application/octet-stream";
}

}  // namespace

bool Upgrade::upgrade_schema(const Node& schema, Walker& walker, Node& upgraded) {
  if (!may_change(schema)) return false;
  if (const Node* reference = schema.find("$ref"); reference != nullptr && reference->is(Kind::string)) {
    return upgrade_reference(schema, upgraded);
  }
  const bool takes_null = read_nullable(schema, walker);
  const Node* type = schema.find("type");
  const Node* format = type == nullptr || is_text(type, "string") ? schema.find("format") : nullptr;
  const bool is_binary = is_text(format, "binary");
  const bool is_base64 = is_text(format, "byte") || is_text(format, "base64");

  ChangedMembers members(schema, tree_.arena);
  bool is_composed = false;
  for (const Node& member : schema.children()) {
    if (is_called(member, "nullable") || (is_binary && &member == type)) {
      members.leave_out();
    } else if (is_binary && &member == format) {
      upgrade_format(member, "contentMediaType", media_type_of(walker), schema, members);
    } else if (is_base64 && &member == format) {
      upgrade_format(member, "contentEncoding", "base64", schema, members);
    } else if (takes_null && &member == type) {
      members.replace(type_or_null(member));
    } else if (takes_null && is_called(member, "enum")) {
      const Node values = with_null(member, Node::null(), tree_.arena);
      if (!values.shares(member)) tell_changed(member, "one with null");
      members.replace(values);
    } else if (takes_null && is_composition(member) && !is_composed) {
      members.replace(composition_or_null(schema, member));
      is_composed = true;
    } else if (takes_null && moves_with_composition(member, schema)) {
      members.leave_out();
    } else {
      upgrade_keyword(member, schema, members);
    }
  }
  return members.finish(upgraded);
}

bool Upgrade::upgrade_reference(const Node& schema, Node& upgraded) {
  ChangedMembers members(schema, tree_.arena);
  for (const Node& member : schema.children()) {
    if (is_annotation(member)) {
      upgrade_keyword(member, schema, members);
    } else {
      members.leave_out();
      tell_left_out(member, "OpenAPI 3.0 ignores it beside \"$ref\"",
                    member.is_true() && is_called(member, "nullable") ? "allow null with anyOf" : "");
    }
  }
  return members.finish(upgraded);
}

void Upgrade::upgrade_keyword(const Node& member, const Node& schema, ChangedMembers& members) {
  if (is_called(member, "example") && schema.find("examples") == nullptr) {
    members.replace(in_place_of(member, "examples", list_of(member, tree_.arena)));
    return tell_changed(member, R"("examples")");
  }
  const std::string_view key = member.key();
  if (!key.ends_with('m')) return members.keep(member);
  const bool is_upper = key.ends_with("aximum");
  if (!is_upper && !key.ends_with("inimum")) return members.keep(member);
  const Node* bound = schema.find(is_upper ? "maximum" : "minimum");
  const Node* exclusive = schema.find(is_upper ? "exclusiveMaximum" : "exclusiveMinimum");
  const bool becomes_one = bound != nullptr && bound->is(Kind::number) && exclusive != nullptr && exclusive->is_true();
  if (&member == bound) {
    becomes_one ? members.leave_out() : members.keep(member);
  } else if (!member.is(Kind::boolean)) {
    members.keep(member);
  } else if (becomes_one) {
    members.replace(bound->keyed_as(member));
    tell_changed(member, "the bound itself");
  } else {
    members.leave_out();
    tell_left_out(member, says_nothing);
  }
}

void Upgrade::upgrade_format(const Node& format, const char* keyword, std::string_view content, const Node& schema,
                             ChangedMembers& members) {
  if (schema.find(keyword) == nullptr) {
    members.replace(in_place_of(format, keyword, Node::string(content)));
  } else {
    members.leave_out();
  }
  tell_changed(format, tree_.arena.join({"\"", keyword, "\""}));
}

bool Upgrade::read_nullable(const Node& schema, Walker& walker) {
  const Node* nullable = schema.find("nullable");
  if (nullable == nullptr || !walker.check_field(*nullable, {.key = {}, .shape = Shape::boolean})) return false;
  const Node* type = schema.find("type");
  if (nullable->is_true() && type != nullptr && type->is(Kind::string) && !is_schema_type(type->text())) {
    tell_left_out(*nullable, "it stands beside a type expression", "write ? behind the type");
    return false;
  }
  bool acts = false;
  for (const Node& member : schema.children()) {
    acts = acts || is_called(member, "type") || is_called(member, "enum") || is_composition(member);
  }
  acts = acts && nullable->is_true();
  acts ? tell_changed(*nullable, "type null") : tell_left_out(*nullable, says_nothing);
  return acts;
}

Node Upgrade::type_or_null(const Node& type) {
  if (is_text(&type, "null")) return type;
  const Node types = type.is(Kind::string) ? list_of(type, tree_.arena) : type;
  return in_place_of(type, "type", with_null(types, Node::string("null"), tree_.arena));
}

// A discriminator chooses among the alternatives that stand beside it.
bool Upgrade::moves_with_composition(const Node& member, const Node& schema) {
  return is_composition(member) ||
         (is_called(member, "discriminator") && (schema.find("anyOf") != nullptr || schema.find("oneOf") != nullptr));
}

Node Upgrade::composition_or_null(const Node& schema, const Node& first) {
  text::Arena& arena = tree_.arena;
  Node composition = Node::object().placed(first.value_offset());
  for (const Node& member : schema.children()) {
    if (moves_with_composition(member, schema)) composition.append(arena, member);
  }
  Node any_of = Node::array();
  const bool is_alone = composition.children().size() == 1;
  if (is_alone && (is_called(first, "anyOf") || first.children().size() == 1)) {
    // What has to fit one of one, or all of one, has to fit that one.
    for (const Node& alternative : first.children()) any_of.append(arena, alternative);
  } else {
    any_of.append(arena, composition);
  }
  Node null = Node::object();
  null.add_text(arena, "type", "null");
  any_of.append(arena, null);
  tell_changed(first, "\"anyOf\" with null");
  return in_place_of(first, "anyOf", any_of);
}

}  // namespace beckon::openapi
