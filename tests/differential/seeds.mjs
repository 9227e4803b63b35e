// Valid documents made of the tables: every object that OpenAPI knows, and in it every field.

const root = "an OpenAPI Object";
const reference = "a Reference Object";
const flows = "an OAuth Flows Object";
const flow = "an OAuth Flow Object";

const required = (fields) => fields.filter((field) => field.required);

/** What an object needs besides its required fields, in all the ways in which it can have it. */
export const cases = {
  "an OpenAPI Object": [{ paths: {} }, { webhooks: {} }, { components: {} }],
  "a License Object": [{}, { identifier: "MIT" }],
  "a Parameter Object": [
    { in: "query", schema: {} },
    { in: "header", schema: {} },
    { in: "cookie", schema: {} },
    { in: "path", schema: {}, required: true },
    ...["query", "header", "cookie", "path"].map((place) => ({ in: place, content: { "text/plain": {} } })),
  ],
  "a Header Object": [{ schema: {} }, { content: { "text/plain": {} } }],
  "a Link Object": [{ operationId: "o" }, { operationRef: "#/a" }],
  "a Security Scheme Object": [
    { type: "apiKey", name: "k", in: "header" },
    { type: "http", scheme: "basic" },
    { type: "http", scheme: "Bearer" },
    { type: "mutualTLS" },
    { type: "oauth2", flows: {} },
    { type: "openIdConnect", openIdConnectUrl: "https://a.example" },
  ],
  "an OAuth Flow Object": [
    { authorizationUrl: "https://a.example" },
    { tokenUrl: "https://a.example" },
    { authorizationUrl: "https://a.example", tokenUrl: "https://a.example" },
  ],
  "a Responses Object": [{ default: { description: "d" } }],
};

/** Values of fields that not every value of their shape fits. */
export const values = {
  "an OpenAPI Object": {
    openapi: ["3.1.0", "3.1.1-rc"],
    jsonSchemaDialect: ["https://spec.openapis.org/oas/3.1/dialect/base"],
  },
  "a Parameter Object": {
    style: ["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"],
  },
  "a Header Object": { style: ["simple"] },
  "an Encoding Object": { style: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] },
  "a Security Scheme Object": { in: ["query", "cookie"] },
  "an OAuth Flows Object": {
    password: [{ tokenUrl: "https://a.example", scopes: {} }],
    clientCredentials: [{ tokenUrl: "https://a.example", scopes: { read: "x" } }],
    authorizationCode: [{ authorizationUrl: "https://a.example", tokenUrl: "https://a.example", scopes: {} }],
  },
  "a Schema Object": {
    $schema: ["https://spec.openapis.org/oas/3.1/dialect/base"],
    type: ["string", ["string", "null"]],
  },
};

export class Seeds {
  constructor(tables) {
    this.tables = new Map(tables.map((table) => [table.name, table]));
  }

  /** Some values of a field, each of its shape. */
  valuesOf(name, field) {
    const own = values[name]?.[field.key];
    if (own !== undefined) return own;
    const object = field.object === undefined ? undefined : this.objectsOf(field.object)[0];
    const some = { any: 5, text: "x", boolean: true, number: 1.5, integer: 2, array: [5], type_name: "string" };
    const holding = {
      object: object,
      list: [object],
      map: { m: object },
      text_list: ["x"],
      text_map: { m: "x" },
      list_map: { m: ["x"] },
      boolean_map: { m: true },
    };
    return [{ ...some, ...holding }[field.shape]];
  }

  /** The objects of a type with nothing in them but what they need. */
  objectsOf(name) {
    const table = this.tables.get(name);
    const ways = cases[name] ?? [{}];
    return ways.map((way) => {
      const object = {};
      for (const field of required(table.fields)) {
        if (!(field.key in way)) object[field.key] = this.valuesOf(name, field)[0];
      }
      return { ...object, ...way };
    });
  }

  /** The objects of a type with one field more, and for objects that are maps with one member. */
  *variantsOf(name) {
    const table = this.tables.get(name);
    for (const object of this.objectsOf(name)) {
      yield { object };
      for (const field of table.fields) {
        if (field.shorthand) continue;
        for (const value of this.valuesOf(name, field))
          yield { object: { ...object, [field.key]: value }, field: field.key };
      }
      if (table.keys === "fixed" || table.keys === "names") continue;
      yield { object: { ...object, "x-own": { a: 1 } } };
    }
    if (table.reference) {
      for (const field of this.tables.get(reference).fields)
        yield { object: { $ref: "#/components/x", [field.key]: "x" }, name: reference, field: field.key };
    }
    const keys = { names: ["a"], paths: ["/a"], statuses: ["200", "4XX", "default"], expressions: ["{$url}"] }[
      table.keys
    ];
    for (const key of keys ?? []) {
      const [value] = this.valuesOf(name, table.member);
      yield { object: { [key]: value } };
    }
  }

  /** The ways from the document to an object of each type: what stands around it. Nothing but what is valid does. */
  hosts(isValid) {
    const hosts = new Map([[root, (object) => object]]);
    const queue = [root];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      for (const { child, place } of this.placesIn(name)) {
        if (hosts.has(child)) continue;
        for (const base of this.objectsOf(name)) {
          const around = (object) => hosts.get(name)({ ...base, ...place(object) });
          if (!this.objectsOf(child).some((object) => isValid(around(object)))) continue;
          hosts.set(child, around);
          queue.push(child);
          break;
        }
      }
    }
    return hosts;
  }

  /** Where in an object others stand. */
  *placesIn(name) {
    const table = this.tables.get(name);
    for (const field of table.fields) {
      if (field.shorthand || field.object === undefined) continue;
      const inside = { object: (object) => object, list: (object) => [object], map: (object) => ({ m: object }) };
      yield { child: field.object, place: (object) => ({ [field.key]: inside[field.shape](object) }) };
    }
    const key = { paths: "/a", statuses: "200", expressions: "{$url}" }[table.keys];
    if (key !== undefined) yield { child: table.member.object, place: (object) => ({ [key]: object }) };
  }

  /** All valid ones: `object`, which uses a field of the table `name`, within `document(object)`. */
  *all(isValid) {
    const hosts = this.hosts(isValid);
    for (const [type, around] of hosts) {
      const ways =
        type !== flow
          ? [around]
          : this.tables.get(flows).fields.map((field) => (object) => hosts.get(flows)({ [field.key]: object }));
      for (const { object, name = type, field } of this.variantsOf(type)) {
        for (const document of ways) {
          if (isValid(document(object))) yield { name, field, object, document };
        }
      }
    }
  }

  /** The fields of OpenAPI that none of the seeds use. */
  unused(seeds) {
    const used = new Set(
      seeds.flatMap(({ name, field, object }) => [field, ...Object.keys(object)].map((key) => `${name} ${key}`)),
    );
    return [...this.tables.values()]
      .filter(({ openapi }) => openapi)
      .flatMap(({ name, fields }) => fields.filter((field) => !field.shorthand).map((field) => `${name} ${field.key}`))
      .filter((field) => !used.has(field));
  }
}
