import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import { compile } from "beckon";
import {
  button,
  counted,
  definitionsOf,
  docs,
  docsOf,
  eventually,
  hashOf,
  paste,
  placeCursorAfter,
  seen,
  start,
  tab,
  write,
} from "./playground.mjs";

const bikes = readFileSync(new URL("../src/samples/bikes.yaml", import.meta.url), "utf8");
const ofLastDefinitions = /of the last definitions without errors/i;
let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

/** JSON without the white space between its tokens, all tokens as they are spelt. */
const withoutIndentation = (json) => json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string) => string ?? "");

async function copiedOpenApi(page) {
  await tab(page, "OpenAPI").click();
  await button(page, "Copy").click();
  await button(page, "Copied").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the docs follow an edit, stay where they are scrolled to and keep their operations open", async (t) => {
  const page = await house.visit(t, { hash: hashOf(bikes) });
  await docsOf(page, "Bike hire");
  const operation = docs(page)
    .getByRole("button", { name: /start_ride|\/rides$|POST \/rides/i })
    .first();
  await operation.click();
  await docs(page).getByText("Unlocks the bike. The clock starts to run.").waitFor();
  const scroll = () =>
    docs(page)
      .locator("html")
      .evaluate((root) => root.scrollTop);
  await docs(page)
    .locator("html")
    .evaluate((root) => {
      root.scrollTop = 430;
    });
  assert.equal(await scroll(), 430);
  await placeCursorAfter(page, "title: Bike hire");
  await page.keyboard.type(" in town");
  await docsOf(page, "Bike hire in town");
  assert.equal(await scroll(), 430);
  await docs(page).getByText("Unlocks the bike. The clock starts to run.").waitFor();
});

test("while there is an error the last good docs stay, marked as such, and the mark goes with the error", async (t) => {
  const page = await house.visit(t, { hash: hashOf(definitionsOf("Good")) });
  await docsOf(page, "Good");
  await counted(page, "No problems");
  assert.equal(await page.getByText(ofLastDefinitions).filter({ visible: true }).count(), 0);
  await placeCursorAfter(page, "list<string");
  await page.keyboard.type("x");
  await counted(page, "1 error");
  await seen(page, ofLastDefinitions);
  await docsOf(page, "Good");
  await tab(page, "OpenAPI").click();
  await seen(page.getByRole("tabpanel", { name: "OpenAPI" }), ofLastDefinitions);
  await seen(page.getByRole("textbox", { name: "The OpenAPI document" }), '"Good"');
  await placeCursorAfter(page, "list<stringx");
  await page.keyboard.press("Backspace");
  await counted(page, "No problems");
  await eventually(() => page.getByText(ofLastDefinitions).filter({ visible: true }).count(), 0);
  await tab(page, "Docs").click();
  await docsOf(page, "Good");
  assert.equal(await page.getByText(ofLastDefinitions).filter({ visible: true }).count(), 0);
});

test("definitions with errors from the start: the place of the docs says why it is empty", async (t) => {
  const page = await house.visit(t, { hash: hashOf("info: {}\n") });
  await seen(page, /The definitions have errors/);
  await write(page, definitionsOf("Mended"));
  await docsOf(page, "Mended");
  await eventually(
    () =>
      page
        .getByText(/The definitions have errors/)
        .filter({ visible: true })
        .count(),
    0,
  );
});

