// Written by `make generate` from core/src/openapi/tables.hpp: change it there.

import type { Callback, Expression, Extensions, Fields, Operation, Schema } from "./types.js";

/** OpenAPI 3.1.1, section 4.8.2, Info Object. */
export interface Info extends Extensions {
  /** The name of the API. */
  title: string;
  /** A short line about the API. */
  summary?: string;
  /** Markdown. */
  description?: string;
  /** The URI of the terms of service. */
  termsOfService?: string;
  /** Who answers questions about the API. */
  contact?: Contact;
  /** Under which terms the API may be used. */
  license?: License;
  /** The version of the API, not of OpenAPI. */
  version: string;
}

/** OpenAPI 3.1.1, section 4.8.3, Contact Object. */
export interface Contact extends Extensions {
  /** A person or an organisation. */
  name?: string;
  /** The URI of a page. */
  url?: string;
  /** An email address. */
  email?: string;
}

/** OpenAPI 3.1.1, section 4.8.4, License Object. */
export interface License extends Extensions {
  /** The name of the license. */
  name: string;
  /** An SPDX expression: `MIT`. Not beside `url`. */
  identifier?: string;
  /** The URI of the license. Not beside `identifier`. */
  url?: string;
}

/** OpenAPI 3.1.1, section 4.8.5, Server Object. */
export interface Server extends Extensions {
  /** A URL, which may be relative and hold variables: `https://{region}.example.com`. */
  url: string;
  /** Markdown. */
  description?: string;
  /** The variables of the URL by name. */
  variables?: { readonly [name: string]: ServerVariable };
}

/** OpenAPI 3.1.1, section 4.8.6, Server Variable Object. */
export interface ServerVariable extends Extensions {
  /** The values that it can have. */
  enum?: readonly string[];
  /** The value where none is given. */
  default: string;
  /** Markdown. */
  description?: string;
}

/** OpenAPI 3.1.1, section 4.8.7, Components Object. */
export interface Components extends Extensions {
  /** For `#/components/schemas/…`. */
  schemas?: { readonly [name: string]: Schema };
  /** For `#/components/responses/…`. */
  responses?: { readonly [name: string]: Expression | Response | Reference };
  /** For `#/components/parameters/…`. */
  parameters?: { readonly [name: string]: Parameter | Reference };
  /** For `#/components/examples/…`. */
  examples?: { readonly [name: string]: Example | Reference };
  /** For `#/components/requestBodies/…`. */
  requestBodies?: { readonly [name: string]: RequestBody | Reference };
  /** For `#/components/headers/…`. */
  headers?: { readonly [name: string]: Header | Reference };
  /** Named by Security Requirement Objects. */
  securitySchemes?: { readonly [name: string]: SecurityScheme | Reference };
  /** For `#/components/links/…`. */
  links?: { readonly [name: string]: Link | Reference };
  /** For `#/components/callbacks/…`. */
  callbacks?: { readonly [name: string]: Callback | Reference };
  /** For `#/components/pathItems/…`. */
  pathItems?: { readonly [name: string]: PathItem };
}

/** OpenAPI 3.1.1, section 4.8.9, Path Item Object. */
export interface PathItem extends Extensions {
  /** The URI of a Path Item Object with what stands here. */
  $ref?: string;
  /** A short line about all operations of the path. */
  summary?: string;
  /** Markdown, about all operations of the path. */
  description?: string;
  /** What GET does. */
  get?: Operation;
  /** What PUT does. */
  put?: Operation;
  /** What POST does. */
  post?: Operation;
  /** What DELETE does. */
  delete?: Operation;
  /** What OPTIONS does. */
  options?: Operation;
  /** What HEAD does. */
  head?: Operation;
  /** What PATCH does. */
  patch?: Operation;
  /** What TRACE does. */
  trace?: Operation;
  /** In place of those of the document. */
  servers?: readonly Server[];
  /** Of all operations of the path, which may override them. */
  parameters?: readonly (Parameter | Reference)[];
}

/** OpenAPI 3.1.1, section 4.8.11, External Documentation Object. */
export interface ExternalDocumentation extends Extensions {
  /** Markdown. */
  description?: string;
  /** The URI of the documentation. */
  url: string;
}

