import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { compile } from "beckon";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const schema = JSON.parse(read("wasm/definitions.schema.json"));
const validate = new Ajv2020({ allErrors: true, strict: "log", strictTypes: false, strictRequired: false }).compile(
  schema,
);

/** The problems of a text; none of a valid one. In JSON all keys are texts, as they are for Beckon. */
function problems(text) {
  const valid = validate(JSON.parse(JSON.stringify(parse(text))));
  return valid ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const file of readdirSync(new URL("web/src/samples/", root)).filter((name) => !name.endsWith(".ts"))) {
  test(`the sample ${file} is valid`, () => assert.deepEqual(problems(read(`web/src/samples/${file}`)), []));
}

for (const folder of ["tests/data/doors/", "tests/data/seed/", "tests/fastapi/definitions/"]) {
  const files = readdirSync(new URL(folder, root)).filter((name) => name.endsWith(".yaml"));
  test(`the definitions of ${folder} are valid`, () => {
    assert.ok(files.length > 0);
    for (const file of files) assert.deepEqual(problems(read(folder + file)), [], file);
  });
}

test("OpenAPI documents are valid", () => {
  const folder = "tests/data/documents/";
  for (const file of readdirSync(new URL(folder, root))) {
    // JavaScript has no number as large as one of them.
    assert.deepEqual(problems(read(folder + file).replace("1E400", "1E300")), [], file);
  }
});

const [sheet] = read("docs/language.md").split("\n# ");
const examples = [...sheet.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text);

test("the examples of the cheat sheet are valid", () => {
  assert.ok(examples.length >= 5);
  for (const text of examples) assert.deepEqual(problems(text), [], text);
});

const start = 'info: { title: T, version: "1" }\n';

const right = [
  "components: { schemas: { A: { type: [object, 'null'], properties: { a: true } }, B: int } }",
  "paths: { /a: { get: { security: [], responses: { 200: string, 4XX: { $ref: '#/components/responses/R' } } } } }\ncomponents: { responses: { R: { description: Gone } } }",
  "paths: { /a: { get: { query: { 'a?': { type: list<int>, explode: false, examples: { b: { value: [1] } } } } } } }",
  "models: { A: { $extends: [B], $description: Text, $additionalProperties: false }, B: { $properties: { $a: int } } }",
  "conventions: { base: fastapi, titles: false, summary: beckon }\npaths: {}",
  "webhooks: { e: { post: { signature: { header: X, algorithm: a }, retries: [5s, 60], envelope: false } } }",
  "openapi: 3.1.1\nx-mine: 1\npaths: { /a: { x-b: 1 } }",
  "components: { securitySchemes: { k: { type: http, scheme: bearer, bearerFormat: JWT } } }",
];

for (const text of right) test(`valid: ${text}`, () => assert.deepEqual(problems(start + text), []));

const wrong = [
  "info: { title: T }",
  'openapi: 2.0.0\ninfo: { title: T, version: "1" }\npaths: {}',
  `${start}path: {}`,
  `${start}paths: { a: {} }`,
  `${start}paths: { /a: { fetch: {} } }`,
  `${start}paths: { /a: { get: { retuns: string } } }`,
  `${start}paths: { /a: { get: { returns: 5 } } }`,
  `${start}paths: { /a: { get: { returns: "" } } }`,
  `${start}paths: { /a: { get: { hidden: maybe } } }`,
  `${start}paths: { /a: { get: { tags: users } } }`,
  `${start}paths: { /a: { get: { status: 99 } } }`,
  `${start}paths: { /a: { get: { responses: { ok: string } } } }`,
  `${start}paths: { /a: { get: { parameters: [{ name: a, in: body, schema: string }] } } }`,
  `${start}paths: { /a: { get: { parameters: [{ name: a, in: query }] } } }`,
  `${start}paths: { /a: { get: { query: [a] } } }`,
  `${start}models: { "a b": int }`,
  `${start}models: { string: int }`,
  `${start}models: { A: 5 }`,
  `${start}models: { A: [int] }`,
  `${start}models: { A: { $requird: [a] } }`,
  `${start}models: { A: { a: 5 } }`,
  `${start}models: { A: { a: { type: int, minLength: -1 } } }`,
  `${start}components: { schemas: { A: { type: [int] } } }`,
  `${start}components: { schemas: { A: { allOf: [] } } }`,
  `${start}components: { securitySchemes: { k: { type: apiKey, name: a } } }`,
  `${start}components: { securitySchemes: { k: { type: password } } }`,
  `${start}conventions: flask\npaths: {}`,
  `${start}conventions: { title: true }\npaths: {}`,
  `${start}routers: { prefix: /a }`,
  `${start}routers: [{ prefx: /a }]`,
  `${start}webhookDefaults: { signature: mine }\nwebhooks: { e: { post: {} } }`,
  `${start}webhooks: { e: { post: { retries: [5x] } } }`,
];

for (const text of wrong) {
  test(`not valid, and does not compile: ${text.replace(start, "")}`, () => {
    assert.notDeepEqual(problems(text), []);
    assert.equal(compile(text).ok, false);
  });
}

test("the package has it as beckon/definitions.schema.json", () => {
  const file = createRequire(import.meta.url).resolve("beckon/definitions.schema.json");
  assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), schema);
});