test("fast typing never shows an older answer after a newer one", async (t) => {
  const page = await house.visit(t, { hash: hashOf(definitionsOf("A")) });
  await docsOf(page, "A");
  await docs(page)
    .locator("body")
    .evaluate((body) => {
      globalThis.titles = [];
      const note = () => {
        const title = body.querySelector("h1, h2.title, [role=heading][aria-level='1']")?.firstChild?.textContent;
        if (title && title !== globalThis.titles.at(-1)) globalThis.titles.push(title);
      };
      new MutationObserver(note).observe(body, { childList: true, subtree: true, characterData: true });
    });
  await placeCursorAfter(page, "title: A");
  const rest = "bcdefghijklmnopqrstuvwxyz".repeat(2);
  await page.keyboard.type(rest, { delay: 5 });
  await docsOf(page, `A${rest}`);
  const titles = await docs(page)
    .locator("body")
    .evaluate(() => globalThis.titles);
  assert.ok(titles.length > 0);
  const lengths = titles.map((title) => title.length);
  assert.deepEqual(
    lengths,
    [...lengths].sort((one, other) => one - other),
    titles.join(),
  );
  assert.equal(JSON.parse(await copiedOpenApi(page)).info.title, `A${rest}`);
});

const spellings = `{"openapi":"3.1.0","info":{"title":"Spelt","version":"1","x-numbers":[1.0,1e400,9007199254740993,-0,1E+2],
 "x-strings":["a, b: {\\"c\\": [1]} \\\\","\\\\\\"","  two  ", "\u2028"],"x-empty":[{},[],"",[[]]]},"paths":{}}`;
for (const [name, text] of [
  ["a whole small API", bikes],
  ["numbers and strings of any spelling", spellings],
]) {
  test(`the OpenAPI tab has the document that the package makes, byte for byte but for indentation: ${name}`, async (t) => {
    const page = await house.visit(t, { hash: hashOf(text) });
    await counted(page, "No problems");
    const copied = await copiedOpenApi(page);
    const expected = compile(text);
    assert.equal(expected.ok, true);
    assert.equal(withoutIndentation(copied), expected.json);
    assert.match(copied, /^\{\n {2}"openapi": "3\.1\.0",\n/);
  });
}

test("the OpenAPI tab shows numbers as they are spelt", async (t) => {
  const page = await house.visit(t, { hash: hashOf(spellings) });
  await counted(page, "No problems");
  await tab(page, "OpenAPI").click();
  const shown = page.getByRole("textbox", { name: "The OpenAPI document" });
  for (const number of ["1.0", "1e400", "9007199254740993", "-0", "1E+2"]) {
    await shown.getByText(number, { exact: true }).first().waitFor();
  }
});

test("the download is a file with the same bytes as the copy", async (t) => {
  const page = await house.visit(t, { hash: hashOf(bikes) });
  await counted(page, "No problems");
  const copied = await copiedOpenApi(page);
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Download").click()]);
  assert.equal(file.suggestedFilename(), "openapi.json");
  assert.equal(readFileSync(await file.path(), "utf8"), copied);
});

test("the OpenAPI tab has the document as YAML, to copy and to download, and keeps that choice", async (t) => {
  const context = await house.context(t);
  const page = await context.newPage();
  await page.goto(house.address + hashOf(bikes));
  await counted(page, "No problems");
  await tab(page, "OpenAPI").click();
  assert.equal(await button(page, "JSON").getAttribute("aria-pressed"), "true");
  await button(page, "YAML").click();
  const shown = page.getByRole("textbox", { name: "The OpenAPI document" });
  await shown.getByText("openapi: 3.1.0").waitFor();
  await button(page, "Copy").click();
  await seen(page, "Copied");
  const { yaml } = compile(bikes);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), yaml);
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Download").click()]);
  assert.equal(file.suggestedFilename(), "openapi.yaml");
  assert.equal(readFileSync(await file.path(), "utf8"), yaml);

  await page.reload();
  await tab(page, "OpenAPI").click();
  await shown.getByText("openapi: 3.1.0").waitFor();
  assert.equal(await button(page, "YAML").getAttribute("aria-pressed"), "true");
  await button(page, "JSON").click();
  await shown.getByText('"openapi": "3.1.0"').waitFor();
});

