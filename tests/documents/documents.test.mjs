// What the documents of the other test are to those who know nothing of Beckon: which are valid is for validators with
// OpenAPI's own schema to say, and what YAML says for another parser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { ajv, hyperjump, officialSchema } from "../differential/validators.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = join(root, "build/native/beckon");
const list = JSON.parse(readFileSync(new URL("documents.json", import.meta.url), "utf8"));

const paths = list.documents
  .filter((path) => existsSync(join(root, path)))
  .flatMap((path) =>
    statSync(join(root, path)).isFile() ? [path] : readdirSync(join(root, path)).map((name) => `${path}/${name}`),
  )
  .filter((path) => path.endsWith(".json") || path.endsWith(".yaml"));
const read = (path) => {
  const text = readFileSync(join(root, path), "utf8");
  return path.endsWith(".json") ? JSON.parse(text) : parse(text);
};

for (const missing of list.documents.filter((path) => !existsSync(join(root, path)))) {
  test(`documents of ${missing}`, { skip: "they are not there" }, () => {});
}

// The validators bind every schema to OpenAPI's own dialect; these say that theirs is another.
const hasOtherDialect = (path) => readFileSync(join(root, path), "utf8").includes("draft-04");

test("Just the documents that are listed as invalid are so to two validators", async () => {
  const schema = await officialSchema();
  const judges = { hyperjump: await hyperjump(schema), ajv: await ajv(schema) };
  for (const [name, isValid] of Object.entries(judges)) {
    const wrong = paths.filter((path) => !hasOtherDialect(path) && isValid(read(path)) !== !(path in list.invalid));
    assert.deepEqual(wrong, [], name);
  }
});

test("YAML documents compile to what another parser reads", () => {
  const documents = paths.filter((path) => path.endsWith(".yaml"));
  assert.notEqual(documents.length, 0);
  for (const path of documents) {
    const json = execFileSync(command, ["build", path], {
      cwd: root,
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
    assert.equal(JSON.stringify(JSON.parse(json)), JSON.stringify(read(path)), path);
  }
});
