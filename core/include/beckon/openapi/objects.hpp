#pragma once

// Written by `make generate` from core/src/openapi/tables.hpp: change it there.

#include <optional>  // std::optional
#include <string>    // std::string

#include <beckon/json.hpp>
#include <beckon/openapi/alternatives.hpp>
#include <beckon/openapi/containers.hpp>
#include <beckon/openapi/schema.hpp>

namespace beckon::openapi {

struct Document;
struct Info;
struct Contact;
struct License;
struct Server;
struct ServerVariable;
struct Components;
struct PathItem;
struct Operation;
struct Parameter;
struct RequestBody;
struct MediaType;
struct Encoding;
struct Response;
struct Example;
struct Link;
struct Header;
struct Tag;
struct Reference;
struct SecurityScheme;
struct OAuthFlows;
struct OAuthFlow;

/// OpenAPI 3.1.1 §4.8.8, Paths Object.
using Paths = ExtensibleMap<PathItem>;
/// OpenAPI 3.1.1 §4.8.16, Responses Object.
using Responses = ExtensibleMap<OrReference<Response>>;
/// OpenAPI 3.1.1 §4.8.18, Callback Object.
using Callback = ExtensibleMap<PathItem>;
/// OpenAPI 3.1.1 §4.8.30, Security Requirement Object.
using SecurityRequirement = Map<List<std::string>>;

/// OpenAPI 3.1.1 §4.8.1, OpenAPI Object.
struct Document {
  /// The version of OpenAPI: `3.1.0`. Required.
  std::optional<std::string> openapi = {};
  /// What the document says of the API as a whole. Required.
  Optional<Info> info = {};
  /// The URI of the dialect of schemas that have no `$schema` of their own.
  std::optional<std::string> json_schema_dialect = {};
  /// Where the API is to be found; nothing said: at `/`.
  List<Server> servers = {};
  /// The calls that the API answers.
  Paths paths = {};
  /// The calls that the API makes, under a name each.
  Map<PathItem> webhooks = {};
  /// What other places refer to.
  Optional<Components> components = {};
  /// Ways to be let in of which one is enough, for operations that say nothing of it.
  List<SecurityRequirement> security = {};
  /// What tools should know of the tags, in the order in which they show them.
  List<Tag> tags = {};
  /// Where more is to be read.
  Optional<ExternalDocumentation> external_docs = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.2, Info Object.
struct Info {
  /// The name of the API. Required.
  std::optional<std::string> title = {};
  /// A short line about the API.
  std::optional<std::string> summary = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// The URI of the terms of service.
  std::optional<std::string> terms_of_service = {};
  /// Who answers questions about the API.
  Optional<Contact> contact = {};
  /// Under which terms the API may be used.
  Optional<License> license = {};
  /// The version of the API, not of OpenAPI. Required.
  std::optional<std::string> version = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.3, Contact Object.
struct Contact {
  /// A person or an organisation.
  std::optional<std::string> name = {};
  /// The URI of a page.
  std::optional<std::string> url = {};
  /// An email address.
  std::optional<std::string> email = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.4, License Object.
struct License {
  /// The name of the license. Required.
  std::optional<std::string> name = {};
  /// An SPDX expression: `MIT`. Not beside `url`.
  std::optional<std::string> identifier = {};
  /// The URI of the license. Not beside `identifier`.
  std::optional<std::string> url = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.5, Server Object.
struct Server {
  /// A URL, which may be relative and hold variables: `https://{region}.example.com`. Required.
  std::optional<std::string> url = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// The variables of the URL by name.
  Map<ServerVariable> variables = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.6, Server Variable Object.
struct ServerVariable {
  /// The values that it can have.
  List<std::string> enum_ = {};
  /// The value where none is given. Required.
  std::optional<std::string> default_ = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.7, Components Object.
struct Components {
  /// For `#/components/schemas/…`.
  Map<OrBoolean<Schema>> schemas = {};
  /// For `#/components/responses/…`.
  Map<OrReference<Response>> responses = {};
  /// For `#/components/parameters/…`.
  Map<OrReference<Parameter>> parameters = {};
  /// For `#/components/examples/…`.
  Map<OrReference<Example>> examples = {};
  /// For `#/components/requestBodies/…`.
  Map<OrReference<RequestBody>> request_bodies = {};
  /// For `#/components/headers/…`.
  Map<OrReference<Header>> headers = {};
  /// Named by Security Requirement Objects.
  Map<OrReference<SecurityScheme>> security_schemes = {};
  /// For `#/components/links/…`.
  Map<OrReference<Link>> links = {};
  /// For `#/components/callbacks/…`.
  Map<OrReference<Callback>> callbacks = {};
  /// For `#/components/pathItems/…`.
  Map<PathItem> path_items = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.9, Path Item Object.
struct PathItem {
  /// The URI of a Path Item Object with what stands here.
  std::optional<std::string> ref = {};
  /// A short line about all operations of the path.
  std::optional<std::string> summary = {};
  /// Markdown, about all operations of the path.
  std::optional<std::string> description = {};
  /// What GET does.
  Optional<Operation> get = {};
  /// What PUT does.
  Optional<Operation> put = {};
  /// What POST does.
  Optional<Operation> post = {};
  /// What DELETE does.
  Optional<Operation> delete_ = {};
  /// What OPTIONS does.
  Optional<Operation> options = {};
  /// What HEAD does.
  Optional<Operation> head = {};
  /// What PATCH does.
  Optional<Operation> patch = {};
  /// What TRACE does.
  Optional<Operation> trace = {};
  /// In place of those of the document.
  List<Server> servers = {};
  /// Of all operations of the path, which may override them.
  List<OrReference<Parameter>> parameters = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.10, Operation Object.
struct Operation {
  /// The groups in which tools show it.
  List<std::string> tags = {};
  /// A short line about what it does.
  std::optional<std::string> summary = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// Where more is to be read.
  Optional<ExternalDocumentation> external_docs = {};
  /// A name that no other operation of the document has.
  std::optional<std::string> operation_id = {};
  /// In the path, the query, headers and cookies.
  List<OrReference<Parameter>> parameters = {};
  /// What is sent with the request.
  Optional<OrReference<RequestBody>> request_body = {};
  /// By status code: `200`, `2XX`, `default`.
  Responses responses = {};
  /// Calls that the API makes on account of this one, under a name each.
  Map<OrReference<Callback>> callbacks = {};
  /// Whether it should no longer be used.
  std::optional<bool> deprecated = {};
  /// In place of that of the document; `empty`: everybody is let in.
  List<SecurityRequirement> security = {};
  /// In place of those of the path and the document.
  List<Server> servers = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.12, Parameter Object.
struct Parameter {
  /// The name, in upper and lower case as it is; of a path parameter, the variable's. Required.
  std::optional<std::string> name = {};
  /// Where it stands. `path`, `query`, `header` or `cookie`. Required.
  std::optional<std::string> in = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// Whether it has to be there; path parameters have to.
  std::optional<bool> required = {};
  /// Whether it should no longer be used.
  std::optional<bool> deprecated = {};
  /// Of the query: whether it may stand there without a value.
  std::optional<bool> allow_empty_value = {};
  /// How the value is written; the default depends on `in`. `matrix`, `label`, `simple`, `form`, `spaceDelimited`,
  /// `pipeDelimited` or `deepObject`.
  std::optional<std::string> style = {};
  /// Whether each item of a list or object stands by itself.
  std::optional<bool> explode = {};
  /// Of the query: whether `:/?#[]@!$&'()*+,;=` stand there unencoded.
  std::optional<bool> allow_reserved = {};
  /// The type. Not beside `content`.
  Optional<OrBoolean<Schema>> schema = {};
  /// A value. Not beside `examples`.
  std::optional<Json> example = {};
  /// Values, under a name each.
  Map<OrReference<Example>> examples = {};
  /// The one media type it is written in. Not beside `schema`.
  Map<MediaType> content = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.13, Request Body Object.
struct RequestBody {
  /// Markdown.
  std::optional<std::string> description = {};
  /// By media type or range: `application/json`, `text/*`. Required.
  Map<MediaType> content = {};
  /// Whether it has to be there.
  std::optional<bool> required = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.14, Media Type Object.
struct MediaType {
  /// The type of the content.
  Optional<OrBoolean<Schema>> schema = {};
  /// A value. Not beside `examples`.
  std::optional<Json> example = {};
  /// Values, under a name each.
  Map<OrReference<Example>> examples = {};
  /// How properties of the schema are sent, for multipart and forms.
  Map<Encoding> encoding = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.15, Encoding Object.
struct Encoding {
  /// Media types or ranges, separated by commas.
  std::optional<std::string> content_type = {};
  /// Of the part, for multipart.
  Map<OrReference<Header>> headers = {};
  /// How the value is written, for forms. `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`.
  std::optional<std::string> style = {};
  /// Whether each item of a list or object stands by itself, for forms.
  std::optional<bool> explode = {};
  /// Whether `:/?#[]@!$&'()*+,;=` stand there unencoded, for forms.
  std::optional<bool> allow_reserved = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.17, Response Object.
struct Response {
  /// Markdown. Required.
  std::optional<std::string> description = {};
  /// By name, in upper or lower case.
  Map<OrReference<Header>> headers = {};
  /// By media type or range: `application/json`, `text/*`.
  Map<MediaType> content = {};
  /// What can be done next with what came back, under a name each.
  Map<OrReference<Link>> links = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.19, Example Object.
struct Example {
  /// A short line about it.
  std::optional<std::string> summary = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// The value itself. Not beside `external_value`.
  std::optional<Json> value = {};
  /// The URI of the value, where JSON can't hold it.
  std::optional<std::string> external_value = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.20, Link Object.
struct Link {
  /// The URI of the operation. Not beside `operation_id`.
  std::optional<std::string> operation_ref = {};
  /// The operation by its name. Not beside `operation_ref`.
  std::optional<std::string> operation_id = {};
  /// Values or runtime expressions by the parameter's name: `$response.body#/id`.
  Map<std::string> parameters = {};
  /// A value or runtime expression.
  std::optional<Json> request_body = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// Where the operation is called.
  Optional<Server> server = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.21, Header Object.
struct Header {
  /// Markdown.
  std::optional<std::string> description = {};
  /// Whether it has to be there.
  std::optional<bool> required = {};
  /// Whether it should no longer be used.
  std::optional<bool> deprecated = {};
  /// How the value is written. `simple`.
  std::optional<std::string> style = {};
  /// Whether the members of an object are written `key=value`.
  std::optional<bool> explode = {};
  /// The type. Not beside `content`.
  Optional<OrBoolean<Schema>> schema = {};
  /// A value. Not beside `examples`.
  std::optional<Json> example = {};
  /// Values, under a name each.
  Map<OrReference<Example>> examples = {};
  /// The one media type it is written in. Not beside `schema`.
  Map<MediaType> content = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.22, Tag Object.
struct Tag {
  /// As operations have it. Required.
  std::optional<std::string> name = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// Where more is to be read.
  Optional<ExternalDocumentation> external_docs = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.23, Reference Object.
struct Reference {
  /// The URI of what is meant: `#/components/responses/NotFound`. Required.
  std::optional<std::string> ref = {};
  /// In place of the summary of what is meant.
  std::optional<std::string> summary = {};
  /// Markdown, in place of the description of what is meant.
  std::optional<std::string> description = {};
  /// Keys that OpenAPI ignores.
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.27, Security Scheme Object.
struct SecurityScheme {
  /// How callers prove who they are. `apiKey`, `http`, `mutualTLS`, `oauth2` or `openIdConnect`. Required.
  std::optional<std::string> type = {};
  /// Markdown.
  std::optional<std::string> description = {};
  /// Of `apiKey`: the header, query parameter or cookie.
  std::optional<std::string> name = {};
  /// Of `apiKey`: where the key stands. `query`, `header` or `cookie`.
  std::optional<std::string> in = {};
  /// Of `http`: the scheme of the header Authorization: `basic`, `bearer`.
  std::optional<std::string> scheme = {};
  /// Of `http` with `bearer`: what the token is, for people.
  std::optional<std::string> bearer_format = {};
  /// Of `oauth2`: how tokens are got.
  Optional<OAuthFlows> flows = {};
  /// Of `openIdConnect`: the URL of its configuration.
  std::optional<std::string> open_id_connect_url = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.28, OAuth Flows Object.
struct OAuthFlows {
  /// The implicit flow.
  Optional<OAuthFlow> implicit = {};
  /// The flow of the resource owner's password.
  Optional<OAuthFlow> password = {};
  /// The flow of the client's credentials.
  Optional<OAuthFlow> client_credentials = {};
  /// The flow of the authorization code.
  Optional<OAuthFlow> authorization_code = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

/// OpenAPI 3.1.1 §4.8.29, OAuth Flow Object.
struct OAuthFlow {
  /// Of `implicit` and `authorizationCode`: where users give their consent.
  std::optional<std::string> authorization_url = {};
  /// Of all but `implicit`: where tokens are got.
  std::optional<std::string> token_url = {};
  /// Where tokens are renewed.
  std::optional<std::string> refresh_url = {};
  /// What may be asked for, and a short text about each; it may be `empty`. Required.
  Map<std::string> scopes = {};
  /// Specification extensions: keys that start with `x-` (§4.9).
  Map<Json> extensions = {};
};

}  // namespace beckon::openapi
