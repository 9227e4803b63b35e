// Builds dist/ from src/ and from what Emscripten made of bindings.cpp, and tells what a page has to load.
// BECKON_CORE is the folder of core.js and core.wasm, if not build/wasm at the root.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const core = resolve(here, process.env.BECKON_CORE ?? "../build/wasm");
const dist = join(here, "dist");

for (const file of ["core.js", "core.wasm"]) {
  if (!existsSync(join(core, file))) {
    console.error(`${join(core, file)} is missing: run "cmake --preset wasm && cmake --build --preset wasm" first`);
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
const glue = readFileSync(join(core, "core.js"), "utf8");
writeFileSync(join(dist, "glue.js"), transformSync(glue, { minify: true, format: "esm", target: "es2020" }).code);
copyFileSync(join(core, "core.wasm"), join(dist, "core.wasm"));
const license = join(here, "../LICENSE");
if (existsSync(license)) copyFileSync(license, join(here, "LICENSE"));

const page = await build({
  entryPoints: [join(dist, "index.js")],
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
});
const sizes = {
  "core.wasm": readFileSync(join(dist, "core.wasm")),
  "glue.js": readFileSync(join(dist, "glue.js")),
  "all JavaScript": page.outputFiles[0].contents,
};
for (const [name, bytes] of Object.entries(sizes)) {
  console.log(`${name.padEnd(15)} ${kilobytes(bytes.length)} ${kilobytes(gzip(bytes))} gzipped`);
}
console.log(`a page loads ${kilobytes(gzip(sizes["core.wasm"]) + gzip(sizes["all JavaScript"]))} gzipped`);

function gzip(bytes) {
  return gzipSync(bytes, { level: 9 }).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
