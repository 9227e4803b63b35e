import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { compile } from "beckon";
import { calls } from "./doors/calls.mjs";
import { conventions } from "./doors/conventions.mjs";
import { extensions } from "./doors/extensions.mjs";
import { modelKeywords } from "./doors/model_keywords.mjs";
import { models } from "./doors/models.mjs";
import { objects } from "./doors/objects.mjs";
import { pathItems } from "./doors/path_items.mjs";
import { results } from "./doors/results.mjs";
import { routers } from "./doors/routers.mjs";
import { types } from "./doors/types.mjs";
import { allUses, usesOf } from "./doors/uses.mjs";
import { webhooks } from "./doors/webhooks.mjs";

// The same apps as in C++ (tests/core/doors) and as text: each door gives the same bytes.
const folder = new URL("../../tests/data/doors/", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const parts = [
  calls,
  results,
  models,
  types,
  routers,
  webhooks,
  objects,
  conventions,
  extensions,
  pathItems,
  modelKeywords,
];
const doors = parts.flatMap((part) => Object.entries(part));

/** What was found, wherever it was. */
const codes = (result) => result.diagnostics.map(({ code }) => code).sort();

for (const [name, make] of doors) {
  test(`${name} is the same by calls, as JSON of an app and as YAML`, () => {
    const expected = read(`${name}.json`);
    const text = compile(read(`${name}.yaml`));
    assert.equal(text.json, expected, JSON.stringify(text.diagnostics));
    const app = make();
    for (const result of [app.compile(), compile(JSON.stringify(app, null, 2))]) {
      assert.equal(result.json, expected, JSON.stringify(result.diagnostics));
      assert.deepEqual(codes(result), codes(text));
    }
  });
}

test("there is an app for each text and each document", () => {
  const made = doors.flatMap(([name]) => [`${name}.json`, `${name}.yaml`]);
  assert.deepEqual(made.sort(), readdirSync(folder).sort());
  assert.ok(doors.length >= 40);
});

// What says nothing of an object, which a model is, and what nobody should write any more.
const ofOthers = new Set(
  `$definitions $dependencies $recursiveAnchor $recursiveRef $ref $dynamicRef $format $contentEncoding $contentMediaType
  $contentSchema $minLength $maxLength $pattern $multipleOf $minimum $exclusiveMinimum $maximum $exclusiveMaximum
  $prefixItems $items $contains $minContains $maxContains $minItems $maxItems $uniqueItems $unevaluatedItems`
    .split(/\s+/)
    .map((key) => `model ${key}`),
);

test("the apps use all that the JSON Schema of the language has", () => {
  const used = new Set(doors.flatMap(([, make]) => [...usesOf(make().toJSON())]));
  assert.deepEqual(
    [...allUses()].filter((use) => !used.has(use) && !ofOthers.has(use)),
    [],
  );
});

test("the types know all that the apps use", () => {
  const apps = fileURLToPath(new URL("doors/", import.meta.url));
  const files = readdirSync(apps).map((file) => apps + file);
  const options = ["--noEmit", "--strict", "--allowJs", "--checkJs", "--target", "es2022", "--module", "nodenext"];
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const apart = files.filter((file) => !file.endsWith("uses.mjs"));
  execFileSync(process.execPath, [compiler, ...options, "--lib", "es2022,dom", ...apart], { encoding: "utf8" });
});
