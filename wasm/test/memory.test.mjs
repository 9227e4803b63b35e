import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { compile } from "beckon";
import { openCore } from "../dist/core.js";
import { openEditor } from "../dist/embind.js";
import { WasmModule } from "../dist/module.js";
import { problems } from "./problems.mjs";

const mebibyte = 2 ** 20;
const text = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}';

/**
 * An instance of its own that answers to a text and tells the size of its memory, which the package does not show: what
 * a view is one of is all the memory.
 */
function newInstance(file, open, ask) {
  const module = new WasmModule(file, open);
  module.initSync(readFileSync(new URL(`../dist/${file}`, import.meta.url)));
  return (source) =>
    module.call(source, "automatic", (door, size, format) => ask(door, size, format).buffer.byteLength);
}

const newCore = () => newInstance("core.wasm", openCore, (core, size, format) => core.compile(size, format));
const newEditor = () =>
  newInstance("editor.wasm", openEditor, (editor, size, format) => editor.complete(size, format, 3));

const instances = { core: newCore, editor: newEditor };

for (const [name, make] of Object.entries(instances)) {
  test(`10,000 calls, good and bad, do not grow the memory of the ${name}`, () => {
    const call = make();
    const texts = [text, "info: {", '{"models": {"A": {"b": "Custmer"}}}', "a: &a [b, *c]"];
    texts.forEach(call);
    const before = call(text);
    for (let round = 0; round < 2500; round++) texts.forEach(call);
    assert.equal(call(text), before);
  });
}

for (const [name, make] of Object.entries(instances)) {
  test(`calls with a large text after each other reuse the memory of the ${name}`, () => {
    const call = make();
    const large = text.replace('"T"', `"${"x".repeat(mebibyte)}"`);
    const sizes = Array.from({ length: 30 }, () => call(large));
    assert.equal(sizes.at(-1), sizes[2]);
  });
}

test("a text of 64 MiB is read, a larger one refused by the core, however it is spelled", () => {
  const padded = (size) => text + " ".repeat(size - text.length);
  assert.deepEqual(problems(compile(padded(64 * mebibyte))), []);
  const tooLarge = [
    padded(64 * mebibyte + 1),
    padded(400 * mebibyte),
    "é".repeat(32 * mebibyte + 1),
    "€".repeat(23 * mebibyte),
    "\ud800".repeat(23 * mebibyte),
    new Uint8Array(64 * mebibyte + 1),
    new Uint8Array(300 * mebibyte),
    { a: "x".repeat(64 * mebibyte) },
  ];
  for (const source of tooLarge) assert.deepEqual(problems(compile(source)), ["input-too-large"]);
  assert.equal(compile(text).json, text);
});
