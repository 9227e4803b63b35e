// Thousands of definitions by chance: what they compile to is valid, and is the same natively and in Node.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { App, compile, Router } from "beckon";
import { ajv, hyperjump, officialSchema } from "../differential/validators.mjs";
import { Definitions, presets, rules } from "./definitions.mjs";
import { formNames } from "./expressions.mjs";

const count = Number(process.env.BECKON_RANDOM_APPS ?? 3000);
const seed = Number(process.env.BECKON_RANDOM_SEED ?? 20261124);
const judge = fileURLToPath(new URL("../../build/native/tests/judge", import.meta.url));
const ask = (what, input = "") => execFileSync(judge, [what], { input, encoding: "utf8", maxBuffer: 2 ** 30 });

const tables = JSON.parse(ask("tables"));
const makers = Array.from({ length: count }, (_, index) => new Definitions(tables, seed + index));
const apps = makers.map((maker) => maker.make());
const texts = apps.map((app) => JSON.stringify(app));
const compiled = texts.map((text) => compile(text));
const named = (index) => `BECKON_RANDOM_SEED=${seed + index} BECKON_RANDOM_APPS=1: ${texts[index].slice(0, 2000)}`;

test(`${count} apps from seed ${seed} compile`, () => {
  for (const [index, result] of compiled.entries()) {
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      errors.map(({ pointer, message }) => `${pointer}: ${message}`),
      [],
      named(index),
    );
  }
});

test("each field, preset, convention and form of expression is in at least 1 % of them", (t) => {
  const counts = new Map();
  for (const { used } of makers) for (const what of used) counts.set(what, (counts.get(what) ?? 0) + 1);
  const all = [
    ...tables.flatMap(({ name, fields }) => fields.map(({ key }) => `${name} ${key}`)),
    ...presets.map((preset) => `preset ${preset}`),
    ...rules.map((rule) => `convention ${rule}`),
    ...formNames.map((form) => `expression: ${form}`),
  ].filter((what) => !notMade.has(what));
  const rare = all.filter((what) => (counts.get(what) ?? 0) < count / 100);
  const least = all.map((what) => counts.get(what) ?? 0).sort((one, other) => one - other);
  t.diagnostic(
    `${all.length} fields, presets and forms; the rarest in ${least[0]}, the median in ${least[least.length >> 1]} apps`,
  );
  t.diagnostic(all.map((what) => `${what} ${counts.get(what) ?? 0}`).join(", "));
  if (count >= 1000)
    assert.deepEqual(
      rare.map((what) => `${what}: ${counts.get(what) ?? 0}`),
      [],
    );
});

/** The mark of a router that includes itself, and the reference objects that stand for others. */
const notMade = new Set([
  "a router $cycle",
  "a Reference Object $ref",
  "a Reference Object summary",
  "a Reference Object description",
]);

test("two validators find what comes out valid", async () => {
  const schema = await officialSchema();
  for (const [name, isValid] of Object.entries({ ajv: await ajv(schema), hyperjump: await hyperjump(schema) })) {
    for (const [index, result] of compiled.entries())
      if (result.ok)
        assert.ok(isValid(result.openapi), `${name} refuses ${result.json.slice(0, 3000)} of ${named(index)}`);
  }
});

test("natively the same bytes come out", () => {
  const answers = ask("documents", `${texts.join("\n")}\n`).split("\n");
  for (const [index, result] of compiled.entries())
    if (result.ok) assert.equal(answers[index] === "null" ? texts[index] : answers[index], result.json, named(index));
});

test("what comes out compiles to itself", () => {
  for (const [index, result] of compiled.entries())
    if (result.ok) assert.equal(compile(result.json).json, result.json, named(index));
});

/** The same app by calls; routers are included before they have their routes, or after. */
function built({ info, models = {}, paths, webhooks, routers, ...root }, isBefore) {
  const app = new App({ ...info, ...root });
  for (const [name, model] of Object.entries(models)) app.model(name, model);
  addRoutes(app, { paths, webhooks, routers }, isBefore);
  return app;
}

function addRoutes(owner, { paths = {}, webhooks = {}, routers = [] }, isBefore) {
  const add = (to, items) => {
    for (const [key, item] of Object.entries(items))
      for (const [method, said] of Object.entries(item)) to[method](key, said);
  };
  const included = routers.map(({ paths, webhooks, routers, ...options }) => {
    const router = new Router(options);
    return { router, routes: { paths, webhooks, routers } };
  });
  if (isBefore) for (const { router } of included) owner.include(router);
  for (const { router, routes } of included) addRoutes(router, routes, isBefore);
  if (!isBefore) for (const { router } of included) owner.include(router);
  add(owner, paths);
  add(owner.webhooks, webhooks);
}

test("by calls the same comes out, whether routers are included before they have routes or after", () => {
  const isOfCalls = (item) => Object.keys(item).every((key) => key in Router.prototype);
  const itemsOf = ({ paths = {}, webhooks = {}, routers = [] }) => [
    ...[...Object.values(paths), ...Object.values(webhooks)],
    ...routers.flatMap(itemsOf),
  ];
  let tried = 0;
  for (const [index, app] of apps.entries()) {
    // A call declares an operation: what a path item says besides has no call.
    const hasExtension = Object.keys(app.info).some((key) => key.startsWith("x-"));
    if (hasExtension || !itemsOf(app).every(isOfCalls)) continue;
    tried += 1;
    assert.equal(built(app, true).compile().json, compiled[index].json, named(index));
    assert.equal(built(app, false).compile().json, compiled[index].json, named(index));
  }
  assert.ok(tried > count / 20, `only ${tried} apps have calls alone`);
});
