// Each mistake gets the error that its class says, at its place, and nothing is compiled.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { compile } from "beckon";
import { base } from "./base.mjs";
import { classes } from "./mistakes.mjs";
import { spelled } from "./spelled.mjs";
import { builtInTypes } from "./types.mjs";

const judge = fileURLToPath(new URL("../../build/native/tests/judge", import.meta.url));
const tables = new Map(JSON.parse(execFileSync(judge, ["tables"])).map((table) => [table.name, table]));

/** Where in the text the error is to stand. */
function expectedRange({ pointer, on = "value", wrong }, { text, places }) {
  const place = places.get(pointer);
  assert.ok(place, `nothing stands at ${pointer}`);
  const [start, end] = place[on];
  if (wrong === undefined) return [start, end];
  // Within an expression: what is wrong ends where it does, or stands there once.
  const spelling = JSON.stringify(wrong).slice(1, -1);
  const inside = text.slice(start + 1, end - 1);
  const from = spelling === "" ? inside.length : inside.lastIndexOf(spelling);
  assert.ok(from >= 0, `${wrong} is not in ${inside}`);
  return [start + 1 + from, start + 1 + from + spelling.length];
}

test("the definitions without a mistake compile without a word", () => {
  assert.deepEqual(compile(spelled(base()).text).diagnostics, []);
  assert.ok(builtInTypes.length > 20);
});

let count = 0;
for (const [name, make] of Object.entries(classes)) {
  test(name, (t) => {
    const mistakes = [...make(tables)];
    assert.ok(mistakes.length > 0);
    const faults = [];
    for (const mistake of mistakes) {
      const { what, definitions, code, pointer } = mistake;
      const spelling = spelled(definitions);
      const result = compile(spelling.text);
      const errors = result.diagnostics.filter(({ severity }) => severity === "error");
      const [start, end] = expectedRange(mistake, spelling);
      const said = errors.map(({ code, pointer, range, message }) => ({
        code,
        pointer,
        text: spelling.text.slice(range.start.offset, range.end.offset),
        at: [range.start.offset, range.end.offset],
        message,
      }));
      // An object or a list is marked where it begins; so is what goes on wrongly within an expression.
      const isOpen = mistake.wrong !== undefined || "{[".includes(spelling.text[start]);
      const isThere = said.some(
        (each) =>
          each.code === code && each.pointer === pointer && each.at[0] === start && (isOpen || each.at[1] === end),
      );
      if (!isThere || result.ok) faults.push({ what, code, pointer, text: spelling.text.slice(start, end), said });
    }
    count += mistakes.length;
    t.diagnostic(`${mistakes.length} mistakes`);
    assert.deepEqual(faults, []);
  });
}

test("there are enough of them", (t) => {
  t.diagnostic(`${count} mistakes of ${Object.keys(classes).length} classes`);
  assert.ok(count >= 300);
});
