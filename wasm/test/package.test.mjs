import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { compile } from "beckon";
import { build } from "esbuild";
import { publint } from "publint";

const wasm = fileURLToPath(new URL("..", import.meta.url));
const consumer = mkdtempSync(join(tmpdir(), "beckon-consumer-"));
const definitions = "{info: {title: T, version: '1'}, webhooks: {e: {post: {body: string}}}}";
let packed;

before(() => {
  [packed] = JSON.parse(npm(wasm, "pack", "--json", "--pack-destination", consumer));
  writeFileSync(join(consumer, "package.json"), '{ "private": true, "type": "module" }');
  npm(consumer, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${packed.filename}`);
});

after(() => rmSync(consumer, { recursive: true, force: true }));

test("the tarball holds what it should and nothing else", () => {
  const files = packed.files.map((file) => file.path);
  for (const file of [
    "package.json",
    "README.md",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/node.js",
    "dist/core.wasm",
    "dist/editor.js",
    "dist/editor.d.ts",
    "dist/editor_node.js",
    "dist/editor.wasm",
    "definitions.schema.json",
    "docs/language.md",
    "docs/rules.md",
  ]) {
    assert.ok(files.includes(file), file);
  }
  const others = files.filter(
    (file) =>
      !/^((package|definitions\.schema)\.json|README\.md|LICENSE|docs\/[\w.-]+\.md|dist\/\w+\.(js|d\.ts|wasm))$/.test(
        file,
      ),
  );
  assert.deepEqual(others, []);
});

test("every page of the manual that its pages and its README name is there", () => {
  const read = (path) => readFileSync(join(consumer, "node_modules/beckon", path), "utf8");
  const pages = packed.files.map(({ path }) => path).filter((path) => path.startsWith("docs/"));
  assert.ok(pages.length >= 4);
  const named = pages.flatMap((page) => [...read(page).matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => `docs/${link}`));
  named.push(...[...read("README.md").matchAll(/`(docs\/[^`]+)`/g)].map(([, path]) => path));
  assert.ok(named.length > 8);
  assert.deepEqual(
    named.filter((path) => !pages.includes(path)),
    [],
  );
});

test("the definitions of its README compile", () => {
  const blocks = [...readFileSync(join(wasm, "README.md"), "utf8").matchAll(/^```yaml\n(info:.*?)^```$/gms)];
  assert.ok(blocks.length > 0);
  for (const [, text] of blocks) assert.deepEqual(compile(text).diagnostics, [], text);
});

test("installed in an empty directory it works in Node", () => {
  writeFileSync(
    join(consumer, "main.js"),
    `import { compile } from "beckon"; process.stdout.write(compile(${JSON.stringify(definitions)}).json);`,
  );
  assert.equal(node("main.js"), compile(definitions).json);
});

test("so does what completes, in the same bundle too", async () => {
  writeFileSync(
    join(consumer, "editor.js"),
    `import { compile } from "beckon";
    import { complete } from "beckon/editor";
    process.stdout.write(complete("inf", 3).items[0].label + " " + compile(${JSON.stringify(definitions)}).ok);`,
  );
  assert.equal(node("editor.js"), "info true");
  await bundle("editor.js");
  assert.equal(node("node_modules/beckon/dist/bundle.js"), "info true");
});

test("the wasm files and package.json can be asked for", () => {
  const resolved = (what) => createRequire(join(consumer, "main.js")).resolve(what);
  for (const file of ["core.wasm", "editor.wasm"]) assert.ok(readFileSync(resolved(`beckon/${file}`)).length > 0);
  assert.equal(JSON.parse(readFileSync(resolved("beckon/package.json"), "utf8")).name, "beckon");
});

test("bundled for Node without its side effects it finds the core beside it", async () => {
  await bundle("main.js");
  assert.equal(node("node_modules/beckon/dist/bundle.js"), compile(definitions).json);
});

