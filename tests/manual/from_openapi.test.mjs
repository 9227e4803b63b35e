// The page for people who come from OpenAPI.

import assert from "node:assert/strict";
import test from "node:test";
import { parse } from "yaml";
import { compile } from "../../wasm/dist/node.js";
import { compiled, examplesOf, read } from "./examples.mjs";

const page = read("from-openapi.md");
const [start, ...steps] = examplesOf(page);

test("The document to start from compiles to itself, byte for byte", () => {
  assert.equal(compiled(start).json, JSON.stringify(parse(start.code)));
  assert.deepEqual(compiled(start).diagnostics, []);
});

test("There are four steps", () => assert.equal(steps.length, 4));

for (const [index, step] of steps.entries()) {
  test(`Step ${index + 1} compiles to the document to start from`, () => {
    const result = compiled(step);
    assert.deepEqual(result.diagnostics, []);
    assert.deepEqual(result.openapi, compiled(start).openapi);
    // A router needs more operations than two to be shorter.
    const { length } = (steps[index - 1] ?? start).code;
    if (index < 3) assert.ok(step.code.length < length, "it is shorter than what was before");
  });
}

test("Without conventions the first step comes to the same, and is told of", () => {
  const { openapi, diagnostics } = compile(steps[0].code.replace("conventions: plain\n", ""));
  assert.deepEqual(openapi, compiled(start).openapi);
  assert.deepEqual(
    diagnostics.map(({ severity, code }) => `${severity} ${code}`),
    ["info plain-conventions"],
  );
});

test("Every type of the table becomes the schema before it", () => {
  const rows = [...page.matchAll(/^\| `(\{.*\})` \| `(.*)` \|$/gm)];
  assert.ok(rows.length > 10);
  for (const [, schema, type] of rows) {
    const definitions = { info: { title: "T", version: "1" }, models: { Book: { f: type.replaceAll("\\|", "|") } } };
    const { openapi, diagnostics } = compile(definitions);
    assert.deepEqual(diagnostics, [], type);
    assert.deepEqual(openapi.components.schemas.Book.properties.f, parse(schema), type);
  }
});

test("An operationId that is written wins over the name", () => {
  const step = steps[2].code.replace("name: add_book", "name: add_book, operationId: addBook");
  const { post } = compile(step).openapi.paths["/books"];
  assert.deepEqual([post.operationId, post.summary], ["addBook", "Add book"]);
});
