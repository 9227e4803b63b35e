// Every text of a few pieces that mean something in regular expressions: what Beckon warns of is what JavaScript refuses
// with the flag `u` and without it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../build/native/tests/judge", import.meta.url));

const alphabets = [
  [..."a()[]{}*+?|\\^$-1,"],
  ["(?", "(?:", "(?=", "(?<=", "(?<!", "(?<n>", "(", ")", "a", "*", "{2}", "{2,1}", "{1", "|", "\\", "[", "]", "^"],
  ["[", "]", "-", "z", "a", "\\d", "\\", "^", "b", "\\x41", "\\101", "é", "😀", "\\u0041", "\\u{61}", "\\-", "x", "8"],
];

function* texts(alphabet, length, start = "") {
  yield start;
  if (length === 0) return;
  for (const piece of alphabet) yield* texts(alphabet, length - 1, start + piece);
}

function isRefused(pattern, flags) {
  try {
    new RegExp(pattern, flags);
    return false;
  } catch {
    return true;
  }
}

test("patterns", { skip: existsSync(program) ? false : "the native tests are not built" }, (t) => {
  const patterns = [...new Set(alphabets.flatMap((alphabet) => [...texts(alphabet, 4)]))];
  const input = `${patterns.join("\n")}\n`;
  const answers = execFileSync(program, ["patterns"], { input, maxBuffer: 2 ** 30 })
    .toString()
    .split("\n");
  const [falseAlarms, missed] = [[], []];
  for (const [index, pattern] of patterns.entries()) {
    const refused = isRefused(pattern, "") && isRefused(pattern, "u");
    if (answers[index] !== "" && !refused) falseAlarms.push(`${pattern}: ${answers[index]}`);
    // Names of groups may stand twice in newer versions of JavaScript.
    if (answers[index] === "" && refused && pattern.split("(?<n>").length < 3) missed.push(pattern);
  }
  t.diagnostic(`${patterns.length} patterns, ${answers.filter((answer) => answer !== "").length} of them refused`);
  assert.deepEqual(falseAlarms, []);
  assert.deepEqual(missed, []);
});
