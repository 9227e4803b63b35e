// What goes wrong around the page: a core that never answers or can't be had.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  definitionsOf,
  dialog,
  docsOf,
  eventually,
  hashOf,
  placeCursorAfter,
  problems,
  seen,
  start,
  textIn,
  textOfAddress,
  write,
} from "./playground.mjs";

let house;
let withoutWasm;

before(async () => {
  house = await start();
  withoutWasm = await start({ headers: { "content-security-policy": "script-src 'self'" } });
});
after(async () => {
  await house?.close();
  await withoutWasm?.close();
});

/** Makes the worker turn in a circle with each text that says so, as the core would with one that it can't cope with. */
const neverEnding = (context) =>
  context.route(/\/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const trap =
      "addEventListener('message', ({ data }) => { while (data.task === 'compile' && data.text.includes('takes forever')); });";
    await route.fulfill({ response, body: `${trap}\n${await response.text()}` });
  });

test("a text that takes the core forever is stopped after 5 s, while the page answers; the next edit works", async (t) => {
  const page = await house.visit(t, { prepare: neverEnding });
  await docsOf(page, "Subscriptions");
  await write(page, definitionsOf("takes forever"));
  const began = Date.now();
  let slowest = 0;
  await eventually(
    async () => {
      const asked = Date.now();
      const summary = await problems(page).getByRole("status").textContent();
      slowest = Math.max(slowest, Date.now() - asked);
      return summary;
    },
    (summary) => /took longer than 5 seconds and was stopped/.test(summary),
  );
  const took = Date.now() - began;
  assert.ok(took >= 4000 && took < 15_000, `stopped after ${took} ms`);
  assert.ok(slowest < 2000, `the page itself hung for ${slowest} ms`);
  await docsOf(page, "Subscriptions");
  await seen(page, /of the last definitions without errors/);
  await placeCursorAfter(page, "takes forever");
  for (let index = 0; index < "forever".length; index += 1) await page.keyboard.press("Backspace");
  await page.keyboard.insertText("a moment");
  await docsOf(page, "takes a moment");
  await counted(page, "No problems");
});

/** Without a core one can write, keep and share, and is told why there is no more. */
async function worksWithoutCore(page) {
  await seen(problems(page), /Beckon's core could not be started/);
  await seen(page.locator("#notices"), /You can still write, share and download/);
  assert.match(await textIn(page), /title: Subscriptions/);
  await write(page, definitionsOf("Without a core"));
  await seen(page, "Kept in this browser");
  await eventually(() => textOfAddress(page.url()), definitionsOf("Without a core"));
  await button(page, "Share").click();
  assert.equal(
    textOfAddress(await dialog(page, "Share").getByRole("textbox").inputValue()),
    definitionsOf("Without a core"),
  );
}

test("where the site's policy allows no WebAssembly, it is said and the text can still be written and shared", async (t) => {
  const page = await withoutWasm.visit(t, { expected: /Content Security Policy|wasm/i });
  await worksWithoutCore(page);
});

test("where core.wasm is missing, it is said and the text can still be written and shared", async (t) => {
  const page = await house.visit(t, {
    expected: /404/,
    prepare: (context) => context.route("**/*.wasm", (route) => route.fulfill({ status: 404 })),
  });
  await worksWithoutCore(page);
});

test("where the worker is missing, it is said and the text can still be written and shared", async (t) => {
  const page = await house.visit(t, {
    expected: /404/,
    prepare: (context) => context.route(/\/worker[^/]*\.js$/, (route) => route.fulfill({ status: 404 })),
  });
  await worksWithoutCore(page);
});

test("a link opens without a core, too", async (t) => {
  const page = await withoutWasm.visit(t, {
    hash: hashOf(definitionsOf("Linked")),
    expected: /Content Security Policy|wasm/i,
  });
  await seen(problems(page), /Beckon's core could not be started/);
  assert.equal(await textIn(page), definitionsOf("Linked"));
});
