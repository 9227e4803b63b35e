#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace beckon::openapi {

/// The objects of OpenAPI 3.1 and of the definitions language.
enum class ObjectType : std::uint8_t {
  document,
  info,
  contact,
  license,
  server,
  server_variable,
  components,
  paths,
  path_item,
  operation,
  external_documentation,
  parameter,
  request_body,
  media_type,
  encoding,
  responses,
  response,
  callback,
  example,
  link,
  header,
  tag,
  reference,
  schema,
  discriminator,
  xml,
  security_scheme,
  oauth_flows,
  oauth_flow,
  security_requirement,
  // of the definitions language
  router,
  webhook_defaults,
  webhook_signature,
  none,
};

/// Whether it is an object of OpenAPI, not of the definitions language alone.
constexpr bool is_openapi(ObjectType type) { return type < ObjectType::router; }

/// What the value of a field is made of.
enum class Shape : std::uint8_t {
  any,          ///< any JSON value
  text,         ///< a string
  boolean,      ///< true or false
  number,       ///< a number
  integer,      ///< a number without fraction, not negative
  object,       ///< an object of the field's type
  list,         ///< an array of such objects
  map,          ///< an object whose members are such objects
  text_list,    ///< an array of strings
  text_map,     ///< an object whose members are strings
  list_map,     ///< an object whose members are arrays of strings
  array,        ///< an array of any JSON values
  boolean_map,  ///< an object whose members are true or false
  type_name,    ///< the `type` keyword: one of JSON Schema's seven names, or an array of them
};

enum class Presence : std::uint8_t {
  optional,
  required,
  superseded,  ///< optional, and nobody should write it any more
};

/// What a value of the right shape has to be besides.
enum class Limit : std::uint8_t {
  none,
  some,       ///< an array of at least one item
  different,  ///< an array of strings, none twice; of a `list_map`, each of its arrays
  single,     ///< an object of exactly one member
  positive,   ///< a number greater than zero
  listed,     ///< one of the texts of `choices_of`
  version,    ///< `3.1.`, digits, and a dash with more where there is more
  anchor,     ///< a letter or `_`, then letters, digits, `_`, `-` and `.`
  resource,   ///< a URI without a fragment, or with an empty one
  named,      ///< an object whose keys are names of components
  pattern,    ///< a regular expression; one that is none is warned of
  patterns,   ///< an object whose keys are such
  or_names,   ///< an object whose members may be such arrays instead
};

/// A field of an object. Of its row in the table only what a program looks up at each key, so that it takes few bytes.
struct Field {
  std::string_view key;
  Shape shape = Shape::any;
  ObjectType object = ObjectType::none;
  Presence presence = Presence::optional;
  Limit limit = Limit::none;
  /// Whether it is a shorthand key, which OpenAPI itself doesn't know.
  bool shorthand = false;
  /// Whether an object that has it is inspected, even if others of its type are not.
  bool inspected = false;
};

/// Which keys an object may have besides those of its rows.
enum class Keys : std::uint8_t {
  fixed,        ///< none
  extensible,   ///< specification extensions: `x-…`
  any,          ///< every key: what the object does not know is data or somebody's keyword
  names,        ///< every key, each with a value of the object's `member`
  paths,        ///< `/…` with a value of `member`, and extensions
  statuses,     ///< `200`, `2XX`, `default` with a value of `member`, and extensions
  expressions,  ///< runtime expressions with a value of `member`, and extensions
};

/// What a key-less form of an object stands for.
enum class Alternative : std::uint8_t {
  none,
  reference,  ///< a Reference Object may stand in its place
  boolean,    ///< true and false are schemas
};

/// One object: its name, its fields in the order in which they are written, and what else it may hold.
struct Object {
  ObjectType type = ObjectType::none;
  /// With an article, for messages: `an Operation Object`.
  std::string_view name;
  std::span<const Field> fields;
  Keys keys = Keys::extensible;
  Field member = {};
  Alternative alternative = Alternative::none;
  /// Whether shorthand may stand in it or for it, or something be derived in it.
  bool lowered = false;
  /// Whether what OpenAPI 3.0 says in it may have to be said otherwise in 3.1.
  bool upgraded = false;
  /// Whether each such object is inspected when all in it has been walked.
  bool inspected = false;
};

/// The table of an object.
const Object& describe(ObjectType type);

/// The row of a key, or null.
const Field* find_field(const Object& object, std::string_view key);

/// Whether the object has fields that it needs.
bool has_required_fields(const Object& object);

/// All tables.
std::span<const Object> objects();

}  // namespace beckon::openapi
