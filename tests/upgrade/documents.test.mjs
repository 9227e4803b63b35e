// OpenAPI 3.0 documents that others publish become valid OpenAPI 3.1.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ajv, hyperjump, officialSchema } from "../differential/validators.mjs";
import { upgraded } from "./upgraded.mjs";

const schema = await officialSchema();
const validators = { "@hyperjump/json-schema": await hyperjump(schema), ajv: await ajv(schema) };

// Packages that export nothing hold the files nevertheless.
const folders = createRequire(import.meta.url).resolve.paths("beckon");
function inPackage(name, ...path) {
  const folder = folders.find((each) => existsSync(join(each, name)));
  assert.ok(folder, `${name} is not installed`);
  return join(folder, name, ...path);
}

const examples = inPackage("@readme/oas-examples", "3.0", "json");
const documents = [
  inPackage("@blockfrost/openapi", "openapi.yaml"),
  inPackage("@dcl/catalyst-api-specs", "lib/api.yaml"),
  inPackage("@digdir/dialogporten-schema", "swagger.verified.json"),
  inPackage("@ideal-postcodes/openapi", "dist/openapi.json"),
  ...readdirSync(examples)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(examples, name)),
];

function judge(document) {
  for (const [name, isValid] of Object.entries(validators)) assert.ok(isValid(document), `${name} refuses it`);
  assert.equal(document.openapi, "3.1.0");
}

for (const file of documents) {
  test(`${basename(dirname(file))}/${basename(file)} becomes valid`, () => {
    const { document, told } = upgraded(file);
    assert.match(told, /OpenAPI 3\.0\.\d became 3\.1\.0/);
    judge(document);
  });
}

test("the validators refuse what was only renamed", () => {
  const old = { openapi: "3.1.0", info: { title: "T", version: "1" } };
  const schemas = { S: { type: "number", minimum: 1, exclusiveMinimum: true } };
  for (const [name, isValid] of Object.entries(validators))
    assert.ok(!isValid({ ...old, components: { schemas } }), name);
});

// Its package has 29 MB, which nobody should have to fetch for a test.
const github = fileURLToPath(
  new URL("../../build/bench/node_modules/@octokit/openapi/generated/api.github.com.json", import.meta.url),
);
const skip = !existsSync(github) && "make bench fetches it";

test("GitHub's API becomes valid, with its webhooks", { skip }, () => {
  const { document, told } = upgraded(github);
  judge(document);
  assert.equal(Object.keys(document.webhooks).length, 270);
  assert.equal(Object.keys(document.paths).length, 811);
  assert.match(told, /3969 nullable/);
});
