// The document as YAML, read back by two parsers that know nothing of ours, each by the rules of YAML 1.2 and of 1.1.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { App, compile } from "beckon";
import * as jsYaml from "js-yaml";
import { parseDocument } from "yaml";

const readers = {
  "yaml, 1.2": (text) => readByYaml(text, "1.2"),
  "yaml, 1.1": (text) => readByYaml(text, "1.1"),
  "js-yaml, 1.2": (text) => jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA }),
  "js-yaml, 1.1": (text) => jsYaml.load(text, { schema: jsYaml.YAML11_SCHEMA }),
};

function readByYaml(text, version) {
  const document = parseDocument(text, { version });
  assert.deepEqual([...document.errors, ...document.warnings], []);
  return document.toJS();
}

function assertReadBack(result) {
  for (const [name, read] of Object.entries(readers)) assert.deepEqual(read(result.yaml), result.openapi, name);
}

/** The result of a document that holds a value. */
function compileWith(json) {
  const result = compile(`{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"x-value":${json}}`);
  assert.equal(result.ok, true);
  return result;
}

const words = [
  ...[
    "",
    "~",
    "null",
    "true",
    "false",
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
    "=",
    "<<",
    "-",
    "?",
    ":",
    "---",
    "...",
    ".",
  ],
  ...["0", "-0", "+1", "200", "012", "0o7", "0x1F", "0b1", "1_000", "1,000", "1:30", "190:20:30.5", ".5", "5.", "e0"],
  ...["1e3", "1.5e3", "1e+3", "1.0e+3", ".inf", "-.inf", ".nan", "1.0", "3.1.0", "2XX", "9".repeat(30)],
  ...["2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "12:30:45"],
  ...["!a", "!!str", "&a", "*a", "%a", "@a", "`a`", '"a"', "'a'", "it's", "|", ">", "#", "a #b", "a#b", "a: b", "a:b"],
  ...["a:", ":a", "-a", "- a", "? a", "[a]", "{a}", "a, b", "\\d+", "[\\w-]+", "__proto__", "constructor", "$ref"],
  ...[" ", "a ", " a", "\t", "a\tb", "\n", "\n\n", "\na", "\n\n  a\n", "a\n", "a\n\n", "a\nb", "a\n\nb\n", "  a\nb"],
  ...[
    "\ta\nb\n",
    "a \nb",
    "a\n b\n  c",
    "a\n ",
    "a\n  \nb",
    "a\n\tb",
    "a\n#b\n",
    "a\n---\nb\n...\n",
    "\r",
    "a\r\nb",
    "a\rb",
  ],
  ...[
    "\u0085",
    "a\u0085b",
    "\u2028",
    "a\u2029b",
    "\ufeff",
    "\ufeffa",
    "a\ufeff\nb",
    "\u00a0",
    "\u0000",
    "\u0007",
    "\u001b[0m",
  ],
  ...["\u007f", "\u009f", "\ufffe", "\uffff", "é", "漢字", "😀", "a😀\nb", "👩‍👩‍👧‍👦"],
];
const texts = [
  ...words.flatMap((word) => [
    word,
    word.toUpperCase(),
    word.toLowerCase(),
    `${word[0]?.toUpperCase()}${word.slice(1)}`,
  ]),
  ...words.flatMap((word) => [
    `${word} and `.repeat(30),
    `${word}\n`.repeat(3),
    `a ${word} b `.repeat(20).trim(),
    word.repeat(300),
  ]),
];
const pairs = words.flatMap((one) => words.map((other) => one + other));

test("texts that YAML could take for something else come back as values, items and keys", () => {
  for (let start = 0; start < texts.length; start += 1000) {
    const some = [...new Set(texts.slice(start, start + 1000))];
    assertReadBack(compileWith(JSON.stringify([some, ...some])));
    // Not by an object literal, in which __proto__ is no key.
    const members = some.map((text) => `${JSON.stringify(text)}:${JSON.stringify([{ a: text }])}`);
    assertReadBack(compileWith(`{${members}}`));
  }
});

test("any two of them after each other come back", () => {
  assertReadBack(compileWith(JSON.stringify(pairs)));
});

test("numbers come back as numbers", () => {
  const numbers = "0,-0,1.0,-1.50,1e3,1E3,1.5e3,1e+3,1E-07,9223372036854775808,0.10000000000000000001";
  assertReadBack(compileWith(`[${numbers}]`));
  // js-yaml takes what is too large for it for text, however it is spelled.
  assert.deepEqual(readers["yaml, 1.1"](compileWith("1e400").yaml)["x-value"], Number.POSITIVE_INFINITY);
});

test("deep values come back", () => {
  // js-yaml reads no more than a hundred levels.
  for (const depth of [38, 39, 40, 41, 95]) {
    assertReadBack(compileWith(`${'{"a":['.repeat(depth / 2)}${JSON.stringify(words)}${"]}".repeat(depth / 2)}`));
  }
});

const oracle = new URL("../../../shared/oracle/fastapi/", import.meta.url);
test("FastAPI's documents come back", { skip: !existsSync(oracle) && "FastAPI's documents are not here" }, () => {
  let count = 0;
  for (const file of readdirSync(oracle)) {
    const text = readFileSync(new URL(file, oracle), "utf8");
    if (text.includes('"itemSchema"')) continue; // a word of OpenAPI 3.2
    count += 1;
    assertReadBack(compile(text));
  }
  assert.equal(count, 130);
});

test("the document is in block style", () => {
  const app = new App({ title: "Shop", version: "1.0", description: "Sells\n- bikes\n- bells\n" });
  app.get("/bikes", { name: "read_bikes", tags: ["bikes"], returns: "list<string>" });
  assert.equal(
    app.compile().yaml,
    `openapi: 3.1.0
info:
  title: Shop
  version: "1.0"
  description: |
    Sells
    - bikes
    - bells
paths:
  /bikes:
    get:
      tags:
        - bikes
      summary: Read bikes
      operationId: read_bikes
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                type: array
                items:
                  type: string
`,
  );
});

test("YAML is of the document it was asked of, whatever was compiled meanwhile", () => {
  const [one, two] = ["One", "Two"].map((title) => compile({ info: { title, version: "1" }, paths: {} }));
  assert.equal(compile("{").ok, false);
  assert.match(one.yaml, /title: One\n/);
  assert.match(two.yaml, /title: Two\n/);
  assert.equal(one.yaml, one.yaml);
  assert.equal(compile(one.yaml, { format: "yaml" }).json, one.json);
});

test("a document that became deeper than can be read is a typed error", () => {
  const schema = `${'{"items":'.repeat(250)}{}${"}".repeat(250)}`;
  const result = compile(`{"info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"returns":${schema}}}}}`);
  assert.equal(result.ok, true);
  assert.throws(() => result.yaml, { name: "BeckonMemoryError" });
  assert.match(compile({ info: { title: "T", version: "1" }, paths: {} }).yaml, /^openapi: 3\.1\.0\n/);
});