test("the YAML follows what is written, and stays when that has errors", async (t) => {
  const page = await house.visit(t, { hash: hashOf(definitionsOf("Before")) });
  await counted(page, "No problems");
  await tab(page, "OpenAPI").click();
  await button(page, "YAML").click();
  const shown = page.getByRole("textbox", { name: "The OpenAPI document" });
  await shown.getByText("title: Before").waitFor();
  await write(page, definitionsOf("Behind"));
  await shown.getByText("title: Behind").waitFor();
  await write(page, `${definitionsOf("Wrong")}models: 5\n`);
  await seen(page, "Out of date: of the last definitions without errors");
  await shown.getByText("title: Behind").waitFor();
});

test("the docs of a document of more than 1 MB are offered, and not rendered with each key", async (t) => {
  const large = `${definitionsOf("Large")}x-filling: ${"y".repeat(1_100_000)}\n`;
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await paste(page, large);
  await counted(page, "No problems");
  await button(page, "Render the docs").waitFor();
  assert.match(await docs(page).locator("#docs").innerText(), /Subscriptions/);
  await button(page, "Render the docs").click();
  await docsOf(page, "Large");
  await eventually(() => page.getByText("Rendering …").filter({ visible: true }).count(), 0);
  await placeCursorAfter(page, "title: Large");
  await page.keyboard.type("r");
  await button(page, "Render the docs").waitFor();
  assert.equal(await docs(page).getByText("Larger").count(), 0);
  await paste(page, definitionsOf("Small"));
  await docsOf(page, "Small");
  await eventually(() => button(page, "Render the docs").count(), 0, "the offer stays");
});

const links = definitionsOf("Links").replace(
  "  version",
  `  description: >-
    [web](https://example.com/web) [plain](http://example.com/plain) [mail](mailto:a@example.com)
    <a href="javascript:alert(1)">script</a> <a href="data:text/html,x">data</a>
    <a href="file:///etc/passwd">file</a> <a href="relative">here</a>
  version`,
);

test("a link in the docs is opened by the page, if it leads to the web or to a mailbox", async (t) => {
  const page = await house.visit(t, {
    hash: hashOf(links),
    prepare: (context) =>
      context.addInitScript(() => {
        globalThis.opened = [];
        globalThis.open = (address, _, features) => globalThis.opened.push(`${address} ${features}`);
      }),
  });
  await docsOf(page, "Links");
  for (const name of ["web", "plain", "mail", "script", "data", "file", "here"]) {
    const link = docs(page).getByText(name, { exact: true }).first();
    await link.click();
  }
  const alone = "noopener,noreferrer";
  const expected = [
    `https://example.com/web ${alone}`,
    `http://example.com/plain ${alone}`,
    `mailto:a@example.com ${alone}`,
  ];
  await eventually(() => page.evaluate(() => globalThis.opened), expected);
  // What the frame says is checked by the page, for a frame may be made to say anything.
  await docs(page)
    .locator("body")
    .evaluate(() => {
      for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "blob:x", "", null, {}]) {
        parent.postMessage({ kind: "link", address }, "*");
      }
      for (const message of [null, 1, "text", {}, { kind: "shown", id: 99 }, { kind: "none" }])
        parent.postMessage(message, "*");
      parent.postMessage({ kind: "link", address: "https://example.com/last" }, "*");
    });
  await eventually(() => page.evaluate(() => globalThis.opened), [...expected, `https://example.com/last ${alone}`]);
  await docsOf(page, "Links");
});

test("a link to the web opens a tab that knows nothing of the playground", async (t) => {
  const page = await house.visit(t, {
    hash: hashOf(links),
    expected: /^https:\/\/example\.com\/web$/,
    prepare: (context) => context.route("https://example.com/**", (route) => route.fulfill({ body: "outside" })),
  });
  await docsOf(page, "Links");
  const [outside] = await Promise.all([
    page.context().waitForEvent("page"),
    docs(page).getByText("web", { exact: true }).click(),
  ]);
  await outside.getByText("outside").waitFor();
  assert.deepEqual(await outside.evaluate(() => [opener, document.referrer]), [null, ""]);
});
