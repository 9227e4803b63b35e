import assert from "node:assert/strict";
import test from "node:test";
import { compile } from "beckon";
import { outputsOf, pointerAt, rangeOf, sourceOf, trace } from "beckon/editor";

const text = `info: { title: "é😀", version: 1.0.0 }
models: { Order: { "a/b?": int, next?: Order } }
routers: [ { prefix: /orders, paths: { /: { get: { name: read, query: { limit: int }, returns: list<Order> } } } } ]
`;

test("the document leads to the definitions, and they to the document", () => {
  const traced = trace(text);
  assert.ok(traced.ok);
  assert.equal(traced.json, compile(text).json);
  for (const [output, source] of [
    ["", ""],
    ["/info/title", "/info/title"],
    ["/components/schemas/Order", "/models/Order"],
    ["/components/schemas/Order/properties/a~1b", "/models/Order/a~1b?"],
    ["/paths/~1orders~1/get", "/routers/0/paths/~1/get"],
    ["/paths/~1orders~1/get/parameters/0", "/routers/0/paths/~1/get/query/limit"],
    ["/paths/~1orders~1/get/responses/200", "/routers/0/paths/~1/get/returns"],
  ]) {
    assert.equal(sourceOf(traced.origins, output), source);
    assert.deepEqual(outputsOf(traced.origins, source), [output]);
  }
  assert.equal(sourceOf(traced.origins, "/paths/~1orders~1/get/summary"), "/routers/0/paths/~1/get");
  assert.equal(sourceOf(traced.origins, "nonsense"), "");
  assert.deepEqual(outputsOf(traced.origins, "/routers/0/paths/~1/get/name"), ["/paths/~1orders~1/get"]);
});

test("every origin leads to a place that is there", () => {
  const traced = trace(text);
  assert.ok(traced.ok && traced.origins.length > 15);
  for (const { output, source } of traced.origins) {
    assert.ok(rangeOf(traced.json, output), output);
    assert.ok(rangeOf(text, source), source);
  }
});

test("definitions with errors have no trace", () => {
  const traced = trace("models: { A: Custmer }");
  assert.equal(traced.ok, false);
  assert.deepEqual(
    traced.diagnostics.map(({ code }) => code),
    compile("models: { A: Custmer }").diagnostics.map(({ code }) => code),
  );
  assert.equal(trace("{").ok, false);
  assert.equal(trace("info: \ud800").ok, false);
  assert.equal(compile(text).ok, true);
});

test("places and pointers, in a text that may be broken", () => {
  const { from, to } = rangeOf(text, "/routers/0/paths/~1/get/returns");
  assert.equal(text.slice(from, to), "returns: list<Order>");
  assert.equal(pointerAt(text, from + 2), "/routers/0/paths/~1/get/returns");
  assert.equal(pointerAt('{"a": [{"é😀": tr', 14), "/a/0/é😀");
  assert.equal(rangeOf(text, "/models/Sale"), null);
});

test("what is no text is a TypeError", () => {
  assert.throws(() => trace({}), { name: "TypeError", message: "trace needs a text" });
  assert.throws(() => pointerAt("", "1"), { name: "TypeError", message: "pointerAt needs an offset, a number" });
  assert.throws(() => rangeOf(""), { name: "TypeError", message: "rangeOf needs a text and a pointer" });
});
