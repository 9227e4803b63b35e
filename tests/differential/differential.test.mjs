// Thousands of documents near valid ones, judged by Beckon and by two validators with OpenAPI's own schema and dialect.
// The documents come from the tables, so that a row that is added to them is tried by itself.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Chance, mutant, mutants, otherDialects, strangers } from "./mutants.mjs";
import { reasons, validatorReasons } from "./reasons.mjs";
import { Seeds } from "./seeds.mjs";
import { opened, written } from "./text.mjs";
import { ajv, hyperjump, officialSchema } from "./validators.mjs";

const root = new URL("../../", import.meta.url);
const program = fileURLToPath(new URL("build/native/tests/judge", root));
const seed = Number(process.env.BECKON_SEED ?? 20261123);
const randomMutants = Number(process.env.BECKON_MUTANTS ?? 40000);

const judge = (what, input = "") =>
  execFileSync(program, [what], { input, maxBuffer: 2 ** 31 - 1, stdio: ["pipe", "pipe", "inherit"] }).toString();

/** What Beckon says of documents: its errors, and what it compiles them to. */
function beckon(texts) {
  const answers = judge("documents", `${texts.join("\n")}\n`)
    .trimEnd()
    .split("\n");
  assert.equal(answers.length, texts.length);
  return answers.map((answer, index) => {
    const told = answer === "null" ? JSON.parse(texts[index]) : JSON.parse(answer);
    if (!Array.isArray(told)) return { problems: [], compiled: told };
    return { problems: told.filter(({ severity }) => severity === "error"), compiled: undefined };
  });
}

/** The documents, each once. */
function documents(seeds, tables) {
  const texts = new Set();
  for (const { object, document } of seeds) {
    const around = written(opened(document("\0")));
    const put = (inner) => texts.add(around.replace(JSON.stringify("\0"), () => written(inner)));
    put(opened(object));
    for (const each of mutants(opened(object))) put(each);
  }
  for (const each of strangers(seeds, tables)) texts.add(written(each));
  for (const each of otherDialects) texts.add(written(opened(each)));
  const keys = [...new Set(tables.flatMap(({ fields }) => fields.map(({ key }) => key)))];
  const chance = new Chance(seed);
  for (let count = 0; count < randomMutants; ++count) {
    const { object, document } = chance.of(seeds);
    texts.add(written(mutant(opened(document(object)), keys, chance)));
  }
  return [...texts];
}

test("differential", { skip: existsSync(program) ? false : "the native tests are not built" }, async (t) => {
  const schema = await officialSchema();
  const [byAjv, byHyperjump] = [await ajv(schema), await hyperjump(schema)];
  const tables = JSON.parse(judge("tables"));
  const all = new Seeds(tables);
  const seeds = [...all.all(byAjv)];
  const counts = new Map();
  const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);

  await t.test("valid documents use every field and compile to themselves", () => {
    assert.deepEqual(all.unused(seeds), []);
    const texts = seeds.map(({ object, document }) => JSON.stringify(document(object)));
    for (const [index, { problems, compiled }] of beckon(texts).entries()) {
      assert.deepEqual(problems, [], texts[index]);
      assert.equal(JSON.stringify(compiled), texts[index]);
    }
  });

  await t.test("what Beckon and the official schema say differs for known reasons only", () => {
    const texts = documents(seeds, tables);
    const unexplained = [];
    for (const [index, { problems, compiled }] of beckon(texts).entries()) {
      const text = texts[index];
      const document = JSON.parse(text);
      const valid = byAjv(document);
      const other = byHyperjump(document);
      if (valid !== other) {
        const reason = validatorReasons.find(({ holds }) => holds({ ajv: valid, hyperjump: other, document }));
        if (reason === undefined) unexplained.push(`Ajv ${valid}, Hyperjump ${other}: ${text}`);
        else count(reason.name);
      }
      const isSame = compiled !== undefined && JSON.stringify(compiled) === JSON.stringify(document);
      if (valid ? isSame : problems.length > 0) {
        count(valid ? "both valid" : "both invalid");
        continue;
      }
      const isValid = (what) => byAjv(what) && byHyperjump(what);
      const reason = reasons.find(({ holds }) => holds({ valid, problems, document, compiled, isValid }));
      if (reason !== undefined) count(reason.name);
      else
        unexplained.push(
          `${valid ? "valid" : "invalid"}, but ${JSON.stringify(problems[0]?.message ?? compiled)}: ${text}`,
        );
    }
    t.diagnostic(`${seeds.length} seeds, ${texts.length} documents, seed ${seed}`);
    for (const [what, times] of counts) t.diagnostic(`${what}: ${times}`);
    assert.deepEqual(unexplained.slice(0, 20), [], `${unexplained.length} disagreements without a reason`);
  });

  await t.test("each reason still holds of some document, and is explained", async () => {
    const explained = await readFile(new URL("docs/decisions/official-schema.md", root), "utf8");
    for (const { name } of [...reasons, ...validatorReasons]) {
      assert.ok(counts.has(name), `nothing disagrees for "${name}" any more`);
      assert.ok(explained.includes(`| ${name} |`), `"${name}" is not explained`);
    }
  });
});
