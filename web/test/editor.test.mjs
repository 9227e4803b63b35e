import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  definitionsOf,
  editor,
  eventually,
  hashOf,
  holds,
  narrow,
  paste,
  placeCursorAfter,
  problems,
  seen,
  start,
  textIn,
  textOfAddress,
  write,
} from "./playground.mjs";

let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

const misspelt = `info:
  title: Shop
  version: 1.0.0
models:
  Order:
    buyer: Custmer
    lines: list<Linee>
  Customer:
    name: string
  Line:
    text: string
`;

const underlined = (page) => editor(page).locator(".cm-lintRange-error");
const selected = (page) => page.evaluate(() => String(getSelection()));

/** Opens a file that has these bytes. */
async function openFile(page, name, content) {
  await button(page, "Open or paste").click();
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
}

test("a problem is underlined at its place, marked in the gutter and told in the list", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(misspelt) });
  await counted(page, "2 errors");
  assert.deepEqual(await underlined(page).allTextContents(), ["Custmer", "Linee"]);
  assert.equal(await page.locator(".cm-gutter-lint .cm-lint-marker-error").count(), 2);
  const rows = problems(page).getByRole("listitem");
  assert.match(await rows.nth(0).innerText(), /unknown type "Custmer".*did you mean "Customer"\?/);
  assert.match(await rows.nth(0).innerText(), /6:12/);
  assert.match(await rows.nth(1).innerText(), /unknown type "Linee".*did you mean "Line"\?/);
});

test("the list is reached and walked by keyboard; Enter goes to the place", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(misspelt) });
  await counted(page, "2 errors");
  await editor(page).focus();
  await page.keyboard.press("Control+Shift+M");
  const row = (name) => problems(page).getByRole("button", { name });
  const focused = (name) => eventually(() => row(name).evaluate((element) => element === document.activeElement), true);
  await focused(/unknown type "Custmer"/);
  await page.keyboard.press("ArrowDown");
  await focused(/unknown type "Linee"/);
  await page.keyboard.press("Enter");
  await eventually(() => selected(page), "Linee");
  assert.ok(await editor(page).evaluate((content) => content === document.activeElement));
});

test("a quick fix is reached by keyboard, applied, undone, and done again", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(misspelt) });
  await counted(page, "2 errors");
  await editor(page).focus();
  await page.keyboard.press("Control+Shift+M");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await counted(page, "1 error");
  assert.match(await textIn(page), /buyer: Customer\n/);
  await page.keyboard.press("Control+z");
  await counted(page, "2 errors");
  assert.equal(await textIn(page), misspelt);
  await page.keyboard.press("Control+Shift+Z");
  await counted(page, "1 error");
  await problems(page).getByRole("button", { name: "Change to Line" }).click();
  await counted(page, "No problems");
});

test("undo ends at the text that was opened, and goes back from a sample to what was there", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(definitionsOf("Mine")) });
  await counted(page, "No problems");
  await editor(page).focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.equal(await textIn(page), definitionsOf("Mine"));
  await paste(page, definitionsOf("Other"));
  await holds(page, "Other");
  await editor(page).focus();
  await page.keyboard.press("Control+z");
  await holds(page, "Mine");
});

test("F8 goes from problem to problem", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(misspelt) });
  await counted(page, "2 errors");
  await editor(page).focus();
  await page.keyboard.press("F8");
  await eventually(() => selected(page), "Custmer");
  await page.keyboard.press("F8");
  await eventually(() => selected(page), "Linee");
  await page.keyboard.press("Shift+F8");
  await eventually(() => selected(page), "Custmer");
});

test("a click on a problem in the list goes to its place", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(misspelt) });
  await problems(page)
    .getByRole("button", { name: /unknown type "Linee"/ })
    .click();
  await eventually(() => selected(page), "Linee");
});

