import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { transformSync } from "esbuild";

const source = readFileSync(new URL("../src/compiler/compiler.ts", import.meta.url), "utf8");
const { code } = transformSync(source, { loader: "ts", format: "esm", target: "es2022" });
const { Compiler, timeLimit } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** A worker that answers when the test says so. */
class FakeWorker {
  asked = [];
  isEnded = false;
  #listeners = {};

  addEventListener(kind, listener) {
    this.#listeners[kind] = listener;
  }

  postMessage(request) {
    this.asked.push(request);
  }

  terminate() {
    this.isEnded = true;
  }

  say(data) {
    this.#listeners.message({ data });
  }

  fail(message) {
    this.#listeners.error({ message, preventDefault() {} });
  }

  /** Answers the request that came last. */
  answer() {
    const { id, task, text, json } = this.asked.at(-1);
    if (task === "compile") this.say({ kind: "compiled", id, outcome: text });
    else if (task === "yaml") this.say({ kind: "written", id, yaml: `YAML of ${json}` });
    else this.say({ kind: "completed", id, completions: `for ${text}` });
  }
}

/** A compiler with fake workers and a clock that the test moves; `told` is what the page hears. */
function setUp(t) {
  const clock = { now: 0, timers: new Map() };
  const { setTimeout, clearTimeout } = globalThis;
  t.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  globalThis.setTimeout = (run, delay) => {
    const key = Symbol();
    clock.timers.set(key, { run, at: clock.now + delay });
    return key;
  };
  globalThis.clearTimeout = (key) => clock.timers.delete(key);
  const workers = [];
  const told = [];
  const events = {
    compiled: (outcome) => told.push(`compiled ${outcome}`),
    stopped: (reason) => told.push(`stopped: ${reason}`),
    unavailable: (reason) => told.push(`unavailable: ${reason}`),
  };
  const compiler = new Compiler(events, () => {
    workers.push(new FakeWorker());
    return workers.at(-1);
  });
  const pass = (milliseconds) => {
    clock.now += milliseconds;
    for (const [key, { run, at }] of clock.timers) if (at <= clock.now && clock.timers.delete(key)) run();
  };
  return { compiler, workers, told, pass };
}

test("nothing is asked before the core is ready; then the newest text is", (t) => {
  const { compiler, workers, told } = setUp(t);
  compiler.compile("old");
  compiler.compile("new");
  assert.deepEqual(workers[0].asked, []);
  workers[0].say({ kind: "ready" });
  assert.deepEqual(
    workers[0].asked.map(({ text }) => text),
    ["new"],
  );
  workers[0].answer();
  assert.deepEqual(told, ["compiled new"]);
});

test("the answer for a text that is no more the newest is dropped, and only the newest is asked next", (t) => {
  const { compiler, workers, told } = setUp(t);
  workers[0].say({ kind: "ready" });
  for (const text of ["a", "ab", "abc"]) compiler.compile(text);
  assert.deepEqual(
    workers[0].asked.map(({ text }) => text),
    ["a"],
  );
  workers[0].answer();
  assert.deepEqual(told, []);
  assert.deepEqual(
    workers[0].asked.map(({ text }) => text),
    ["a", "abc"],
  );
  workers[0].answer();
  assert.deepEqual(told, ["compiled abc"]);
});

test("an answer that nobody asked for, or that comes twice, is no answer", (t) => {
  const { compiler, workers, told } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("one");
  workers[0].say({ kind: "compiled", id: 99, outcome: "another's" });
  workers[0].answer();
  workers[0].answer();
  assert.deepEqual(told, ["compiled one"]);
});

test("a text that takes too long is stopped with its worker, and the next text gets a new one", (t) => {
  const { compiler, workers, told, pass } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("forever");
  pass(timeLimit - 1);
  assert.deepEqual(told, []);
  pass(1);
  assert.deepEqual(told, ["stopped: This took longer than 5 seconds and was stopped."]);
  assert.ok(workers[0].isEnded);
  workers[1].say({ kind: "ready" });
  assert.deepEqual(workers[1].asked, [], "the same text is not tried again");
  compiler.compile("short");
  workers[1].answer();
  assert.equal(told.at(-1), "compiled short");
  pass(timeLimit * 2);
  assert.equal(told.length, 2);
});

