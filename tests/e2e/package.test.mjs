import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { launch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const wasm = fileURLToPath(new URL("../../wasm", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "beckon-page-"));
const outside = [];
let browser;
let page;
let server;
let inNode;

before(async () => {
  installTarball();
  await build({ root: project, logLevel: "error" });
  server = await serve(join(project, "dist"));
  browser = await launch();
  page = await browser.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith("data:")) outside.push(request.url());
  });
  page.on("pageerror", (error) => outside.push(String(error)));
  await page.goto(server.origin);
  await page.waitForFunction(() => document.querySelector("#document").textContent !== "");
  inNode = await import(pathToFileURL(join(project, "seed.js")));
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

test("the page shows the document, byte for byte as in Node", async () => {
  assert.equal(await page.textContent("#document"), inNode.seed("beckon").compile().json);
});

for (const conventions of ["beckon", "fastapi", "plain"]) {
  test(`the seed's example is the same bytes in Chromium and in Node: ${conventions}`, async () => {
    const expected = inNode.seed(conventions).compile();
    assert.equal(expected.ok, true);
    const json = await page.evaluate((preset) => window.beckon.seed(preset).compile().json, conventions);
    assert.equal(json, expected.json);
  });
}

test("problems are told as in Node", async () => {
  const { compile } = await import(pathToFileURL(join(project, "node_modules/beckon/dist/node.js")));
  const text = "info: { title: 😀, version: '1' }\nmodels: { Order: { buyer: Custmer }, Customer: {} }";
  const problems = await page.evaluate((source) => window.beckon.compile(source), text);
  assert.deepEqual(problems, JSON.parse(JSON.stringify(compile(text))));
  assert.equal(problems.diagnostics[0].code, "unknown-type");
});

test("completions are told as in Node, and editor.wasm is loaded only then", async () => {
  const { complete } = await import(pathToFileURL(join(project, "node_modules/beckon/dist/editor_node.js")));
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => /editor[^/]*\.wasm$/.test(name)).length,
    );
  assert.equal(await loaded(), 0);
  const text = "info: { title: 😀, ver";
  const completions = await page.evaluate((source) => window.beckon.complete(source, source.length), text);
  assert.deepEqual(completions, complete(text, text.length));
  assert.equal(await loaded(), 1);
});

test("the build holds each wasm file once", () => {
  const files = readdirSync(join(project, "dist"), { recursive: true }).filter((file) => file.endsWith(".wasm"));
  assert.deepEqual(files.map((file) => /(core|editor)/.exec(file)?.[1]).sort(), ["core", "editor"]);
});

test("the page asks nobody but its own server and throws nothing", () => {
  assert.deepEqual(outside, []);
});

/** Makes a project of page/ with the package as a user gets it. */
function installTarball() {
  cpSync(new URL("page", import.meta.url), project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const [{ filename }] = JSON.parse(npm(wasm, "pack", "--json", "--pack-destination", project));
  npm(project, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${filename}`);
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
