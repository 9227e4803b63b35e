import assert from "node:assert/strict";
import test from "node:test";
import { App, compile, Router } from "beckon";

const app = new App({ title: "T", version: "1" });

class Point {
  x = 1;
  get y() {
    return 2;
  }
}

test("what JSON can't hold is a TypeError that names the place", () => {
  const cases = [
    [1n, "a bigint"],
    [() => 1, "a function"],
    [undefined, "undefined"],
    [Symbol("s"), "a symbol"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    [new Map(), "a Map"],
    [new Set(), "a Set"],
    [/a/, "a RegExp"],
    [new Uint8Array(2), "a Uint8Array"],
    [Promise.resolve(), "a Promise"],
  ];
  for (const [value, name] of cases) {
    const message = `get "/users": /responses/200/x~1y/0 is ${name}, which JSON can't hold`;
    assert.throws(() => app.get("/users", { responses: { 200: { "x/y": [value] } } }), { name: "TypeError", message });
    assert.throws(() => compile({ a: value }), {
      name: "TypeError",
      message: new RegExp(`^the definitions: /a is ${name}`),
    });
  }
});

test("each call names itself in its TypeErrors", () => {
  const bad = [Number.NaN];
  assert.throws(() => app.model("M", { a: bad }), /^TypeError: model "M": \/a\/0 is NaN/);
  assert.throws(() => app.model("M", undefined), /^TypeError: model "M": the value is undefined/);
  assert.throws(() => app.webhooks.post("e", { body: bad }), /^TypeError: post "e": \/body\/0 is NaN/);
  assert.throws(() => new App({ title: bad }), /^TypeError: App: \/title\/0 is NaN/);
  assert.throws(() => new App(), /^TypeError: App: needs an object, not undefined/);
  assert.throws(() => new Router({ tags: bad }), /^TypeError: Router: \/tags\/0 is NaN/);
  assert.throws(() => new Router(null), /^TypeError: Router: needs an object, not null/);
  assert.throws(() => app.get("/", []), /^TypeError: get "\/": needs an object, not an array/);
  assert.throws(() => app.get(undefined), /^TypeError: get needs a path or a name/);
  assert.throws(() => app.model(Symbol("s"), {}), /^TypeError: model needs a name/);
  assert.throws(() => app.include({}), /^TypeError: include needs a Router/);
});

test("an object within itself is a TypeError, the same object twice is not", () => {
  const around = { list: [] };
  around.list.push({ around });
  assert.throws(() => compile(around), {
    message: "the definitions: /list/0/around contains itself, which JSON can't hold",
  });
  const shared = { type: "string" };
  assert.equal(compile({ info: { title: "T", version: "1" }, models: { A: { a: shared, b: shared } } }).ok, true);
});

test("a list with a hole is a TypeError", () => {
  assert.throws(() => compile({ a: new Array(2) }), /\/a\/0 is undefined/);
});

test("objects nested without end are a TypeError, or reported", () => {
  const nested = (depth) => {
    let value = {};
    for (let level = 0; level < depth; level++) value = { a: value };
    return value;
  };
  assert.throws(() => compile(nested(1_000_000)), { message: "the definitions: nested too deeply for JSON" });
  assert.equal(compile(nested(300)).diagnostics[0].code, "nesting-too-deep");
});

test("what JSON.stringify writes of dates, classes and -0 is written", () => {
  const values = {
    date: new Date(0),
    point: new Point(),
    zero: -0,
    bare: Object.assign(Object.create(null), { a: 1 }),
  };
  const result = compile({ info: { title: "T", version: "1" }, paths: {}, "x-values": values });
  assert.deepEqual(result.openapi["x-values"], JSON.parse(JSON.stringify(values)));
});

test("what is passed to a call is copied", () => {
  const copied = new App({ title: "T", version: "1" });
  const operation = { tags: ["a"] };
  copied.get("/", operation);
  operation.tags.push("b");
  assert.deepEqual(copied.toJSON().paths, { "/": { get: { tags: ["a"] } } });
});
