import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { gzipSync } from "node:zlib";
import { parsed, post, raw, sample, start, stop } from "./processes.mjs";

const subscription = { username: "Rick", monthly_fee: 9.99, start_date: "2026-01-31T12:00:00Z" };
const megabyte = 2 ** 20;
let server;
let subscriptions;

before(async () => {
  server = await start(sample);
  subscriptions = `${server.origin}/subscriptions/`;
});
// Nothing here may have brought it down.
after(async () => assert.deepEqual((await stop(server)).code, 0, server.errors));

/** What every error looks like. */
function expectErrors(body) {
  assert.deepEqual(Object.keys(body), ["detail"]);
  assert.ok(body.detail.length > 0);
  for (const problem of body.detail) {
    assert.deepEqual(Object.keys(problem), ["loc", "msg", "type"]);
    assert.ok(problem.loc.every((step) => typeof step === "string"));
  }
}

for (const [what, text, message] of [
  ["an object that is not closed", '{\n  "username": "Rick"', /^line 2, column 21: /],
  ["an empty body", "", /^line 1, column 1: .*empty/],
  ["a comma too much, after what is more than a byte", '{"é": 1,}', /^line 1, column 9: /],
  ["NaN", '{"monthly_fee": NaN}', /^line 1, column 17: /],
  ["Infinity", '{"monthly_fee": -Infinity}', /^line 1, column 1[78]: /],
  ["two values", "{} {}", /^line 1, column 4: /],
  ["what follows a NUL", "{}\0", /^line 1, column 3: /],
  ["half of a surrogate pair", '{"username": "\\ud800"}', /^line 1, column \d+: /],
  ["not UTF-8", Buffer.from('{"username": "\xff"}', "latin1"), /^line 1, column 1[45]: /],
  ["a million brackets", "[".repeat(megabyte), /^line 1, column 1048577: /],
  ["a million objects", '{"":'.repeat(megabyte / 4), /^line 1, column 1048577: /],
]) {
  test(`400 with the place: ${what}`, async () => {
    const { status, body } = await post(subscriptions, text);
    assert.equal(status, 400);
    expectErrors(body);
    assert.equal(body.detail[0].type, "json_invalid");
    assert.match(body.detail[0].msg, message);
  });
}

for (const [what, value, expected] of [
  ["every field missing", {}, ["username missing", "monthly_fee missing", "start_date missing"]],
  [
    "every field of a wrong type",
    { username: 1, monthly_fee: "9.99", start_date: 20260131 },
    ["username string_type", "monthly_fee float_type", "start_date datetime_parsing"],
  ],
  [
    "null and booleans",
    { username: null, monthly_fee: true, start_date: null },
    ["username string_type", "monthly_fee float_type", "start_date datetime_parsing"],
  ],
  ["one of three", { ...subscription, monthly_fee: [] }, ["monthly_fee float_type"]],
  ["a date alone", { ...subscription, start_date: "2026-01-31" }, ["start_date datetime_parsing"]],
  ["a day that is not there", { ...subscription, start_date: "2026-02-29T12:00:00Z" }, ["start_date datetime_parsing"]],
]) {
  test(`422 naming each field: ${what}`, async () => {
    const { status, body } = await post(subscriptions, value);
    assert.equal(status, 422);
    expectErrors(body);
    const found = body.detail.map(({ loc, type }) => {
      assert.equal(loc[0], "body");
      return `${loc.slice(1)} ${type}`;
    });
    assert.deepEqual(found, expected);
  });
}

for (const [what, text, type] of [
  ["a list", "[]", "object_type"],
  ["a text", '"Rick"', "object_type"],
  ["lists in lists, a million bytes of them", "[".repeat(megabyte / 2) + "]".repeat(megabyte / 2), "object_type"],
  ["a number that no double holds", '{"monthly_fee": 1e999}', "number_too_big"],
  [
    "a field twice",
    '{"username": "a", "username": "b", "monthly_fee": 1, "start_date": "2026-01-31T12:00:00Z"}',
    "duplicate_key",
  ],
]) {
  test(`422: ${what}`, async () => {
    const { status, body } = await post(subscriptions, text);
    assert.equal(status, 422);
    expectErrors(body);
    assert.deepEqual(
      body.detail.map((problem) => problem.type),
      [type],
    );
  });
}

for (const [url, message] of [
  ["", /an http URL is expected/],
  ["localhost:9000", /an http URL is expected/],
  ["ftp://localhost/", /an http URL is expected/],
  ["javascript:alert(1)", /an http URL is expected/],
  ["https://example.com/", /no TLS/],
  ["http://", /host is missing/],
  ["http:///path", /host is missing/],
  ["http://localhost:0/", /port/],
  ["http://localhost:65536/", /port/],
  ["http://localhost:+80/", /port/],
  ["http://rick:secret@localhost/", /user name/],
  ["http://[::1/", /lacks its \]/],
  ["http://[::1]x/", /only a port/],
  ["http://local host/", /spaces/],
  ["http://localhost/\r\nX-Injected: 1", /control characters/],
  ["http://käse.example/", /ASCII/],
  [`http://localhost/${"a".repeat(2000)}`, /at most 2000/],
]) {
  test(`422: the URL ${JSON.stringify(url.slice(0, 40))}`, async () => {
    const { status, body } = await post(`${server.origin}/webhook-endpoints/`, { url });
    assert.equal(status, 422);
    expectErrors(body);
    assert.deepEqual(body.detail[0].loc, ["body", "url"]);
    assert.match(body.detail[0].msg, message);
  });
}