const completions = [
  { what: "a key", before: "# Nothing\n", type: "inf", option: "info", gives: /\ninfo: $/ },
  {
    what: "a key of an operation",
    before: "paths:\n  /a:\n    get:\n      ",
    type: "retu",
    option: "returns",
    gives: /returns: $/,
  },
  { what: "a type", before: "models:\n  A:\n    b: ", type: "datet", option: "datetime", gives: /b: datetime$/ },
  {
    what: "a model's name",
    before: "models:\n  Customer:\n    a: int\n  Order:\n    buyer: ",
    type: "Cus",
    option: "Customer",
    gives: /buyer: Customer$/,
  },
  {
    what: "a model's name in a type",
    before: "models:\n  Customer:\n    a: int\n  Order:\n    buyers: list<",
    type: "Cus",
    option: "Customer",
    gives: /buyers: list<Customer>?$/,
  },
  { what: "a key in JSON", before: '{"', type: "inf", option: "info", gives: /^\{"info": "?\}?$/ },
];
test("completion offers keys, types and models' names, and puts them in", async (t) => {
  const page = await house.visit(t, narrow);
  await counted(page, "No problems");
  for (const { what, before: text, type, option, gives } of completions) {
    await write(page, text);
    await page.keyboard.type(type);
    const choice = page
      .getByRole("listbox")
      .getByRole("option", { name: new RegExp(`^${option}`) })
      .first();
    await choice.waitFor();
    await choice.click();
    await eventually(
      () => textIn(page),
      (now) => gives.test(now),
      what,
    );
  }
});

test("what is written is told to be JSON or YAML, as it is", async (t) => {
  const page = await house.visit(t, narrow);
  await counted(page, "No problems");
  const syntax = (name) => page.getByRole("region", { name: "Definitions" }).getByText(name, { exact: true }).waitFor();
  await syntax("YAML");
  await paste(page, '\n {"info": {"title": "Braces", "version": "1"}, "paths": {}}');
  await syntax("JSON");
  await counted(page, "No problems");
  await paste(page, definitionsOf("Lines"));
  await syntax("YAML");
  await holds(page, "Lines");
});

test("CRLF: what is underlined is the place of the problem", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(misspelt.replaceAll("\n", "\r\n")) });
  await counted(page, "2 errors");
  assert.deepEqual(await underlined(page).allTextContents(), ["Custmer", "Linee"]);
  await problems(page).getByRole("button", { name: "Change to Customer" }).click();
  await counted(page, "1 error");
  assert.match(await textIn(page), /\n {4}buyer: Customer\n/);
});

test("a file with a byte order mark and CRLF opens as any other", async (t) => {
  const page = await house.visit(t, narrow);
  await counted(page, "No problems");
  await openFile(page, "shop.yaml", `\uFEFF${misspelt.replaceAll("\n", "\r\n")}`);
  await counted(page, "2 errors");
  assert.deepEqual(await underlined(page).allTextContents(), ["Custmer", "Linee"]);
});

test("a byte order mark in a link shifts nothing", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(`\uFEFF${misspelt}`) });
  await counted(page, "2 errors");
  assert.deepEqual(await underlined(page).allTextContents(), ["Custmer", "Linee"]);
});

test("emoji before a problem shift nothing, and the fix keeps them", async (t) => {
  const text =
    "info: { title: 😀👩‍👩‍👧, version: '1' }\nmodels: { Order: { 'a😀': int, buyer: Custmer }, Customer: { a: int } }\n";
  const page = await house.visit(t, { ...narrow, hash: hashOf(text) });
  await counted(page, "1 error");
  assert.deepEqual(await underlined(page).allTextContents(), ["Custmer"]);
  await problems(page).getByRole("button", { name: "Change to Customer" }).click();
  await counted(page, "No problems");
  assert.equal(await textIn(page), text.replace("Custmer", "Customer"));
});

test("a file that is not UTF-8 is refused in words and leaves the text as it is", async (t) => {
  const page = await house.visit(t, narrow);
  await counted(page, "No problems");
  await openFile(page, "latin.yaml", [0x69, 0xe4, 0xff]);
  await seen(page, "latin.yaml is not a text file in UTF-8");
  await page.keyboard.press("Escape");
  assert.match(await textIn(page), /title: Subscriptions/);
});

test("with 5,000 problems the page counts them and can be worked with", async (t) => {
  const fields = Array.from({ length: 5000 }, (_, index) => `    f${index}: Nope${index}\n`).join("");
  const page = await house.visit(t, narrow);
  await counted(page, "No problems");
  await openFile(page, "many.yaml", `info: { title: Many, version: "1" }\nmodels:\n  M:\n${fields}`);
  await counted(page, /000 errors/);
  await seen(problems(page), /^and [\d,]+ more$/);
  await placeCursorAfter(page, "title: Many");
  const began = Date.now();
  await page.keyboard.type(" problems");
  await eventually(
    () => textIn(page),
    (text) => text.includes("title: Many problems"),
  );
  assert.ok(Date.now() - began < 5000, `nine keys take ${Date.now() - began} ms`);
  await write(page, definitionsOf("None"));
  await counted(page, "No problems");
});

test("a text of 2 MB opens, is edited and gets its document", async (t) => {
  const comment = `# ${"x".repeat(97)}\n`;
  const page = await house.visit(t, narrow);
  await counted(page, "No problems");
  await openFile(page, "long.yaml", definitionsOf("Long") + comment.repeat(20_000));
  await holds(page, "Long");
  await placeCursorAfter(page, "title: Long");
  await page.keyboard.type("er");
  await holds(page, "Longer");
  await counted(page, "No problems");
  const whole = definitionsOf("Longer") + comment.repeat(20_000);
  await eventually(() => textOfAddress(page.url()) === whole, true, "the address does not hold it");
});
