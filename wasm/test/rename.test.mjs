import assert from "node:assert/strict";
import test from "node:test";
import { compile } from "beckon";
import { rename } from "beckon/editor";

const text = `info: { title: "é😀", version: "1" }
models: { Order: { next?: Order } }
webhooks: { sold: { post: { body: "list<\\x4frder>" } } }
`;

function renamed(offset, name) {
  const { edits, error } = rename(text, offset, name);
  if (error) return error;
  return edits.reduceRight(
    (changed, { from, to, insert }) => changed.slice(0, from) + insert + changed.slice(to),
    text,
  );
}

test("a model gets another name everywhere", () => {
  const changed = renamed(text.indexOf("Order"), "Sala");
  assert.equal(changed, text.replaceAll("Order", "Sala").replace("\\x4frder", "Sala"));
  assert.equal(compile(changed).json, compile(text).json.replaceAll("Order", "Sala"));
});

test("why it can't is told", () => {
  assert.equal(renamed(text.indexOf("Order"), "int"), '"int" is a built-in type');
  assert.match(renamed(text.indexOf("Order"), "é 😀"), /^"é 😀" can't be a name/);
  assert.equal(renamed(0, "A"), "nothing here has a name that can be changed");
});

test("what is no text, offset or name is a TypeError", () => {
  assert.throws(() => rename(null, 0, "A"), TypeError);
  assert.throws(() => rename("", undefined, "A"), TypeError);
  assert.throws(() => rename("", 0), TypeError);
});
