import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  definitionsOf,
  dialog,
  docs,
  docsOf,
  editor,
  eventually,
  hashOf,
  problems,
  start,
  tab,
  textIn,
} from "./playground.mjs";

let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

const dialogs = ["Open or paste", "Samples", "Cheat sheet", "Use this", "Share"];
const isFocused = (locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until the focus is on what is called so. In an editor that takes Escape first. */
async function tabTo(page, name) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await page.evaluate(() => document.activeElement.matches("[role=textbox]")))
      await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { ariaLabel, textContent, title } = document.activeElement;
      return (ariaLabel ?? (textContent.trim() || title)).trim();
    });
    if (at === name || at.startsWith(`${name}.`)) return;
  }
  assert.fail(`Tab never comes to ${name}`);
}

test("the skip link leads past the buttons to the editor", async (t) => {
  const page = await house.visit(t);
  await counted(page, "No problems");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await eventually(() => isFocused(editor(page)), true);
});

test("each dialog is opened and closed by keyboard, has the focus while it is open, and gives it back", async (t) => {
  const page = await house.visit(t);
  await counted(page, "No problems");
  for (const name of dialogs) {
    await tabTo(page, name);
    await page.keyboard.press("Enter");
    await dialog(page, name).waitFor();
    await eventually(() => dialog(page, name).evaluate((it) => it.contains(document.activeElement)), true, name);
    await page.keyboard.press("Escape");
    await dialog(page, name).waitFor({ state: "hidden" });
    await eventually(() => isFocused(button(page, name)), true, `the focus comes back to ${name}`);
  }
});

test("the close button of a dialog gives the focus back, too", async (t) => {
  const page = await house.visit(t);
  await counted(page, "No problems");
  for (const name of dialogs) {
    await button(page, name).click();
    await dialog(page, name).getByRole("button", { name: "Close" }).click();
    await dialog(page, name).waitFor({ state: "hidden" });
    await eventually(() => isFocused(button(page, name)), true, name);
  }
});

test("every action works by keyboard alone", async (t) => {
  const page = await house.visit(t);
  await counted(page, "No problems");
  await tabTo(page, "New");
  await page.keyboard.press("Enter");
  await docsOf(page, "My API");
  await page.keyboard.type("By keyboard");
  await docsOf(page, "By keyboard");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Tab");
  assert.ok(!(await isFocused(editor(page))), "Escape, then Tab leaves the editor");

  await button(page, "New").focus();
  await tabTo(page, "Samples");
  await page.keyboard.press("Enter");
  await dialog(page, "Samples").waitFor();
  for (
    let index = 0;
    !(await dialog(page, "Samples")
      .getByRole("button", { name: /^Models/ })
      .evaluate((it) => it === document.activeElement));
    index += 1
  ) {
    assert.ok(index < 15);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await docsOf(page, "Kitchen");

  await eventually(() => isFocused(editor(page)), true, "a sample is there to be edited");
  await button(page, "Samples").focus();
  await tabTo(page, "Share");
  await page.keyboard.press("Enter");
  await eventually(() => isFocused(button(page, "Copy link")), true);
  await page.keyboard.press("Enter");
  await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text.includes("#definitions="),
  );
  await page.keyboard.press("Escape");
  await eventually(() => isFocused(button(page, "Share")), true);

  await tabTo(page, "Dark appearance");
  await page.keyboard.press("Space");
  await eventually(() => button(page, "Dark appearance").getAttribute("aria-pressed"), "true");
  await docs(page).locator("html.dark-mode").waitFor();
  await page.keyboard.press("Space");
  await eventually(() => button(page, "Dark appearance").getAttribute("aria-pressed"), "false");

  await tabTo(page, "Docs");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await eventually(() => page.evaluate(() => document.activeElement.tagName), "IFRAME", "the docs are reached");
  await docs(page)
    .locator("body")
    .evaluate((body) => body.querySelector(".opblock-summary-control").focus());
  await page.keyboard.press("Enter");
  await docs(page).locator(".opblock-body").first().waitFor();
});

