import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import test from "node:test";
import { closedPort, post, sample, saying, start, stop } from "./processes.mjs";

const subscription = { username: "Rick", monthly_fee: 9.99, start_date: "2026-01-31T12:00:00Z" };

/** Listens on a free port with what the test does about a delivery; ends with the test. */
async function receiver(context, answer) {
  const received = [];
  const server = createHttpServer((request, response) => {
    let body = "";
    request.on("data", (data) => {
      body += data;
    });
    request.on("end", () => {
      received.push({ method: request.method, url: request.url, headers: request.headers, body });
      answer(response, received.length);
      server.emit("received");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const until = async (count) => {
    while (received.length < count) await once(server, "received");
  };
  return { received, until, url: `http://127.0.0.1:${server.address().port}/` };
}

/** A port that takes connections and never says a word, or says what it is given to say. */
async function mute(context, onConnection = () => {}) {
  const sockets = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    onConnection(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  context.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, sockets };
}

async function sampleSending(context, ...urls) {
  const server = await start(sample);
  context.after(() => stop(server));
  for (const url of urls) {
    assert.equal((await post(`${server.origin}/webhook-endpoints/`, { url })).status, 201);
  }
  server.subscribe = (body = subscription) => post(`${server.origin}/subscriptions/`, body);
  return server;
}

const noContent = (response) => response.writeHead(204).end();

test("an event is sent as it is documented", async (context) => {
  const there = await receiver(context, noContent);
  const server = await sampleSending(context, `${there.url}events?from=sample+server&x=%20`);
  await server.subscribe();
  await there.until(1);

  const [{ method, url, headers, body }] = there.received;
  const document = await (await fetch(`${server.origin}/openapi.json`)).json();
  const event = document.webhooks["new-subscription"];
  assert.deepEqual(Object.keys(event), [method.toLowerCase()]);
  assert.equal(url, "/events?from=sample+server&x=%20");
  assert.deepEqual(Object.keys(event.post.requestBody.content), [headers["content-type"]]);
  assert.equal(headers.host, new URL(there.url).host);
  const sent = JSON.parse(body);
  assert.deepEqual(sent, subscription);

  const { properties, required } = document.components.schemas.Subscription;
  assert.deepEqual(Object.keys(sent), required);
  assert.equal(properties.username.type, typeof sent.username);
  assert.equal(properties.monthly_fee.type, typeof sent.monthly_fee);
  assert.equal(properties.start_date.type, "string");
  assert.equal(properties.start_date.format, "date-time");
  assert.match(sent.start_date, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  await saying(server, /^new-subscription -> http:\/\/127\.0\.0\.1:\d+\/events\?\S+ {2}204 {2}\d+ ms$/);
});

test("every endpoint gets every event, in its order", async (context) => {
  const there = [await receiver(context, noContent), await receiver(context, noContent)];
  const server = await sampleSending(context, ...there.map(({ url }) => url));
  const names = Array.from({ length: 20 }, (_, i) => `user ${i}`);
  for (const username of names) await server.subscribe({ ...subscription, username });
  for (const { received, until } of there) {
    await until(names.length);
    assert.deepEqual(
      received.map(({ body }) => JSON.parse(body).username),
      names,
    );
  }
});

test("what is refused is not sent", async (context) => {
  const there = await receiver(context, noContent);
  const server = await sampleSending(context, there.url);
  assert.equal((await server.subscribe({ username: "nobody" })).status, 422);
  assert.equal((await server.subscribe()).status, 201);
  await there.until(1);
  assert.equal(JSON.parse(there.received[0].body).username, "Rick");
});

test("one that hangs, one that fails and one that is not there hold up nobody", async (context) => {
  const hanging = await mute(context);
  const failing = await receiver(context, (response) => response.writeHead(500).end("no"));
  const absent = `http://127.0.0.1:${await closedPort()}/`;
  const well = await receiver(context, noContent);
  const server = await sampleSending(context, hanging.url, failing.url, absent, well.url);

  const begin = performance.now();
  for (let i = 0; i < 10; ++i) assert.equal((await server.subscribe()).status, 201);
  const answered = performance.now() - begin;
  await well.until(10);
  await failing.until(10);
  const delivered = performance.now() - begin;
  // The one that hangs is given up after 5 s.
  assert.ok(answered < 2000, `answered after ${answered} ms`);
  assert.ok(delivered < 3000, `delivered after ${delivered} ms`);
  await saying(server, / 500 {2}\d+ ms$/);
  await saying(server, / no connection {2}\d+ ms$/);
  await saying(server, / no answer, or none within 5 s {2}[5-7]\d{3} ms$/);
});

test("an answer without end is not waited for", async (context) => {
  const endless = await receiver(context, (response) => {
    response.writeHead(200);
    response.write("x".repeat(100));
  });
  const server = await sampleSending(context, endless.url);
  for (let i = 0; i < 3; ++i) await server.subscribe();
  await endless.until(3);
  await saying(server, / 200 {2}\d+ ms$/);
});

test("a redirect is not followed", async (context) => {
  const elsewhere = await receiver(context, noContent);
  const there = await receiver(context, (response) => response.writeHead(307, { location: elsewhere.url }).end());
  const server = await sampleSending(context, there.url);
  await server.subscribe();
  await saying(server, / 307 {2}\d+ ms$/);
  assert.deepEqual(elsewhere.received, []);
});

test("what is no HTTP, or breaks off, is logged", async (context) => {
  const nonsense = await mute(context, (socket) => socket.end("\x1b[31mnonsense\r\n\r\n"));
  const rude = await mute(context, (socket) => socket.destroy());
  const server = await sampleSending(context, nonsense.url, rude.url);
  await server.subscribe();
  for (const { url } of [nonsense, rude]) {
    const [line] = await saying(server, new RegExp(`-> ${url} {2}.*`));
    assert.doesNotMatch(line, /\p{Cc}|\d{3} {2}/u);
  }
});

test("more events than can wait are dropped, and this is logged", async (context) => {
  const hanging = await mute(context);
  const server = await sampleSending(context, hanging.url);
  for (let i = 0; i < 102; ++i) assert.equal((await server.subscribe()).status, 201);
  await saying(server, / dropped: 100 events wait already$/);
});

test("a receiver that hangs does not keep the server from ending", async (context) => {
  const hanging = await mute(context);
  const server = await start(sample);
  await post(`${server.origin}/webhook-endpoints/`, { url: hanging.url });
  for (let i = 0; i < 5; ++i) await post(`${server.origin}/subscriptions/`, subscription);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(hanging.sockets.length, 1);
  const { code, milliseconds } = await stop(server);
  assert.equal(code, 0);
  assert.ok(milliseconds < 2500, `${milliseconds} ms`);
});
