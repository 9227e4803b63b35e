import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as editor from "../dist/editor.js";
import { App, BeckonMemoryError, compile, initSync } from "../dist/index.js";

const definitions = "info: { title: T, version: '1' }";

test("when memory runs out there is a typed error, and the next call works", () => {
  initSync(withMemoryOf(48, readFileSync(new URL("../dist/core.wasm", import.meta.url))));
  const large = `${definitions}\nx-large: ${"x".repeat(40 * 2 ** 20)}`;
  const expected = { name: "BeckonMemoryError", message: /more memory/ };
  for (const source of [large, Buffer.from(large), { info: {}, "x-large": large }]) {
    assert.throws(() => compile(source), expected);
    assert.equal(compile(definitions).ok, true);
  }
  const app = new App({ title: "T", version: "1", "x-large": large });
  assert.throws(() => app.compile(), expected);
  assert.throws(() => app.compile(), BeckonMemoryError);
});

test("so it is where completions are asked for", () => {
  editor.initSync(withMemoryOf(48, readFileSync(new URL("../dist/editor.wasm", import.meta.url))));
  const large = `inf\nx-large: ${"x".repeat(60 * 2 ** 20)}`;
  for (let times = 0; times < 2; times++) {
    assert.throws(() => editor.complete(large, 3), { name: "BeckonMemoryError", message: /more memory/ });
    assert.equal(editor.complete("inf", 3).items[0].label, "info");
  }
});

/** The module with room for so many MiB: its memory section (WebAssembly 2.0 §5.5.8) changed. */
function withMemoryOf(mebibytes, wasm) {
  const bytes = new Uint8Array(wasm);
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (;;) {
    const section = bytes[at++];
    const size = number();
    if (section === 5) break;
    at += size;
  }
  assert.equal(number(), 1, "one memory");
  assert.equal(number(), 1, "with a maximum");
  number();
  const maximum = at;
  assert.equal(number(), 32768, "of 2 GiB");
  assert.equal(at - maximum, 3);
  const pages = mebibytes * 16;
  bytes.set([0x80 | (pages & 0x7f), 0x80 | (pages >> 7), 0], maximum);
  return bytes;
}
