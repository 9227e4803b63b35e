// Definitions in shorthand that compile to the documents of running FastAPI applications. rules.json tells which of
// FastAPI's rules each of them is there for; approved.json has what they compile to, as SHA-256 of the bytes, for those
// who have not FastAPI's documents beside. What no document shows is tested elsewhere. After a change that is meant: BECKON_APPROVE=1 node --test tests/fastapi

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const here = (path) => new URL(path, import.meta.url);
const readJson = (url) => JSON.parse(readFileSync(url, "utf8"));

const command = fileURLToPath(here("../../build/native/beckon"));
const oracle = here("../../../shared/oracle/fastapi/");
const isApproved = process.env.BECKON_APPROVE !== undefined;

const { rules, elsewhere, exceptions, samples } = readJson(here("rules.json"));
const approved = existsSync(here("approved.json")) ? readJson(here("approved.json")) : {};
const definitions = readdirSync(here("definitions"))
  .sort()
  .map((file) => {
    const text = readFileSync(here(`definitions/${file}`), "utf8");
    const json = execFileSync(command, ["build", fileURLToPath(here(`definitions/${file}`))], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 24,
    });
    return { name: file.replace(/\.yaml$/, ""), text, json };
  });
const names = definitions.map(({ name }) => name);

/** What of OpenAPI's own words stands in definitions though FastAPI's applications have shorter ones. */
function longhand(value, found = new Set()) {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if (key === "parameters" || key === "requestBody") found.add(key);
    if (key === "components" && child.schemas !== undefined) found.add("components.schemas");
    if (key === "content" && child["application/json"] !== undefined) found.add("content of JSON");
    longhand(child, found);
  }
  return found;
}

test("They compile to the bytes that were approved", () => {
  const hashes = definitions.map(({ name, json }) => [name, createHash("sha256").update(json).digest("hex")]);
  if (isApproved) writeFileSync(here("approved.json"), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  else assert.deepEqual(Object.fromEntries(hashes), approved);
});

for (const { name, json } of definitions) {
  const document = new URL(`${name}.json`, oracle);
  test(`${name} is FastAPI's document`, { skip: !existsSync(document) && "it is not there" }, () => {
    assert.deepEqual(JSON.parse(json), readJson(document));
  });
}

test("They are in shorthand, but for what is listed with a reason", () => {
  for (const { name, text } of definitions) {
    const words = [...longhand(parse(text))].sort();
    assert.deepEqual(words, [...(exceptions[name]?.keys ?? [])].sort(), name);
    if (words.length > 0) assert.match(exceptions[name].reason, / /, name);
  }
  assert.deepEqual(
    Object.keys(exceptions).filter((name) => !names.includes(name)),
    [],
  );
});

test("They are at least 90, and half of them half as long as the document at most", () => {
  const ratios = definitions
    .filter(({ name }) => exceptions[name] === undefined)
    .map(({ text, json }) => text.length / JSON.stringify(JSON.parse(json)).length)
    .sort((left, right) => left - right);
  const median = ratios[Math.floor(ratios.length / 2)];
  assert.ok(ratios.length >= 90, `${ratios.length} definitions`);
  assert.ok(median <= 0.5, `the median is ${median}`);
});

test("Each rule of FastAPI's has a definition that uses it", () => {
  for (const { rule, files } of rules) {
    assert.notEqual(files.length, 0, rule);
    for (const file of files) assert.ok(names.includes(file), `${rule}: ${file}`);
  }
  for (const { rule, test } of elsewhere) {
    const [suite, name] = test.split(".");
    const folder = here("../core/definitions/");
    const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
    assert.ok(
      texts.some((text) => text.includes(`TEST(${suite}, ${name})`)),
      `${rule}: ${test}`,
    );
  }
  for (const name of samples) assert.ok(names.includes(name), name);
});
