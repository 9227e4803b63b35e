// The lines that "Use this" shows are run as they stand: each gives the document that the page shows.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";
import { compile } from "../../wasm/dist/node.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lines = fileURLToPath(new URL("../src/use_this", import.meta.url));
const sample = readFileSync(new URL("../src/samples/bikes.yaml", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "beckon-use-"));
writeFileSync(join(folder, "definitions.yaml"), sample);
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command, ...parameters) {
  rmSync(join(folder, "openapi.json"), { force: true });
  const path = `${root}build/native:${process.env.PATH}`;
  execFileSync(command, parameters, { cwd: folder, env: { ...process.env, PATH: path }, stdio: "pipe" });
}

function written() {
  return readFileSync(join(folder, "openapi.json"), "utf8").trimEnd();
}

test("the command", () => {
  run("sh", join(lines, "command.sh"));
  assert.equal(written(), compile(sample).json);
});

test("JavaScript", () => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "wasm"), join(folder, "node_modules/beckon"));
  cpSync(join(lines, "node.mjs"), join(folder, "openapi.mjs"));
  run("node", "openapi.mjs");
  assert.equal(written(), compile(sample).json);
});

test("C++", () => {
  const installed = join(folder, "installed");
  run("cmake", "--install", join(root, "build/native"), "--prefix", installed);
  const build = join(folder, "build");
  run("cmake", "-S", lines, "-B", build, `-DCMAKE_PREFIX_PATH=${installed}`, "-DCMAKE_BUILD_TYPE=Debug");
  run("cmake", "--build", build);
  run(join(build, "openapi"));
  assert.equal(written(), compile(sample).json);
});
