// The definitions language as an editor shows it while one writes. What is right and wrong is the core's to say.

import type {
  Components,
  ExternalDocumentation,
  Info,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  SchemaKeywords,
  Server,
  Tag,
} from "./openapi.js";

export type * from "./openapi.js";

/** Keys that start with `x-` may stand on every object and are kept. */
export interface Extensions {
  [extension: `x-${string}`]: unknown;
}

/**
 * A type expression: `string(3..64)`, `int(1..100) = 20`, `list<Order>`, `enum(basic | pro)`, `string? -- Login name`, or
 * the name of a model.
 */
export type Expression = string;

/** A type expression, `true` (anything), `false` (nothing) or a JSON Schema, in which such schemas may stand again. */
export type Schema = Expression | boolean | SchemaObject;

/**
 * An object's fields: name → expression or schema. A field is required unless its name ends in `?` or it has a default.
 */
export interface Fields {
  /** The model or models whose fields come first. */
  $extends?: string | readonly string[];
  $description?: string;
  /** Fields whose own names start with `$` or end in `?`. */
  $properties?: { readonly [name: string]: Schema };
  /** A field; or `$` and a JSON Schema keyword of the object. */
  [field: string]: unknown;
}

/** JSON Schema 2020-12 with OpenAPI's additions; its `type` may be an expression. */
export interface SchemaObject extends SchemaKeywords {
  /** A list of values. */
  examples?: readonly unknown[];
}

/** A schema, and what is the parameter's beside it. */
export interface ParameterSchema extends SchemaKeywords, Pick<Parameter, "style" | "explode" | "allowReserved"> {
  /** A list of values, or values under a name each. */
  examples?: readonly unknown[] | Parameter["examples"];
}

/** Parameters: name → expression or schema. `name?` or a default makes one optional. */
export interface Parameters {
  readonly [name: string]: Schema | ParameterSchema;
}

/** Responses by status code, by range (`2XX`) or `default`: a type expression, or an object. */
export interface Responses extends Extensions {
  readonly [status: number]: Expression | Response | Reference;
  readonly [range: `${number}XX`]: Expression | Response | Reference;
  readonly default?: Expression | Response | Reference;
}

/** Calls that the API makes on account of another, by the URL or runtime expression that says where to. */
export interface Callback extends Extensions {
  readonly [expression: `{$${string}`]: PathItem;
  readonly [expression: `$${string}`]: PathItem;
  readonly [url: `http${string}`]: PathItem;
}

/** Callbacks under a name each. */
export interface Callbacks {
  readonly [name: string]: Callback | Reference;
}

/** OpenAPI's list of requirements, or the names of schemes: `"bearer"`, `["bearer", "cookie"]`. */
export type Security = string | readonly (string | { readonly [scheme: string]: readonly string[] })[];

/** An operation: the shorthand below and every field of OpenAPI's Operation Object. */
export interface Operation extends Extensions {
  /** The handler's name; operationId and summary derive from it. */
  name?: string;
  tags?: readonly string[];
  summary?: string;
  /** What it does, in CommonMark. */
  description?: string;
  externalDocs?: ExternalDocumentation;
  operationId?: string;
  /** Parameters in the path. A `{variable}` that is not declared is a string. */
  path?: Parameters;
  query?: Parameters;
  header?: Parameters;
  cookie?: Parameters;
  /** Parameters in OpenAPI's own form. */
  parameters?: readonly (Parameter | Reference)[];
  /** The JSON request body. */
  body?: Schema;
  /** A JSON request body that may be missing. */
  "body?"?: Schema;
  /** A form: its fields, or a model's name. It is multipart when a field is a `file`. */
  form?: Fields | string;
  /** The request body in OpenAPI's own form. */
  requestBody?: RequestBody | Reference;
  /** The type of the success response; `"null"`: 204 without content. */
  returns?: Schema;
  /** The code of the success response. */
  status?: number;
  responses?: Responses;
  callbacks?: Callbacks;
  deprecated?: boolean;
  security?: Security;
  servers?: readonly Server[];
  /** Leaves the operation out of the document. */
  hidden?: boolean;
  /** The version of the API that brought it. */
  since?: string;
}

