import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test, { after, before } from "node:test";
import { closedPort, command, post, raw, run, sample, saying, start, stop } from "./processes.mjs";

const subscription = { username: "Rick", monthly_fee: 9.99, start_date: "2026-01-31T12:00:00Z" };
let server;

before(async () => {
  server = await start(sample);
});
after(() => stop(server));

test("answers the users", async () => {
  const answer = await fetch(`${server.origin}/users/`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/json");
  assert.equal(await answer.text(), '["Rick","Morty"]');
});

test("HEAD answers as GET, without the body", async () => {
  const answer = await raw(server, "HEAD /users/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\n/);
  assert.match(answer, /\r\nContent-Length: 16\r\n/);
  assert.match(answer, /\r\n\r\n$/);
});

test("the document is OpenAPI and tells of all that is answered and sent", async () => {
  const document = await (await fetch(`${server.origin}/openapi.json`)).json();
  assert.equal(document.openapi, "3.1.0");
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { responses }]) => `${method} ${path} ${Object.keys(responses)}`),
  );
  assert.deepEqual(operations, [
    "get /users/ 200",
    "post /subscriptions/ 201,400,413,415,422",
    "get /webhook-endpoints/ 200",
    "post /webhook-endpoints/ 201,400,413,415,422",
  ]);
  assert.deepEqual(Object.keys(document.webhooks), ["new-subscription"]);
  const { content } = document.webhooks["new-subscription"].post.requestBody;
  assert.deepEqual(content, { "application/json": { schema: { $ref: "#/components/schemas/Subscription" } } });
  const { properties, required } = document.components.schemas.Subscription;
  assert.deepEqual(Object.keys(properties), ["username", "monthly_fee", "start_date"]);
  assert.deepEqual(required, ["username", "monthly_fee", "start_date"]);
});

test("the document is there as YAML, too, and compiles to the same", async () => {
  const answer = await fetch(`${server.origin}/openapi.yaml`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/yaml");
  const yaml = await answer.text();
  assert.match(yaml, /^openapi: 3\.1\.0\ninfo:\n {2}title: Subscriptions\n/);
  const { stdout } = spawnSync(command, ["build", "-"], { input: yaml, encoding: "utf8" });
  assert.equal(stdout.trimEnd(), await (await fetch(`${server.origin}/openapi.json`)).text());
});

test("a subscription is created and answered", async () => {
  const { status, body } = await post(`${server.origin}/subscriptions/`, subscription);
  assert.equal(status, 201);
  assert.deepEqual(body, subscription);
});

test("what a text may hold comes back the same", async () => {
  const username = `Rick "C-137" \\ \u0000 \u001b[31m 🧪 ${"é".repeat(1000)}`;
  const { body } = await post(`${server.origin}/subscriptions/`, { ...subscription, username });
  assert.equal(body.username, username);
});

test("a date-time comes back in UTC, to the second", async () => {
  const start_date = "2026-01-31T23:30:00.999-01:30";
  const { body } = await post(`${server.origin}/subscriptions/`, { ...subscription, start_date });
  assert.equal(body.start_date, "2026-02-01T01:00:00Z");
});

for (const type of ["application/json; charset=utf-8", "Application/JSON"]) {
  test(`takes the content type ${type}`, async () => {
    const { status } = await post(`${server.origin}/subscriptions/`, subscription, { "content-type": type });
    assert.equal(status, 201);
  });
}

test("fields that it does not know are left alone", async () => {
  const { status, body } = await post(`${server.origin}/subscriptions/`, { ...subscription, __proto: 1, plan: [] });
  assert.equal(status, 201);
  assert.deepEqual(body, subscription);
});

test("a body in chunks is read", async () => {
  const text = JSON.stringify(subscription);
  const answer = await raw(
    server,
    "POST /subscriptions/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
    `5\r\n${text.slice(0, 5)}\r\n${(text.length - 5).toString(16)}\r\n${text.slice(5)}\r\n0\r\n\r\n`,
  );
  assert.match(answer, /^HTTP\/1\.1 201 /);
});

test("a body of just 1 MB is read", async () => {
  const text = JSON.stringify(subscription);
  const { status } = await post(`${server.origin}/subscriptions/`, text + " ".repeat(2 ** 20 - text.length));
  assert.equal(status, 201);
});

test("endpoints are registered once each and listed", async () => {
  const own = await start(sample);
  const endpoints = `${own.origin}/webhook-endpoints/`;
  const port = await closedPort();
  for (const url of [`http://localhost:${port}`, `HTTP://LOCALHOST:${port}/`, `http://localhost:${port}/#top`]) {
    const { status, body } = await post(endpoints, { url });
    assert.equal(status, 201);
    assert.deepEqual(body, { url: `http://localhost:${port}/` });
  }
  await post(endpoints, { url: "http://[::1]/events?of=Rick+Sanchez" });
  assert.deepEqual(await (await fetch(endpoints)).json(), [
    { url: `http://localhost:${port}/` },
    { url: "http://[::1]/events?of=Rick+Sanchez" },
  ]);
  await stop(own);
});

test("at most 100 endpoints are registered", async () => {
  const own = await start(sample);
  const endpoints = `${own.origin}/webhook-endpoints/`;
  for (let i = 0; i < 100; ++i) assert.equal((await post(endpoints, { url: `http://localhost/${i}` })).status, 201);
  const { status, body } = await post(endpoints, { url: "http://localhost/100" });
  assert.equal(status, 422);
  assert.match(body.detail[0].msg, /100 URLs are registered/);
  assert.equal((await post(endpoints, { url: "http://localhost/99" })).status, 201);
  assert.equal((await stop(own)).code, 0);
});

test("many requests at once are all answered", async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      if (i % 2 === 0) return (await fetch(`${server.origin}/users/`)).status;
      const username = `user ${i}`;
      const { status, body } = await post(`${server.origin}/subscriptions/`, { ...subscription, username });
      assert.equal(body.username, username);
      return status;
    }),
  );
  assert.deepEqual([...new Set(answers)].sort(), [200, 201]);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  test(`${signal} ends it cleanly`, async () => {
    const own = await start(sample);
    const { code, milliseconds } = await stop(own, signal);
    assert.equal(code, 0);
    assert.ok(milliseconds < 1000, `${milliseconds} ms`);
    assert.equal(own.errors, "");
  });
}

