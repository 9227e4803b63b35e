import assert from "node:assert/strict";
import test from "node:test";
import { hover } from "beckon/editor";

test("a key, a type and a name are explained", () => {
  assert.deepEqual(hover("info: { title: Shop }", 8), {
    from: 8,
    to: 13,
    title: "title",
    text: "The name of the API.",
  });
  const text = 'info: { title: "é😀" }\nmodels: { Order: { $description: A sale, at: datetime }, B: Order }';
  assert.deepEqual(hover(text, text.indexOf("datetime")), {
    from: text.indexOf("datetime"),
    to: text.indexOf("datetime") + 8,
    title: "datetime",
    text: "string, date-time",
  });
  assert.deepEqual(hover(text, text.length - 4), {
    from: text.lastIndexOf("Order"),
    to: text.lastIndexOf("Order") + 5,
    title: "model Order",
    text: "A sale",
    code: "at: datetime",
  });
});

test("where nothing is known there is nothing", () => {
  assert.equal(hover("info: { title: Shop }", 17), null);
  assert.equal(hover("", 99), null);
});

test("what is no text or offset is a TypeError", () => {
  assert.throws(() => hover(1, 0), { name: "TypeError", message: "hover needs a text" });
  assert.throws(() => hover("", "1"), { name: "TypeError", message: "hover needs an offset, a number" });
});
