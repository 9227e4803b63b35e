#pragma once

// Written by `make generate` from core/src/openapi/tables.hpp: change it there.

#include <optional>  // std::optional
#include <string>    // std::string

#include <beckon/json.hpp>
#include <beckon/openapi/alternatives.hpp>
#include <beckon/openapi/containers.hpp>
#include <beckon/openapi/numeral.hpp>

namespace beckon::openapi {

struct Schema;
struct Discriminator;
struct Xml;
struct ExternalDocumentation;

/// OpenAPI 3.1.1 §4.8.24, Schema Object.
struct Schema {
  /// The URI by which others refer to it (Core §8.2.1).
  std::optional<std::string> id = {};
  /// The URI of the dialect it is written in (Core §8.1.1).
  std::optional<std::string> schema = {};
  /// A name for references to it (Core §8.2.2).
  std::optional<std::string> anchor = {};
  /// A name for dynamic references to it (Core §8.2.2).
  std::optional<std::string> dynamic_anchor = {};
  /// The vocabularies of a dialect and whether each must be known (Core §8.1.2).
  Map<bool> vocabulary = {};
  /// For who maintains it (Core §8.3).
  std::optional<std::string> comment = {};
  /// Schemas to be referred to (Core §8.2.4).
  Map<OrBoolean<Schema>> defs = {};
  /// The URI of a schema that has to be kept as well (Core §8.2.3.1).
  std::optional<std::string> ref = {};
  /// The same, found where it is used (Core §8.2.3.2).
  std::optional<std::string> dynamic_ref = {};
  /// `null`, `boolean`, `object`, `array`, `number`, `integer` or `string`, or several of them (Validation §6.1.1).
  OneOrMore type = {};
  /// A list of the values that it can have (Validation §6.1.2).
  List<Json> enum_ = {};
  /// The value that it has (Validation §6.1.3).
  std::optional<Json> const_ = {};
  /// `date-time`, `uuid`, `int32` … (Validation §7).
  std::optional<std::string> format = {};
  /// Of texts: `base64` (Validation §8.3).
  std::optional<std::string> content_encoding = {};
  /// Of texts: the media type (Validation §8.4).
  std::optional<std::string> content_media_type = {};
  /// Of texts: the schema of what is in it (Validation §8.5).
  Optional<OrBoolean<Schema>> content_schema = {};
  /// Of texts: at least so many characters (Validation §6.3.2).
  std::optional<Count> min_length = {};
  /// Of texts: at most so many characters (Validation §6.3.1).
  std::optional<Count> max_length = {};
  /// Of texts: a regular expression of ECMA-262 found in it (Validation §6.3.3).
  std::optional<std::string> pattern = {};
  /// Of numbers: a whole multiple of this (Validation §6.2.1).
  std::optional<Numeral> multiple_of = {};
  /// Of numbers: at least this (Validation §6.2.4).
  std::optional<Numeral> minimum = {};
  /// Of numbers: more than this (Validation §6.2.5).
  std::optional<Numeral> exclusive_minimum = {};
  /// Of numbers: at most this (Validation §6.2.2).
  std::optional<Numeral> maximum = {};
  /// Of numbers: less than this (Validation §6.2.3).
  std::optional<Numeral> exclusive_maximum = {};
  /// Of lists: the first items, one schema each (Core §10.3.1.1).
  List<OrBoolean<Schema>> prefix_items = {};
  /// Of lists: all items but those of `prefix_items` (Core §10.3.1.2).
  Optional<OrBoolean<Schema>> items = {};
  /// Of lists: at least one item (Core §10.3.1.3).
  Optional<OrBoolean<Schema>> contains = {};
  /// At least so many items as in `contains` (Validation §6.4.5).
  std::optional<Count> min_contains = {};
  /// At most so many items as in `contains` (Validation §6.4.4).
  std::optional<Count> max_contains = {};
  /// Of lists: at least so many items (Validation §6.4.2).
  std::optional<Count> min_items = {};
  /// Of lists: at most so many items (Validation §6.4.1).
  std::optional<Count> max_items = {};
  /// Of lists: whether no item is there twice (Validation §6.4.3).
  std::optional<bool> unique_items = {};
  /// Of lists: items of which nothing else is said (Core §11.2).
  Optional<OrBoolean<Schema>> unevaluated_items = {};
  /// Of objects: the properties by name (Core §10.3.2.1).
  Map<OrBoolean<Schema>> properties = {};
  /// Of objects: properties by regular expressions (Core §10.3.2.2).
  Map<OrBoolean<Schema>> pattern_properties = {};
  /// Of objects: all other properties; `false`: none (Core §10.3.2.3).
  Optional<OrBoolean<Schema>> additional_properties = {};
  /// Of objects: what the names are like (Core §10.3.2.4).
  Optional<OrBoolean<Schema>> property_names = {};
  /// Of objects: properties of which nothing else is said (Core §11.3).
  Optional<OrBoolean<Schema>> unevaluated_properties = {};
  /// Of objects: at least so many properties (Validation §6.5.2).
  std::optional<Count> min_properties = {};
  /// Of objects: at most so many properties (Validation §6.5.1).
  std::optional<Count> max_properties = {};
  /// Of objects: the properties that have to be there (Validation §6.5.3).
  List<std::string> required = {};
  /// Of objects: for a property that is there, others that have to be (Validation §6.5.4).
  Map<List<std::string>> dependent_required = {};
  /// Of objects: for a property that is there, a schema (Core §10.2.2.4).
  Map<OrBoolean<Schema>> dependent_schemas = {};
  /// All of these (Core §10.2.1.1).
  List<OrBoolean<Schema>> all_of = {};
  /// One or more of these (Core §10.2.1.2).
  List<OrBoolean<Schema>> any_of = {};
  /// Just one of these (Core §10.2.1.3).
  List<OrBoolean<Schema>> one_of = {};
  /// Anything but this (Core §10.2.1.4).
  Optional<OrBoolean<Schema>> not_ = {};
  /// What is like this has to be like `then`, the rest like `else_` (Core §10.2.2.1).
  Optional<OrBoolean<Schema>> if_ = {};
  /// For what is like `if_` (Core §10.2.2.2).
  Optional<OrBoolean<Schema>> then = {};
  /// For what is not like `if_` (Core §10.2.2.3).
  Optional<OrBoolean<Schema>> else_ = {};
  /// The property that tells which schema of several it is.
  Optional<Discriminator> discriminator = {};
  /// A short name (Validation §9.1).
  std::optional<std::string> title = {};
  /// Markdown (Validation §9.1).
  std::optional<std::string> description = {};
  /// The value where none is given (Validation §9.2).
  std::optional<Json> default_ = {};
  /// A list of values (Validation §9.5).
  List<Json> examples = {};
  /// A value; `examples` is the newer word.
  std::optional<Json> example = {};
  /// Whether it should no longer be used (Validation §9.3).
  std::optional<bool> deprecated = {};
  /// Only ever sent by the server (Validation §9.4).
  std::optional<bool> read_only = {};
  /// Only ever received by the server (Validation §9.4).
  std::optional<bool> write_only = {};
  /// How a property is written in XML.
  Optional<Xml> xml = {};
  /// Where more is to be read.
  Optional<ExternalDocumentation> external_docs = {};
  /// All other keywords: specification extensions, those of older drafts and those of others.
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.25, Discriminator Object.
struct Discriminator {
  /// The property whose value tells. Required.
  std::optional<std::string> property_name = {};
  /// For a value of the property the schema, by name or URI.
  Map<std::string> mapping = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.26, XML Object.
struct Xml {
  /// The name of the element or attribute, where it is not the property's.
  std::optional<std::string> name = {};
  /// The URI of the namespace.
  std::optional<std::string> namespace_ = {};
  /// The prefix of the name.
  std::optional<std::string> prefix = {};
  /// Whether it is an attribute rather than an element.
  std::optional<bool> attribute = {};
  /// Of lists: whether an element stands around the items.
  std::optional<bool> wrapped = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.11, External Documentation Object.
struct ExternalDocumentation {
  /// Markdown.
  std::optional<std::string> description = {};
  /// The URI of the documentation. Required.
  std::optional<std::string> url = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

}  // namespace beckon::openapi
