import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";
import { App, compile, Router } from "beckon";

// What the C++ library and the command make of the same definitions: each door gives the same bytes.
const seeds = new URL("../../tests/data/seed/", import.meta.url);
const oracle = new URL("../../../shared/oracle/fastapi/test_openapi_webhooks__test_tutorial001.json", import.meta.url);
const read = (url) => readFileSync(url, "utf8");
const presets = ["beckon", "fastapi", "plain"];

function seedApp(conventions) {
  const app = new App({ title: "FastAPI", version: "0.1.0", conventions });
  app.model("Subscription", { username: "string", monthly_fee: "float", start_date: "datetime" });
  app.webhooks.post("new-subscription", {
    name: "new_subscription",
    description:
      "When a new user subscribes to your service we'll send you a POST request with this\n" +
      "data to the URL that you register for the event `new-subscription` in the dashboard.",
    body: "Subscription",
  });
  app.get("/users/", { name: "read_users" });
  return app;
}

function subscriptionsApp(conventions) {
  const app = new App({ title: "Subscriptions", version: "1.0.0", conventions });
  app.model("Subscription", {
    username: "string(3..64) -- Login name",
    monthly_fee: "float(>=0)",
    start_date: "datetime",
    plan: "enum(basic | pro)",
    "coupon?": "string",
  });
  app.webhooks.post("new-subscription", {
    name: "new_subscription",
    description: "When a new user subscribes we send you a POST request with this data.",
    body: "Subscription",
  });
  const users = new Router({ prefix: "/users", tags: ["users"] });
  app.include(users);
  users.get("/", { name: "read_users", query: { limit: "int(1..100) = 20" }, returns: "list<string>" });
  return app;
}

function assertDocument(result, expected, warnings = []) {
  const codes = new Set(result.diagnostics.map(({ code }) => code));
  assert.deepEqual([...codes].sort(), warnings);
  assert.equal(result.json, expected);
}

/** What is told of the document: tags are expected to be declared, and plain derives no responses. */
const ofDocument = (name, preset) => [
  ...(preset === "plain" ? ["missing-success"] : []),
  ...(name === "subscriptions" ? ["undeclared-tag"] : []),
];

/** What is told of the definitions: of plain ones the same, of others nothing. */
const ofDefinitions = (name, preset) => (preset === "plain" ? ofDocument(name, preset) : []);

for (const [name, make] of Object.entries({ seed: seedApp, subscriptions: subscriptionsApp })) {
  for (const preset of presets) {
    const expected = read(new URL(`${name}.${preset}.json`, seeds));

    test(`${name} with ${preset} is the same by calls, as JSON of an app and as YAML`, () => {
      const app = make(preset);
      const warnings = ofDefinitions(name, preset);
      assertDocument(app.compile(), expected, warnings);
      assertDocument(compile(JSON.stringify(app, null, 2)), expected, warnings);
      assertDocument(compile(`conventions: ${preset}\n${read(new URL(`${name}.yaml`, seeds))}`), expected, warnings);
    });

    test(`the document of ${name} with ${preset} compiles to itself`, () => {
      assertDocument(compile(expected), expected, ofDocument(name, preset));
    });
  }
}

test("with FastAPI's conventions the seed is what FastAPI makes", {
  skip: !existsSync(oracle) && "FastAPI's documents are not here",
}, () => {
  assert.deepEqual(seedApp("fastapi").compile().openapi, JSON.parse(read(oracle)));
});
