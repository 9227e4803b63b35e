// Definitions with one mistake each, made from the tables and the grammar. Each class says beforehand which code its
// mistakes get, and where.

import { readFileSync } from "node:fs";

const source = (path) => readFileSync(new URL(`../../core/src/${path}`, import.meta.url), "utf8");

/** The rows of the table of built-in types. */
export const builtInTypes = [
  ...source("schema/built_in_types.hpp")
    .match(/built_in_types = .*?\n\}\);/s)[0]
    .matchAll(/^ {4}\{"(\w+)"(?:.*Bounds::(\w+))?/gm),
].map(([, name, bounds = "none"]) => ({ name, bounds }));

/** Definitions without a mistake that use all that the language has. */
export const base = () => ({
  info: { title: "Book shop", version: "1.0.0" },
  conventions: { base: "beckon", titles: false },
  webhookDefaults: { signature: { header: "X-Signature", algorithm: "hmac-sha256" }, retries: ["5s", "2h"] },
  tags: [{ name: "books" }],
  models: {
    Item: { id: "uuid" },
    Book: { $extends: "Item", title: "string(1..80)", "pages?": "int", state: 'enum(new | used) = "new"' },
    Isbn: "string(13)",
  },
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
    schemas: { Given: { type: "object" } },
  },
  paths: {
    "/books/{isbn}": {
      get: {
        name: "read_book",
        tags: ["books"],
        path: { isbn: "Isbn" },
        query: { "full?": "bool", limit: "int(1..50) = 20" },
        header: { "x-shop?": "string" },
        cookie: { "session?": "string" },
        security: "token",
        returns: "Book",
        status: 200,
        responses: { 404: { description: "Gone", returns: "Given" } },
        since: "1.0",
        hidden: false,
      },
      put: { name: "write_book", body: "Book" },
      patch: { name: "change_book", "body?": "Book" },
      post: { name: "send_cover", form: { cover: "file", "note?": "string" } },
    },
  },
  webhooks: {
    "book-sold": {
      post: {
        name: "book_sold",
        body: "Book",
        signature: "standard",
        retries: "standard",
        envelope: "standard",
        event: "sold",
      },
    },
  },
  routers: [
    {
      prefix: "/shelves",
      tags: ["books"],
      responses: { 500: "string" },
      security: ["token"],
      deprecated: false,
      hidden: false,
      query: { "shop?": "string" },
      paths: { "/": { get: { name: "list_shelves", returns: "list<string>" } } },
      webhooks: { "shelf-full": { post: { name: "shelf_full" } } },
      routers: [{ prefix: "/boxes", paths: { "/": { get: { name: "list_boxes", returns: "string" } } } }],
      webhookDefaults: { retries: false },
    },
  ],
});

const operation = "/paths/~1books~1{isbn}/get";
/** Which object of which table stands where in the base. */
const objects = {
  "": "an OpenAPI Object",
  "/info": "an Info Object",
  "/webhookDefaults": "webhookDefaults",
  "/webhookDefaults/signature": "a signature",
  "/tags/0": "a Tag Object",
  "/components": "a Components Object",
  "/components/securitySchemes/token": "a Security Scheme Object",
  "/paths/~1books~1{isbn}": "a Path Item Object",
  [operation]: "an Operation Object",
  [`${operation}/responses/404`]: "a Response Object",
  "/webhooks/book-sold/post": "an Operation Object",
  "/routers/0": "a router",
  "/routers/0/routers/0": "a router",
};

const unescaped = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
const steps = (pointer) => pointer.split("/").slice(1).map(unescaped);
const at = (definitions, pointer) => steps(pointer).reduce((value, step) => value[step], definitions);
const escaped = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The base, with one object of it changed. */
function changed(pointer, change) {
  const definitions = base();
  change(at(definitions, pointer), definitions);
  return definitions;
}

/** The object with another key in the place of one. */
function renamed(object, key, name) {
  const members = Object.entries(object);
  for (const member of Object.keys(object)) delete object[member];
  for (const [each, value] of members) object[each === key ? name : each] = value;
}

const misspelt = (key) => (key.length < 3 ? `${key}x` : key.slice(0, -2) + key.at(-1) + key.at(-2));

/** Where a type may stand: how to put it there, and the pointer of the text. */
const typePlaces = {
  "a field": { put: (d, type) => (d.models.Item.id = type), pointer: "/models/Item/id", takesDefault: true },
  "a model": { put: (d, type) => (d.models.Isbn = type), pointer: "/models/Isbn" },
  "a parameter": {
    put: (d, type) => (at(d, operation).query.limit = type),
    pointer: `${operation}/query/limit`,
    takesDefault: true,
  },
  "a result": { put: (d, type) => (at(d, operation).returns = type), pointer: `${operation}/returns` },
  "a response": { put: (d, type) => (at(d, operation).responses[404] = type), pointer: `${operation}/responses/404` },
  "a payload": {
    put: (d, type) => (d.webhooks["book-sold"].post.body = type),
    pointer: "/webhooks/book-sold/post/body",
  },
  "a router's parameter": {
    put: (d, type) => (d.routers[0].query["shop?"] = type),
    pointer: "/routers/0/query/shop?",
    takesDefault: true,
  },
  "a schema": {
    put: (d, type) => (d.components.schemas.Given = { type: "object", properties: { a: type } }),
    pointer: "/components/schemas/Given/properties/a",
  },
};

