// A value that a schema of OpenAPI 3.0 accepts is accepted by what becomes of the schema, and, where OpenAPI 3.0.4 leaves
// no doubt of what is meant, no other value is.

import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import { upgraded } from "./upgraded.mjs";

const values = [
  null,
  true,
  -1,
  0,
  1,
  2,
  1.5,
  5,
  "",
  "a",
  "b",
  "null",
  "2026-01-31",
  [],
  [1],
  ["a", null],
  {},
  { a: 1 },
];
values.push({ a: null }, { b: "a" });

const types = [{}, { type: "string" }, { type: "integer" }, { type: "number" }, { type: "array" }, { type: "object" }];
const nullable = [{}, { nullable: true }, { nullable: false }];
const facets = [
  {},
  { enum: ["a", 1] },
  { enum: ["a", null] },
  { minimum: 1 },
  { minimum: 1, exclusiveMinimum: true },
  { maximum: 2, exclusiveMaximum: true, minimum: 0, exclusiveMinimum: false },
  { exclusiveMaximum: true },
  { not: { type: "string" } },
  { properties: { a: { type: "integer", nullable: true } }, required: ["a"] },
  { items: { type: "string", nullable: true } },
  { example: "a", default: 1, title: "t" },
  { format: "byte" },
];
const compositions = [
  {},
  { allOf: [{ $ref: "#/components/schemas/Text" }] },
  { allOf: [{ minLength: 1 }, { enum: ["a", "b", 1] }] },
  { anyOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Count" }] },
  { oneOf: [{ $ref: "#/components/schemas/Text" }, { type: "integer", nullable: true }] },
  { oneOf: [{ $ref: "#/components/schemas/NoText" }, { $ref: "#/components/schemas/Count" }] },
  { allOf: [{ nullable: true, type: "object" }], oneOf: [{ required: ["a"] }, { required: ["b"] }] },
];
const references = [
  { $ref: "#/components/schemas/Text", nullable: true },
  { $ref: "#/components/schemas/Count", type: "string", enum: [1], minimum: 5, exclusiveMinimum: true },
];

const schemas = {
  Text: { type: "string" },
  Count: { type: "integer", minimum: 0, exclusiveMinimum: true },
  NoText: { type: "string", nullable: true, maxLength: 0 },
};
let count = 0;
const add = (schema) => {
  schemas[`S${count++}`] = schema;
};
for (const type of types)
  for (const nothing of nullable)
    for (const facet of facets)
      for (const composition of compositions) add({ ...type, ...nothing, ...facet, ...composition });
for (const reference of references) add(reference);

/** As OpenAPI 3.0.4 has it: `nullable` acts beside `type` alone, and nothing does beside `$ref`. */
function asDraft4(schema) {
  if (Array.isArray(schema)) return schema.map(asDraft4);
  if (schema === null || typeof schema !== "object") return schema;
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  const { nullable, example, format, default: _, ...rest } = schema;
  const draft4 = {};
  for (const [key, value] of Object.entries(rest)) draft4[key] = key === "enum" ? value : asDraft4(value);
  if (nullable && rest.type) draft4.type = [rest.type, "null"];
  for (const exclusive of ["exclusiveMinimum", "exclusiveMaximum"])
    if (exclusive in draft4 && !(exclusive.replace("exclusiveM", "m") in draft4)) delete draft4[exclusive];
  return draft4;
}

/** Where 3.0.4 gives `nullable: true` no effect, but whoever writes it wants null. */
const wantsNull = (schema) => schema.nullable === true && schema.$ref === undefined;

const info = { title: "T", version: "1" };
const text = JSON.stringify({ openapi: "3.0.4", info, paths: {}, components: { schemas } });
const { document } = upgraded(undefined, text);

const options = { strict: false, validateFormats: false, logger: false };
const root = "http://beckon.example/";
const before = new Ajv04(options).addSchema({
  id: root,
  components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, asDraft4(each)])) },
});
const after = new Ajv2020(options).addSchema({ $id: root, components: document.components });
const judge = (validator, name) => validator.getSchema(`${root}#/components/schemas/${name}`);

test("a value that was accepted is accepted, and null where it is wanted", () => {
  let pairs = 0;
  for (const [name, schema] of Object.entries(schemas)) {
    const [accepted, accepts] = [judge(before, name), judge(after, name)];
    for (const value of values) {
      const expected = (value === null && wantsNull(schema)) || accepted(value);
      assert.equal(
        accepts(value),
        expected,
        `${JSON.stringify(value)} by ${JSON.stringify(schema)}, now ${JSON.stringify(document.components.schemas[name])}`,
      );
      ++pairs;
    }
  }
  assert.ok(pairs > 30000, `${pairs} pairs`);
});