/** How a webhook is signed, where not as Standard Webhooks says. */
export interface WebhookSignature extends Extensions {
  /** The header that holds the signature. */
  header: string;
  /** `hmac-sha256` */
  algorithm: string;
}

/** Seconds, or a number with its unit: `5s`, `5m`, `2h`, `1d`. */
export type Duration = number | `${number}${"s" | "m" | "h" | "d"}`;

/** How a webhook is sent. `false` turns off what `webhookDefaults` says; `standard` is Standard Webhooks 1.0.0. */
export interface Delivery {
  signature?: "standard" | WebhookSignature | false;
  /** After what time it is sent again when nobody took it. */
  retries?: "standard" | readonly Duration[] | false;
  /** The payload is `{ type, timestamp, data }`, and `body` the type of `data`. */
  envelope?: "standard" | false;
}

/** An operation under `webhooks`: a call that the API makes. */
export interface Webhook extends Omit<Operation, "header" | "responses" | "security">, Delivery {
  /** The envelope's `type`, where it is not the webhook's name. */
  event?: string;
  header?: Parameters | false;
  responses?: Responses | false;
  security?: Security | false;
}

/** What all webhooks have unless they, or a router nearer to them, say otherwise; `false` turns one off. */
export interface WebhookDefaults extends Delivery {
  header?: Parameters | false;
  responses?: Responses | false;
  security?: Security | false;
}

/** What a router gives to its operations. */
export interface RouterOptions {
  /** Comes before each path; starts with `/` and does not end with one. */
  prefix?: string;
  /** Come before each operation's own tags. */
  tags?: readonly string[];
  /** Each operation's, unless it says otherwise. */
  responses?: Responses;
  security?: Security;
  deprecated?: boolean;
  /** Leaves all its operations out of the document. */
  hidden?: boolean;
  callbacks?: Callbacks;
  /** Parameters of each operation, unless it declares them anew. */
  path?: Parameters;
  query?: Parameters;
  header?: Parameters;
  cookie?: Parameters;
  webhookDefaults?: WebhookDefaults;
}

/**
 * What is derived where nothing is said: a preset, or a preset and single rules: `{ base: "fastapi", titles: false }`.
 * `beckon` is the default; `fastapi` derives as FastAPI does; `plain` derives nothing.
 */
export type Conventions = Preset | ({ base?: Preset } & { [rule in Convention]?: boolean | Preset });
export type Preset = "beckon" | "fastapi" | "plain";
export type Convention =
  | "operationId"
  | "summary"
  | "titles"
  | "success"
  | "webhookSuccess"
  | "validationErrors"
  | "webhookSecurity"
  | "inlineWebhooks"
  | "direction"
  | "emptyPaths";

/** The root of the definitions besides `info` and what is declared by calls. */
export interface Root extends Extensions {
  /** The version of OpenAPI. */
  openapi?: string;
  conventions?: Conventions;
  jsonSchemaDialect?: string;
  servers?: readonly Server[];
  components?: Components;
  /** Security of the calls the API answers. */
  security?: Security;
  tags?: readonly Tag[];
  externalDocs?: ExternalDocumentation;
  webhookDefaults?: WebhookDefaults;
}

/** The fields of OpenAPI's Info Object and the root's; what starts with `x-` goes to the root. */
export interface AppOptions extends Info, Root {
  /** Keys of `info` that start with `x-`. */
  infoExtensions?: Extensions;
}

/** A definitions document, or an OpenAPI document. */
export interface Definitions extends Root {
  info?: Info | object;
  models?: { readonly [name: string]: Fields | Schema };
  paths?: { readonly [path: string]: object };
  webhooks?: { readonly [name: string]: object };
  routers?: readonly object[];
}

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument extends Extensions {
  openapi: string;
  info: Info;
  jsonSchemaDialect?: string;
  servers?: Server[];
  paths?: { [path: string]: object };
  webhooks?: { [name: string]: object };
  components?: { [kind: string]: { [name: string]: object } };
  security?: { [scheme: string]: string[] }[];
  tags?: Tag[];
  externalDocs?: ExternalDocumentation;
}
