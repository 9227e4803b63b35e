import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { compile } from "beckon";
import { WasmModule } from "../dist/module.js";
import { problems } from "./problems.mjs";

const mebibyte = 2 ** 20;
const text = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}';

/** An instance of its own that compiles a text and tells the size of its memory, which the package does not show. */
function newCore() {
  const core = new WasmModule("core.wasm", "compile");
  core.initSync(readFileSync(new URL("../dist/core.wasm", import.meta.url)));
  return (source) =>
    core.call(source, "automatic", (exports, size, format) => {
      exports.compile(size, format);
      return exports.memory.buffer.byteLength;
    });
}

test("10,000 calls, good and bad, do not grow the memory", () => {
  const call = newCore();
  const texts = [text, "info: {", '{"models": {"A": {"b": "Custmer"}}}', "a: &a [b, *c]"];
  texts.forEach(call);
  const before = call(text);
  for (let round = 0; round < 2500; round++) texts.forEach(call);
  assert.equal(call(text), before);
});

test("calls with a large text after each other reuse the memory", () => {
  const call = newCore();
  const large = text.replace('"T"', `"${"x".repeat(mebibyte)}"`);
  const sizes = Array.from({ length: 30 }, () => call(large));
  assert.equal(sizes.at(-1), sizes[2]);
});

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
