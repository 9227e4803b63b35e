// Names in the editor: what they are, where they are declared, how they get another one, and what becomes of them.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  dialog,
  editor,
  eventually,
  hashOf,
  narrow,
  placeCursorAfter,
  start,
  tab,
  textIn,
  write,
} from "./playground.mjs";

const text = `info: { title: Shop, version: '1' }
models:
  Order: { $description: A sale, total: float }
  Basket: { orders: list<Order>, last: Order }
routers:
  - prefix: /orders
    paths:
      /{id}:
        get: { name: read_order, returns: Order }
webhooks:
  sold:
    post: { body: Basket }
`;

const openApi = (page) => page.getByRole("textbox", { name: "The OpenAPI document" });
const selected = (page) => page.evaluate(() => String(getSelection()));
const selects = (page, expected) => eventually(() => selected(page), expected);

let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

/** The playground with a text. */
async function written(t, options = narrow) {
  const page = await house.visit(t, { hash: hashOf(text), ...options });
  await counted(page, "No problems");
  return page;
}

/** The place on the screen of the first character of a part of a line. */
function placeOf(content, part) {
  return content.evaluate((root, sought) => {
    const line = [...root.querySelectorAll(".cm-line")].find(({ textContent }) => textContent.includes(sought));
    if (!line) throw new Error(`there is no ${sought}`);
    let at = line.textContent.indexOf(sought);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && at >= walker.currentNode.length) at -= walker.currentNode.length;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, part);
}

test("what the pointer is on is explained", async (t) => {
  const page = await written(t);
  const { x, y } = await placeOf(editor(page), "returns");
  await eventually(
    async () => {
      await page.mouse.move(x + 300, y + 300);
      await page.mouse.move(x, y, { steps: 2 });
      await page.waitForTimeout(500);
      return (await page.locator(".explanation").allTextContents()).join();
    },
    (said) => said.startsWith("returns") && said.length > 20,
  );
  const model = await placeOf(editor(page), "Order: {");
  await page.mouse.move(model.x, model.y, { steps: 3 });
  await page.locator(".explanation", { hasText: "A sale" }).waitFor();
});

test("F12 and a click with Ctrl go to where a name is declared", async (t) => {
  const page = await written(t);
  await placeCursorAfter(page, "last: Or");
  await page.keyboard.press("F12");
  await selects(page, "Order");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("s");
  assert.match(await textIn(page), /\n {2}Orders: \{ \$description/);
  await page.keyboard.press("Backspace");
  const { x, y } = await placeOf(editor(page), "Order }");
  await page.keyboard.down("Control");
  await page.mouse.click(x, y);
  await page.keyboard.up("Control");
  await selects(page, "Order");
  await page.keyboard.press("Home");
  await page.keyboard.type("# ");
  assert.match(await textIn(page), /\n {2}# Order: \{ \$description/);
});

test("F2 gives a name to everything that has it, as one step", async (t) => {
  const page = await written(t);
  await placeCursorAfter(page, "last: Or");
  await page.keyboard.press("F2");
  const field = page.getByLabel("New name");
  await eventually(() => field.inputValue(), "Order");
  await field.fill("Sale");
  await page.keyboard.press("Enter");
  await eventually(() => textIn(page), text.replaceAll("Order", "Sale").trimEnd().concat("\n"));
  await page.keyboard.press("Control+z");
  await eventually(() => textIn(page), text);
  await page.keyboard.press("F2");
  await page.getByLabel("New name").fill("Basket");
  await page.keyboard.press("Enter");
  await page.getByText('Not renamed: "Basket" is taken.').waitFor();
});

test("Go to lists what is declared, and goes there by name", async (t) => {
  const page = await written(t);
  await editor(page).focus();
  await page.keyboard.press("Control+Shift+O");
  const rows = dialog(page, "Go to").getByRole("list", { name: "Symbols" }).getByRole("listitem");
  assert.deepEqual(await rows.locator("strong").allTextContents(), [
    "Shop",
    "Order",
    "Basket",
    "/orders",
    "GET /{id}",
    "sold",
    "POST sold",
  ]);
  await dialog(page, "Go to").getByText("7 symbols").waitFor();
  await page.keyboard.type("read_o");
  await dialog(page, "Go to").getByText("1 symbol", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await selects(page, "get");
  await button(page, "Go to").click();
  await dialog(page, "Go to").getByText("7 symbols").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await selects(page, "Order");
  await button(page, "Go to").click();
  await dialog(page, "Go to").getByText("7 symbols").waitFor();
  await page.keyboard.type("nothing of this kind");
  await dialog(page, "Go to").getByText("Nothing has this name.").waitFor();
});

for (const [format, line, part] of [
  ["JSON", '"$ref": "#/components/schemas/Order"', '"/orders/{id}": {'],
  ["YAML", "$ref: ", "/orders/{id}:"],
]) {
  test(`from the definitions to the document in ${format}, and back`, async (t) => {
    const page = await written(t, { viewport: { width: 1200, height: 900 } });
    await tab(page, "OpenAPI").click();
    await button(page, format).click();
    await openApi(page).getByText(line).first().waitFor();
    await placeCursorAfter(page, "/{id");
    await page.keyboard.press("Alt+F12");
    await selects(page, part);
    const { x, y } = await placeOf(openApi(page), "operationId");
    await page.keyboard.down("Alt");
    await page.mouse.click(x, y);
    await page.keyboard.up("Alt");
    await selects(page, "get: { name: read_order, returns: Order }");
  });
}

test("on a small screen both ways change the view", async (t) => {
  const page = await written(t);
  await placeCursorAfter(page, "total");
  await page.keyboard.press("Alt+F12");
  await openApi(page).waitFor();
  await selects(page, '"total": {');
  await page.keyboard.press("Alt+F12");
  await selects(page, "total: float");
});

test("with errors there is no way to the document", async (t) => {
  const page = await written(t);
  await write(page, "models: { A: Custmer }");
  await counted(page, "2 errors");
  await page.keyboard.press("Alt+F12");
  await page.getByText("This leads nowhere while the definitions have errors.").waitFor();
});