test("a late answer of a worker that was stopped is dropped", (t) => {
  const { compiler, workers, told, pass } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("forever");
  pass(timeLimit);
  compiler.compile("next");
  workers[0].answer();
  workers[1].say({ kind: "ready" });
  workers[0].say({ kind: "compiled", id: workers[1].asked[0].id, outcome: "of the old worker" });
  workers[1].answer();
  assert.deepEqual(told.slice(1), ["compiled next"]);
});

test("when a text that is no more the newest takes too long, only the newest is heard of", (t) => {
  const { compiler, workers, told, pass } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("forever");
  compiler.compile("newest");
  pass(timeLimit);
  workers[1].say({ kind: "ready" });
  workers[1].answer();
  assert.deepEqual(told, ["compiled newest"]);
});

test("a text that the core gives up is told as such, and the next one is compiled", (t) => {
  const { compiler, workers, told } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("huge");
  workers[0].say({ kind: "failed", id: workers[0].asked[0].id, reason: "no memory" });
  compiler.compile("small");
  workers[0].answer();
  assert.deepEqual(told, ["stopped: no memory", "compiled small"]);
});

test("the newest question for completions is answered before the text; an older one gets null", async (t) => {
  const { compiler, workers, told } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("a");
  const older = compiler.complete("ab", 2);
  const newer = compiler.complete("abc", 3);
  compiler.compile("abc");
  workers[0].answer();
  assert.deepEqual(workers[0].asked.at(-1), {
    id: workers[0].asked.at(-1).id,
    task: "complete",
    text: "abc",
    offset: 3,
  });
  workers[0].answer();
  workers[0].answer();
  assert.deepEqual([await older, await newer, told], [null, "for abc", ["compiled abc"]]);
});

test("YAML is written when no text waits to be compiled; a question for an older document gets null", async (t) => {
  const { compiler, workers, told } = setUp(t);
  workers[0].say({ kind: "ready" });
  compiler.compile("a");
  const older = compiler.yaml("{1}");
  const newer = compiler.yaml("{2}");
  compiler.compile("ab");
  workers[0].answer();
  workers[0].answer();
  assert.deepEqual(told, ["compiled ab"]);
  workers[0].answer();
  assert.deepEqual([await older, await newer], [null, "YAML of {2}"]);
});

test("YAML that takes too long or too much is given up, and nothing is said of the text", async (t) => {
  const { compiler, workers, told, pass } = setUp(t);
  workers[0].say({ kind: "ready" });
  const slow = compiler.yaml("{1}");
  pass(timeLimit);
  assert.equal(await slow, null);
  workers[1].say({ kind: "ready" });
  const large = compiler.yaml("{2}");
  workers[1].say({ kind: "failed", id: workers[1].asked[0].id, reason: "no memory" });
  assert.equal(await large, null);
  assert.deepEqual(told, []);
});

test("completions that take too long are given up, and the text is compiled by a new worker", async (t) => {
  const { compiler, workers, told, pass } = setUp(t);
  workers[0].say({ kind: "ready" });
  const asked = compiler.complete("ab", 2);
  compiler.compile("ab");
  pass(timeLimit);
  assert.equal(await asked, null);
  workers[1].say({ kind: "ready" });
  workers[1].answer();
  assert.deepEqual(told, ["compiled ab"]);
});

test("a core that can't be had is told once, and questions are answered with nothing", async (t) => {
  const { compiler, workers, told } = setUp(t);
  const before = compiler.complete("a", 1);
  compiler.compile("a");
  workers[0].say({ kind: "unavailable", reason: "no WebAssembly" });
  compiler.compile("ab");
  assert.equal(await before, null);
  const afterwards = await Promise.race([
    compiler.complete("ab", 2),
    new Promise((settle) => setImmediate(settle, "waits")),
  ]);
  assert.equal(afterwards, null);
  assert.deepEqual([workers.length, workers[0].asked, told], [1, [], ["unavailable: no WebAssembly"]]);
});

test("a worker whose script can't be loaded is a core that can't be had", (t) => {
  const { compiler, workers, told } = setUp(t);
  compiler.compile("a");
  workers[0].fail("");
  assert.deepEqual(told, ["unavailable: the worker could not be started"]);
});