function* inTypes(types, code) {
  for (const [place, { put, pointer }] of Object.entries(typePlaces)) {
    for (const { type, wrong } of types) {
      const definitions = base();
      put(definitions, type);
      yield { what: `${type} in ${place}`, definitions, code, pointer, wrong };
    }
  }
}

function* misspeltKeys(tables) {
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

function* misplacedKeys(tables) {
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

function* webhookKeys() {
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

function* missingKeys() {
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

function* wrongKinds(tables) {
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

function* twice() {
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

function* reservedNames() {
  for (const { name } of builtInTypes) {
    yield {
      what: `a model ${name}`,
      definitions: changed("/models", (models) => (models[name] = { a: "int" })),
      code: "reserved-name",
      pointer: `/models/${name}`,
      on: "key",
    };
  }
}

function* invalidNames() {
  for (const name of ["A b", "A/b", "A#", "é", "", "A~b", "a:b", "a,b", "A<b>", "A?"]) {
    yield {
      what: `a model "${name}"`,
      definitions: changed("/models", (models) => (models[name] = { a: "int" })),
      code: "invalid-name",
      pointer: `/models/${escaped(name)}`,
      on: "key",
    };
  }
}

function* duplicateNames() {
  yield {
    what: "a model of a schema's name",
    definitions: changed("/models", (models) => (models.Given = { a: "int" })),
    code: "duplicate-name",
    pointer: "/models/Given",
    on: "key",
  };
}

function* cycles() {
  const closed = (what, models, pointer) => ({
    what,
    definitions: changed("/models", (object) => Object.assign(object, models)),
    code: "model-cycle",
    pointer: `/models/${pointer}`,
    on: "value",
  });
  yield closed("a model that extends itself", { A: { $extends: "A" } }, "A/$extends");
  yield closed("a model that extends itself, in a list", { A: { $extends: ["Item", "A"] } }, "A/$extends/1");
  yield closed("two that extend each other", { A: { $extends: "B" }, B: { $extends: "A" } }, "B/$extends");
  yield closed("three in a circle", { A: { $extends: "B" }, B: { $extends: "C" }, C: { $extends: "A" } }, "C/$extends");
}

function* routesTwice() {
  for (const method of ["get", "put", "post", "delete", "options", "head", "patch", "trace"]) {
    const router = { paths: { "/twice": { [method]: {} } } };
    yield {
      what: `${method} in two routers`,
      definitions: changed("/routers", (routers) => routers.push(router, router)),
      code: "duplicate-operation",
      pointer: `/routers/2/paths/~1twice/${method}`,
      on: "key",
    };
    yield {
      what: `${method} in the app and a router`,
      definitions: changed("", (root) => {
        root.paths["/shelves/twice"] = { [method]: {} };
        root.routers[0].paths["/twice"] = { [method]: {} };
      }),
      code: "duplicate-operation",
      pointer: `/routers/0/paths/~1twice/${method}`,
      on: "key",
    };
  }
  yield {
    what: "a webhook in two routers",
    definitions: changed("/routers", (routers) => routers.push({ webhooks: { "shelf-full": { post: {} } } })),
    code: "duplicate-operation",
    pointer: "/routers/1/webhooks/shelf-full/post",
    on: "key",
  };
}

function* prefixes() {
  for (const prefix of ["shelves", "/shelves/", "/", "a/b"]) {
    yield {
      what: `the prefix ${prefix}`,
      definitions: changed("/routers/0", (router) => (router.prefix = prefix)),
      code: "invalid-prefix",
      pointer: "/routers/0/prefix",
      on: "value",
    };
  }
}

const schemas = [
  { type: "object", properties: { a: { type: "string" } } },
  { type: "object", required: ["a"] },
  { properties: { a: { type: "string" } }, required: ["a"] },
  { type: "string", enum: ["a", "b"] },
  { type: "array", items: { type: "string" } },
  { allOf: [{ type: "object" }] },
  { oneOf: [{ type: "string" }, { type: "null" }] },
  { type: ["string", "null"] },
];

function* schemasAsModels() {
  for (const schema of schemas) {
    yield {
      what: `${JSON.stringify(schema)} as a model`,
      definitions: changed("/models", (models) => (models.Pasted = schema)),
      code: "misplaced-schema",
      pointer: "/models/Pasted",
      on: "key",
    };
  }
}

function* fieldsAsSchemas() {
  const places = Object.entries(typePlaces).filter(([place]) => place !== "a model" && place !== "a response");
  for (const [place, { put, pointer }] of places) {
    for (const type of ["string", "int(1..9)", "Book", "list<Book>"]) {
      const definitions = base();
      put(definitions, { isbn: type });
      const inner = place === "a schema" ? "/components/schemas/Given/properties/a" : pointer;
      yield {
        what: `{ isbn: ${type} } in ${place}`,
        definitions,
        code: "misplaced-fields",
        pointer: `${inner}/isbn`,
        on: "key",
      };
    }
  }
}

/** Bounds that each kind of type lacks. */
const foreignBounds = {
  none: ["(3)", "(1..2)", "(>0)", "(%5)", "(/a/)", "(format:iban)"],
  value: ["(/a/)"],
  length: ["(>0)", "(<5)", "(%5)"],
};

function* misplacedBounds() {
  // `null` is a literal, too, so a parenthesis behind it is already an error of the syntax.
  const types = builtInTypes
    .filter(({ name }) => name !== "null")
    .flatMap(({ name, bounds }) => foreignBounds[bounds].map((wrong) => ({ type: `${name}${wrong}`, wrong })));
  types.push({ type: "Book(3)", wrong: "(3)" }, { type: "list<int>(>0)", wrong: "(>0)" });
  types.push({ type: "map<int>(%5)", wrong: "(%5)" }, { type: "set<int>(/a/)", wrong: "(/a/)" });
  yield* inTypes(types, "misplaced-bound");
}

function* emptyBounds() {
  const types = ["int(3..1)", "float(>5, <5)", "int(>=2 <2)", "string(4..3)", "list<int>(2..1)", "map<int>(9..0)"]
    .map((type) => ({ type, wrong: type.slice(type.lastIndexOf("(")) }))
    .concat({ type: "int[2..1]", wrong: "[2..1]" });
  yield* inTypes(types, "empty-bound");
}

function* brokenExpressions() {
  // Each production of the grammar, broken off or with something in it that is not of it.
  const types = [
    ["", ""],
    ["list<int", ""],
    ["list<", ""],
    ["list<>", ">"],
    ["list int", "int"],
    ["map<int", ""],
    ["set<int>>", ">"],
    ["enum(a | b", ""],
    ["enum()", ")"],
    ["enum(a | )", ")"],
    ["enum(a b)", "b)"],
    ["int(1..9", ""],
    ["int()", ")"],
    ["int(a)", "a)"],
    ["string(1..2, 3)", "3)"],
    ["null(3)", "(3)"],
    ["int[", ""],
    ["int[1", ""],
    ["int |", ""],
    ["| int", "| int"],
    ["int | | string", "| string"],
    ["(int | string", ""],
    ["()", ")"],
    ["{ a: int", ""],
    ["{ a int }", "int }"],
    ["{ a: }", "}"],
    ["{ : int }", ": int }"],
    ["int string", "string"],
    ["int = ", ""],
    ["int = {", "{"],
    ["int = basic", "basic"],
    ['"open', '"open'],
    ["string(/a", "/a"],
    ["int %", "%"],
  ].map(([type, wrong]) => ({ type, wrong }));
  yield* inTypes(types, "expression-syntax");
}

function* unknownTypes() {
  const types = ["Bok", "list<Bok>", "Bok | null", "{ a: Bok }", "Bok[]", "map<list<Bok>>", "string | Bok?"].map(
    (type) => ({ type, wrong: "Bok" }),
  );
  yield* inTypes(types, "unknown-type");
  for (const [name, told] of [
    ["Itm", ""],
    [5, ""],
    [["Item", "Itm"], "/1"],
    ["Isbn", ""],
    ["string", ""],
  ]) {
    yield {
      what: `$extends of ${JSON.stringify(name)}`,
      definitions: changed("/models/Book", (model) => (model.$extends = name)),
      code: "unknown-type",
      pointer: `/models/Book/$extends${told}`,
      on: "value",
    };
  }
}

function* misplacedDefaults() {
  for (const [place, { put, pointer, takesDefault }] of Object.entries(typePlaces)) {
    if (takesDefault) continue;
    const definitions = base();
    put(definitions, "int = 5");
    yield { what: `a default in ${place}`, definitions, code: "misplaced-default", pointer, wrong: "5" };
  }
}

function* conventions() {
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

function* wrongValues() {
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

function* modelKeys() {
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

/** The classes of mistakes, by name. */
export const classes = {
  "a misspelt key": misspeltKeys,
  "a key of operations elsewhere": misplacedKeys,
  "a key of webhooks in calls": webhookKeys,
  "a key left out": missingKeys,
  "a value of the wrong kind": wrongKinds,
  "one thing twice": twice,
  "a model called like a built-in type": reservedNames,
  "a model's name with other characters": invalidNames,
  "a model and a schema of one name": duplicateNames,
  "a model that extends itself": cycles,
  "a route twice": routesTwice,
  "a prefix that is none": prefixes,
  "a schema under models": schemasAsModels,
  "fields where a schema belongs": fieldsAsSchemas,
  "a bound that the type lacks": misplacedBounds,
  "bounds with nothing between": emptyBounds,
  "an expression that breaks off": brokenExpressions,
  "an unknown type": unknownTypes,
  "a default where none has a meaning": misplacedDefaults,
  "an unknown convention": conventions,
  "a value of no meaning": wrongValues,
  "an unknown key of a model": modelKeys,
};
