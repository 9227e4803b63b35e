#include "openapi/documentation.hpp"

#include "openapi/object_table.hpp"

namespace beckon::openapi {

namespace {

using Type = ObjectType;

struct Row {
  ObjectType object;
  std::string_view key;
  std::string_view text;
};

constexpr Row rows[] = {
    {Type::document, "openapi", "The version of OpenAPI: `3.1.0`."},
    {Type::document, "info", "What the document says of the API as a whole."},
    {Type::document, "jsonSchemaDialect", "The URI of the dialect of schemas that have no `$schema` of their own."},
    {Type::document, "servers", "Where the API is to be found; nothing said: at `/`."},
    {Type::document, "paths", "The calls that the API answers."},
    {Type::document, "webhooks", "The calls that the API makes, under a name each."},
    {Type::document, "components", "What other places refer to."},
    {Type::document, "security", "Ways to be let in of which one is enough, for operations that say nothing of it."},
    {Type::document, "tags", "What tools should know of the tags, in the order in which they show them."},
    {Type::document, "externalDocs", "Where more is to be read."},

    {Type::info, "title", "The name of the API."},
    {Type::info, "summary", "A short line about the API."},
    {Type::info, "description", "Markdown."},
    {Type::info, "termsOfService", "The URI of the terms of service."},
    {Type::info, "contact", "Who answers questions about the API."},
    {Type::info, "license", "Under which terms the API may be used."},
    {Type::info, "version", "The version of the API, not of OpenAPI."},

    {Type::contact, "name", "A person or an organisation."},
    {Type::contact, "url", "The URI of a page."},
    {Type::contact, "email", "An email address."},

    {Type::license, "name", "The name of the license."},
    {Type::license, "identifier", "An SPDX expression: `MIT`. Not beside `url`."},
    {Type::license, "url", "The URI of the license. Not beside `identifier`."},

    {Type::server, "url", "A URL, which may be relative and hold variables: `https://{region}.example.com`."},
    {Type::server, "description", "Markdown."},
    {Type::server, "variables", "The variables of the URL by name."},

    {Type::server_variable, "enum", "The values that it can have."},
    {Type::server_variable, "default", "The value where none is given."},
    {Type::server_variable, "description", "Markdown."},

    {Type::components, "schemas", "For `#/components/schemas/…`."},
    {Type::components, "responses", "For `#/components/responses/…`."},
    {Type::components, "parameters", "For `#/components/parameters/…`."},
    {Type::components, "examples", "For `#/components/examples/…`."},
    {Type::components, "requestBodies", "For `#/components/requestBodies/…`."},
    {Type::components, "headers", "For `#/components/headers/…`."},
    {Type::components, "securitySchemes", "Named by Security Requirement Objects."},
    {Type::components, "links", "For `#/components/links/…`."},
    {Type::components, "callbacks", "For `#/components/callbacks/…`."},
    {Type::components, "pathItems", "For `#/components/pathItems/…`."},

    {Type::path_item, "$ref", "The URI of a Path Item Object with what stands here."},
    {Type::path_item, "summary", "A short line about all operations of the path."},
    {Type::path_item, "description", "Markdown, about all operations of the path."},
    {Type::path_item, "get", "What GET does."},
    {Type::path_item, "put", "What PUT does."},
    {Type::path_item, "post", "What POST does."},
    {Type::path_item, "delete", "What DELETE does."},
    {Type::path_item, "options", "What OPTIONS does."},
    {Type::path_item, "head", "What HEAD does."},
    {Type::path_item, "patch", "What PATCH does."},
    {Type::path_item, "trace", "What TRACE does."},
    {Type::path_item, "servers", "In place of those of the document."},
    {Type::path_item, "parameters", "Of all operations of the path, which may override them."},

    {Type::operation, "tags", "The groups in which tools show it."},
    {Type::operation, "summary", "A short line about what it does."},
    {Type::operation, "description", "Markdown."},
    {Type::operation, "externalDocs", "Where more is to be read."},
    {Type::operation, "operationId", "A name that no other operation of the document has."},
    {Type::operation, "parameters", "In the path, the query, headers and cookies."},
    {Type::operation, "requestBody", "What is sent with the request."},
    {Type::operation, "responses", "By status code: `200`, `2XX`, `default`."},
    {Type::operation, "callbacks", "Calls that the API makes on account of this one, under a name each."},
    {Type::operation, "deprecated", "Whether it should no longer be used."},
    {Type::operation, "security", "In place of that of the document; `[]`: everybody is let in."},
    {Type::operation, "servers", "In place of those of the path and the document."},

    {Type::external_documentation, "description", "Markdown."},
    {Type::external_documentation, "url", "The URI of the documentation."},

    {Type::parameter, "name", "The name, in upper and lower case as it is; of a path parameter, the variable's."},
    {Type::parameter, "in", "Where it stands."},
    {Type::parameter, "description", "Markdown."},
    {Type::parameter, "required", "Whether it has to be there; path parameters have to."},
    {Type::parameter, "deprecated", "Whether it should no longer be used."},
    {Type::parameter, "allowEmptyValue", "Of the query: whether it may stand there without a value."},
    {Type::parameter, "style", "How the value is written; the default depends on `in`."},
    {Type::parameter, "explode", "Whether each item of a list or object stands by itself."},
    {Type::parameter, "allowReserved", "Of the query: whether `:/?#[]@!$&'()*+,;=` stand there unencoded."},
    {Type::parameter, "schema", "The type. Not beside `content`."},
    {Type::parameter, "example", "A value. Not beside `examples`."},
    {Type::parameter, "examples", "Values, under a name each."},
    {Type::parameter, "content", "The one media type it is written in. Not beside `schema`."},

    {Type::request_body, "description", "Markdown."},
    {Type::request_body, "content", "By media type or range: `application/json`, `text/*`."},
    {Type::request_body, "required", "Whether it has to be there."},

    {Type::media_type, "schema", "The type of the content."},
    {Type::media_type, "example", "A value. Not beside `examples`."},
    {Type::media_type, "examples", "Values, under a name each."},
    {Type::media_type, "encoding", "How properties of the schema are sent, for multipart and forms."},

    {Type::encoding, "contentType", "Media types or ranges, separated by commas."},
    {Type::encoding, "headers", "Of the part, for multipart."},
    {Type::encoding, "style", "How the value is written, for forms."},
    {Type::encoding, "explode", "Whether each item of a list or object stands by itself, for forms."},
    {Type::encoding, "allowReserved", "Whether `:/?#[]@!$&'()*+,;=` stand there unencoded, for forms."},

    {Type::response, "description", "Markdown."},
    {Type::response, "headers", "By name, in upper or lower case."},
    {Type::response, "content", "By media type or range: `application/json`, `text/*`."},
    {Type::response, "links", "What can be done next with what came back, under a name each."},

    {Type::example, "summary", "A short line about it."},
    {Type::example, "description", "Markdown."},
    {Type::example, "value", "The value itself. Not beside `externalValue`."},
    {Type::example, "externalValue", "The URI of the value, where JSON can't hold it."},

    {Type::link, "operationRef", "The URI of the operation. Not beside `operationId`."},
    {Type::link, "operationId", "The operation by its name. Not beside `operationRef`."},
    {Type::link, "parameters", "Values or runtime expressions by the parameter's name: `$response.body#/id`."},
    {Type::link, "requestBody", "A value or runtime expression."},
    {Type::link, "description", "Markdown."},
    {Type::link, "server", "Where the operation is called."},

    {Type::header, "description", "Markdown."},
    {Type::header, "required", "Whether it has to be there."},
    {Type::header, "deprecated", "Whether it should no longer be used."},
    {Type::header, "style", "How the value is written."},
    {Type::header, "explode", "Whether the members of an object are written `key=value`."},
    {Type::header, "schema", "The type. Not beside `content`."},
    {Type::header, "example", "A value. Not beside `examples`."},
    {Type::header, "examples", "Values, under a name each."},
    {Type::header, "content", "The one media type it is written in. Not beside `schema`."},

    {Type::tag, "name", "As operations have it."},
    {Type::tag, "description", "Markdown."},
    {Type::tag, "externalDocs", "Where more is to be read."},

    {Type::reference, "$ref", "The URI of what is meant: `#/components/responses/NotFound`."},
    {Type::reference, "summary", "In place of the summary of what is meant."},
    {Type::reference, "description", "Markdown, in place of the description of what is meant."},

    {Type::schema, "$id", "The URI by which others refer to it (Core §8.2.1)."},
    {Type::schema, "$schema", "The URI of the dialect it is written in (Core §8.1.1)."},
    {Type::schema, "$anchor", "A name for references to it (Core §8.2.2)."},
    {Type::schema, "$dynamicAnchor", "A name for dynamic references to it (Core §8.2.2)."},
    {Type::schema, "$vocabulary", "The vocabularies of a dialect and whether each must be known (Core §8.1.2)."},
    {Type::schema, "$comment", "For who maintains it (Core §8.3)."},
    {Type::schema, "$defs", "Schemas to be referred to (Core §8.2.4)."},
    {Type::schema, "$ref", "The URI of a schema that has to be kept as well (Core §8.2.3.1)."},
    {Type::schema, "$dynamicRef", "The same, found where it is used (Core §8.2.3.2)."},
    {Type::schema, "type",
     "`null`, `boolean`, `object`, `array`, `number`, `integer` or `string`, or several of them (Validation §6.1.1)."},
    {Type::schema, "enum", "A list of the values that it can have (Validation §6.1.2)."},
    {Type::schema, "const", "The value that it has (Validation §6.1.3)."},
    {Type::schema, "format", "`date-time`, `uuid`, `int32` … (Validation §7)."},
    {Type::schema, "contentEncoding", "Of texts: `base64` (Validation §8.3)."},
    {Type::schema, "contentMediaType", "Of texts: the media type (Validation §8.4)."},
    {Type::schema, "contentSchema", "Of texts: the schema of what is in it (Validation §8.5)."},
    {Type::schema, "minLength", "Of texts: at least so many characters (Validation §6.3.2)."},
    {Type::schema, "maxLength", "Of texts: at most so many characters (Validation §6.3.1)."},
    {Type::schema, "pattern", "Of texts: a regular expression of ECMA-262 found in it (Validation §6.3.3)."},
    {Type::schema, "multipleOf", "Of numbers: a whole multiple of this (Validation §6.2.1)."},
    {Type::schema, "minimum", "Of numbers: at least this (Validation §6.2.4)."},
    {Type::schema, "exclusiveMinimum", "Of numbers: more than this (Validation §6.2.5)."},
    {Type::schema, "maximum", "Of numbers: at most this (Validation §6.2.2)."},
    {Type::schema, "exclusiveMaximum", "Of numbers: less than this (Validation §6.2.3)."},
    {Type::schema, "prefixItems", "Of lists: the first items, one schema each (Core §10.3.1.1)."},
    {Type::schema, "items", "Of lists: all items but those of `prefixItems` (Core §10.3.1.2)."},
    {Type::schema, "contains", "Of lists: at least one item (Core §10.3.1.3)."},
    {Type::schema, "minContains", "At least so many items as in `contains` (Validation §6.4.5)."},
    {Type::schema, "maxContains", "At most so many items as in `contains` (Validation §6.4.4)."},
    {Type::schema, "minItems", "Of lists: at least so many items (Validation §6.4.2)."},
    {Type::schema, "maxItems", "Of lists: at most so many items (Validation §6.4.1)."},
    {Type::schema, "uniqueItems", "Of lists: whether no item is there twice (Validation §6.4.3)."},
    {Type::schema, "unevaluatedItems", "Of lists: items of which nothing else is said (Core §11.2)."},
    {Type::schema, "properties", "Of objects: the properties by name (Core §10.3.2.1)."},
    {Type::schema, "patternProperties", "Of objects: properties by regular expressions (Core §10.3.2.2)."},
    {Type::schema, "additionalProperties", "Of objects: all other properties; `false`: none (Core §10.3.2.3)."},
    {Type::schema, "propertyNames", "Of objects: what the names are like (Core §10.3.2.4)."},
    {Type::schema, "unevaluatedProperties", "Of objects: properties of which nothing else is said (Core §11.3)."},
    {Type::schema, "minProperties", "Of objects: at least so many properties (Validation §6.5.2)."},
    {Type::schema, "maxProperties", "Of objects: at most so many properties (Validation §6.5.1)."},
    {Type::schema, "required", "Of objects: the properties that have to be there (Validation §6.5.3)."},
    {Type::schema, "dependentRequired",
     "Of objects: for a property that is there, others that have to be (Validation §6.5.4)."},
    {Type::schema, "dependentSchemas", "Of objects: for a property that is there, a schema (Core §10.2.2.4)."},
    {Type::schema, "allOf", "All of these (Core §10.2.1.1)."},
    {Type::schema, "anyOf", "One or more of these (Core §10.2.1.2)."},
    {Type::schema, "oneOf", "Just one of these (Core §10.2.1.3)."},
    {Type::schema, "not", "Anything but this (Core §10.2.1.4)."},
    {Type::schema, "if", "What is like this has to be like `then`, the rest like `else` (Core §10.2.2.1)."},
    {Type::schema, "then", "For what is like `if` (Core §10.2.2.2)."},
    {Type::schema, "else", "For what is not like `if` (Core §10.2.2.3)."},
    {Type::schema, "discriminator", "The property that tells which schema of several it is."},
    {Type::schema, "title", "A short name (Validation §9.1)."},
    {Type::schema, "description", "Markdown (Validation §9.1)."},
    {Type::schema, "default", "The value where none is given (Validation §9.2)."},
    {Type::schema, "examples", "A list of values (Validation §9.5)."},
    {Type::schema, "example", "A value; `examples` is the newer word."},
    {Type::schema, "deprecated", "Whether it should no longer be used (Validation §9.3)."},
    {Type::schema, "readOnly", "Only ever sent by the server (Validation §9.4)."},
    {Type::schema, "writeOnly", "Only ever received by the server (Validation §9.4)."},
    {Type::schema, "xml", "How a property is written in XML."},
    {Type::schema, "externalDocs", "Where more is to be read."},

    {Type::discriminator, "propertyName", "The property whose value tells."},
    {Type::discriminator, "mapping", "For a value of the property the schema, by name or URI."},

    {Type::xml, "name", "The name of the element or attribute, where it is not the property's."},
    {Type::xml, "namespace", "The URI of the namespace."},
    {Type::xml, "prefix", "The prefix of the name."},
    {Type::xml, "attribute", "Whether it is an attribute rather than an element."},
    {Type::xml, "wrapped", "Of lists: whether an element stands around the items."},

    {Type::security_scheme, "type", "How callers prove who they are."},
    {Type::security_scheme, "description", "Markdown."},
    {Type::security_scheme, "name", "Of `apiKey`: the header, query parameter or cookie."},
    {Type::security_scheme, "in", "Of `apiKey`: where the key stands."},
    {Type::security_scheme, "scheme", "Of `http`: the scheme of the header Authorization: `basic`, `bearer`."},
    {Type::security_scheme, "bearerFormat", "Of `http` with `bearer`: what the token is, for people."},
    {Type::security_scheme, "flows", "Of `oauth2`: how tokens are got."},
    {Type::security_scheme, "openIdConnectUrl", "Of `openIdConnect`: the URL of its configuration."},

    {Type::oauth_flows, "implicit", "The implicit flow."},
    {Type::oauth_flows, "password", "The flow of the resource owner's password."},
    {Type::oauth_flows, "clientCredentials", "The flow of the client's credentials."},
    {Type::oauth_flows, "authorizationCode", "The flow of the authorization code."},

    {Type::oauth_flow, "authorizationUrl", "Of `implicit` and `authorizationCode`: where users give their consent."},
    {Type::oauth_flow, "tokenUrl", "Of all but `implicit`: where tokens are got."},
    {Type::oauth_flow, "refreshUrl", "Where tokens are renewed."},
    {Type::oauth_flow, "scopes", "What may be asked for, and a short text about each; it may be `{}`."},

    // Of the definitions language.
    {Type::document, "conventions", "What is derived where nothing is said: a preset, or single rules."},
    {Type::document, "models", "The shapes of the data by name: fields, or a type."},
    {Type::document, "routers", "Calls that share a prefix, tags, responses and the like."},
    {Type::document, "webhookDefaults", "What all webhooks have unless they say otherwise."},

    {Type::operation, "name", "The handler's name; `operationId` and `summary` follow from it."},
    {Type::operation, "path", "Variables of the path, each `name: type`."},
    {Type::operation, "query", "Query parameters, each `name: type`; `name?` or a default makes one optional."},
    {Type::operation, "header", "Header parameters, each `name: type`; `name?` or a default makes one optional."},
    {Type::operation, "cookie", "Cookies, each `name: type`; `name?` or a default makes one optional."},
    {Type::operation, "body", "The type of the JSON body."},
    {Type::operation, "body?", "The type of the JSON body, which may be left out."},
    {Type::operation, "form", "The fields of a form; with a `file` it is multipart."},
    {Type::operation, "returns", "The type that comes back; `null`: nothing does."},
    {Type::operation, "status", "The code of what comes back."},
    {Type::operation, "hidden", "`true` leaves the operation out."},
    {Type::operation, "since", "The version that brought it."},
    {Type::operation, "signature", "Of a webhook, how it is signed: `standard`, or `{ header, algorithm }`."},
    {Type::operation, "retries", "Of a webhook, when it is sent again: `standard`, or a list such as `[5s, 5m, 2h]`."},
    {Type::operation, "envelope",
     "Of a webhook: `standard` sends `{ type, timestamp, data }` with the body as `data`."},
    {Type::operation, "event", "Of a webhook, the envelope's `type` where that is not the webhook's key."},

    {Type::response, "returns", "The type of the content, as JSON."},

    {Type::schema, "definitions", "The older word for `$defs`."},
    {Type::schema, "$recursiveAnchor", "The older word for `$dynamicAnchor`."},
    {Type::schema, "$recursiveRef", "The older word for `$dynamicRef`."},
    {Type::schema, "dependencies", "The older word for `dependentSchemas` and `dependentRequired`."},
    {Type::schema, "$fields", "The fields of an object, as a model has them."},

    {Type::router, "prefix", "Stands before the paths of the router, and starts with `/`."},
    {Type::router, "tags", "Tags of all operations and webhooks of the router."},
    {Type::router, "responses", "Responses of all operations, unless they say otherwise."},
    {Type::router, "security", "For all operations that say nothing of it: a scheme's name, or a list."},
    {Type::router, "deprecated", "Whether none of it should be used any longer."},
    {Type::router, "hidden", "`true` leaves all of it out."},
    {Type::router, "callbacks", "Callbacks of all operations."},
    {Type::router, "path", "Variables of the paths, each `name: type`."},
    {Type::router, "query", "Query parameters of all operations, each `name: type`."},
    {Type::router, "header", "Header parameters of all operations, each `name: type`."},
    {Type::router, "cookie", "Cookies of all operations, each `name: type`."},
    {Type::router, "paths", "The calls that are answered, behind the prefix."},
    {Type::router, "webhooks", "The calls that are made; the prefix is not theirs."},
    {Type::router, "routers", "Routers within this one."},
    {Type::router, "webhookDefaults", "What the webhooks of the router have unless they say otherwise."},

    {Type::webhook_defaults, "signature", "How webhooks are signed: `standard`, or `{ header, algorithm }`."},
    {Type::webhook_defaults, "retries", "When they are sent again: `standard`, or a list such as `[5s, 5m, 2h]`."},
    {Type::webhook_defaults, "envelope", "`standard` sends `{ type, timestamp, data }` with the body as `data`."},
    {Type::webhook_defaults, "header", "Header parameters of all webhooks, each `name: type`."},
    {Type::webhook_defaults, "responses", "Responses of all webhooks, unless they say otherwise."},
    {Type::webhook_defaults, "security", "For all webhooks that say nothing of it: a scheme's name, or a list."},

    {Type::webhook_signature, "header", "The header that holds the signature."},
    {Type::webhook_signature, "algorithm", "How it is made: `hmac-sha256`."},
};

}  // namespace

std::string_view documentation_of(ObjectType object, std::string_view key) {
  for (const Row& row : rows) {
    if (row.object == object && row.key == key) return row.text;
  }
  return {};
}

std::string_view specified_in(ObjectType object) { return tables::objects[static_cast<std::size_t>(object)].section; }

std::string_view target_of(ObjectType object, std::string_view key) {
  for (const tables::Row& row : tables::objects[static_cast<std::size_t>(object)].fields) {
    if (row.key == key) return row.lowers_to;
  }
  return {};
}

}  // namespace beckon::openapi