/** OpenAPI 3.1.1, section 4.8.12, Parameter Object. */
export interface Parameter extends Extensions {
  /** The name, in upper and lower case as it is; of a path parameter, the variable's. */
  name: string;
  /** Where it stands. */
  in: "path" | "query" | "header" | "cookie";
  /** Markdown. */
  description?: string;
  /** Whether it has to be there; path parameters have to. */
  required?: boolean;
  /** Whether it should no longer be used. */
  deprecated?: boolean;
  /** Of the query: whether it may stand there without a value. */
  allowEmptyValue?: boolean;
  /** How the value is written; the default depends on `in`. */
  style?: string;
  /** Whether each item of a list or object stands by itself. */
  explode?: boolean;
  /** Of the query: whether `:/?#[]@!$&'()*+,;=` stand there unencoded. */
  allowReserved?: boolean;
  /** The type. Not beside `content`. */
  schema?: Schema;
  /** A value. Not beside `examples`. */
  example?: unknown;
  /** Values, under a name each. */
  examples?: { readonly [name: string]: Example | Reference };
  /** The one media type it is written in. Not beside `schema`. */
  content?: { readonly [name: string]: MediaType };
}

/** OpenAPI 3.1.1, section 4.8.13, Request Body Object. */
export interface RequestBody extends Extensions {
  /** Markdown. */
  description?: string;
  /** By media type or range: `application/json`, `text/*`. */
  content: { readonly [name: string]: MediaType };
  /** Whether it has to be there. */
  required?: boolean;
}

/** OpenAPI 3.1.1, section 4.8.14, Media Type Object. */
export interface MediaType extends Extensions {
  /** The type of the content. */
  schema?: Schema;
  /** A value. Not beside `examples`. */
  example?: unknown;
  /** Values, under a name each. */
  examples?: { readonly [name: string]: Example | Reference };
  /** How properties of the schema are sent, for multipart and forms. */
  encoding?: { readonly [name: string]: Encoding };
}

/** OpenAPI 3.1.1, section 4.8.15, Encoding Object. */
export interface Encoding extends Extensions {
  /** Media types or ranges, separated by commas. */
  contentType?: string;
  /** Of the part, for multipart. */
  headers?: { readonly [name: string]: Header | Reference };
  /** How the value is written, for forms. */
  style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** Whether each item of a list or object stands by itself, for forms. */
  explode?: boolean;
  /** Whether `:/?#[]@!$&'()*+,;=` stand there unencoded, for forms. */
  allowReserved?: boolean;
}

/** OpenAPI 3.1.1, section 4.8.17, Response Object. */
export interface Response extends Extensions {
  /** Markdown. */
  description?: string;
  /** By name, in upper or lower case. */
  headers?: { readonly [name: string]: Header | Reference };
  /** By media type or range: `application/json`, `text/*`. */
  content?: { readonly [name: string]: MediaType };
  /** What can be done next with what came back, under a name each. */
  links?: { readonly [name: string]: Link | Reference };
  /** The type of the content, as JSON. */
  returns?: Schema;
}

/** OpenAPI 3.1.1, section 4.8.19, Example Object. */
export interface Example extends Extensions {
  /** A short line about it. */
  summary?: string;
  /** Markdown. */
  description?: string;
  /** The value itself. Not beside `externalValue`. */
  value?: unknown;
  /** The URI of the value, where JSON can't hold it. */
  externalValue?: string;
}

/** OpenAPI 3.1.1, section 4.8.20, Link Object. */
export interface Link extends Extensions {
  /** The URI of the operation. Not beside `operationId`. */
  operationRef?: string;
  /** The operation by its name. Not beside `operationRef`. */
  operationId?: string;
  /** Values or runtime expressions by the parameter's name: `$response.body#/id`. */
  parameters?: { readonly [name: string]: string };
  /** A value or runtime expression. */
  requestBody?: unknown;
  /** Markdown. */
  description?: string;
  /** Where the operation is called. */
  server?: Server;
}

/** OpenAPI 3.1.1, section 4.8.21, Header Object. */
export interface Header extends Extensions {
  /** Markdown. */
  description?: string;
  /** Whether it has to be there. */
  required?: boolean;
  /** Whether it should no longer be used. */
  deprecated?: boolean;
  /** How the value is written. */
  style?: "simple";
  /** Whether the members of an object are written `key=value`. */
  explode?: boolean;
  /** The type. Not beside `content`. */
  schema?: Schema;
  /** A value. Not beside `examples`. */
  example?: unknown;
  /** Values, under a name each. */
  examples?: { readonly [name: string]: Example | Reference };
  /** The one media type it is written in. Not beside `schema`. */
  content?: { readonly [name: string]: MediaType };
}

/** OpenAPI 3.1.1, section 4.8.22, Tag Object. */
export interface Tag extends Extensions {
  /** As operations have it. */
  name: string;
  /** Markdown. */
  description?: string;
  /** Where more is to be read. */
  externalDocs?: ExternalDocumentation;
}

