// What happens while one writes: new lines, brackets, and what is shown meanwhile.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { button, counted, docsOf, editor, eventually, narrow, seen, start, tab, textIn } from "./playground.mjs";

let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

async function empty(t, options) {
  const page = await house.visit(t, options);
  await counted(page, "No problems");
  await editor(page).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  return page;
}

test("Enter goes on as deep as YAML wants it", async (t) => {
  const page = await empty(t, narrow);
  const lines = ["info:", "title: Zoo", "version: '1'"];
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Backspace");
  for (const line of ["routers:", "- prefix: /a", "tags: [x]"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  assert.equal(
    (await textIn(page)).trimEnd(),
    "info:\n  title: Zoo\n  version: '1'\nrouters:\n  - prefix: /a\n    tags: [x]",
  );
});

test("a completion that opens a bracket closes it, with the cursor inside", async (t) => {
  const page = await empty(t, narrow);
  await page.keyboard.type("info: { title: Zoo, version: '1' }\nmodels:\n");
  await page.keyboard.type("Animal:\nkind: enu");
  await page.getByRole("option", { name: /^enum/ }).waitFor();
  // So that nobody takes an option unseen, CodeMirror does not listen for the first 75 ms.
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
  await page.keyboard.type("cat | dog");
  await eventually(
    () => textIn(page),
    (text) => text.includes("kind: enum(cat | dog)"),
  );
  await counted(page, "No problems");
});

test("the docs of other definitions are not shown beside a text with errors", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "Open or paste").click();
  await page.getByRole("textbox", { name: /an OpenAPI document/ }).fill("info: { title: Zoo }");
  await button(page, "Open this text").click();
  await counted(page, "1 error");
  await seen(page, "The definitions have errors. The docs appear as soon as there are none.");
  await tab(page, "OpenAPI").click();
  assert.ok(await button(page, "Copy").isDisabled());
  await page.reload();
  await eventually(
    () => textIn(page),
    (text) => text.includes("title: Zoo"),
  );
  await button(page, "Open or paste").click();
  await page.getByRole("button", { name: /^Zoo/ }).waitFor();
});