test("the tabs are one stop, and arrows go from one to the next", async (t) => {
  const page = await house.visit(t);
  await counted(page, "No problems");
  const isSelected = (name) => eventually(() => tab(page, name).getAttribute("aria-selected"), "true", name);
  await tabTo(page, "Docs");
  await page.keyboard.press("ArrowRight");
  await isSelected("OpenAPI");
  assert.ok(await isFocused(tab(page, "OpenAPI")));
  await page.getByRole("tabpanel", { name: "OpenAPI" }).waitFor();
  await page.keyboard.press("ArrowRight");
  await isSelected("Docs");
  await page.getByRole("tabpanel", { name: "Docs" }).waitFor();

  await page.setViewportSize({ width: 390, height: 844 });
  await tab(page, "Definitions").click();
  for (const name of ["Docs", "OpenAPI", "Definitions"]) {
    await page.keyboard.press("ArrowRight");
    await isSelected(name);
  }
  await page.keyboard.press("ArrowLeft");
  await isSelected("OpenAPI");
  assert.ok(!(await editor(page).isVisible()));
});

test("the divider is moved by arrows, Home and End, and stays where it was put", async (t) => {
  const page = await house.visit(t);
  await counted(page, "No problems");
  const divider = page.getByRole("separator");
  const width = async () => (await page.getByRole("region", { name: "Definitions" }).boundingBox()).width;
  const before = await width();
  await tabTo(page, "Width of the editor");
  const share = Number(await divider.getAttribute("aria-valuenow"));
  await page.keyboard.press("ArrowRight");
  assert.ok(Number(await divider.getAttribute("aria-valuenow")) > share);
  assert.ok((await width()) > before);
  await page.keyboard.press("Home");
  assert.equal(await divider.getAttribute("aria-valuenow"), await divider.getAttribute("aria-valuemin"));
  await page.keyboard.press("End");
  assert.equal(await divider.getAttribute("aria-valuenow"), await divider.getAttribute("aria-valuemax"));
  const wide = await width();
  await page.reload();
  await counted(page, "No problems");
  assert.equal(await width(), wide);
});

for (const width of [390, 768]) {
  test(`at ${width} pixels nothing has to be scrolled sideways`, async (t) => {
    const unbroken = "x".repeat(300);
    const text = definitionsOf(unbroken).replace("list<string>", `list<${unbroken}>`);
    const page = await house.visit(t, { viewport: { width, height: 844 }, hash: hashOf(definitionsOf(unbroken)) });
    const fits = async (what, frame = page.mainFrame()) => {
      const [needed, given] = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(needed <= given, `${what}: ${needed} pixels in ${given}`);
    };
    await counted(page, "No problems");
    for (const name of dialogs) {
      await button(page, name).click();
      await dialog(page, name).waitFor();
      await fits(name);
      const overflow = await dialog(page, name).evaluate((it) => it.scrollWidth - it.clientWidth);
      assert.ok(overflow <= 0, `${name}: ${overflow} pixels too wide`);
      await page.keyboard.press("Escape");
    }
    for (const name of ["Docs", "OpenAPI", "Definitions"]) {
      await tab(page, name).click();
      await fits(name);
    }
    await tab(page, "Docs").click();
    await docsOf(page, unbroken);
    await docs(page).locator(".opblock-summary-control").first().click();
    await docs(page).locator(".opblock-body").first().waitFor();
    await fits("the docs", page.frames()[1]);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf(text));
    await tab(page, "Definitions").click();
    await counted(page, "1 error");
    await fits("with a problem");
    assert.ok((await problems(page).boundingBox()).width <= width);
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
]) {
  test(`nothing jumps while the page loads at ${width} pixels`, async (t) => {
    const page = await house.visit(t, { viewport: { width, height } });
    await counted(page, "No problems");
    if (width === 1440) await docsOf(page, "Subscriptions");
    assert.match(await textIn(page), /title: Subscriptions/);
    const shift = await page.evaluate(
      () =>
        new Promise((resolve) => {
          if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) throw new Error("can't be measured");
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
          // Two frames later the observer has heard of all that was before.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)));
        }),
    );
    assert.ok(shift < 0.02, `cumulative layout shift: ${shift}`);
  });
}