test("404: an unknown path, with the one that is near", async () => {
  for (const [path, message] of [
    ["/users", 'there is nothing at "/users"; did you mean "/users/"?'],
    ["/nothing", 'there is nothing at "/nothing"; /docs shows what there is'],
    ["/%1b%5b31m%ff", "there is nothing at this path"],
    ["/docs/../../../../etc/passwd", undefined],
    ["/docs/%2e%2e%2f%2e%2e%2fetc%2fpasswd", undefined],
  ]) {
    const answer = parsed(await raw(server, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
    assert.equal(answer.status, 404);
    expectErrors(answer.body);
    if (message) assert.equal(answer.body.detail[0].msg, message);
  }
  const { status, body } = await post(`${server.origin}/nothing`, subscription);
  assert.equal(status, 404);
  expectErrors(body);
});

test("405: a wrong method, with those that are right", async () => {
  for (const [method, path, allow] of [
    ["GET", "/subscriptions/", "POST"],
    ["HEAD", "/subscriptions/", "POST"],
    ["DELETE", "/webhook-endpoints/", "GET, HEAD, POST"],
    ["PUT", "/users/", "GET, HEAD"],
    ["PATCH", "/users/", "GET, HEAD"],
    ["OPTIONS", "/users/", "GET, HEAD"],
    ["TRACE", "/users/", "GET, HEAD"],
    ["PRI", "/users/", "GET, HEAD"],
    ["POST", "/openapi.json", "GET, HEAD"],
  ]) {
    const answer = parsed(await raw(server, `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
    assert.equal(answer.status, 405, `${method} ${path}`);
    assert.match(answer.head, new RegExp(`\r\nAllow: ${allow}(\r\n|$)`));
    if (method !== "HEAD") expectErrors(answer.body);
  }
});

test("415: another content type, or none", async () => {
  const text = JSON.stringify(subscription);
  for (const headers of [
    "Content-Type: text/plain\r\n",
    "Content-Type: application/x-www-form-urlencoded\r\n",
    "Content-Type: multipart/form-data; boundary=x\r\n",
    "Content-Type: multipart/form-data\r\n",
    "",
  ]) {
    const head = `POST /subscriptions/ HTTP/1.1\r\nHost: x\r\n${headers}Content-Length: ${text.length}\r\n\r\n`;
    const answer = parsed(await raw(server, head + text));
    assert.equal(answer.status, 415, headers);
    expectErrors(answer.body);
    assert.match(answer.body.detail[0].msg, /application\/json/);
  }
});

test("413: a body over 1 MB", async () => {
  for (const size of [megabyte + 1, 5 * megabyte]) {
    const { status, body } = await post(subscriptions, `"${"a".repeat(size - 2)}"`);
    assert.equal(status, 413);
    expectErrors(body);
  }
});

test("413: a body over 1 MB in chunks", async () => {
  const head =
    "POST /subscriptions/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  const answer = parsed(await raw(server, head, chunk.repeat(17), "0\r\n\r\n"));
  assert.equal(answer.status, 413);
  expectErrors(answer.body);
});

test("413: a megabyte that unpacks to a gigabyte is not unpacked", async () => {
  const packed = gzipSync(Buffer.alloc(64 * megabyte, " "));
  assert.ok(packed.length < megabyte);
  const { status } = await post(subscriptions, packed, {
    "content-type": "application/json",
    "content-encoding": "gzip",
  });
  assert.equal(status, 413);
});

test("413 at once, without reading, for what says that it is huge", async () => {
  const head = "POST /subscriptions/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  for (const more of ["", "Expect: 100-continue\r\n"]) {
    const begin = performance.now();
    const answer = parsed(await raw(server, `${head}${more}Content-Length: 99999999999\r\n\r\n`));
    assert.equal(answer.status, 413);
    assert.ok(performance.now() - begin < 1000);
  }
});

test("an endless body in chunks is cut off", async () => {
  const chunk = Buffer.from(`100000\r\n${"a".repeat(0x100000)}\r\n`);
  const head =
    "POST /subscriptions/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
  // 64 MB are never taken; the connection ends before, and the server lives.
  await raw(server, head, ...Array(64).fill(chunk));
  assert.equal((await fetch(`${server.origin}/users/`)).status, 200);
});

test("what is hardly HTTP is refused and brings nothing down", async () => {
  for (const [bytes, status] of [
    ["GET\r\n\r\n", 400],
    ["nonsense\r\n\r\n", 400],
    ["BREW /users/ HTTP/1.1\r\n\r\n", 400],
    [`GET /${"a".repeat(9000)} HTTP/1.1\r\n\r\n`, 414],
    [`POST /${"a".repeat(7000)} HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}`, 414],
    ["GET /users/ HTTP/1.1\r\nRange: bytes=99-5\r\n\r\n", undefined],
    ["GET /users/ HTTP/1.1\r\nRange: bytes=5000000-\r\n\r\n", undefined],
    ["GET /users/ HTTP/1.1\r\nRange: bytes=0-1,5000-6000,-5\r\n\r\n", undefined],
    ["GET /users/ HTTP/1.1\r\nRange: bytes=-99999999999999999999\r\n\r\n", undefined],
    ["POST /subscriptions/ HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n", undefined],
    ["POST /subscriptions/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", undefined],
    ["POST /subscriptions/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", undefined],
    ["POST /subscriptions/ HTTP/1.1\r\nContent-Length: 5\r\nContent-Encoding: br\r\n\r\nabcde", undefined],
    ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400],
  ]) {
    const text = await raw(server, Buffer.from(bytes, "latin1"));
    if (status !== undefined) {
      const answer = parsed(text);
      assert.equal(answer.status, status, bytes.slice(0, 80));
      expectErrors(answer.body);
    }
    assert.equal((await fetch(`${server.origin}/users/`)).status, 200, bytes.slice(0, 80));
  }
});
