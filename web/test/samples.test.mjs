import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { compile } from "../../wasm/dist/node.js";

const folder = new URL("../src/samples/", import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), "utf8");

// Vite alone can import samples.ts, for it imports texts. Its list is plain enough to be read.
const source = read("samples.ts");
const samples = [...source.matchAll(/\{\s*id: "(.*)",\s*title: "(.*)",\s*shows: "(.*)",\s*text: (\w+),\s*\}/g)].map(
  ([, id, title, shows, text]) => {
    const [, file] = source.match(new RegExp(`import ${text} from "\\./(.*)\\?raw";`));
    return { id, file, title, shows };
  },
);
const files = readdirSync(folder).filter((file) => !file.endsWith(".ts"));

test("every sample is read out of samples.ts", () => {
  assert.equal(samples.length, source.match(/\bid: "/g).length);
  assert.ok(samples.length >= 8);
});

test("every file is a sample, and every sample has its file", () => {
  assert.deepEqual(samples.map(({ file }) => file).sort(), files.sort());
  for (const { id, file } of samples) assert.equal(id, file.replace(/\.(yaml|json)$/, ""));
});

test("the first sample is the one that the playground opens with", () => {
  assert.equal(samples[0].id, "subscriptions");
  assert.match(read("subscriptions.yaml"), /^# Change /);
});

test("titles and sentences fit the menu, and differ", () => {
  for (const { id, title, shows } of samples) {
    assert.ok(title.length <= 24, `${id}: the title has ${title.length} characters`);
    assert.ok(shows.length <= 70, `${id}: the sentence has ${shows.length} characters`);
    assert.match(shows, /^[A-Z].*[^.]\.$/);
  }
  for (const key of ["id", "title", "shows"]) {
    assert.equal(new Set(samples.map((sample) => sample[key])).size, samples.length);
  }
});

for (const file of files) {
  const text = read(file);

  test(`${file} compiles without a word`, () => {
    const result = compile(text);
    assert.deepEqual(result.diagnostics, []);
    assert.ok(result.ok);
    assert.ok(Object.keys(result.openapi.paths).length > 0, "a renderer shows no operation");
  });

  test(`${file} is pleasant to read`, () => {
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      assert.ok(line.length <= 70, `line ${index + 1} has ${line.length} columns`);
      assert.doesNotMatch(line, /\s$/, `line ${index + 1} ends with a space`);
    }
    assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"));
    // JSON has no comments; there the description says it.
    if (file.endsWith(".yaml")) assert.match(lines[0], /^# \w/);
  });
}

test("those of FastAPI's applications compile without a word, too", () => {
  const paths = [...read("fastapi_samples.ts").matchAll(/from "(.*)\?raw";/g)].map(([, path]) => path);
  const { samples: readable } = JSON.parse(read("../../../tests/fastapi/rules.json"));
  assert.ok(paths.length >= 8);
  for (const path of paths) {
    assert.deepEqual(compile(read(path)).diagnostics, [], path);
    assert.ok(readable.includes(path.match(/(\w+)\.yaml$/)[1]), path);
  }
});

test("an OpenAPI document compiles to itself", () => {
  assert.equal(compile(read("openapi.json")).json, JSON.stringify(JSON.parse(read("openapi.json"))));
});