/** OpenAPI 3.1.1, section 4.8.23, Reference Object. */
export interface Reference {
  /** The URI of what is meant: `#/components/responses/NotFound`. */
  $ref: string;
  /** In place of the summary of what is meant. */
  summary?: string;
  /** Markdown, in place of the description of what is meant. */
  description?: string;
}

/** OpenAPI 3.1.1, section 4.8.24, Schema Object. */
export interface SchemaKeywords {
  /** The URI by which others refer to it (Core §8.2.1). */
  $id?: string;
  /** The URI of the dialect it is written in (Core §8.1.1). */
  $schema?: string;
  /** A name for references to it (Core §8.2.2). */
  $anchor?: string;
  /** A name for dynamic references to it (Core §8.2.2). */
  $dynamicAnchor?: string;
  /** The vocabularies of a dialect and whether each must be known (Core §8.1.2). */
  $vocabulary?: { readonly [name: string]: boolean };
  /** For who maintains it (Core §8.3). */
  $comment?: string;
  /** Schemas to be referred to (Core §8.2.4). */
  $defs?: { readonly [name: string]: Schema };
  /** The older word for `$defs`. @deprecated */
  definitions?: { readonly [name: string]: Schema };
  /** The URI of a schema that has to be kept as well (Core §8.2.3.1). */
  $ref?: string;
  /** The same, found where it is used (Core §8.2.3.2). */
  $dynamicRef?: string;
  /** The older word for `$dynamicAnchor`. @deprecated */
  $recursiveAnchor?: string;
  /** The older word for `$dynamicRef`. @deprecated */
  $recursiveRef?: string;
  /** `null`, `boolean`, `object`, `array`, `number`, `integer` or `string`, or several of them (Validation §6.1.1). */
  type?: string | readonly string[];
  /** A list of the values that it can have (Validation §6.1.2). */
  enum?: readonly unknown[];
  /** The value that it has (Validation §6.1.3). */
  const?: unknown;
  /** `date-time`, `uuid`, `int32` … (Validation §7). */
  format?: string;
  /** Of texts: `base64` (Validation §8.3). */
  contentEncoding?: string;
  /** Of texts: the media type (Validation §8.4). */
  contentMediaType?: string;
  /** Of texts: the schema of what is in it (Validation §8.5). */
  contentSchema?: Schema;
  /** Of texts: at least so many characters (Validation §6.3.2). */
  minLength?: number;
  /** Of texts: at most so many characters (Validation §6.3.1). */
  maxLength?: number;
  /** Of texts: a regular expression of ECMA-262 found in it (Validation §6.3.3). */
  pattern?: string;
  /** Of numbers: a whole multiple of this (Validation §6.2.1). */
  multipleOf?: number;
  /** Of numbers: at least this (Validation §6.2.4). */
  minimum?: number;
  /** Of numbers: more than this (Validation §6.2.5). */
  exclusiveMinimum?: number;
  /** Of numbers: at most this (Validation §6.2.2). */
  maximum?: number;
  /** Of numbers: less than this (Validation §6.2.3). */
  exclusiveMaximum?: number;
  /** Of lists: the first items, one schema each (Core §10.3.1.1). */
  prefixItems?: readonly Schema[];
  /** Of lists: all items but those of `prefixItems` (Core §10.3.1.2). */
  items?: Schema;
  /** Of lists: at least one item (Core §10.3.1.3). */
  contains?: Schema;
  /** At least so many items as in `contains` (Validation §6.4.5). */
  minContains?: number;
  /** At most so many items as in `contains` (Validation §6.4.4). */
  maxContains?: number;
  /** Of lists: at least so many items (Validation §6.4.2). */
  minItems?: number;
  /** Of lists: at most so many items (Validation §6.4.1). */
  maxItems?: number;
  /** Of lists: whether no item is there twice (Validation §6.4.3). */
  uniqueItems?: boolean;
  /** Of lists: items of which nothing else is said (Core §11.2). */
  unevaluatedItems?: Schema;
  /** Of objects: the properties by name (Core §10.3.2.1). */
  properties?: { readonly [name: string]: Schema };
  /** Of objects: properties by regular expressions (Core §10.3.2.2). */
  patternProperties?: { readonly [name: string]: Schema };
  /** Of objects: all other properties; `false`: none (Core §10.3.2.3). */
  additionalProperties?: Schema;
  /** Of objects: what the names are like (Core §10.3.2.4). */
  propertyNames?: Schema;
  /** Of objects: properties of which nothing else is said (Core §11.3). */
  unevaluatedProperties?: Schema;
  /** Of objects: at least so many properties (Validation §6.5.2). */
  minProperties?: number;
  /** Of objects: at most so many properties (Validation §6.5.1). */
  maxProperties?: number;
  /** Of objects: the properties that have to be there (Validation §6.5.3). */
  required?: readonly string[];
  /** Of objects: for a property that is there, others that have to be (Validation §6.5.4). */
  dependentRequired?: { readonly [name: string]: readonly string[] };
  /** Of objects: for a property that is there, a schema (Core §10.2.2.4). */
  dependentSchemas?: { readonly [name: string]: Schema };
  /** The older word for `dependentSchemas` and `dependentRequired`. @deprecated */
  dependencies?: { readonly [name: string]: Schema | readonly string[] };
  /** All of these (Core §10.2.1.1). */
  allOf?: readonly Schema[];
  /** One or more of these (Core §10.2.1.2). */
  anyOf?: readonly Schema[];
  /** Just one of these (Core §10.2.1.3). */
  oneOf?: readonly Schema[];
  /** Anything but this (Core §10.2.1.4). */
  not?: Schema;
  /** What is like this has to be like `then`, the rest like `else` (Core §10.2.2.1). */
  if?: Schema;
  /** For what is like `if` (Core §10.2.2.2). */
  then?: Schema;
  /** For what is not like `if` (Core §10.2.2.3). */
  else?: Schema;
  /** The property that tells which schema of several it is. */
  discriminator?: Discriminator;
  /** A short name (Validation §9.1). */
  title?: string;
  /** Markdown (Validation §9.1). */
  description?: string;
  /** The value where none is given (Validation §9.2). */
  default?: unknown;
  /** A value; `examples` is the newer word. */
  example?: unknown;
  /** Whether it should no longer be used (Validation §9.3). */
  deprecated?: boolean;
  /** Only ever sent by the server (Validation §9.4). */
  readOnly?: boolean;
  /** Only ever received by the server (Validation §9.4). */
  writeOnly?: boolean;
  /** How a property is written in XML. */
  xml?: Xml;
  /** Where more is to be read. */
  externalDocs?: ExternalDocumentation;
  /** The fields of an object, as a model has them. */
  $fields?: Fields;
  /** Any other keyword. */
  [keyword: string]: unknown;
}

