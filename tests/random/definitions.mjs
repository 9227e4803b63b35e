// Definitions by chance: every field of every table, in shorthand and in OpenAPI's own words, that fit together.

import { readFileSync } from "node:fs";
import { cases, values } from "../differential/seeds.mjs";
import { Chance } from "./chance.mjs";
import { expression } from "./expressions.mjs";

export const presets = ["beckon", "fastapi", "plain"];
const table = readFileSync(new URL("../../core/src/definitions/conventions.hpp", import.meta.url), "utf8");
export const rules = [...table.matchAll(/\{Convention::\w+,\s+"(\w+)"/g)].map(([, rule]) => rule);
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/** Which addresses a flow has. */
const addresses = {
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
  clientCredentials: ["tokenUrl"],
  authorizationCode: ["authorizationUrl", "tokenUrl"],
};

/** Fields of which an object has at most one. */
const rivals = {
  "a License Object": [["identifier", "url"]],
  "a Parameter Object": [["example", "examples"]],
  "a Header Object": [["example", "examples"]],
  "a Media Type Object": [["example", "examples"]],
  "an Example Object": [["value", "externalValue"]],
  "a Link Object": [["operationRef", "operationId"]],
  "a Response Object": [["returns", "content"]],
  "an Operation Object": [["body", "body?", "form", "requestBody"]],
  "a Schema Object": ["type", "properties", "required"].map((key) => ["$fields", key]),
};
/** What belongs to the schema of a parameter or header, not to its content. */
const ofSchema = ["style", "explode", "allowReserved", "allowEmptyValue", "example", "examples"];
const styles = {
  path: ["matrix", "label", "simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};
/** Objects that come so seldom that they have many of their fields then. */
const rare = new Set(["an Encoding Object", "a Security Scheme Object", "an OAuth Flows Object"]);
/** Fields that are made elsewhere, or of which there is nothing to say here. */
const left = new Set(["$cycle", "openapi", "conventions", "models", "routers", "paths", "webhooks", "webhookDefaults"]);

export class Definitions {
  constructor(tables, seed) {
    this.tables = new Map(tables.map((table) => [table.name, table]));
    this.chance = new Chance(seed);
    this.used = new Set();
    this.count = 0;
    this.size = 0;
  }

  use(what) {
    this.used.add(what);
  }

  /** Definitions of an API. */
  make() {
    const { chance } = this;
    this.names = chance.some(chance.below(4), (index) => `Model${index}`);
    const root = { info: this.object("an Info Object", 1) };
    this.use("an OpenAPI Object info");
    this.addConventions(root);
    if (this.names.length > 0) {
      this.use("an OpenAPI Object models");
      root.models = Object.fromEntries(this.names.map((name) => [name, this.model()]));
    }
    this.fill(root, this.tables.get("an OpenAPI Object"), 1, [...left, "info"]);
    for (const key of ["paths", "webhooks"]) if (chance.is(0.7)) root[key] = this.items(key, 2);
    if (chance.is(0.4)) root.routers = chance.some(1 + chance.below(2), () => this.router(0));
    if (chance.is(0.3)) root.webhookDefaults = this.webhookDefaults();
    for (const key of ["paths", "webhooks", "routers", "webhookDefaults"])
      if (key in root) this.use(`an OpenAPI Object ${key}`);
    if ("openapi" in root && !["paths", "webhooks", "components", "models", "routers"].some((key) => key in root))
      root.components = {};
    return root;
  }

  addConventions(root) {
    const { chance } = this;
    if (chance.is(0.2)) {
      root.openapi = chance.one(["3.1.0", "3.1.1"]);
      this.use("an OpenAPI Object openapi");
    }
    const preset = chance.one(presets);
    if (chance.is(0.3)) {
      this.use(`preset ${"openapi" in root ? "plain" : "beckon"}`);
      return;
    }
    this.use(`preset ${preset}`);
    this.use("an OpenAPI Object conventions");
    root.conventions = preset;
    if (chance.is(0.5)) return;
    root.conventions = { base: preset };
    for (const rule of rules) {
      if (!chance.is(0.3)) continue;
      this.use(`convention ${rule}`);
      root.conventions[rule] = chance.one([true, false, ...presets]);
    }
  }

  model() {
    const { chance } = this;
    if (chance.is(0.2)) return this.expression({ takesDefault: false });
    const fields = this.fields();
    if (chance.is(0.2)) fields.$description = "A model";
    if (chance.is(0.2)) fields.$additionalProperties = chance.is(0.5);
    if (chance.is(0.1)) fields.$properties = { "odd?": this.expression() };
    return fields;
  }

  fields() {
    const fields = {};
    for (const name of this.chance.some(1 + this.chance.below(3), (index) => `field_${index}`))
      fields[this.chance.is(0.3) ? `${name}?` : name] = this.declared();
    return fields;
  }

  expression(options = {}) {
    return expression(this.chance, { names: this.names, used: (what) => this.use(what), ...options });
  }

  /** The schema of a field or parameter. */
  declared() {
    return this.chance.is(0.8) ? this.expression({ takesDefault: true }) : this.schema(4);
  }

  schema(depth) {
    const { chance } = this;
    if (depth > 6 || chance.is(0.5)) return this.expression();
    if (chance.is(0.1)) return chance.is(0.5);
    if (chance.is(0.1)) {
      this.use("a Schema Object $fields");
      return { $fields: this.fields() };
    }
    return this.object("a Schema Object", depth);
  }

  router(depth) {
    const { chance } = this;
    const router = {};
    this.fill(router, this.tables.get("a router"), 3, left);
    if ("prefix" in router) router.prefix = `/r${this.count++}`;
    for (const key of ["paths", "webhooks"]) if (chance.is(0.6)) router[key] = this.items(key, 4);
    if (depth < 2 && chance.is(0.3)) router.routers = [this.router(depth + 1)];
    if (chance.is(0.2)) router.webhookDefaults = this.webhookDefaults();
    for (const key of ["paths", "webhooks", "routers", "webhookDefaults"])
      if (key in router) this.use(`a router ${key}`);
    return router;
  }

  webhookDefaults() {
    const defaults = {};
    this.fill(defaults, this.tables.get("webhookDefaults"), 4, []);
    for (const key of Object.keys(defaults)) if (this.chance.is(0.1)) defaults[key] = false;
    return defaults;
  }

  flow(key) {
    const flow = { scopes: { read: "Read" } };
    for (const address of [...addresses[key], ...(this.chance.is(0.5) ? ["refreshUrl"] : [])])
      flow[address] = "https://a.example";
    for (const field of Object.keys(flow)) this.use(`an OAuth Flow Object ${field}`);
    return flow;
  }

  /** Path items under keys that no other has. */
  items(place, depth) {
    const items = {};
    for (const number of this.chance.some(1 + this.chance.below(2), () => this.count++))
      items[place === "paths" ? `/p${number}/{id}` : `event.${number}`] = this.pathItem(depth, place);
    return items;
  }

  pathItem(depth, place) {
    const item = {};
    this.fill(item, this.tables.get("a Path Item Object"), depth, [...methods, ...(place === "paths" ? [] : ["$ref"])]);
    for (const method of methods) {
      if (this.chance.is(0.2) || (method === "post" && Object.keys(item).length === 0)) {
        this.use(`a Path Item Object ${method}`);
        item[method] = this.operation(depth + 1, place);
      }
    }
    return item;
  }

  operation(depth, place) {
    const { chance } = this;
    const ofWebhooks = ["signature", "retries", "envelope", "event"];
    const operation = {};
    this.fill(operation, this.tables.get("an Operation Object"), depth, place === "webhooks" ? [] : ofWebhooks);
    // What is said of success stands once.
    if ("returns" in operation || "status" in operation) {
      if (operation.responses) operation.responses = { 404: this.response(depth) };
      if ("status" in operation) operation.status = chance.one([200, 201, 202]);
    }
    if (place === "webhooks" && "form" in operation) operation.envelope = false;
    // A parameter stands in one place; a name or an id has its own number.
    for (const key of ["path", "query", "header", "cookie"]) if (key in operation) delete operation.parameters;
    if ("name" in operation) operation.name = `operation_${this.count++}`;
    if ("operationId" in operation) operation.operationId = `id_${this.count++}`;
    return operation;
  }

  response(depth) {
    const { chance } = this;
    if (chance.is(0.3)) return this.expression();
    const response = this.object("a Response Object", depth);
    if ("returns" in response && chance.is(0.5)) delete response.description;
    return response;
  }

  /** An object of a table. */
  object(name, depth) {
    if (name === "an Operation Object") return this.operation(depth, "callbacks");
    if (name === "a Path Item Object") return this.pathItem(depth, "paths");
    const table = this.tables.get(name);
    const object = structuredClone(this.chance.one(cases[name] ?? [{}]));
    for (const key of Object.keys(object)) this.use(`${name} ${key}`);
    for (const field of table.fields) {
      if (!field.required || field.key in object) continue;
      this.use(`${name} ${field.key}`);
      object[field.key] = this.value(name, field, depth);
    }
    if (object.type === "oauth2") object.flows = this.object("an OAuth Flows Object", depth);
    if (name === "a Parameter Object") object.name = `parameter-${this.count++}`;
    this.fill(object, table, depth, []);
    this.addMember(object, table, depth);
    return object;
  }

  addMember(object, table, depth) {
    const keys = {
      names: ["key"],
      paths: ["/a"],
      statuses: ["200", "404", "4XX", "default"],
      expressions: ["{$request.body#/url}"],
    };
    const key = keys[table.keys] && this.chance.one(keys[table.keys]);
    if (key === undefined || key in object) return;
    object[key] =
      table.name === "a Responses Object" ? this.response(depth) : this.value(table.name, table.member, depth);
  }

  /** Adds some of the fields that an object may have besides. */
  fill(object, table, depth, without) {
    const { chance } = this;
    const skipped = new Set(without);
    for (const group of rivals[table.name] ?? []) {
      const kept = group.find((key) => key in object) ?? chance.one(group);
      for (const key of group) if (key !== kept) skipped.add(key);
    }
    if ("content" in object && table.name !== "a Response Object")
      for (const key of [...ofSchema, "schema"]) skipped.add(key);
    if ("schema" in object) skipped.add("content");
    if (table.name === "a Parameter Object" && object.in !== "query")
      for (const key of ["allowEmptyValue", "allowReserved"]) skipped.add(key);
    if (table.name === "a Security Scheme Object") {
      const taken = ["description", ...(object.scheme === "Bearer" ? ["bearerFormat"] : [])];
      for (const { key } of table.fields) if (!taken.includes(key)) skipped.add(key);
    }
    const share = rare.has(table.name)
      ? 0.6
      : this.size > 150
        ? 0.03
        : ([1, 0.5, 0.3, 0.25, 0.2, 0.15, 0.12][depth] ?? 0.06);
    for (const field of table.fields) {
      if (skipped.has(field.key) || field.key in object || !chance.is(share)) continue;
      this.use(`${table.name} ${field.key}`);
      object[field.key] = this.value(table.name, field, depth, object);
    }
    // That a callback may have extensions is in the text of OpenAPI 3.1 alone, not in its schema.
    const takesExtensions =
      table.keys !== "expressions" && table.keys !== "fixed" && table.keys !== "names" && table.keys !== "any";
    if (takesExtensions && chance.is(0.05)) object["x-own"] = { a: [1, null, "é"] };
  }

  value(name, field, depth, within = {}) {
    const { chance } = this;
    this.size += 1;
    const own = this.ownValue(name, field, depth, within);
    if (own !== undefined) return own;
    const make = () =>
      field.object === "a Schema Object" ? this.schema(depth + 1) : this.object(field.object, depth + 1);
    const makers = {
      any: () => chance.one([5, "text", null, true, [1], { a: "b" }]),
      text: () => chance.one(["text", "é 😀", "a: b # c", "two\nlines"]),
      boolean: () => chance.is(0.5),
      number: () => chance.one([1.5, 3, -2]),
      integer: () => chance.below(5),
      object: make,
      list: () => chance.some(1 + chance.below(2), make),
      map: () => ({ [`name${chance.below(3)}`]: make() }),
      text_list: () => ["one", "two"],
      text_map: () => ({ key: "text" }),
      list_map: () => ({ key: ["one"] }),
      array: () => [1, "two", null],
      boolean_map: () => ({ "https://a.example": true }),
      type_name: () => chance.one(["string", "object", ["integer", "null"], "int(1..9)"]),
    };
    return makers[field.shape]();
  }

  /** The value of a field that not every value of its shape fits. */
  ownValue(name, field, depth, within) {
    const { chance } = this;
    const { key } = field;
    if (name === "a Parameter Object" && key === "style") return chance.one(styles[within.in]);
    if (key === "security") return chance.one(["key", ["key"], [{ key: [] }], [], [{}, { key: ["read"] }]]);
    if (["path", "query", "header", "cookie"].includes(key) && field.shape === "map") {
      const names = { path: ["id"], header: [`x-header-${this.count++}`] }[key] ?? [`name_${this.count++}`];
      return Object.fromEntries(
        names.map((each) => [chance.is(0.2) && key !== "path" ? `${each}?` : each, this.declared()]),
      );
    }
    if (key === "form") return this.names.length > 0 && chance.is(0.3) ? chance.one(this.names) : this.fields();
    if (key === "body" || key === "body?") return this.schema(depth + 1);
    if (key === "returns") return chance.is(0.7) ? this.expression() : this.schema(depth + 1);
    if (key === "status") return 201;
    if (key === "prefix") return "/prefix";
    if (name === "a signature" && key === "header") return `X-Signature-${chance.below(3)}`;
    if (key === "signature") return chance.is(0.5) ? "standard" : this.object("a signature", depth);
    if (key === "retries") return chance.one(["standard", ["5s", "5m", "2h", 90]]);
    if (key === "envelope") return "standard";
    if (key === "responses") return { [chance.one(["404", "4XX", "default", "500"])]: this.response(depth + 1) };
    if (name === "an OAuth Flows Object") return this.flow(key);
    if (name === "a Components Object" && key === "schemas") return { Given: this.schema(depth + 1) };
    if (name === "a Components Object" && key === "securitySchemes") {
      const schemes = chance.some(3, (index) => [`key${index || ""}`, this.object(field.object, depth + 1)]);
      return Object.fromEntries(schemes);
    }
    if (name === "a Components Object" && key === "responses") return { Given: this.object(field.object, depth + 1) };
    if (name === "a Schema Object") {
      const fitting = {
        $id: () => `https://a.example/${this.count++}`,
        $ref: () => (this.names.length > 0 ? `#/models/${chance.one(this.names)}` : "#/components/schemas/Given"),
        $dynamicRef: () => "#node",
        $recursiveRef: () => "#",
        $anchor: () => `anchor${this.count++}`,
        $dynamicAnchor: () => `anchor${this.count++}`,
        $recursiveAnchor: () => "node",
        pattern: () => "^a+$",
        patternProperties: () => ({ "^x": this.schema(depth + 1) }),
        multipleOf: () => chance.one([1, 0.5]),
        $fields: () => this.fields(),
      }[key];
      if (fitting) return fitting();
    }
    const listed = values[name]?.[key];
    return listed && chance.one(listed);
  }
}
