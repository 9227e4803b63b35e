#pragma once

// Written by `make generate` from core/src/openapi/tables.hpp: change it there.

#include <beckon/openapi/objects.hpp>
#include <beckon/openapi/schema.hpp>

namespace beckon::detail {

/// Takes a visitor to the fields of an object in the order in which they are written, each with its key, and to its
/// extensions. For what reads and what writes objects.
template <typename Object>
struct Fields;

template <>
struct Fields<openapi::Document> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("openapi", object.openapi);
    visitor.field("info", object.info);
    visitor.field("jsonSchemaDialect", object.json_schema_dialect);
    visitor.field("servers", object.servers);
    visitor.field("paths", object.paths);
    visitor.field("webhooks", object.webhooks);
    visitor.field("components", object.components);
    visitor.field("security", object.security);
    visitor.field("tags", object.tags);
    visitor.field("externalDocs", object.external_docs);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Info> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("title", object.title);
    visitor.field("summary", object.summary);
    visitor.field("description", object.description);
    visitor.field("termsOfService", object.terms_of_service);
    visitor.field("contact", object.contact);
    visitor.field("license", object.license);
    visitor.field("version", object.version);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Contact> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("name", object.name);
    visitor.field("url", object.url);
    visitor.field("email", object.email);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::License> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("name", object.name);
    visitor.field("identifier", object.identifier);
    visitor.field("url", object.url);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Server> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("url", object.url);
    visitor.field("description", object.description);
    visitor.field("variables", object.variables);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::ServerVariable> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("enum", object.enum_);
    visitor.field("default", object.default_);
    visitor.field("description", object.description);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Components> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("schemas", object.schemas);
    visitor.field("responses", object.responses);
    visitor.field("parameters", object.parameters);
    visitor.field("examples", object.examples);
    visitor.field("requestBodies", object.request_bodies);
    visitor.field("headers", object.headers);
    visitor.field("securitySchemes", object.security_schemes);
    visitor.field("links", object.links);
    visitor.field("callbacks", object.callbacks);
    visitor.field("pathItems", object.path_items);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::PathItem> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("$ref", object.ref);
    visitor.field("summary", object.summary);
    visitor.field("description", object.description);
    visitor.field("get", object.get);
    visitor.field("put", object.put);
    visitor.field("post", object.post);
    visitor.field("delete", object.delete_);
    visitor.field("options", object.options);
    visitor.field("head", object.head);
    visitor.field("patch", object.patch);
    visitor.field("trace", object.trace);
    visitor.field("servers", object.servers);
    visitor.field("parameters", object.parameters);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Operation> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("tags", object.tags);
    visitor.field("summary", object.summary);
    visitor.field("description", object.description);
    visitor.field("externalDocs", object.external_docs);
    visitor.field("operationId", object.operation_id);
    visitor.field("parameters", object.parameters);
    visitor.field("requestBody", object.request_body);
    visitor.field("responses", object.responses);
    visitor.field("callbacks", object.callbacks);
    visitor.field("deprecated", object.deprecated);
    visitor.field("security", object.security);
    visitor.field("servers", object.servers);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Parameter> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("name", object.name);
    visitor.field("in", object.in);
    visitor.field("description", object.description);
    visitor.field("required", object.required);
    visitor.field("deprecated", object.deprecated);
    visitor.field("allowEmptyValue", object.allow_empty_value);
    visitor.field("style", object.style);
    visitor.field("explode", object.explode);
    visitor.field("allowReserved", object.allow_reserved);
    visitor.field("schema", object.schema);
    visitor.field("example", object.example);
    visitor.field("examples", object.examples);
    visitor.field("content", object.content);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::RequestBody> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("description", object.description);
    visitor.field("content", object.content);
    visitor.field("required", object.required);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::MediaType> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("schema", object.schema);
    visitor.field("example", object.example);
    visitor.field("examples", object.examples);
    visitor.field("encoding", object.encoding);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Encoding> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("contentType", object.content_type);
    visitor.field("headers", object.headers);
    visitor.field("style", object.style);
    visitor.field("explode", object.explode);
    visitor.field("allowReserved", object.allow_reserved);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Response> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("description", object.description);
    visitor.field("headers", object.headers);
    visitor.field("content", object.content);
    visitor.field("links", object.links);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Example> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("summary", object.summary);
    visitor.field("description", object.description);
    visitor.field("value", object.value);
    visitor.field("externalValue", object.external_value);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Link> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("operationRef", object.operation_ref);
    visitor.field("operationId", object.operation_id);
    visitor.field("parameters", object.parameters);
    visitor.field("requestBody", object.request_body);
    visitor.field("description", object.description);
    visitor.field("server", object.server);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Header> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("description", object.description);
    visitor.field("required", object.required);
    visitor.field("deprecated", object.deprecated);
    visitor.field("style", object.style);
    visitor.field("explode", object.explode);
    visitor.field("schema", object.schema);
    visitor.field("example", object.example);
    visitor.field("examples", object.examples);
    visitor.field("content", object.content);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Tag> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("name", object.name);
    visitor.field("description", object.description);
    visitor.field("externalDocs", object.external_docs);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Reference> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("$ref", object.ref);
    visitor.field("summary", object.summary);
    visitor.field("description", object.description);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::SecurityScheme> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("type", object.type);
    visitor.field("description", object.description);
    visitor.field("name", object.name);
    visitor.field("in", object.in);
    visitor.field("scheme", object.scheme);
    visitor.field("bearerFormat", object.bearer_format);
    visitor.field("flows", object.flows);
    visitor.field("openIdConnectUrl", object.open_id_connect_url);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::OAuthFlows> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("implicit", object.implicit);
    visitor.field("password", object.password);
    visitor.field("clientCredentials", object.client_credentials);
    visitor.field("authorizationCode", object.authorization_code);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::OAuthFlow> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("authorizationUrl", object.authorization_url);
    visitor.field("tokenUrl", object.token_url);
    visitor.field("refreshUrl", object.refresh_url);
    visitor.field("scopes", object.scopes);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Schema> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("$id", object.id);
    visitor.field("$schema", object.schema);
    visitor.field("$anchor", object.anchor);
    visitor.field("$dynamicAnchor", object.dynamic_anchor);
    visitor.field("$vocabulary", object.vocabulary);
    visitor.field("$comment", object.comment);
    visitor.field("$defs", object.defs);
    visitor.field("$ref", object.ref);
    visitor.field("$dynamicRef", object.dynamic_ref);
    visitor.field("type", object.type);
    visitor.field("enum", object.enum_);
    visitor.field("const", object.const_);
    visitor.field("format", object.format);
    visitor.field("contentEncoding", object.content_encoding);
    visitor.field("contentMediaType", object.content_media_type);
    visitor.field("contentSchema", object.content_schema);
    visitor.field("minLength", object.min_length);
    visitor.field("maxLength", object.max_length);
    visitor.field("pattern", object.pattern);
    visitor.field("multipleOf", object.multiple_of);
    visitor.field("minimum", object.minimum);
    visitor.field("exclusiveMinimum", object.exclusive_minimum);
    visitor.field("maximum", object.maximum);
    visitor.field("exclusiveMaximum", object.exclusive_maximum);
    visitor.field("prefixItems", object.prefix_items);
    visitor.field("items", object.items);
    visitor.field("contains", object.contains);
    visitor.field("minContains", object.min_contains);
    visitor.field("maxContains", object.max_contains);
    visitor.field("minItems", object.min_items);
    visitor.field("maxItems", object.max_items);
    visitor.field("uniqueItems", object.unique_items);
    visitor.field("unevaluatedItems", object.unevaluated_items);
    visitor.field("properties", object.properties);
    visitor.field("patternProperties", object.pattern_properties);
    visitor.field("additionalProperties", object.additional_properties);
    visitor.field("propertyNames", object.property_names);
    visitor.field("unevaluatedProperties", object.unevaluated_properties);
    visitor.field("minProperties", object.min_properties);
    visitor.field("maxProperties", object.max_properties);
    visitor.field("required", object.required);
    visitor.field("dependentRequired", object.dependent_required);
    visitor.field("dependentSchemas", object.dependent_schemas);
    visitor.field("allOf", object.all_of);
    visitor.field("anyOf", object.any_of);
    visitor.field("oneOf", object.one_of);
    visitor.field("not", object.not_);
    visitor.field("if", object.if_);
    visitor.field("then", object.then);
    visitor.field("else", object.else_);
    visitor.field("discriminator", object.discriminator);
    visitor.field("title", object.title);
    visitor.field("description", object.description);
    visitor.field("default", object.default_);
    visitor.field("examples", object.examples);
    visitor.field("example", object.example);
    visitor.field("deprecated", object.deprecated);
    visitor.field("readOnly", object.read_only);
    visitor.field("writeOnly", object.write_only);
    visitor.field("xml", object.xml);
    visitor.field("externalDocs", object.external_docs);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Discriminator> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("propertyName", object.property_name);
    visitor.field("mapping", object.mapping);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::Xml> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("name", object.name);
    visitor.field("namespace", object.namespace_);
    visitor.field("prefix", object.prefix);
    visitor.field("attribute", object.attribute);
    visitor.field("wrapped", object.wrapped);
    visitor.extensions(object.extensions);
  }
};

template <>
struct Fields<openapi::ExternalDocumentation> {
  template <typename Object, typename Visitor>
  static void visit(Object& object, Visitor& visitor) {
    visitor.field("description", object.description);
    visitor.field("url", object.url);
    visitor.extensions(object.extensions);
  }
};

}  // namespace beckon::detail
