import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test, { after, before } from "node:test";
import { button, counted, dialog, docs, docsOf, editor, hashOf, problems, start, tab } from "./playground.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const bikes = readFileSync(new URL("../src/samples/bikes.yaml", import.meta.url), "utf8");
let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

/** Asserts that axe finds nothing in a frame, or in a part of it: by these rules, or by all that it has. */
async function findsNothing(frame, state, part, rules) {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  // Colours that are on their way from one to another are none that anybody reads.
  await frame.evaluate(() => {
    const passing = document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < 5000);
    return Promise.allSettled(passing.map((one) => one.finished)).then(() => undefined);
  });
  const options = { iframes: false, preload: false, resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations, passes } = await frame.evaluate(
    ([selector, given]) => globalThis.axe.run(selector, given),
    [part, options],
  );
  assert.ok(passes.length > 0, `${state}: axe has looked at nothing`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
  );
  assert.deepEqual(found, [], state);
}

/** Asserts that axe finds nothing, be it light or dark. Dark and light differ in colours alone. */
async function findsNothingIn(page, state, part = "html", frame = page.mainFrame()) {
  await findsNothing(frame, `${state}, light`, part);
  await page.emulateMedia({ colorScheme: "dark" });
  await button(page, "Dark appearance").and(page.locator("[aria-pressed=true]")).waitFor({ state: "attached" });
  if (frame !== page.mainFrame()) await docs(page).locator("html.dark-mode").waitFor();
  await findsNothing(frame, `${state}, dark`, part, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
}

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
]) {
  test(`axe finds nothing at ${width} pixels, light and dark`, async (t) => {
    const viewport = { width, height };
    const page = await house.visit(t, { viewport, colorScheme: "light", reducedMotion: "reduce", hash: hashOf(bikes) });
    await counted(page, "No problems");
    await findsNothingIn(page, "definitions");
    for (const name of ["Go to", "Open or paste", "Samples", "Cheat sheet", "Use this", "Share"]) {
      await button(page, name).click();
      await dialog(page, name).waitFor();
      await findsNothingIn(page, name, "dialog");
      await page.keyboard.press("Escape");
      await dialog(page, name).waitFor({ state: "hidden" });
    }
    await tab(page, "OpenAPI").click();
    await page.getByRole("textbox", { name: "The OpenAPI document" }).getByText('"Bike hire"').waitFor();
    await findsNothingIn(page, "OpenAPI");
    await tab(page, "Docs").click();
    await docsOf(page, "Bike hire");
    for (const name of [/find_bikes|GET.*\/bikes$/i, /start_ride|POST.*\/rides$/i]) {
      await docs(page).getByRole("button", { name }).first().click();
    }
    await docs(page)
      .getByRole("region", { name: /^Responses of POST/ })
      .waitFor();
    await findsNothingIn(page, "docs with open operations", "html", page.frames()[1]);
    if (width < 900) await tab(page, "Definitions").click();
    await editor(page).focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("one: 1\ntwo: 2\n");
    await counted(page, "2 errors");
    await problems(page).getByRole("listitem").first().waitFor();
    await findsNothingIn(page, "with problems");
    if (width < 900) await tab(page, "Docs").click();
    await page
      .getByText(/of the last definitions without errors/)
      .filter({ visible: true })
      .waitFor();
    await findsNothingIn(page, "docs of earlier definitions");
  });
}
