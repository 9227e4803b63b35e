import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";

// The browser's entry runs in Node as well. The tests on it stand in an order: from not ready to ready.
const dist = new URL("../dist/", import.meta.url);
const wasm = readFileSync(new URL("core.wasm", dist));
const text = "info: { title: T, version: '1' }";

const { App, compile, init, initSync } = await import(new URL("index.js", dist));

test("before init the browser's entry says what to call", () => {
  const notReady = /Beckon is not ready: call `await init\(\)` first/;
  assert.throws(() => compile(text), notReady);
  assert.throws(() => new App({ title: "T", version: "1" }).compile(), notReady);
});

test("init refuses what is no core.wasm, and can be called again", async () => {
  await assert.rejects(init(42), /init needs an address, a Response, bytes or a WebAssembly\.Module/);
  await assert.rejects(init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  await assert.rejects(init(new Response("", { status: 404 })), /core\.wasm could not be loaded from .*: HTTP 404/);
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  await assert.rejects(init(empty), /is not the core\.wasm of this version of Beckon/);
  assert.throws(() => initSync(empty), /is not the core\.wasm of this version of Beckon/);
  assert.throws(() => compile(text), /not ready/);
});

test("init takes a promise of a response and compiles it as it streams in", async () => {
  const response = new Response(wasm, { headers: { "content-type": "application/wasm" } });
  await Promise.all([init(Promise.resolve(response)), init()]);
  assert.equal(compile(text).ok, true);
});

test("init and initSync again do nothing", async () => {
  await init("http://127.0.0.1:9/nowhere.wasm");
  initSync(new Uint8Array());
  assert.equal(compile(text).ok, true);
});

test("what completes has a module of its own, which nothing else is", async () => {
  const editor = await import(new URL("editor.js", dist));
  assert.throws(() => editor.complete("inf", 3), /Beckon is not ready: call `await init\(\)` first/);
  await assert.rejects(editor.init(wasm), /is not the editor\.wasm of this version of Beckon/);
  await assert.rejects(editor.init(new Response("", { status: 404 })), /editor\.wasm could not be loaded from/);
  await editor.init(readFileSync(new URL("editor.wasm", dist)));
  assert.equal(editor.complete("inf", 3).items[0].label, "info");
});

for (const use of ["", "await init();", "initSync();", 'await init(new URL("editor.wasm", dist));']) {
  test(`Node's entry of what completes is ready after ${use || "nothing"}`, () => {
    const code = `
      import { complete, init, initSync } from "${new URL("editor_node.js", dist)}";
      const dist = new URL("${dist}");
      ${use} console.log(complete("inf", 3).items[0].label)`;
    assert.equal(
      execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
      "info\n",
    );
  });
}

const sources = {
  bytes: "wasm",
  "an ArrayBuffer": "new Uint8Array(wasm).buffer",
  "a module": "new WebAssembly.Module(wasm)",
  "a response of another content type": "new Response(wasm)",
  "an address": '"data:application/wasm;base64," + wasm.toString("base64")',
};
for (const [name, source] of Object.entries(sources)) {
  test(`init takes ${name}`, () => {
    assert.equal(inFreshProcess("index.js", `await init(${source}); console.log(compile(text).ok)`), "true\n");
  });
}

for (const source of ["wasm", "new WebAssembly.Module(wasm)"]) {
  test(`initSync takes ${source}`, () => {
    assert.equal(inFreshProcess("index.js", `initSync(${source}); console.log(compile(text).ok)`), "true\n");
  });
}

for (const use of [
  "",
  "await init();",
  "initSync();",
  'await init(new URL("core.wasm", dist));',
  "await init(wasm);",
  "await Promise.all([init(), init()]);",
]) {
  test(`Node's entry is ready after ${use || "nothing"}`, () => {
    assert.equal(inFreshProcess("node.js", `${use} console.log(compile(text).ok)`), "true\n");
  });
}

/** What a script prints that has imported an entry anew, with its names and the constants of this file. */
function inFreshProcess(entry, script) {
  const code = `
    import { readFileSync } from "node:fs";
    import { App, compile, init, initSync } from "${new URL(entry, dist)}";
    const dist = new URL("${dist}");
    const wasm = readFileSync(new URL("core.wasm", dist));
    const text = ${JSON.stringify(text)};
    ${script}`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" });
}
