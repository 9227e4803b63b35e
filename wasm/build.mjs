// Builds dist/ from src/ and from what Emscripten made of bindings/, takes the manual along as docs/, and tells what a page
// has to load.
// BECKON_CORE is the folder of core.wasm, editor.wasm and editor.js, if not build/wasm at the root.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const modules = resolve(here, process.env.BECKON_CORE ?? "../build/wasm");
const dist = join(here, "dist");

/** What a page imports, and the module that it loads. */
const entries = [
  { what: "to compile", script: "index.js", module: "core.wasm" },
  { what: "to complete as well", script: "editor.js", module: "editor.wasm" },
];

/** Emscripten's JavaScript, by the name that it has in dist/. */
const glue = { from: "editor.js", to: "editor_glue.js" };

for (const file of [...entries.map(({ module }) => module), glue.from]) {
  if (!existsSync(join(modules, file))) {
    console.error(`${join(modules, file)} is missing: run "cmake --preset wasm && cmake --build --preset wasm" first`);
    process.exit(1);
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const typescript = createRequire(import.meta.url).resolve("typescript/bin/tsc");
try {
  execFileSync(process.execPath, [typescript, "-p", here], { stdio: "inherit" });
} catch {
  process.exit(1);
}
for (const { module } of entries) copyFileSync(join(modules, module), join(dist, module));
const script = readFileSync(join(modules, glue.from), "utf8");
writeFileSync(join(dist, glue.to), transformSync(script, { minify: true, format: "esm", target: "es2020" }).code);
const license = join(here, "../LICENSE");
if (existsSync(license)) copyFileSync(license, join(here, "LICENSE"));
rmSync(join(here, "docs"), { recursive: true, force: true });
mkdirSync(join(here, "docs"));
for (const page of ["language", "from-openapi", "from-fastapi", "openapi-3.0", "rules"]) {
  // Why the project stands as it does is not in the package.
  const text = readFileSync(join(here, `../docs/${page}.md`), "utf8").replace(
    /\[([^\]]*)\]\(decisions\/[^)]*\)/g,
    "$1",
  );
  writeFileSync(join(here, `docs/${page}.md`), text);
}

let before = 0;
const loaded = [];
for (const { what, script, module } of entries) {
  const wasm = readFileSync(join(dist, module));
  loaded.push(script);
  // One script of all that are loaded by now shares what they share.
  const scripts = gzip(await minified(loaded));
  tell(module, wasm.length, gzip(wasm));
  tell(`JavaScript`, undefined, scripts - before);
  console.log(`${what}, a page loads ${kilobytes(gzip(wasm) + scripts - before)} gzipped`);
  before = scripts;
}

async function minified(scripts) {
  const contents = scripts.map((script, index) => `export * as entry${index} from "./${script}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].contents;
}

function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}

function tell(name, plain, gzipped) {
  console.log(`${name.padEnd(12)} ${plain ? kilobytes(plain) : " ".repeat(10)} ${kilobytes(gzipped)} gzipped`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
