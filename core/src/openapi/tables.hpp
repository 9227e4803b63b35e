#pragma once

#include "openapi/object.hpp"

/// The fields of every object, once, in the order in which they are written. Shorthand keys stand beside what they turn
/// into.
namespace beckon::openapi::tables {

using enum Shape;
using Type = ObjectType;
inline constexpr Presence required = Presence::required;
inline constexpr Presence optional = Presence::optional;
inline constexpr Presence superseded = Presence::superseded;
using enum Limit;

/// One row of a table: a field with what is only told of it; Field says the rest.
struct Row {
  std::string_view key;
  Shape shape = any;
  ObjectType object = Type::none;
  Presence presence = optional;
  Limit limit = none;
  /// For a shorthand key: the field that it turns into.
  std::string_view lowers_to = {};
  bool inspected = false;
};

/// An object that has such a field is inspected.
inline constexpr bool inspected = true;

/// OpenAPI 3.1.1 §4.8.1, OpenAPI Object.
inline constexpr Row document[] = {
    {"openapi", text, Type::none, required, version},
    {"info", object, Type::info, required},
    {"jsonSchemaDialect", text},
    {"servers", list, Type::server},
    {"paths", object, Type::paths},
    {"webhooks", map, Type::path_item},
    {"components", object, Type::components},
    {"security", list, Type::security_requirement},
    {"tags", list, Type::tag},
    {"externalDocs", object, Type::external_documentation},
    {"conventions", any, Type::none, optional, none, "openapi"},
    {"models", any, Type::none, optional, none, "components"},
    {"routers", list, Type::router, optional, none, "paths"},
    {"webhookDefaults", object, Type::webhook_defaults, optional, none, "webhooks"},
};

/// OpenAPI 3.1.1 §4.8.2, Info Object.
inline constexpr Row info[] = {
    {"title", text, Type::none, required},
    {"summary", text},
    {"description", text},
    {"termsOfService", text},
    {"contact", object, Type::contact},
    {"license", object, Type::license},
    {"version", text, Type::none, required},
};

/// OpenAPI 3.1.1 §4.8.3, Contact Object.
inline constexpr Row contact[] = {
    {"name", text},
    {"url", text},
    {"email", text},
};

/// OpenAPI 3.1.1 §4.8.4, License Object.
inline constexpr Row license[] = {
    {"name", text, Type::none, required},
    {"identifier", text},
    {"url", text},
};

/// OpenAPI 3.1.1 §4.8.5, Server Object.
inline constexpr Row server[] = {
    {"url", text, Type::none, required},
    {"description", text},
    {"variables", map, Type::server_variable},
};

/// OpenAPI 3.1.1 §4.8.6, Server Variable Object.
inline constexpr Row server_variable[] = {
    {"enum", text_list, Type::none, optional, some},
    {"default", text, Type::none, required},
    {"description", text},
};

/// OpenAPI 3.1.1 §4.8.7, Components Object.
inline constexpr Row components[] = {
    {"schemas", map, Type::schema, optional, named},
    {"responses", map, Type::response, optional, named},
    {"parameters", map, Type::parameter, optional, named},
    {"examples", map, Type::example, optional, named},
    {"requestBodies", map, Type::request_body, optional, named},
    {"headers", map, Type::header, optional, named},
    {"securitySchemes", map, Type::security_scheme, optional, named},
    {"links", map, Type::link, optional, named},
    {"callbacks", map, Type::callback, optional, named},
    {"pathItems", map, Type::path_item, optional, named},
};

/// OpenAPI 3.1.1 §4.8.9, Path Item Object.
inline constexpr Row path_item[] = {
    {"$ref", text},
    {"summary", text},
    {"description", text},
    {"get", object, Type::operation},
    {"put", object, Type::operation},
    {"post", object, Type::operation},
    {"delete", object, Type::operation},
    {"options", object, Type::operation},
    {"head", object, Type::operation},
    {"patch", object, Type::operation},
    {"trace", object, Type::operation},
    {"servers", list, Type::server},
    {"parameters", list, Type::parameter},
};

/// OpenAPI 3.1.1 §4.8.10, Operation Object.
inline constexpr Row operation[] = {
    {"tags", text_list},
    {"summary", text},
    {"description", text},
    {"externalDocs", object, Type::external_documentation},
    {"operationId", text},
    {"parameters", list, Type::parameter},
    {"requestBody", object, Type::request_body},
    {"responses", object, Type::responses},
    {"callbacks", map, Type::callback},
    {"deprecated", boolean},
    {"security", list, Type::security_requirement},
    {"servers", list, Type::server},
    {"name", text, Type::none, optional, none, "operationId"},
    {"path", map, Type::schema, optional, none, "parameters"},
    {"query", map, Type::schema, optional, none, "parameters"},
    {"header", map, Type::schema, optional, none, "parameters"},
    {"cookie", map, Type::schema, optional, none, "parameters"},
    {"body", object, Type::schema, optional, none, "requestBody"},
    {"body?", object, Type::schema, optional, none, "requestBody"},
    {"form", any, Type::none, optional, none, "requestBody"},
    {"returns", object, Type::schema, optional, none, "responses"},
    {"status", any, Type::none, optional, none, "responses"},
    {"hidden", boolean, Type::none, optional, none, "nothing"},
    {"since", text, Type::none, optional, none, "x-since"},
    {"signature", any, Type::none, optional, none, "x-webhook-signature"},
    {"retries", any, Type::none, optional, none, "x-webhook-retries"},
    {"envelope", any, Type::none, optional, none, "requestBody"},
    {"event", text, Type::none, optional, none, "requestBody"},
};

/// OpenAPI 3.1.1 §4.8.11, External Documentation Object.
inline constexpr Row external_documentation[] = {
    {"description", text},
    {"url", text, Type::none, required},
};

/// OpenAPI 3.1.1 §4.8.12, Parameter Object.
inline constexpr Row parameter[] = {
    {"name", text, Type::none, required},
    {"in", text, Type::none, required, listed},
    {"description", text},
    {"required", boolean},
    {"deprecated", boolean},
    {"allowEmptyValue", boolean},
    {"style", text},
    {"explode", boolean},
    {"allowReserved", boolean},
    {"schema", object, Type::schema},
    {"example", any},
    {"examples", map, Type::example},
    {"content", map, Type::media_type, optional, single},
};

/// OpenAPI 3.1.1 §4.8.13, Request Body Object.
inline constexpr Row request_body[] = {
    {"description", text},
    {"content", map, Type::media_type, required},
    {"required", boolean},
};

/// OpenAPI 3.1.1 §4.8.14, Media Type Object.
inline constexpr Row media_type[] = {
    {"schema", object, Type::schema},
    {"example", any},
    {"examples", map, Type::example},
    {"encoding", map, Type::encoding},
};

/// OpenAPI 3.1.1 §4.8.15, Encoding Object.
inline constexpr Row encoding[] = {
    {"contentType", text}, {"headers", map, Type::header}, {"style", text, Type::none, optional, listed},
    {"explode", boolean},  {"allowReserved", boolean},
};

/// OpenAPI 3.1.1 §4.8.17, Response Object.
inline constexpr Row response[] = {
    {"description", text, Type::none, required},
    {"headers", map, Type::header},
    {"content", map, Type::media_type},
    {"links", map, Type::link},
    {"returns", object, Type::schema, optional, none, "content"},
};

/// OpenAPI 3.1.1 §4.8.19, Example Object.
inline constexpr Row example[] = {
    {"summary", text},
    {"description", text},
    {"value", any},
    {"externalValue", text},
};

/// OpenAPI 3.1.1 §4.8.20, Link Object.
inline constexpr Row link[] = {
    {"operationRef", text}, {"operationId", text}, {"parameters", text_map},
    {"requestBody", any},   {"description", text}, {"server", object, Type::server},
};

/// OpenAPI 3.1.1 §4.8.21, Header Object.
inline constexpr Row header[] = {
    {"description", text},
    {"required", boolean},
    {"deprecated", boolean},
    {"style", text, Type::none, optional, listed},
    {"explode", boolean},
    {"schema", object, Type::schema},
    {"example", any},
    {"examples", map, Type::example},
    {"content", map, Type::media_type, optional, single},
};

/// OpenAPI 3.1.1 §4.8.22, Tag Object.
inline constexpr Row tag[] = {
    {"name", text, Type::none, required},
    {"description", text},
    {"externalDocs", object, Type::external_documentation},
};

/// OpenAPI 3.1.1 §4.8.23, Reference Object.
inline constexpr Row reference[] = {
    {"$ref", text, Type::none, required},
    {"summary", text},
    {"description", text},
};

/// OpenAPI 3.1.1 §4.8.24, Schema Object: JSON Schema 2020-12 (Core §8, Core §10, Core §11, Validation §6–§9) and the
/// OpenAPI vocabulary.
inline constexpr Row schema[] = {
    {"$id", text, Type::none, optional, resource, {}, inspected},
    {"$schema", text},
    {"$anchor", text, Type::none, optional, anchor, {}, inspected},
    {"$dynamicAnchor", text, Type::none, optional, anchor, {}, inspected},
    {"$vocabulary", boolean_map},
    {"$comment", text},
    {"$defs", map, Type::schema},
    {"definitions", map, Type::schema, superseded},
    {"$ref", text, Type::none, optional, none, {}, inspected},
    {"$dynamicRef", text},
    {"$recursiveAnchor", text, Type::none, superseded, anchor},
    {"$recursiveRef", text, Type::none, superseded},
    {"type", type_name},
    {"enum", array},
    {"const", any},
    {"format", text},
    {"contentEncoding", text},
    {"contentMediaType", text},
    {"contentSchema", object, Type::schema},
    {"minLength", integer},
    {"maxLength", integer},
    {"pattern", text, Type::none, optional, Limit::pattern},
    {"multipleOf", number, Type::none, optional, positive},
    {"minimum", number},
    {"exclusiveMinimum", number},
    {"maximum", number},
    {"exclusiveMaximum", number},
    {"prefixItems", list, Type::schema, optional, some},
    {"items", object, Type::schema},
    {"contains", object, Type::schema},
    {"minContains", integer},
    {"maxContains", integer},
    {"minItems", integer},
    {"maxItems", integer},
    {"uniqueItems", boolean},
    {"unevaluatedItems", object, Type::schema},
    {"properties", map, Type::schema},
    {"patternProperties", map, Type::schema, optional, patterns},
    {"additionalProperties", object, Type::schema},
    {"propertyNames", object, Type::schema},
    {"unevaluatedProperties", object, Type::schema},
    {"minProperties", integer},
    {"maxProperties", integer},
    {"required", text_list, Type::none, optional, different},
    {"dependentRequired", list_map, Type::none, optional, different},
    {"dependentSchemas", map, Type::schema},
    {"dependencies", map, Type::schema, superseded, or_names},
    {"allOf", list, Type::schema, optional, some},
    {"anyOf", list, Type::schema, optional, some},
    {"oneOf", list, Type::schema, optional, some},
    {"not", object, Type::schema},
    {"if", object, Type::schema},
    {"then", object, Type::schema},
    {"else", object, Type::schema},
    {"discriminator", object, Type::discriminator, optional, none, {}, inspected},
    {"title", text},
    {"description", text},
    {"default", any, Type::none, optional, none, {}, inspected},
    {"examples", array},
    {"example", any},
    {"deprecated", boolean},
    {"readOnly", boolean},
    {"writeOnly", boolean},
    {"xml", object, Type::xml},
    {"externalDocs", object, Type::external_documentation},
    {"$fields", any, Type::none, optional, none, "properties"},
};

/// OpenAPI 3.1.1 §4.8.25, Discriminator Object.
inline constexpr Row discriminator[] = {
    {"propertyName", text, Type::none, required},
    {"mapping", text_map},
};

/// OpenAPI 3.1.1 §4.8.26, XML Object.
inline constexpr Row xml[] = {
    {"name", text}, {"namespace", text}, {"prefix", text}, {"attribute", boolean}, {"wrapped", boolean},
};

/// OpenAPI 3.1.1 §4.8.27, Security Scheme Object.
inline constexpr Row security_scheme[] = {
    {"type", text, Type::none, required, listed}, {"description", text},      {"name", text},
    {"in", text, Type::none, optional, listed},   {"scheme", text},           {"bearerFormat", text},
    {"flows", object, Type::oauth_flows},         {"openIdConnectUrl", text},
};

/// OpenAPI 3.1.1 §4.8.28, OAuth Flows Object.
inline constexpr Row oauth_flows[] = {
    {"implicit", object, Type::oauth_flow},
    {"password", object, Type::oauth_flow},
    {"clientCredentials", object, Type::oauth_flow},
    {"authorizationCode", object, Type::oauth_flow},
};

/// OpenAPI 3.1.1 §4.8.29, OAuth Flow Object.
inline constexpr Row oauth_flow[] = {
    {"authorizationUrl", text},
    {"tokenUrl", text},
    {"refreshUrl", text},
    {"scopes", text_map, Type::none, required},
};

/// A list of operations with what they share; the prefix stands before their paths.
inline constexpr Row router[] = {
    {"prefix", text},
    {"tags", text_list},
    {"responses", object, Type::responses},
    {"security", any},
    {"deprecated", boolean},
    {"hidden", boolean},
    {"callbacks", map, Type::callback},
    {"path", map, Type::schema},
    {"query", map, Type::schema},
    {"header", map, Type::schema},
    {"cookie", map, Type::schema},
    {"paths", map, Type::path_item},
    {"webhooks", map, Type::path_item},
    {"routers", list, Type::router},
    {"webhookDefaults", object, Type::webhook_defaults},
    {"$cycle", any},
};

/// What webhooks have unless they, or a router nearer to them, say otherwise; `false` turns a key off.
inline constexpr Row webhook_defaults[] = {
    {"signature", any},
    {"retries", any},
    {"envelope", any},
    {"header", map, Type::schema},
    {"responses", object, Type::responses},
    {"security", any},
};

/// How a webhook is signed, where not as Standard Webhooks 1.0.0 says.
inline constexpr Row webhook_signature[] = {
    {"header", text, Type::none, required},
    {"algorithm", text, Type::none, required},
};

}  // namespace beckon::openapi::tables
