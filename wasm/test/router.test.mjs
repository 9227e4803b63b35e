import assert from "node:assert/strict";
import test from "node:test";
import { App, Router } from "beckon";
import { problems } from "./problems.mjs";

const newApp = () => new App({ title: "T", version: "1" });

test("a router's operations come with its prefix and tags, its webhooks with its tags", () => {
  const users = new Router({ prefix: "/users", tags: ["users"] });
  users.get("/", { name: "read_users", returns: "string[]" });
  users.webhooks.post("new-user", { name: "new_user", body: "string" });
  const { openapi } = newApp().include(users).compile();
  assert.deepEqual(Object.keys(openapi.paths), ["/users/"]);
  assert.deepEqual(openapi.paths["/users/"].get.tags, ["users"]);
  assert.deepEqual(openapi.webhooks["new-user"].post.tags, ["users"]);
});

test("routers nest", () => {
  const inner = new Router({ prefix: "/inner", tags: ["inner"] }).get("/x");
  const outer = new Router({ prefix: "/outer", tags: ["outer"] }).include(inner);
  const { openapi } = newApp().include(outer).compile();
  assert.deepEqual(openapi.paths["/outer/inner/x"].get.tags, ["outer", "inner"]);
});

test("what is added to a router after it was included appears", () => {
  const inner = new Router();
  const outer = new Router({ prefix: "/outer" });
  const app = newApp().include(outer);
  outer.include(inner);
  inner.get("/late");
  assert.deepEqual(Object.keys(app.compile().openapi.paths), ["/outer/late"]);
});

test("a router can be included in two places, and twice in one is two declarations", () => {
  const shared = new Router().get("/x");
  const app = newApp();
  app.include(new Router({ prefix: "/v1" }).include(shared));
  app.include(new Router({ prefix: "/v2" }).include(shared));
  assert.deepEqual(Object.keys(app.compile().openapi.paths), ["/v1/x", "/v2/x"]);
  assert.deepEqual(problems(newApp().include(shared).include(shared).compile()), ["duplicate-operation"]);
});

test("a router within itself is reported", () => {
  const self = new Router();
  self.include(self);
  assert.deepEqual(newApp().include(self).toJSON().routers, [{ routers: [{ $cycle: true }] }]);
  assert.deepEqual(problems(newApp().include(self).compile()), ["router-cycle"]);

  const a = new Router({ prefix: "/a" });
  const b = new Router({ prefix: "/b" }).include(a);
  a.include(b);
  assert.deepEqual(problems(newApp().include(a).compile()), ["router-cycle"]);
});

test("a wrong prefix is reported by the core", () => {
  const result = newApp()
    .include(new Router({ prefix: "users/" }).get("/"))
    .compile();
  assert.deepEqual(problems(result), ["invalid-prefix"]);
  assert.equal(result.diagnostics[0].pointer, "/routers/0/prefix");
});
