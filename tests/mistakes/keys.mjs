// Mistakes in the keys and kinds of objects, made from the tables.

import { at, base, changed, escaped, objects, operation, renamed } from "./base.mjs";

const misspelt = (key) => (key.length < 3 ? `${key}x` : key.slice(0, -2) + key.at(-1) + key.at(-2));

export function* misspeltKeys(tables) {
  for (const [pointer, name] of Object.entries(objects)) {
    for (const key of Object.keys(at(base(), pointer))) {
      const { fields } = tables.get(name);
      const wrong = misspelt(key);
      const isKnown = fields.some((field) => field.key === key);
      if (!isKnown || fields.some((field) => field.key === wrong)) continue;
      yield {
        what: `${wrong} for ${key} in ${name}`,
        definitions: changed(pointer, (object) => renamed(object, key, wrong)),
        code: "unknown-key",
        pointer: `${pointer}/${escaped(wrong)}`,
        on: "key",
      };
    }
  }
}

export function* misplacedKeys(tables) {
  for (const { key, shorthand } of tables.get("an Operation Object").fields) {
    if (!shorthand) continue;
    for (const [pointer, name] of Object.entries(objects)) {
      const table = tables.get(name);
      if (name === "an Operation Object" || table.fields.some((field) => field.key === key)) continue;
      yield {
        what: `${key} in ${name}`,
        definitions: changed(pointer, (object) => (object[key] = key === "hidden" ? true : "string")),
        code: "unknown-key",
        pointer: `${pointer}/${key}`,
        on: "key",
      };
    }
  }
}

export function* webhookKeys() {
  const values = { signature: "standard", retries: "standard", envelope: "standard", event: "sold" };
  for (const [key, value] of Object.entries(values)) {
    for (const pointer of [operation, "/paths/~1books~1{isbn}/put", "/routers/0/paths/~1/get"]) {
      yield {
        what: `${key} in an operation that is called`,
        definitions: changed(pointer, (object) => (object[key] = value)),
        code: "misplaced-webhook-key",
        pointer: `${pointer}/${key}`,
        on: "key",
      };
    }
  }
}

export function* missingKeys() {
  for (const [pointer, key] of [
    ["", "info"],
    ["/info", "title"],
    ["/info", "version"],
    ["/tags/0", "name"],
    ["/components/securitySchemes/token", "type"],
    ["/components/securitySchemes/token", "scheme"],
    ["/webhookDefaults/signature", "header"],
    ["/webhookDefaults/signature", "algorithm"],
  ]) {
    yield {
      what: `no ${key}`,
      definitions: changed(pointer, (object) => delete object[key]),
      code: "missing-key",
      pointer,
      on: "value",
    };
  }
}

const kindsOfShape = {
  text: ["string"],
  boolean: ["boolean"],
  list: ["array"],
  map: ["object"],
  text_list: ["array"],
  object: ["object"],
};
const kindOf = (value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

export function* wrongKinds(tables) {
  for (const [pointer, name] of Object.entries(objects)) {
    for (const { key, shape, object: type } of tables.get(name).fields) {
      const right = kindsOfShape[shape];
      // A schema may be a type or a boolean; one scheme's name stands for a list of requirements.
      if (right === undefined || type === "a Schema Object" || key === "$cycle" || key === "security") continue;
      for (const value of [null, 5, "text", false, [], {}]) {
        // `false` turns off what the defaults of webhooks say.
        if (right.includes(kindOf(value)) || (name === "webhookDefaults" && value === false)) continue;
        yield {
          what: `${JSON.stringify(value)} for ${key} in ${name}`,
          definitions: changed(pointer, (object) => (object[key] = value)),
          code: "wrong-kind",
          pointer: `${pointer}/${escaped(key)}`,
          // Of an operation that is null it is told that it is empty, at its key.
          on: value === null && type === "an Operation Object" ? "key" : "value",
        };
      }
    }
  }
}

export function* twice() {
  const response = { description: "Fine" };
  for (const [pointer, key, value, told] of [
    ["/paths/~1books~1{isbn}/put", "requestBody", { content: {} }, "body"],
    ["/paths/~1books~1{isbn}/put", "body?", "Book", "body?"],
    ["/paths/~1books~1{isbn}/put", "form", { a: "int" }, "form"],
    ["/paths/~1books~1{isbn}/patch", "requestBody", { content: {} }, "body?"],
    ["/paths/~1books~1{isbn}/patch", "form", { a: "int" }, "form"],
    ["/paths/~1books~1{isbn}/post", "requestBody", { content: {} }, "form"],
    [operation, "responses", { 200: response }, "returns"],
    [operation, "responses", { 200: "string" }, "returns"],
    [operation, "parameters", [{ name: "isbn", in: "path", required: true, schema: {} }], "path/isbn"],
    [operation, "parameters", [{ name: "limit", in: "query", schema: {} }], "query/limit"],
    [operation, "parameters", [{ name: "x-shop", in: "header", schema: {} }], "header/x-shop?"],
    [operation, "parameters", [{ name: "session", in: "cookie", schema: {} }], "cookie/session?"],
  ]) {
    yield {
      what: `${key} beside ${told}`,
      definitions: changed(pointer, (object) => (object[key] = value)),
      code: "shorthand-beside-longhand",
      pointer: `${pointer}/${told}`,
      on: "key",
    };
  }
}

export function* conventions() {
  for (const [value, pointer, on] of [
    ["fastpi", "", "value"],
    [{ base: "fastpi" }, "/base", "value"],
    [{ sumary: true }, "/sumary", "key"],
    [{ titles: 5 }, "/titles", "value"],
    [{ titles: "beckn" }, "/titles", "value"],
    [5, "", "value"],
    [["beckon"], "", "value"],
  ]) {
    yield {
      what: `conventions ${JSON.stringify(value)}`,
      definitions: changed("", (root) => (root.conventions = value)),
      code: "unknown-convention",
      pointer: `/conventions${pointer}`,
      on,
    };
  }
}

export function* wrongValues() {
  const webhook = "/webhooks/book-sold/post";
  for (const [pointer, key, value, told = ""] of [
    [webhook, "signature", "hmac"],
    [webhook, "signature", 5],
    [webhook, "retries", "often"],
    [webhook, "retries", ["5x"], "/0"],
    [webhook, "retries", [1.5], "/0"],
    [webhook, "retries", [""], "/0"],
    [webhook, "retries", [{}], "/0"],
    [webhook, "envelope", "cloudevents"],
    [webhook, "event", 5],
    [operation, "status", "fine"],
    [operation, "status", 99],
    [operation, "status", 600],
    [operation, "status", 200.5],
    [operation, "status", []],
    [operation, "security", 5],
    [operation, "hidden", "yes"],
    ["/paths/~1books~1{isbn}/post", "form", 5],
    ["/paths/~1books~1{isbn}/post", "form", ["file"]],
    ["/models/Book", "$properties", 5],
  ]) {
    yield {
      what: `${JSON.stringify(value)} for ${key}`,
      definitions: changed(pointer, (object) => (object[key] = value)),
      code: "wrong-kind",
      pointer: `${pointer}/${key}${told}`,
      on: "value",
    };
  }
}

export function* modelKeys() {
  for (const key of ["$foo", "$extend", "$descripton", "$"]) {
    yield {
      what: `${key} in a model`,
      definitions: changed("/models/Book", (model) => (model[key] = "Item")),
      code: "unknown-key",
      pointer: `/models/Book/${key}`,
      on: "key",
    };
  }
}
