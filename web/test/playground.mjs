// The built playground in Chromium, and what a person does and sees there.

import assert from "node:assert/strict";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { launch } from "../../tests/e2e/chromium.mjs";
import { serve } from "../../tests/e2e/serve.mjs";

/** The built page. */
export const folder = resolve(process.env.BECKON_PLAYGROUND ?? fileURLToPath(new URL("../dist", import.meta.url)));

/** How long a test waits for what has to come, in milliseconds: long, for a machine that is busy with other things. */
export const patience = 30_000;

/** A browser, and the playground on a static server. One is enough for all tests of a file. */
export async function start({ prefix = "/", headers = {}, asked } = {}) {
  const server = await serve(folder, { prefix, headers, asked });
  const browser = await launch();
  const address = server.origin + prefix;
  return {
    browser,
    address,
    origin: server.origin,
    context: (test, options) => newContext(test, browser, server.origin, options),
    /** Opens the playground as somebody who has never been here. */
    visit: async (test, { hash = "", ...options } = {}) => {
      const page = await (await newContext(test, browser, server.origin, options)).newPage();
      await page.goto(address + hash);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A browser of its own, empty. At the end of the test there must have been no request to another origin, no error, no
 * violation of the policy and no dialog, but for those that `expected` matches.
 */
async function newContext(test, browser, origin, { expected, prepare, ...options } = {}) {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  context.setDefaultTimeout(patience);
  const troubles = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) troubles.push(request.url());
  });
  context.on("weberror", (error) => troubles.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  context.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await prepare?.(context);
  test.after(async () => {
    await context.close();
    assert.deepEqual(
      troubles.filter((trouble) => !expected?.test(trouble)),
      [],
    );
  });
  return context;
}

/** A window with room for one view: the editor, at first. Tests that need no docs are faster without them. */
export const narrow = { viewport: { width: 800, height: 900 } };

export const editor = (page) => page.getByRole("textbox", { name: /^Definitions/ });
export const docs = (page) => page.frameLocator("iframe[title='Rendered docs']");
export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const dialog = (page, name) => page.getByRole("dialog", { name });
export const tab = (page, name) => page.getByRole("tab", { name, exact: true });
export const problems = (page) => page.getByRole("region", { name: "Problems" });

/** Waits until the problems are counted so: "No problems", "1 error, 2 warnings". */
export async function counted(page, summary) {
  await problems(page).getByRole("status").filter({ hasText: summary }).waitFor();
}

/** Waits until the docs are those of a document with this title. */
export async function docsOf(page, title) {
  await docs(page).getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Waits until the editor holds definitions with this title. */
export async function holds(page, title) {
  await editor(page)
    .locator(".cm-line")
    .filter({ hasText: new RegExp(`title: ${title}$`) })
    .first()
    .waitFor();
}

/** Waits until a text is somewhere on the page, and seen. */
export async function seen(page, text) {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}

/** Puts a text into the editor by "Open or paste". */
export async function paste(page, text) {
  await button(page, "Open or paste").click();
  await dialog(page, "Open or paste").getByRole("textbox").fill(text);
  await button(page, "Open this text").click();
}

/** Writes a text over all that is in the editor, by hand. */
export async function write(page, text) {
  await editor(page).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Puts the cursor behind the first place of a text, which has to be on the screen and in one line. */
export async function placeCursorAfter(page, text) {
  // The editor learns of a selection only by an event that comes later, and may draw its own once more before that.
  await eventually(() => editor(page).evaluate(selectAfter, text), true, `no cursor after ${text}`);
}

/** Runs in the page: selects, and tells whether the editor has taken it. */
async function selectAfter(content, part) {
  const line = [...content.querySelectorAll(".cm-line")].find(({ textContent }) => textContent.includes(part));
  if (!line) throw new Error(`the editor has no ${part}`);
  const end = line.textContent.indexOf(part) + part.length;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode() && before + walker.currentNode.length < end) before += walker.currentNode.length;
  const node = walker.currentNode;
  content.focus();
  getSelection().collapse(node, end - before);
  for (let frame = 0; frame < 2; frame += 1) await new Promise((next) => requestAnimationFrame(next));
  const { anchorNode, anchorOffset } = getSelection();
  return anchorNode === node && anchorOffset === end - before && line.classList.contains("cm-activeLine");
}

/** The lines of the editor that are drawn: all of a short text. */
export async function textIn(page) {
  return (await editor(page).locator(".cm-line").allTextContents()).join("\n");
}

/** Waits until a function gives what is expected. */
export async function eventually(read, expected, message) {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    try {
      if (typeof expected === "function") assert.ok(expected(value), `${message ?? "still"}: ${value}`);
      else assert.deepEqual(value, expected, message);
      return value;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}

/** The hash that shares a text: deflated, in base64url. */
export const hashOf = (text) => hashOfBytes(deflateRawSync(text, { level: 9 }));
export const hashOfBytes = (bytes) => `#definitions=${Buffer.from(bytes).toString("base64url")}`;

/** The text that an address shares, or undefined. */
export function textOfAddress(address) {
  const [, packed] = address.split("#definitions=");
  return packed && inflateRawSync(Buffer.from(packed, "base64url")).toString();
}

/** Definitions with this title that have one operation. */
export const definitionsOf = (title) => `info:
  title: ${title}
  version: 1.0.0
paths:
  /users/:
    get:
      name: read_users
      returns: list<string>
`;
