import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { parsed, post, raw, receiver, run, sample, saying, start, stop } from "./processes.mjs";

let there;

before(async () => {
  there = await start(receiver);
});
after(async () => assert.equal((await stop(there)).code, 0, there.errors));

test("prints what the sample server sends", async () => {
  const server = await start(sample);
  await post(`${server.origin}/webhook-endpoints/`, { url: `${there.origin}/events` });
  const subscription = { username: "Rick", monthly_fee: 9.99, start_date: "2026-01-31T12:00:00Z" };
  await post(`${server.origin}/subscriptions/`, subscription);
  await saying(server, /\/events {2}204 /);
  await stop(server);
  await saying(there, /^}$/);
  const begin = there.lines.findIndex((line) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}POST \/events$/.test(line));
  assert.deepEqual(there.lines.slice(begin + 1, begin + 9), [
    "content-type: application/json",
    `content-length: ${JSON.stringify(subscription).length}`,
    "user-agent: beckon-sample",
    "{",
    '  "username": "Rick",',
    '  "monthly_fee": 9.99,',
    '  "start_date": "2026-01-31T12:00:00Z"',
    "}",
  ]);
});

test("says how to register it", async () => {
  await saying(there, new RegExp(`curl http://localhost:8000/webhook-endpoints/ .*http://localhost:${there.port}/`));
});

test("what would steer the terminal is not printed", async () => {
  const evil = "\u001b]0;owned\u0007\u009b31m\u202egnp.exe\r";
  const head = `POST /%1b%5b2J HTTP/1.1\r\nWebhook-Id: \x1b[2J${"\xc2\x9b"}\r\nContent-Length: `;
  const body = `plain ${evil} end of it`;
  const answer = await raw(
    there,
    Buffer.from(`${head}${Buffer.byteLength(body)}\r\n\r\n`, "latin1"),
    Buffer.from(body),
  );
  assert.equal(parsed(answer).status, 204);
  const [line] = await saying(there, /plain .* end of it/);
  assert.equal(line, "plain \\x1b]0;owned\\x07\\u{9b}31m\\u{202e}gnp.exe\\x0d end of it");
  await saying(there, /^webhook-id: \\x1b\[2J\\u\{9b\}$/);
  await saying(there, / {2}POST \/\\x1b\[2J$/);

  await post(there.origin, { name: evil, json: true }).catch(() => {});
  await saying(there, /"name": "\\u001B\]0;owned\\u0007\\u\{9b\}31m\\u\{202e\}gnp.exe\\r"/);
  assert.doesNotMatch(there.lines.join("\n"), /[^\P{Cc}\n]|\u202e/u);
});

test("what is no JSON is printed as it came, cut where it is long", async () => {
  await raw(there, "PUT / HTTP/1.1\r\nContent-Length: 30000\r\n\r\n", "z".repeat(30000));
  await saying(there, /^z{20000}$/);
  await saying(there, /^… and 10000 bytes more$/);
});

test("JSON that nests very deep does not grow by its indentation", async () => {
  await raw(there, "PUT /deep HTTP/1.1\r\nContent-Length: 10000\r\n\r\n", "[".repeat(5000) + "]".repeat(5000));
  await saying(there, /^\[{5000}\]{5000}$/);
});

test("a port that is taken is said", async () => {
  const { code, errors } = await run(receiver, ["--port", String(there.port)]);
  assert.equal(code, 1);
  assert.match(errors, /^port \d+ is taken by another program; choose another, with PORT=\d+ /);
});
