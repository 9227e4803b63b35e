import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  definitionsOf,
  dialog,
  eventually,
  hashOf,
  holds,
  narrow,
  paste,
  placeCursorAfter,
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

/** Waits until the work is kept and in the address. */
async function kept(page, text) {
  await seen(page, "Kept in this browser");
  await eventually(() => textOfAddress(page.url()) === text, true, "the address does not follow");
}

/** A new tab of the same browser. */
async function anotherTab(page, hash = "") {
  const other = await page.context().newPage();
  await other.goto(house.address + hash);
  return other;
}

/** The titles under "Earlier work", the newest first. */
async function earlierWork(page) {
  await button(page, "Open or paste").click();
  const choices = dialog(page, "Open or paste").getByRole("listitem").locator("strong");
  const titles = await choices.allTextContents();
  await page.keyboard.press("Escape");
  await dialog(page, "Open or paste").waitFor({ state: "hidden" });
  return titles;
}

async function chooseSample(page, name) {
  await button(page, "Samples").click();
  await dialog(page, "Samples").getByRole("button", { name }).click();
}

test("work comes back after a reload", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  await write(page, definitionsOf("Mine"));
  await holds(page, "Mine");
  await kept(page, definitionsOf("Mine"));
  await page.reload();
  await holds(page, "Mine");
  assert.equal(await textIn(page), definitionsOf("Mine"));
});

test("work comes back after the tab was closed, at the plain address", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  await write(page, definitionsOf("Mine"));
  // Closed at once: the last edits are kept as the page goes.
  const other = await page.context().newPage();
  await page.close({ runBeforeUnload: true });
  await eventually(() => page.isClosed(), true);
  await other.goto(house.address);
  await holds(other, "Mine");
});

test("two tabs don't overwrite each other's work", async (t) => {
  const one = await house.visit(t, narrow);
  await holds(one, "Subscriptions");
  await write(one, definitionsOf("One"));
  await kept(one, definitionsOf("One"));
  const two = await anotherTab(one);
  await holds(two, "One");
  await write(two, definitionsOf("Two"));
  await kept(two, definitionsOf("Two"));
  await one.goto("about:blank");
  await one.goto(house.address);
  await holds(one, "One");
  await two.goto("about:blank");
  await two.goto(house.address);
  await holds(two, "Two");
  assert.deepEqual((await earlierWork(one)).sort(), ["One", "Two"]);
});

test("a duplicated tab goes its own way", async (t) => {
  const one = await house.visit(t, narrow);
  await holds(one, "Subscriptions");
  await write(one, definitionsOf("Common"));
  await kept(one, definitionsOf("Common"));
  // A tab that is opened by another gets a copy of its sessionStorage, as a duplicate does.
  const [two] = await Promise.all([
    one.context().waitForEvent("page"),
    one.evaluate(() => void globalThis.open(location.pathname)),
  ]);
  await holds(two, "Common");
  await write(two, definitionsOf("Duplicate"));
  await kept(two, definitionsOf("Duplicate"));
  await write(one, definitionsOf("Original"));
  await kept(one, definitionsOf("Original"));
  await write(two, definitionsOf("Duplicate again"));
  await kept(two, definitionsOf("Duplicate again"));
  await one.goto("about:blank");
  await one.goto(house.address);
  await holds(one, "Original");
  await two.goto("about:blank");
  await two.goto(house.address);
  await holds(two, "Duplicate again");
});

test("earlier work is listed, opened again and forgotten", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  for (const title of ["First", "Second"]) {
    await paste(page, definitionsOf(title));
    await holds(page, title);
    await kept(page, definitionsOf(title));
  }
  assert.deepEqual(await earlierWork(page), ["Second", "First"]);
  await button(page, "Open or paste").click();
  await dialog(page, "Open or paste")
    .getByRole("button", { name: /^First/ })
    .click();
  await holds(page, "First");
  await kept(page, definitionsOf("First"));
  assert.deepEqual((await earlierWork(page)).sort(), ["First", "Second"], "what is opened again is no second draft");
  await button(page, "Open or paste").click();
  await dialog(page, "Open or paste")
    .getByRole("button", { name: /^Forget Second/ })
    .click();
  await page.keyboard.press("Escape");
  await page.reload();
  await holds(page, "First");
  assert.deepEqual(await earlierWork(page), ["First"]);
});

test("samples and links that nobody changes push no work out", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  await write(page, definitionsOf("Mine"));
  await kept(page, definitionsOf("Mine"));
  await chooseSample(page, /^Webhooks/);
  await button(page, "New").click();
  for (let index = 0; index < 25; index += 1) {
    await page.goto(`${house.address}${hashOf(definitionsOf(`Link ${index}`))}`);
    await eventually(
      () => textIn(page),
      (text) => text.includes(`Link ${index}`),
    );
  }
  await holds(page, "Link 24");
  assert.deepEqual(await earlierWork(page), ["Mine"]);
});

