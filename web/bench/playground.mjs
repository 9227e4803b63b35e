// Measures the playground in Chromium, from dist/ served on localhost. Figures are told, never tested.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { preview } from "vite";
import { launch } from "../../tests/e2e/chromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const server = await preview({ root, logLevel: "error", preview: { host: "localhost", port: 0 } });
const address = server.resolvedUrls.local[0];
const browser = await launch();

try {
  const starts = [];
  for (let run = 0; run < 7; run += 1) starts.push(await coldStart());
  tell("cold start to a usable editor", starts, "ms", "1,500 ms");
  await tellSize();
  const page = await open();
  tell("keystroke to diagnostics", await keystrokes(page, "body: Subscription", problemsChange), "ms", "30 ms");
  tell("keystroke to new docs", await keystrokes(page, "title: Subscriptions", docsShown), "ms", "200 ms");
} finally {
  await browser.close();
  await server.close();
}

/** From the request for the page until the editor can be typed in and the core has answered, without a cache. */
async function coldStart() {
  const page = await open();
  const time = await page.evaluate(() => performance.now());
  await page.context().close();
  return time;
}

async function open() {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    () =>
      document.querySelector(".cm-content")?.isContentEditable &&
      document.querySelector("#problems-summary")?.textContent === "No problems",
    undefined,
    { polling: 4 },
  );
  return page;
}

/** The JavaScript that is loaded before the frame with the docs: the page's and the worker's. */
async function tellSize() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const files = new Set();
  context.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js") && !pathname.includes("/docs/")) files.add(pathname);
  });
  await page.goto(address);
  await page.frameLocator("iframe").locator(".opblock").first().waitFor();
  await context.close();
  let size = 0;
  for (const file of files) size += gzipSync(readFileSync(`${root}dist${file}`), { level: 9 }).length;
  console.log(`  ${"JavaScript before the docs, gzipped".padEnd(34)} ${(size / 1000).toFixed(1)} kB (budget 300 kB)`);
}

/** Types and deletes a character behind a text, and measures from each key to what it changes. */
async function keystrokes(page, text, change) {
  await page.frameLocator("iframe").locator(".opblock").first().waitFor();
  await page.locator(".cm-line", { hasText: text }).first().click();
  await page.keyboard.press("End");
  const times = [];
  for (let run = 0; run < 40; run += 1) {
    await page.evaluate(`window.measured = (${change})(); undefined`);
    await page.keyboard.press(run % 2 === 0 ? "x" : "Backspace");
    times.push(await page.evaluate("window.measured"));
    await page.waitForTimeout(30);
  }
  // The first ones are the compiler's and the renderer's own warm-up.
  return times.slice(4);
}

/** In the page: the time from the next key to other problems in the list. */
function problemsChange() {
  return new Promise((done) => {
    let start = 0;
    addEventListener("keydown", (event) => (start = event.timeStamp), { once: true, capture: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done(performance.now() - start);
    });
    const summary = document.querySelector("#problems-summary");
    observer.observe(summary, { childList: true, characterData: true, subtree: true });
  });
}

/** In the page: the time from the next key to docs that are painted. */
function docsShown() {
  return new Promise((done) => {
    let start = 0;
    addEventListener("keydown", (event) => (start = event.timeStamp), { once: true, capture: true });
    addEventListener("message", function shown({ data }) {
      if (data.kind !== "shown") return;
      removeEventListener("message", shown);
      done(performance.now() - start);
    });
  });
}

function tell(what, times, unit, budget) {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)];
  const worst = sorted.at(-1);
  console.log(
    `  ${what.padEnd(34)} median ${median.toFixed(1)} ${unit}, worst ${worst.toFixed(1)} ${unit} (budget ${budget})`,
  );
}
