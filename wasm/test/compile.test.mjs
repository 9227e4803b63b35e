import assert from "node:assert/strict";
import test from "node:test";
import { compile } from "beckon";
import { problems } from "./problems.mjs";

const info = { title: "Subscriptions", version: "1.0.0" };

test("YAML, JSON, bytes and an object compile to the same document", () => {
  const definitions = {
    info,
    webhooks: { "new-subscription": { post: { name: "new_subscription", body: "string" } } },
  };
  const expected = compile(definitions);
  assert.equal(expected.ok, true);
  const yaml = `
info: { title: Subscriptions, version: 1.0.0 }
webhooks:
  new-subscription:
    post: { name: new_subscription, body: string }
`;
  for (const source of [yaml, JSON.stringify(definitions), new TextEncoder().encode(yaml), Buffer.from(yaml)]) {
    const result = compile(source);
    assert.deepEqual(result.diagnostics, []);
    assert.equal(result.json, expected.json);
  }
});

test("an OpenAPI document compiles to itself, without white space", () => {
  const text = '{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": {}, "x-number": 1.0e400 }';
  assert.equal(
    compile(text).json,
    '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"x-number":1.0e400}',
  );
});

test("openapi is the document as an object, made once", () => {
  const result = compile({ info, paths: {} });
  assert.deepEqual(result.openapi, JSON.parse(result.json));
  assert.equal(result.openapi, result.openapi);
  const { openapi } = result;
  assert.equal(openapi.info.title, "Subscriptions");
});

test("a document with an error does not come out, and all errors are told", () => {
  const result = compile(`
info: { title: T, version: "1" }
models:
  Order: { buyer: Custmer, amount: strng }
  Customer: { name: string }
`);
  assert.equal(result.ok, false);
  assert.equal("json" in result, false);
  assert.deepEqual(
    result.diagnostics.map(({ severity, code, pointer, hint }) => ({ severity, code, pointer, hint })),
    [
      { severity: "error", code: "unknown-type", pointer: "/models/Order/buyer", hint: 'did you mean "Customer"?' },
      { severity: "error", code: "unknown-type", pointer: "/models/Order/amount", hint: 'did you mean "string"?' },
    ],
  );
});

test("columns and offsets count UTF-16 units", () => {
  const text = '{"info": {"title": "😀é", "version": "1"}, "models": {"Order": {"buyer": "Custmer"}, "Customer": {}}}';
  const [problem] = compile(text).diagnostics;
  const offset = text.indexOf("Custmer");
  assert.equal(problem.code, "unknown-type");
  assert.deepEqual(problem.range.start, { line: 1, column: offset + 1, offset });
  assert.equal(text.slice(problem.range.start.offset, problem.range.end.offset), "Custmer");
});

test("the problems of an object have a pointer but no place in a text", () => {
  const definitions = { info, models: { Order: { buyer: "Custmer" }, Customer: {} } };
  const [ofText] = compile(JSON.stringify(definitions)).diagnostics;
  const [ofObject] = compile(definitions).diagnostics;
  const { range, fix, ...rest } = ofText;
  assert.ok(range);
  assert.deepEqual(ofObject, rest);
});

test("the format can be said", () => {
  const text = '{"info": {"title": "T", "version": "1"}} # a comment';
  assert.equal(compile(text, { format: "yaml" }).ok, true);
  assert.deepEqual(problems(compile(text, { format: "json" })), ["json-syntax"]);
  assert.throws(() => compile(text, { format: "xml" }), /unknown format "xml"; it is one of automatic, json, yaml/);
});

test("an empty text is an error", () => {
  assert.deepEqual(problems(compile("")), ["empty-input"]);
  assert.deepEqual(problems(compile(new Uint8Array())), ["empty-input"]);
});

test("half a character in a text is reported at its place, not replaced", () => {
  for (const half of ["\ud83d", "\ude00", "\ud83d\ud83d"]) {
    const before = '{"info": {"title": "é😀';
    const result = compile(`${before}${half}", "version": "1"}}`);
    assert.deepEqual(problems(result), ["invalid-utf8"]);
    assert.equal(result.diagnostics[0].range.start.offset, before.length);
  }
});

test("half a character in an object is reported", () => {
  assert.deepEqual(problems(compile({ info: { title: "\ud83d", version: "1" } })), ["lone-surrogate"]);
});

test("bytes that are not UTF-8 are reported", () => {
  const bytes = Buffer.concat([Buffer.from('{"info": {"title": "'), Buffer.from([0xff]), Buffer.from('"}}')]);
  const result = compile(bytes);
  assert.deepEqual(problems(result), ["invalid-utf8"]);
  assert.equal(result.diagnostics[0].range.start.offset, 20);
});

test("texts outside ASCII come through as they are", () => {
  const title = "é €😀\u0000\u2028\ufeff\u007f".repeat(1000);
  assert.equal(compile({ info: { title, version: "1" }, paths: {} }).openapi.info.title, title);
});

test("a byte order mark is no part of the text", () => {
  assert.equal(compile('\ufeff{"info": {"title": "T", "version": "1"}}').ok, true);
});

test("keys that mean something to JavaScript are keys like others", () => {
  const text =
    '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"x-a":{"__proto__":1,"constructor":2,"toString":3}}';
  assert.equal(compile(text).json, text);
  assert.equal(compile(JSON.parse(text)).json, text);
  assert.deepEqual(Object.keys(compile(text).openapi["x-a"]), ["__proto__", "constructor", "toString"]);
});

test("what is no definitions at all is a TypeError", () => {
  for (const value of [undefined, null, 1, true, () => {}]) {
    assert.throws(() => compile(value), { name: "TypeError", message: /compile needs a text, its bytes or an object/ });
  }
  assert.deepEqual(problems(compile([])), ["wrong-kind"]);
});