test("from a sample one goes back to one's work by the offer to go back", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  await chooseSample(page, /^Models/);
  await eventually(
    () => textIn(page),
    (text) => text.startsWith("# Models"),
  );
  assert.equal(await button(page, "Go back").count(), 0, "nothing of a person's is out of sight");
  await write(page, definitionsOf("Mine"));
  await holds(page, "Mine");
  await chooseSample(page, /^Security/);
  await eventually(
    () => textIn(page),
    (text) => text.startsWith("# Security"),
  );
  await button(page, "Go back").click();
  await holds(page, "Mine");
  assert.equal(await textIn(page), definitionsOf("Mine"));
  await kept(page, definitionsOf("Mine"));
});

test("the address follows edits, and another hash opens another text", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(definitionsOf("Link")) });
  await holds(page, "Link");
  await placeCursorAfter(page, "title: Link");
  await page.keyboard.type("ed");
  await kept(page, definitionsOf("Linked"));
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(definitionsOf("Other")),
  );
  await holds(page, "Other");
  await page.goBack();
  await holds(page, "Linked");
});

test("a text that is too long for a link: it is said, a file is offered and the address lets go of it", async (t) => {
  const page = await house.visit(t, { ...narrow, hash: hashOf(definitionsOf("Short")) });
  await holds(page, "Short");
  const noise = Array.from({ length: 60_000 }, (_, index) => ((index * 2654435761) >>> 7).toString(36)).join(" ");
  const long = `${definitionsOf("Long")}# ${noise}\n`;
  await write(page, long);
  await page.keyboard.press("Control+Home");
  await holds(page, "Long");
  await eventually(() => new URL(page.url()).hash, "");
  await button(page, "Share").click();
  await seen(dialog(page, "Share"), /make a link of [\d,]+ characters/);
  assert.equal(await button(page, "Copy link").count(), 0);
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Download long.yaml").click()]);
  assert.equal(readFileSync(await file.path(), "utf8"), long);
  await page.keyboard.press("Escape");
  await page.reload();
  await holds(page, "Long");
});

test("where there is no room to keep the work, it is said and all else works", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  await page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let index = 0; ; index += 1) localStorage.setItem(`filling ${size} ${index}`, "x".repeat(size));
      } catch {
        // Full for this size.
      }
    }
  });
  await write(page, definitionsOf("Homeless"));
  await holds(page, "Homeless");
  await seen(page, /Not kept: no room left/i);
  await eventually(() => textOfAddress(page.url()), definitionsOf("Homeless"));
  await page.reload();
  await holds(page, "Homeless");
});

test("where storage is forbidden, it is said and all else works", async (t) => {
  const page = await house.visit(t, {
    ...narrow,
    prepare: (context) =>
      context.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException("Access is denied for this document.", "SecurityError");
            },
          });
        }
      }),
  });
  await holds(page, "Subscriptions");
  await seen(page, /Not kept: this browser forbids storage/);
  await write(page, definitionsOf("Homeless"));
  await holds(page, "Homeless");
  await seen(page, /Not kept: this browser forbids storage/);
  await eventually(() => textOfAddress(page.url()), definitionsOf("Homeless"));
  await button(page, "Dark appearance").click();
  await eventually(() => button(page, "Dark appearance").getAttribute("aria-pressed"), "true");
  await chooseSample(page, /^Models/);
  await eventually(
    () => textIn(page),
    (text) => text.startsWith("# Models"),
  );
  await button(page, "Go back").click();
  await holds(page, "Homeless");
  await button(page, "Open or paste").click();
  await page.keyboard.press("Escape");
  await page.reload();
  await holds(page, "Homeless");
  await counted(page, "No problems");
});

test("drafts that are broken in the storage are passed over", async (t) => {
  const page = await house.visit(t, narrow);
  await holds(page, "Subscriptions");
  await write(page, definitionsOf("Mine"));
  await kept(page, definitionsOf("Mine"));
  await page.evaluate(() => {
    const own = Object.keys(localStorage).find((key) => /draft/.test(key));
    const values = ["", "null", "{", "[]", '{"title":1}', '{"title":"<b>x","text":null,"changed":1}'];
    for (const [index, value] of values.entries())
      localStorage.setItem(own.replace(/[^.]+$/, `broken-${index}`), value);
    localStorage.setItem("beckon.editor-share", "-5;");
    localStorage.setItem("beckon.appearance", '"><script>');
  });
  await page.goto("about:blank");
  await page.goto(house.address);
  await holds(page, "Mine");
  assert.deepEqual(await earlierWork(page), ["Mine"]);
});
