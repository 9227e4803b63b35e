import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { complete } from "beckon/editor";

/** What is offered where `|` stands in the text. */
function completions(marked, options) {
  const offset = marked.indexOf("|");
  return complete(marked.slice(0, offset) + marked.slice(offset + 1), offset, options);
}

const labels = (marked, options) => completions(marked, options).items.map((item) => item.label);

test("keys, types, names and values, each with its kind", () => {
  assert.deepEqual(completions("info: { title: Shop, version: 1.0.0, lic| }"), {
    from: 37,
    to: 40,
    items: [
      { label: "summary", kind: "key", detail: "text", insert: "summary: " },
      { label: "description", kind: "key", detail: "text", insert: "description: " },
      { label: "termsOfService", kind: "key", detail: "text", insert: "termsOfService: " },
      { label: "contact", kind: "key", detail: "a Contact Object", insert: "contact: " },
      { label: "license", kind: "key", detail: "a License Object", insert: "license: " },
    ],
  });
  const { items } = completions('{"models": {"Order": {"next": "list<|"}}}');
  assert.deepEqual(items[0], { label: "Order", kind: "model", detail: "model" });
  assert.deepEqual(items[1], { label: "string", kind: "type", detail: "string" });
  assert.deepEqual(completions("paths: { /a: { get: { deprecated: | } } }").items, [
    { label: "true", kind: "value" },
    { label: "false", kind: "value" },
  ]);
});

test("from and to count UTF-16 units", () => {
  const text = 'info: { title: "é😀", ver';
  const { from, to } = complete(text, text.length);
  assert.equal(text.slice(from, to), "ver");
});

test("half a character before the cursor is a unit", () => {
  const text = 'info: { title: "\ud83d", ver';
  const { from, to } = complete(text, text.length);
  assert.equal(text.slice(from, to), "ver");
});

test("an offset outside the text is its start or end", () => {
  assert.deepEqual(complete("in", 99), complete("in", 2));
  assert.deepEqual(complete("in", 2.9), complete("in", 2));
  assert.deepEqual(complete("in", -5), complete("in", 0));
});

test("the format can be said", () => {
  assert.equal(completions("{ in|", { format: "json" }).items[0].insert, '"info": ');
  assert.equal(completions("{ in|", { format: "yaml" }).items[0].insert, "info: ");
  assert.throws(() => complete("", 0, { format: "xml" }), /unknown format "xml"/);
});

test("where nothing is known there is nothing", () => {
  assert.deepEqual(completions("info: {} # |"), { from: 11, to: 11, items: [] });
});

test("what is no text or offset is a TypeError", () => {
  assert.throws(() => complete({ info: {} }, 0), { name: "TypeError", message: "complete needs a text" });
  for (const offset of [undefined, "3", Number.NaN]) {
    assert.throws(() => complete("", offset), { name: "TypeError", message: /the offset of the cursor/ });
  }
});

test("the example of the package's README says what comes", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, text, offset, from, to, label, insert] = readme.match(
    /complete\("(.+?)", (\d+)\);\n\/\/ from (\d+), to (\d+); the first item is "(.+?)", which inserts "(.+?)"/,
  );
  const found = complete(text, Number(offset));
  assert.deepEqual([found.from, found.to], [Number(from), Number(to)]);
  assert.deepEqual([found.items[0].label, found.items[0].insert], [label, insert]);
  assert.ok(labels(`${text}|`).includes(label));
});
