import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  definitionsOf,
  dialog,
  docs,
  docsOf,
  eventually,
  folder,
  start,
  tab,
  textIn,
  write,
} from "./playground.mjs";

const prefix = "/tools/beckon/";
const asked = [];
let house;

before(async () => {
  house = await start({ prefix, asked: (path) => asked.push(path) });
});
after(() => house?.close());

test("below a path of a static host the page works as anywhere, and asks for nothing outside that path", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await docs(page).getByText("new-subscription", { exact: true }).first().waitFor();
  await write(page, definitionsOf("Below a path"));
  await docsOf(page, "Below a path");
  await tab(page, "OpenAPI").click();
  await page.getByRole("textbox", { name: "The OpenAPI document" }).getByText('"Below a path"').waitFor();
  for (const name of ["Samples", "Cheat sheet", "Use this", "Share"]) {
    await button(page, name).click();
    await dialog(page, name).waitFor();
    await page.keyboard.press("Escape");
  }
  assert.equal(new URL(page.url()).pathname, prefix);
  assert.ok(asked.length > 5);
  assert.deepEqual(
    asked.filter((path) => !path.startsWith(prefix)),
    [],
  );
});

test("the second load, and the address of index.html itself, work as the first", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await page.reload();
  await docsOf(page, "Subscriptions");
  await counted(page, "No problems");
  await page.goto(`${house.address}index.html`);
  await docsOf(page, "Subscriptions");
  assert.deepEqual(
    asked.filter((path) => !path.startsWith(prefix)),
    [],
  );
});

test("a link shared below a path opens there", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await write(page, definitionsOf("Shared"));
  await docsOf(page, "Shared");
  await button(page, "Share").click();
  const link = await dialog(page, "Share").getByRole("textbox").inputValue();
  assert.ok(link.startsWith(`${house.address}#definitions=`), link);
  const other = await (await house.context(t)).newPage();
  await other.goto(link);
  await docsOf(other, "Shared");
  assert.equal(await textIn(other), definitionsOf("Shared"));
});

test("files of any type that a plain host sends are enough: wasm as bytes, no guessing of types", async (t) => {
  const page = await house.visit(t, {
    prepare: (context) =>
      context.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        const headers = {
          ...response.headers(),
          "content-type": "application/octet-stream",
          "x-content-type-options": "nosniff",
        };
        await route.fulfill({ response, headers });
      }),
  });
  await docsOf(page, "Subscriptions");
  await counted(page, "No problems");
});

test("no file of the folder names another place to load from, and each that is asked for is there", async () => {
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  for (const file of files.filter((one) => one.endsWith(".html"))) {
    const addresses = [...readFileSync(file, "utf8").matchAll(/\s(?:src|href)="([^"]*)"/g)].map(
      ([, address]) => address,
    );
    assert.ok(addresses.length > 2);
    for (const address of addresses) assert.match(address, /^(\.\/|#)/, `${file}: ${address}`);
  }
  const present = files.map((file) => prefix + file.slice(folder.length + 1));
  await eventually(() => asked.filter((path) => path !== prefix && !path.endsWith("/") && !present.includes(path)), []);
});
