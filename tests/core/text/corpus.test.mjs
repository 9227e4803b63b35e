// What the core makes of each text of its corpus, compiled natively and to WebAssembly, is the same to the byte.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const build = fileURLToPath(new URL("../../../build/", import.meta.url));

function report(command, ...args) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: "latin1", maxBuffer: 1 << 28 });
  assert.ifError(error);
  assert.equal(status, 0, stderr.slice(-2000));
  return stdout;
}

test("the corpus gives the same trees and places natively and in WebAssembly", () => {
  const native = report(`${build}native/tests/corpus`);
  const wasm = report(process.execPath, `${build}wasm/corpus.cjs`);
  assert.notEqual(native, "");
  // Line by line first, so that a difference is shown without the whole report around it.
  const lines = wasm.split("\n");
  native.split("\n").forEach((line, index) => {
    assert.equal(lines[index], line, `line ${index + 1} of the reports`);
  });
  assert.equal(wasm, native);
});