test("a client that says nothing does not keep it from ending", async () => {
  const own = await start(sample);
  const idle = raw(own, "POST /subscriptions/ HTTP/1.1\r\nContent-Length: 100\r\n\r\n{");
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { code, milliseconds } = await stop(own);
  await idle;
  assert.equal(code, 0);
  assert.ok(milliseconds < 2500, `${milliseconds} ms`);
});

test("a port that is taken is said, with a way out", async () => {
  const { code, output, errors } = await run(sample, ["--port", String(server.port)]);
  assert.equal(code, 1);
  assert.equal(output, "");
  assert.match(errors, new RegExp(`^port ${server.port} is taken by another program; choose another, with PORT=\\d+ `));
});

test("PORT chooses the port, --port wins over it", async () => {
  const free = await closedPort();
  const taken = await run(sample, [], { PORT: String(server.port) });
  assert.equal(taken.code, 1);
  const own = await start(sample, "--port", String(free));
  assert.equal(own.port, free);
  await stop(own);
});

test("wrong usage is told", async () => {
  for (const [parameters, problem] of [
    [["--port", "65536"], "--port must be a number from 0 to 65535"],
    [["--port", "80a"], "--port must be a number from 0 to 65535"],
    [["--port"], "--port needs a value"],
    [["--prot", "1"], 'unknown argument "--prot"'],
  ]) {
    const { code, errors } = await run(sample, parameters);
    assert.equal(code, 2);
    assert.ok(errors.startsWith(`${problem}\nusage: `), errors);
  }
  const { code, errors } = await run(sample, [], { PORT: "http" });
  assert.equal(code, 2);
  assert.match(errors, /^PORT must be a number from 0 to 65535\n/);
});

test("says what there is and what to try", async () => {
  const [line] = await saying(server, /curl .*\/subscriptions\//);
  assert.ok(line.includes(`http://localhost:${server.port}/subscriptions/`));
  await saying(server, /\/docs /);
  await saying(server, /\/openapi\.json /);
});
