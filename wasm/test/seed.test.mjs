import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";
import { App, compile } from "beckon";

const oracle = new URL("../../../shared/oracle/fastapi/test_openapi_webhooks__test_tutorial001.json", import.meta.url);

const description =
  "When a new user subscribes to your service we'll send you a POST request with this\n" +
  "data to the URL that you register for the event `new-subscription` in the dashboard.";

function seedApp(conventions, title = "Subscriptions", version = "1.0.0") {
  const app = new App({ title, version, conventions });
  app.model("Subscription", { username: "string", monthly_fee: "float", start_date: "datetime" });
  app.webhooks.post("new-subscription", { name: "new_subscription", description, body: "Subscription" });
  app.get("/users/", { name: "read_users" });
  return app;
}

const yaml = (conventions) => `
info: { title: Subscriptions, version: 1.0.0 }
conventions: ${conventions}
models:
  Subscription:
    username: string
    monthly_fee: float
    start_date: datetime
webhooks:
  new-subscription:
    post:
      name: new_subscription
      description: |-
        ${description.replace("\n", "\n        ")}
      body: Subscription
paths:
  /users/:
    get:
      name: read_users
`;

test("with FastAPI's conventions the seed's example is what FastAPI makes", {
  skip: !existsSync(oracle) && "../shared is missing",
}, () => {
  const result = seedApp("fastapi", "FastAPI", "0.1.0").compile();
  assert.deepEqual(result.diagnostics, []);
  assert.deepEqual(result.openapi, JSON.parse(readFileSync(oracle, "utf8")));
});

for (const conventions of ["beckon", "fastapi", "plain"]) {
  test(`the seed's example is the same from calls, YAML and JSON: ${conventions}`, () => {
    const app = seedApp(conventions);
    const result = app.compile();
    assert.deepEqual(result.diagnostics, []);
    assert.equal(compile(yaml(conventions)).json, result.json);
    assert.equal(compile(JSON.stringify(app, null, 2)).json, result.json);
    assert.deepEqual(result.openapi.components.schemas.Subscription.required, [
      "username",
      "monthly_fee",
      "start_date",
    ]);
  });
}
