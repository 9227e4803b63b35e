import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";
import { compile } from "beckon";

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
