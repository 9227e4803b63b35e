import assert from "node:assert/strict";
import test from "node:test";
import { App, compile, Router } from "beckon";
import { problems } from "./problems.mjs";

const info = { title: "T", version: "1" };

test("an App is handed over as a definitions document", () => {
  const app = new App({
    openapi: "3.1.0",
    title: "T",
    version: "1",
    license: { name: "MIT" },
    conventions: "fastapi",
    tags: [{ name: "users" }],
    "x-logo": "a.svg",
    servers: undefined,
  });
  app.model("Order", { buyer: "string" }).model("Plan", "enum(basic | pro)");
  app.get("/users/", { name: "read_users", deprecated: undefined }).post("/users/").trace("/");
  app.webhooks.post("new-order", { body: "Order" });
  assert.deepEqual(app.toJSON(), {
    info: { title: "T", version: "1", license: { name: "MIT" } },
    openapi: "3.1.0",
    conventions: "fastapi",
    tags: [{ name: "users" }],
    "x-logo": "a.svg",
    models: { Order: { buyer: "string" }, Plan: "enum(basic | pro)" },
    paths: { "/users/": { get: { name: "read_users" }, post: {} }, "/": { trace: {} } },
    webhooks: { "new-order": { post: { body: "Order" } } },
  });
  assert.equal(compile(JSON.stringify(app)).json, app.compile().json);
  assert.equal(compile(app).json, app.compile().json);
});

test("there is a call for each method", () => {
  for (const method of ["get", "put", "post", "delete", "options", "head", "patch", "trace"]) {
    const app = new App(info);
    app[method]("/", { name: "a" });
    app.webhooks[method]("event", { name: "b" });
    assert.deepEqual(app.toJSON().paths, { "/": { [method]: { name: "a" } } });
    assert.deepEqual(app.toJSON().webhooks, { event: { [method]: { name: "b" } } });
    assert.equal(app.compile().ok, true);
  }
});

test("calls on one path collect where it came first, keys in the order of the calls", () => {
  const app = new App({ ...info, conventions: "plain" });
  app.get("/b").get("/a").post("/b");
  app.webhooks.post("2").post("1");
  const { json } = app.compile();
  assert.ok(json.includes('"paths":{"/b":{"get":{},"post":{}},"/a":{"get":{}}}'), json);
  assert.ok(json.includes('"webhooks":{"2":{"post":{}},"1":{"post":{}}}'), json);
});

test("an operation declared twice is reported, wherever it is", () => {
  const users = new Router({ prefix: "/users" });
  users.get("/", { name: "a" }).get("/", { name: "b" });
  const app = new App(info).include(users);
  app.post("/", { name: "c" }).post("/", { name: "d" });
  app.webhooks.post("e", { name: "e" }).post("e", { name: "f" });
  assert.deepEqual(app.toJSON().routers, [
    { paths: { "/": { post: { name: "d" } } } },
    { webhooks: { e: { post: { name: "f" } } } },
    { prefix: "/users", paths: { "/": { get: { name: "a" } } }, routers: [{ paths: { "/": { get: { name: "b" } } } }] },
  ]);
  assert.deepEqual(problems(app.compile()), ["duplicate-operation", "duplicate-operation", "duplicate-operation"]);
});

test("a model declared twice is reported", () => {
  assert.deepEqual(problems(new App(info).model("A", { a: "int" }).model("A", { b: "int" }).compile()), [
    "duplicate-key",
  ]);
});

test("names that mean something to JavaScript are names like others", () => {
  const app = new App({ ...info, conventions: "plain" });
  for (const name of ["__proto__", "constructor", "toString"]) {
    app.model(name, { a: "int" });
    app.get(`/${name}/{${name}}`, { path: { [name]: "string" }, returns: name });
    app.webhooks.post(name, { status: 204 });
  }
  const result = app.compile();
  assert.deepEqual(problems(result), []);
  assert.deepEqual(Object.keys(result.openapi.components.schemas), ["__proto__", "constructor", "toString"]);
  assert.deepEqual(Object.keys(result.openapi.webhooks), ["__proto__", "constructor", "toString"]);
  assert.deepEqual(Object.keys(app.toJSON().models), ["__proto__", "constructor", "toString"]);
});

test("what calls declare is no option", () => {
  for (const key of ["paths", "webhooks", "routers", "models", "info"]) {
    assert.throws(() => new App({ ...info, [key]: {} }), {
      name: "TypeError",
      message: new RegExp(`^App has no option "${key}": `),
    });
  }
  for (const key of ["paths", "webhooks", "routers"]) {
    assert.throws(() => new Router({ [key]: {} }), new RegExp(`Router has no option "${key}": `));
  }
});

test("an unknown option is reported by the core", () => {
  const [problem] = new App({ ...info, titel: "T" }).compile().diagnostics;
  assert.equal(problem.code, "unknown-key");
  assert.equal(problem.pointer, "/titel");
  assert.equal("range" in problem, false);
});

test("an App without a title is reported by the core", () => {
  assert.deepEqual(problems(new App({ version: "1" }).compile()), ["missing-key"]);
});

test("an App can be compiled again after more was declared", () => {
  const app = new App({ ...info, conventions: "plain" });
  assert.deepEqual(Object.keys(app.compile().openapi.paths ?? {}), []);
  app.get("/");
  assert.deepEqual(Object.keys(app.compile().openapi.paths), ["/"]);
});
