import assert from "node:assert/strict";
import test from "node:test";
import { definitionAt, inspect, referencesTo } from "beckon/editor";

const text = `info: { title: "é😀", version: 1.0.0 }
models: { Order: { next?: Order } }
routers: [ { prefix: /orders, paths: { /: { get: { name: read, returns: "list<\\x4frder>" } } } } ]
`;

test("symbols stand one in another, references lead to them", () => {
  const { symbols, references } = inspect(text);
  assert.deepEqual(
    symbols.map(({ kind, name, detail, parent }) => [kind, name, detail, parent]),
    [
      ["app", "é😀", undefined, undefined],
      ["model", "Order", undefined, 0],
      ["router", "/orders", undefined, 0],
      ["operation", "GET /", "read", 2],
    ],
  );
  assert.deepEqual(
    symbols.map(({ nameFrom, nameTo }) => text.slice(nameFrom, nameTo)),
    ["é😀", "Order", "/orders", "get"],
  );
  assert.deepEqual(
    references.map(({ name, from, to, symbol }) => [name, text.slice(from, to), symbol]),
    [
      ["Order", "Order", 1],
      ["Order", "\\x4frder", 1],
    ],
  );
  assert.equal(text.slice(symbols[1].from, symbols[1].to), "Order: { next?: Order }");
});

test("where something is declared, and what refers to it", () => {
  const inspection = inspect(text);
  const order = definitionAt(inspection, text.indexOf("\\x4f") + 2);
  assert.equal(order?.name, "Order");
  assert.equal(definitionAt(inspection, order.nameTo), order);
  assert.equal(referencesTo(inspection, order).length, 2);
  assert.equal(definitionAt(inspection, text.indexOf("list")), undefined);
  assert.equal(definitionAt(inspect("models: { A: { b: Custmer } }"), 20), undefined);
});

test("a broken text has the symbols that can be made out", () => {
  assert.deepEqual(
    inspect('{"models": {"A": {"b": "list<').symbols.map(({ name }) => name),
    ["", "A"],
  );
});

test("what is no text is a TypeError", () => {
  assert.throws(() => inspect({}), { name: "TypeError", message: "inspect needs a text" });
});
