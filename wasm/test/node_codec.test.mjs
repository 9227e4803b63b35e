import assert from "node:assert/strict";
import test from "node:test";
import { compile } from "beckon";
import { problems } from "./problems.mjs";

const definitions = (title) => JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });

for (const kind of [
  "ASCII",
  "Latin-1: é",
  "other characters: …",
  "pairs of surrogates: 🚢",
  "the replacement: \ufffd",
]) {
  test(`a long text comes back as it is: ${kind}`, () => {
    const text = definitions(`${kind}${"x".repeat(100_000)}${kind}`);
    assert.equal(compile(text).json, text);
  });
}

test("half a pair of surrogates in a text is reported", () => {
  for (const size of [1, 100_000]) {
    assert.deepEqual(problems(compile(definitions("x".repeat(size)).replace("x", "\ud83d"))), ["invalid-utf8"]);
  }
});