/** OpenAPI 3.1.1, section 4.8.25, Discriminator Object. */
export interface Discriminator extends Extensions {
  /** The property whose value tells. */
  propertyName: string;
  /** For a value of the property the schema, by name or URI. */
  mapping?: { readonly [name: string]: string };
}

/** OpenAPI 3.1.1, section 4.8.26, XML Object. */
export interface Xml extends Extensions {
  /** The name of the element or attribute, where it is not the property's. */
  name?: string;
  /** The URI of the namespace. */
  namespace?: string;
  /** The prefix of the name. */
  prefix?: string;
  /** Whether it is an attribute rather than an element. */
  attribute?: boolean;
  /** Of lists: whether an element stands around the items. */
  wrapped?: boolean;
}

/** OpenAPI 3.1.1, section 4.8.27, Security Scheme Object. */
export interface SecurityScheme extends Extensions {
  /** How callers prove who they are. */
  type: "apiKey" | "http" | "mutualTLS" | "oauth2" | "openIdConnect";
  /** Markdown. */
  description?: string;
  /** Of `apiKey`: the header, query parameter or cookie. */
  name?: string;
  /** Of `apiKey`: where the key stands. */
  in?: "query" | "header" | "cookie";
  /** Of `http`: the scheme of the header Authorization: `basic`, `bearer`. */
  scheme?: string;
  /** Of `http` with `bearer`: what the token is, for people. */
  bearerFormat?: string;
  /** Of `oauth2`: how tokens are got. */
  flows?: OAuthFlows;
  /** Of `openIdConnect`: the URL of its configuration. */
  openIdConnectUrl?: string;
}

/** OpenAPI 3.1.1, section 4.8.28, OAuth Flows Object. */
export interface OAuthFlows extends Extensions {
  /** The implicit flow. */
  implicit?: OAuthFlow;
  /** The flow of the resource owner's password. */
  password?: OAuthFlow;
  /** The flow of the client's credentials. */
  clientCredentials?: OAuthFlow;
  /** The flow of the authorization code. */
  authorizationCode?: OAuthFlow;
}

/** OpenAPI 3.1.1, section 4.8.29, OAuth Flow Object. */
export interface OAuthFlow extends Extensions {
  /** Of `implicit` and `authorizationCode`: where users give their consent. */
  authorizationUrl?: string;
  /** Of all but `implicit`: where tokens are got. */
  tokenUrl?: string;
  /** Where tokens are renewed. */
  refreshUrl?: string;
  /** What may be asked for, and a short text about each; it may be `{}`. */
  scopes: { readonly [name: string]: string };
}