for (const settings of [
  { module: "nodenext", lib: ["es2022", "dom"] },
  { module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom"] },
]) {
  test(`its types serve a consumer with ${settings.moduleResolution ?? settings.module}`, () => {
    assert.equal(typeErrors(consumerSource, settings), "");
  });
}

test("its types find mistakes", () => {
  const errors = typeErrors(
    `
    import { App, compile } from "beckon"; import { complete } from "beckon/editor";
    new App({ titel: "T", version: "1" });
    new App({ title: "T", version: "1" }).get("/", { descripton: "" });
    compile("", { format: "xml" });
    compile("").json;
    complete("");
    new App({ title: "T", version: "1", components: { scemas: {} } });
    new App({ title: "T", version: "1" }).pathItem("/", { parameters: [{ name: "a", in: "quary" }] });
    new App({ title: "T", version: "1" }).get("/", { responses: { 200: { contents: {} } } });
    `,
    { module: "nodenext", lib: ["es2022", "dom"] },
  );
  assert.deepEqual(
    errors.match(/\(\d+,/g)?.map((line) => Number(line.slice(1, -1))),
    [3, 4, 5, 6, 7, 8, 9, 10],
    errors,
  );
});

test("nothing internal is in the types", () => {
  for (const { path } of packed.files.filter((file) => file.path.endsWith(".d.ts"))) {
    assert.doesNotMatch(readFileSync(join(consumer, "node_modules/beckon", path), "utf8"), /@internal/, path);
  }
});

test("publint finds nothing", async () => {
  const { messages } = await publint({ pkgDir: join(consumer, "node_modules/beckon"), pack: false });
  assert.deepEqual(messages, []);
});

const consumerSource = `
import { App, BeckonMemoryError, compile, init, initSync, Router } from "beckon";
import * as editor from "beckon/editor";
import type { Completions } from "beckon/editor";
import type { AppOptions, Compiled, Diagnostic, Operation, RouterOptions, Schema } from "beckon";

const info: AppOptions = { title: "T", version: "1", conventions: { base: "fastapi", titles: false }, "x-logo": 1 };
const options: RouterOptions = { prefix: "/users", tags: ["users"], query: { "page?": "int(1..)" } };
const schema: Schema = { type: "int(1..9)", readOnly: true };
const operation: Operation = { name: "read", query: { limit: "int(1..100) = 20" }, body: schema, returns: "null" };
const app: App = new App(info);
app.model("A", { $extends: "B", "b?": "string", c: { type: "string", minLength: 1 } }).model("B", "int | string");
const router = new Router(options).get("/", operation).post("/", { responses: { 404: "A", "4XX": { returns: "A" } } });
router.webhooks.post("event", { body: { $fields: { a: "int" } }, security: "bearer", hidden: true, "x-a": 1 });
app.include(router).get("/");
const result: Compiled = app.compile();
if (result.ok) {
  const json: string = result.json;
  const title: string = result.openapi.info.title;
  console.log(json, title);
} else {
  const first: Diagnostic | undefined = result.diagnostics[0];
  console.log(first?.range?.start.offset, first?.hint);
}
compile({ info: { title: "T", version: "1" }, paths: {} });
compile(new Uint8Array(), { format: "yaml" });
await init(new URL("https://example.com/core.wasm"));
initSync(new Uint8Array());
new BeckonMemoryError("");
const { from, to, items }: Completions = editor.complete("", 0, { format: "json" });
const item: editor.Completion | undefined = items[to - from];
console.log(item?.label, item?.kind, item?.insert);
await editor.init("/editor.wasm");
editor.initSync(new Uint8Array());
`;

/** Puts a script and what it imports beside the wasm files of the package. */
async function bundle(script) {
  await build({
    absWorkingDir: consumer,
    entryPoints: [script],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(consumer, "node_modules/beckon/dist/bundle.js"),
    logLevel: "error",
  });
}

function typeErrors(source, settings) {
  const config = { strict: true, noEmit: true, target: "es2022", types: [], ...settings };
  writeFileSync(join(consumer, "consumer.ts"), source);
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions: config, files: ["consumer.ts"] }));
  try {
    execFileSync(process.execPath, [createRequire(import.meta.url).resolve("typescript/bin/tsc")], {
      cwd: consumer,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return error.stdout;
  }
}

function node(script) {
  return execFileSync(process.execPath, [script], { cwd: consumer, encoding: "utf8" });
}

function npm(directory, ...parameters) {
  // npm hands its settings on to what it runs; this npm is to start anew.
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return execFileSync("npm", parameters, {
    cwd: directory,
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
