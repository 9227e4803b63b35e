import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  dialog,
  docs,
  docsOf,
  eventually,
  placeCursorAfter,
  problems,
  seen,
  start,
  textIn,
} from "./playground.mjs";

const seed = readFileSync(new URL("../src/samples/subscriptions.yaml", import.meta.url), "utf8");
let house;

before(async () => {
  house = await start();
});
after(() => house?.close());

test("it opens with the seed's example and its docs, the webhook among them", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await counted(page, "No problems");
  assert.equal(await textIn(page), seed);
  await docs(page).getByRole("heading", { name: "Webhooks" }).waitFor();
  await docs(page).getByText("new-subscription", { exact: true }).first().waitFor();
  await docs(page).getByText("/users/", { exact: true }).waitFor();
  assert.equal(new URL(page.url()).hash, "");
});

test("one sentence says what this is, and every way in is in sight", async (t) => {
  const page = await house.visit(t);
  await seen(page, "Describe an API and the webhooks it sends in a few lines");
  for (const name of ["New", "Open or paste", "Samples", "Cheat sheet", "Use this", "Share"]) {
    const box = await button(page, name).boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 100, name);
  }
});

test("the first edit, of the title, appears in the docs", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await placeCursorAfter(page, "title: Subscriptions");
  await page.keyboard.type(" of mine");
  await docsOf(page, "Subscriptions of mine");
  await docs(page).getByText("new-subscription", { exact: true }).first().waitFor();
});

test("New starts an almost empty document with its title selected", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "New").click();
  await docsOf(page, "My API");
  await counted(page, "No problems");
  await page.keyboard.type("Library");
  await docsOf(page, "Library");
  assert.match(await textIn(page), /^info:\n {2}title: Library\n/);
});

test("each of at least six samples opens, compiles and is rendered without a problem, the seed's first", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "Samples").click();
  const choice = dialog(page, "Samples").getByRole("list").first().getByRole("listitem").getByRole("button");
  const choices = await choice.allTextContents();
  assert.ok(choices.length >= 6, `${choices.length} samples`);
  assert.match(choices[0], /^Subscriptions/);
  let shown = "Subscriptions";
  for (const [index, name] of choices.entries()) {
    if (!(await dialog(page, "Samples").isVisible())) await button(page, "Samples").click();
    await choice.nth(index).click();
    const title = await eventually(
      () => docs(page).getByRole("heading", { level: 1 }).first().textContent(),
      (text) => index === 0 || text !== shown,
      `the docs do not change with ${name}`,
    );
    shown = title;
    await counted(page, "No problems");
    await docs(page).locator(".opblock").first().waitFor();
    assert.equal(await docs(page).getByText("Errors", { exact: true }).count(), 0, name);
    assert.equal(
      await docs(page)
        .getByText(/Could not resolve|Unable to render/)
        .count(),
      0,
      name,
    );
  }
});

test("FastAPI's examples are samples, too", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "Samples").click();
  const choices = dialog(page, "Samples").getByRole("list").nth(1).getByRole("button");
  assert.ok((await choices.count()) >= 8);
  await choices.filter({ hasText: "Heroes in a database" }).click();
  await docsOf(page, "FastAPI");
  await counted(page, "No problems");
  await docs(page).getByText("/heroes/{hero_id}").first().waitFor();
  assert.match(await textIn(page), /^conventions: fastapi\n/);
});

test("the cheat sheet is one click away and leaves the editor usable", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "Cheat sheet").click();
  const sheet = dialog(page, "Cheat sheet");
  await sheet.getByText("string(3..64)").first().waitFor();
  await placeCursorAfter(page, "title: Subscriptions");
  await page.keyboard.type("!");
  await docsOf(page, "Subscriptions!");
  assert.ok(await sheet.isVisible());
  await sheet.getByRole("button", { name: "Close" }).click();
  await sheet.waitFor({ state: "hidden" });
});

test("Use this gives the command, the npm and the C++ lines, with the name of the file that it downloads", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await button(page, "Use this").click();
  const uses = dialog(page, "Use this");
  await uses.getByText("beckon build subscriptions.yaml -o openapi.json").waitFor();
  await uses.getByText("npm install ./beckon-0.1.0.tgz").waitFor();
  await uses.getByText('compile(readFileSync("subscriptions.yaml"))').waitFor();
  await uses.getByText("#include <beckon/beckon.hpp>").waitFor();
  await uses.getByRole("button", { name: "Copy main.cpp" }).click();
  const copied = await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== "",
  );
  assert.match(copied, /^#include <beckon\/beckon.hpp>/);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    uses.getByRole("button", { name: "Download subscriptions.yaml" }).click(),
  ]);
  assert.equal(file.suggestedFilename(), "subscriptions.yaml");
  assert.equal(readFileSync(await file.path(), "utf8"), seed);
});

test("from paste to quick fix to share to reopen in at most 8 actions", async (t) => {
  let actions = 0;
  const act = (action) => {
    actions += 1;
    return action;
  };
  const broken = seed
    .replace("title: Subscriptions", "title: Pasted")
    .replace("body: Subscription", "body: Subscriptoin");
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");

  await act(button(page, "Open or paste").click());
  await act(page.keyboard.insertText(broken));
  await act(button(page, "Open this text").click());
  await counted(page, "1 error");
  await act(problems(page).getByRole("button", { name: "Change to Subscription" }).click());
  await docsOf(page, "Pasted");
  await act(button(page, "Share").click());
  await act(button(page, "Copy link").click());
  const link = await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== "",
  );
  const other = await (await house.context(t)).newPage();
  await act(other.goto(link));

  await docsOf(other, "Pasted");
  assert.equal(await textIn(other), broken.replace("Subscriptoin", "Subscription"));
  assert.equal(await textIn(page), await textIn(other));
  const rendered = (of) => docs(of).locator("#docs").innerText();
  await eventually(async () => (await rendered(page)) === (await rendered(other)), true);
  assert.match(await rendered(other), /new-subscription/);
  assert.ok(actions <= 8, `${actions} actions`);
});
