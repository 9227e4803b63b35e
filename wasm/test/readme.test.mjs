import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";
import { compile } from "beckon";
import * as editor from "beckon/editor";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const block = (language) => readme.split(`\n\`\`\`${language}\n`)[1].split("\n```")[0];

test("the README's example is the same as text and in JavaScript", async () => {
  const example = new URL("./readme_example.tmp.mjs", import.meta.url);
  writeFileSync(example, `${block("ts")}\nexport { result };\n`);
  const { log } = console;
  try {
    const printed = [];
    console.log = (line) => printed.push(line);
    const { result } = await import(example.href);
    assert.equal(result.json, compile(block("yaml")).json);
    assert.deepEqual(printed, [result.json]);
  } finally {
    console.log = log;
    rmSync(example);
  }
});

test("what the package's README shows of editors is so", () => {
  const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, names, script] = page.match(/```ts\nimport \{ (definitionAt, [^}]*) \} from "beckon\/editor";\n(.*?)\n```/s);
  const checks = [];
  const checked = script.replaceAll(/^ *(.+); +\/\/ (.+)$/gm, "checks.push([$1, $2]);");
  new Function("checks", `{ ${names} }`, checked)(checks, editor);
  assert.equal(checks.length, 5);
  for (const [value, said] of checks) assert.deepEqual(value, said);
});
