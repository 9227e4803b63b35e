import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { launch } from "../e2e/chromium.mjs";
import { run, sample, start, stop, swaggerUi } from "./processes.mjs";

let server;
let browser;
let page;
const outside = [];
const complaints = [];

before(async () => {
  server = await start(sample, "--docs", swaggerUi);
  browser = await launch();
  page = await browser.newPage();
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.origin}/`) && !url.startsWith("data:")) outside.push(url);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error("policy", event.blockedURI));
  });
  await page.goto(`${server.origin}/`);
  await page.waitForSelector(".opblock");
});

after(async () => {
  await browser?.close();
  await stop(server);
});

test("/ leads to the docs", () => {
  assert.equal(page.url(), `${server.origin}/docs`);
});

test("the page shows the calls that are answered and the one that is made", async () => {
  const shown = await page.$$eval(".opblock", (blocks) =>
    blocks.map((block) =>
      [".opblock-summary-method", ".opblock-summary-path, .opblock-summary-path__webhook"]
        .map((part) => block.querySelector(part)?.textContent.replace(/\u200b/g, ""))
        .join(" "),
    ),
  );
  assert.deepEqual(shown, [
    "GET /users/",
    "POST /subscriptions/",
    "GET /webhook-endpoints/",
    "POST /webhook-endpoints/",
    "POST new-subscription",
  ]);
});

test("a call can be tried out there", async () => {
  const users = page.locator(".opblock", { hasText: "/users/" }).first();
  await users.locator(".opblock-summary-control").click();
  await users.getByRole("button", { name: "Try it out" }).click();
  await users.getByRole("button", { name: "Execute" }).click();
  const answer = users.locator(".live-responses-table .highlight-code").first();
  await answer.waitFor();
  assert.deepEqual(JSON.parse(await answer.locator("code").innerText()), ["Rick", "Morty"]);
});

test("the page asks nobody but its own server, and its policy is kept", () => {
  assert.deepEqual(outside, []);
  assert.deepEqual(complaints, []);
});

test("the policy allows no script but the server's own files", async () => {
  const policy = (await fetch(`${server.origin}/docs`)).headers.get("content-security-policy");
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
  assert.equal(rules.get("default-src"), "'none'");
  assert.equal(rules.get("script-src"), "'self'");
  assert.equal(rules.get("connect-src"), "'self'");
});

test("without Swagger UI, the page says how to get it", async () => {
  const own = await start(sample);
  const answer = await fetch(`${own.origin}/docs`);
  await stop(own);
  assert.match(await answer.text(), /<code>make sample<\/code>/);
});

test("a folder that is not Swagger UI's is said", async () => {
  const folder = mkdtempSync(join(tmpdir(), "beckon-docs-"));
  for (const docs of [folder, join(folder, "missing")]) {
    const { code, errors } = await run(sample, ["--port", "0", "--docs", docs]);
    assert.equal(code, 1);
    assert.match(errors, /^cannot read .*\/swagger-ui\.css: No such file or directory/);
  }
  rmSync(folder, { recursive: true });
});
