// The reference part of the manual. Its first part, the cheat sheet, has tests beside the playground.

import assert from "node:assert/strict";
import test from "node:test";
import { parse } from "yaml";
import { compile } from "../../wasm/dist/node.js";
import { at, compiled, examplesOf, read, told } from "./examples.mjs";

const reference = read("language.md", "# Reference");
const examples = examplesOf(reference);

test("There are examples in every part", () => {
  const parts = reference.split(/^## (?=\d)/m).slice(1);
  assert.equal(parts.length, 14);
  const without = parts.filter((part) => !part.includes("```yaml")).map((part) => part.split("\n")[0]);
  assert.deepEqual(without, ["13. Limits", "14. Problems"]);
  assert.ok(examples.flatMap(({ parts }) => parts).length > 40);
});

for (const [index, example] of examples.entries()) {
  test(`Example ${index + 1}, of ${example.heading}, comes to what it shows`, () => {
    const result = compiled(example);
    assert.equal(told(result), example.problems, example.code);
    for (const { preset, pointer, text } of example.parts) {
      const { openapi } = preset === undefined ? result : compiled(example, preset);
      const expected = text === "# nothing\n" ? undefined : parse(text);
      // As texts, because the order counts.
      assert.equal(JSON.stringify(at(openapi, pointer), null, 1), JSON.stringify(expected, null, 1), pointer);
    }
  });
}

test("Every expression of the tables is the schema beside it", () => {
  // The last cell, of bounds, is that of the built-in types.
  const rows = [...reference.matchAll(/^\| `([^`]*)` \| `(\{[^`]*\})` \|( [^{}]* \|)?$/gm)];
  assert.ok(rows.length > 50);
  for (const [, expression, schema] of rows) {
    const { openapi, diagnostics } = compile({
      info: { title: "Types", version: "1.0.0" },
      models: { Book: { title: "string" }, Holder: { field: expression.replaceAll("\\|", "|") } },
    });
    assert.deepEqual(diagnostics, [], expression);
    const { field } = openapi.components.schemas.Holder.properties;
    assert.equal(JSON.stringify(field), JSON.stringify(parse(schema)), expression);
  }
});

test("What is to be written in the place of YAML's traps compiles", () => {
  for (const field of [
    `'"km" | "mi"'`,
    `"string -- Note: as sold"`,
    `{ type: "string[]" }`,
    "list<string>",
    `"null"`,
    `"true"`,
  ]) {
    const { diagnostics } = compile(`info: { title: T, version: "1.10" }\nmodels:\n  Book:\n    field: ${field}\n`);
    assert.deepEqual(diagnostics, [], field);
  }
});
