// Builds dist/: the page, the manual's, and beside them docs/, the frame that renders the docs. dist/ is all that a static host needs,
// in any folder.

import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { cheatSheet, writePages } from "./manual.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const frame = join(here, "src/docs/frame");
const target = ["chrome123", "firefox128", "safari17.5"];

await build({
  root: here,
  base: "./",
  logLevel: "warn",
  plugins: [cheatSheet(), preloadedFonts()],
  worker: { format: "es" },
  build: {
    target,
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: [join(here, "index.html"), join(here, "manual.html")] },
  },
});
writePages(join(here, "dist"));

// A frame without an origin can load neither modules nor fonts from the host: one classic script, fonts inside the CSS.
await build({
  root: frame,
  base: "./",
  logLevel: "warn",
  publicDir: false,
  build: {
    target,
    outDir: join(here, "dist/docs"),
    emptyOutDir: true,
    assetsInlineLimit: 1_000_000,
    lib: {
      entry: join(frame, "frame.ts"),
      formats: ["iife"],
      name: "docs",
      fileName: () => "frame.js",
      cssFileName: "frame",
    },
  },
});
// The frame has its fonts with its styles: there is nothing to wait for.
const styles = join(here, "dist/docs/frame.css");
writeFileSync(styles, readFileSync(styles, "utf8").replaceAll("font-display:optional", "font-display:swap"));
const swaggerUi = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
for (const file of ["swagger-ui-bundle.js", "swagger-ui.css"]) {
  copyFileSync(join(swaggerUi, file), join(here, "dist/docs", file));
}
copyFileSync(join(frame, "index.html"), join(here, "dist/docs/index.html"));
const license = join(here, "../LICENSE");
if (existsSync(license)) copyFileSync(license, join(here, "dist/LICENSE"));

/** Fonts that are asked for with the page itself, so that its first paint has them. */
function preloadedFonts() {
  return {
    name: "preloaded-fonts",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith(".woff2"))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", href: `./${file}`, as: "font", type: "font/woff2", crossorigin: true },
            injectTo: "head",
          })),
    },
  };
}
