import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { compile } from "beckon";
import createBindings from "../dist/glue.js";
import { problems } from "./problems.mjs";

const mebibyte = 2 ** 20;
const text = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}';

/** Bindings of their own, for a look at the memory, which the package does not show. */
function newBindings() {
  const module = new WebAssembly.Module(readFileSync(new URL("../dist/core.wasm", import.meta.url)));
  return createBindings({
    printErr() {},
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(module, imports);
      receive(instance, module);
      return instance.exports;
    },
  });
}

test("10,000 calls, good and bad, do not grow the memory", () => {
  const bindings = newBindings();
  const texts = [text, "info: {", '{"models": {"A": {"b": "Custmer"}}}', "a: &a [b, *c]"].map((each) =>
    Buffer.from(each),
  );
  const call = (bytes) => {
    bindings.reserve(bytes.length).set(bytes);
    bindings.compile(bytes.length, 0);
    return bindings.document().buffer.byteLength;
  };
  for (const bytes of texts) call(bytes);
  const before = call(texts[0]);
  for (let round = 0; round < 2500; round++) texts.forEach(call);
  assert.equal(call(texts[0]), before);
});

test("calls with a large text after each other reuse the memory", () => {
  const bindings = newBindings();
  const bytes = Buffer.from(text.replace('"T"', `"${"x".repeat(mebibyte)}"`));
  const sizes = Array.from({ length: 30 }, () => {
    bindings.reserve(bytes.length).set(bytes);
    bindings.compile(bytes.length, 1);
    return bindings.document().buffer.byteLength;
  });
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
