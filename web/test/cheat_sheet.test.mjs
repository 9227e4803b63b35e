import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { compile } from "../../wasm/dist/node.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/language.md");
// The reference behind it has tests of its own.
const [sheet] = page.split("\n# ");
const blocks = [...sheet.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text }));

/** The rows below a table's head, each a list of its cells. */
function table(head, after = "\n") {
  const start = sheet.indexOf(after);
  const lines = sheet.slice(sheet.indexOf(`\n${head}\n`, start) + 1).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(2, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
}

const codes = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** What becomes of a type as a model's field: its schema, and whether the field is required. */
function field(type) {
  const result = compile({
    info: { title: "Types", version: "1.0.0" },
    models: { Book: { title: "string" }, Author: { name: "string" }, Holder: { field: type } },
  });
  assert.deepEqual(result.diagnostics, [], type);
  const { properties, required = [] } = result.openapi.components.schemas.Holder;
  return { schema: properties.field, required: required.includes("field") };
}

const book = { $ref: "#/components/schemas/Book" };
const author = { $ref: "#/components/schemas/Author" };
const string = { type: "string" };

// By JSON Schema 2020-12 and OpenAPI's registry of formats; RFC 3339 calls a moment date-time.
const builtInTypes = {
  string,
  bool: { type: "boolean" },
  boolean: { type: "boolean" },
  int: { type: "integer" },
  integer: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  float: { type: "number" },
  number: { type: "number" },
  float32: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  datetime: { type: "string", format: "date-time" },
  bytes: { type: "string", contentMediaType: "application/octet-stream" },
  file: { type: "string", contentMediaType: "application/octet-stream" },
  any: {},
  object: { type: "object" },
  null: { type: "null" },
};
for (const format of ["date", "time", "duration", "uuid", "email", "uri", "hostname", "ipv4", "ipv6", "password"]) {
  builtInTypes[format] = { type: "string", format };
}

const expressions = {
  Book: book,
  "string(3..64)": { type: "string", minLength: 3, maxLength: 64 },
  "string(8)": { type: "string", minLength: 8, maxLength: 8 },
  "string(..200)": { type: "string", maxLength: 200 },
  "string(/^[A-Z]{3}$/)": { type: "string", pattern: "^[A-Z]{3}$" },
  "string(format:iban)": { type: "string", format: "iban" },
  "int(1..100)": { type: "integer", minimum: 1, maximum: 100 },
  "float(>0)": { type: "number", exclusiveMinimum: 0 },
  "float(>=0, <1)": { type: "number", minimum: 0, exclusiveMaximum: 1 },
  "int(%5)": { type: "integer", multipleOf: 5 },
  "list<Book>": { type: "array", items: book },
  "Book[]": { type: "array", items: book },
  "list<string>(1..5)": { type: "array", items: string, minItems: 1, maxItems: 5 },
  "string[1..5]": { type: "array", items: string, minItems: 1, maxItems: 5 },
  "set<string>": { type: "array", items: string, uniqueItems: true },
  "map<float>": { type: "object", additionalProperties: { type: "number" } },
  "date?": { anyOf: [{ type: "string", format: "date" }, { type: "null" }] },
  "Book | Author": { anyOf: [book, author] },
  "enum(basic | pro)": { type: "string", enum: ["basic", "pro"] },
  // Of two kinds, so no type is said.
  '"km" | "mi" | 5': { enum: ["km", "mi", 5] },
  "{ x: float, y?: float }": {
    type: "object",
    properties: { x: { type: "number" }, y: { type: "number" } },
    required: ["x"],
  },
  "int = 20": { type: "integer", default: 20 },
  "string -- Login name": { type: "string", description: "Login name" },
};

test("every built-in type of the table is what it says", () => {
  const named = table("| built-in types | |").flatMap((row) => row.flatMap(codes));
  assert.deepEqual([...new Set(named)].sort(), Object.keys(builtInTypes).sort());
  for (const name of named) assert.deepEqual(field(name), { schema: builtInTypes[name], required: true }, name);
});

test("every expression of the table is what it says", () => {
  const written = table("| expression | meaning |").flatMap(([cell]) => codes(cell));
  assert.deepEqual(written.sort(), Object.keys(expressions).sort());
  for (const type of written) {
    const required = !("default" in expressions[type]);
    assert.deepEqual(field(type), { schema: expressions[type], required }, type);
  }
});

test("no built-in type is missing", () => {
  const listed = read("core/src/schema/built_in_types.hpp").match(/built_in_types = .*?\n\}\);/s)[0];
  const names = [...listed.matchAll(/^ {4}\{"(\w+)"/gm)].map(([, name]) => name);
  assert.ok(names.length > 20);
  assert.deepEqual(names.sort(), Object.keys(builtInTypes).sort());
});

/** The keys of a table of the reference, which has them from the core. */
function keysOf(name) {
  const [rows] = page.split(`<!-- table: ${name} -->`)[1].split("<!-- end -->");
  return [...rows.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
}

test("no shorthand key of an operation is missing", () => {
  const tables = ["\n## Operations\n", "\n## Webhooks\n"].map((section) => table("| key | meaning |", section));
  const explained = tables.flat().flatMap(([cell]) => codes(cell));
  const shorthand = [...keysOf("operation"), ...keysOf("webhook")];
  assert.ok(shorthand.length > 10);
  for (const key of shorthand) assert.ok(explained.includes(key), key);
});

test("no key of a router is missing", () => {
  const section = sheet.split("\n## Routers\n")[1].split("\n## ")[0];
  const keys = keysOf("router");
  assert.ok(keys.length > 10);
  for (const key of keys) assert.ok(section.includes(`\`${key}\``), key);
});

test("the table of conventions tells what each preset has", () => {
  const source = read("core/src/definitions/conventions.hpp");
  const rows = [
    ...source.matchAll(/\{Convention::\w+,\s+"(\w+)",\s+\{Manner::(\w+), Manner::(\w+), Manner::(\w+)\}/g),
  ].map(([, key, ...manners]) => [key, ...manners.map((manner) => manner !== "off")]);
  assert.ok(rows.length > 5);
  const told = table("| rule | `beckon` | `fastapi` | `plain` |").map(([rule, ...cells]) => [
    codes(rule)[0],
    ...cells.map((cell) => cell !== "–"),
  ]);
  assert.deepEqual(told, rows);
});

test("the blocks of code are whole documents that compile without a word", () => {
  assert.ok(blocks.length >= 5);
  assert.equal(blocks.length * 2, sheet.match(/^```/gm).length);
  for (const { language, text } of blocks) {
    assert.ok(["yaml", "json"].includes(language), language);
    const result = compile(text, { format: language });
    assert.deepEqual(result.diagnostics, [], text);
    assert.ok(result.ok);
  }
});

test("the blocks of code fit the page", () => {
  for (const line of blocks.flatMap(({ text }) => text.split("\n"))) assert.ok(line.length <= 64, line);
});
