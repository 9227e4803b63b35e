// What the core makes of each text of its corpus, compiled natively and to WebAssembly, is the same to the byte.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const build = fileURLToPath(new URL("../../../build/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "beckon-"));
after(() => rmSync(folder, { recursive: true }));

// Into a file, for a program of Emscripten's ends before a pipe has taken all it printed.
function report(command, ...args) {
  const file = join(folder, "report");
  const output = openSync(file, "w");
  const { error, status, stderr } = spawnSync(command, args, { stdio: ["ignore", output, "pipe"], encoding: "utf8" });
  closeSync(output);
  assert.ifError(error);
  assert.equal(status, 0, stderr.slice(-2000));
  return readFileSync(file, "latin1");
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
