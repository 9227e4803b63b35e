import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { pages } from "../manual.mjs";
import { button, dialog, docsOf, folder, start } from "./playground.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const files = pages.map(({ name }) => `${name}.html`);
const html = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const ids = (file) => new Set([...html.get(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
let house;

before(async () => {
  house = await start({ prefix: "/tools/beckon/" });
});
after(() => house?.close());

/** Opens a page of the manual as somebody who has never been here. */
async function open(t, file, options) {
  const page = await (await house.context(t, options)).newPage();
  await page.goto(house.address + file);
  return page;
}

test("the cheat sheet leads to the manual, which opens beside the playground", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "Cheat sheet").click();
  const links = dialog(page, "Cheat sheet").getByRole("navigation", { name: "Manual" }).getByRole("link");
  assert.ok((await links.count()) >= 4);
  for (const link of await links.all()) {
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await opened.getByRole("main").waitFor();
    assert.ok(files.includes(new URL(opened.url()).pathname.split("/").at(-1)), opened.url());
    await opened.close();
  }
  await docsOf(page, "Subscriptions");
});

test("every link of the pages leads to a page and a place that are there", () => {
  for (const file of files) {
    const addresses = [...html.get(file).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address]) => address);
    assert.ok(addresses.length > 10, file);
    for (const address of addresses) {
      const [target, fragment] = address.split("#");
      const there = target === "" ? file : target.replace("./", "");
      if (there === "index.html") continue;
      assert.ok(files.includes(there), `${file}: ${address}`);
      if (fragment) assert.ok(ids(there).has(fragment), `${file}: ${address}`);
    }
  }
});

test("a place in a page has one name, and nothing of the template is left", () => {
  for (const file of files) {
    const all = [...html.get(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(all).size, all.length, file);
    assert.doesNotMatch(html.get(file), /\{\{\w+\}\}|<!-- (table|end)/, file);
  }
});

test("a heading is a link to itself", async (t) => {
  const page = await open(t, "language.html");
  await page.getByRole("main").getByRole("link", { name: "10. Webhooks in full" }).click();
  assert.equal(new URL(page.url()).hash, "#10-webhooks-in-full");
  const box = await page.getByRole("heading", { name: "10. Webhooks in full" }).boundingBox();
  assert.ok(box.y >= 0 && box.y < 100, String(box.y));
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
]) {
  test(`at ${width} pixels axe finds nothing, light and dark, and no page is wider than the window`, async (t) => {
    for (const file of files) {
      const page = await open(t, file, { viewport: { width, height }, colorScheme: "light" });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, file);
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const options = { preload: false, ...(colorScheme === "dark" && { runOnly: ["color-contrast"] }) };
        const { violations, passes } = await page.evaluate((given) => globalThis.axe.run("html", given), options);
        assert.ok(passes.length > 0);
        const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
        assert.deepEqual(found, [], `${file}, ${colorScheme}`);
      }
      await page.close();
    }
  });
}
