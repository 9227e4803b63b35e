// Builds and writes the document of an API by calls of the npm package, and in turn by what it is measured against:
//
//     node builders.mjs OPERATIONS ROUNDS MODULES
//
// MODULES is a folder below which the others are installed. Prints medians. Figures are told, never tested.

import { App, compile, Router } from "../dist/node.js";
import { importFrom, median } from "./measuring.mjs";
import { byApp, byObjects, operations } from "./workload.mjs";

const [count, rounds, modules] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const { z } = await importFrom(modules, "zod");
const { createDocument } = await importFrom(modules, "zod-openapi");
const { extendZodWithOpenApi, OpenAPIRegistry, OpenApiGeneratorV31 } = await importFrom(
  modules,
  "@asteasolutions/zod-to-openapi",
);
const { createRoute, OpenAPIHono } = await importFrom(modules, "@hono/zod-openapi");
extendZodWithOpenApi(z);

const yaml = compile(byObjects(count)).yaml;
const body = (schema) => ({ content: { "application/json": { schema } }, required: true });
const received = { "2XX": { description: "The event was received" } };
const params = () => z.object({ item_id: z.int() });
const query = () => z.object({ q: z.string().optional() });
const info = { title: "T", version: "1" };
const own = { name: "npm package, by calls", run: () => byApp({ App, Router }, count), times: [] };
const others = [
  { name: "npm package, the document from its YAML", run: () => compile(yaml).json, times: [] },
  { name: "plain objects and JSON.stringify", run: () => byObjects(count), times: [] },
  { name: "zod-openapi", run: byZodOpenapi, least: 40, times: [] },
  { name: "@asteasolutions/zod-to-openapi", run: byZodToOpenapi, least: 40, times: [] },
  { name: "@hono/zod-openapi", run: byHono, least: 40, times: [] },
];
if (own.run() !== byObjects(count)) throw new Error("the documents differ");

// In turn, so that what else the machine does slows all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const each of [own, ...others]) {
    const start = performance.now();
    each.size = each.run().length;
    each.times.push(performance.now() - start);
  }
}

const ownTime = median(own.times);
for (const { name, times, size, least } of [own, ...others]) {
  const ratio = `${(median(times) / ownTime).toFixed(1)} times`;
  const budget = least ? ` (budget ${least})` : "";
  console.log(
    `    ${name.padEnd(40)} ${median(times).toFixed(1).padStart(7)} ms, ${size} characters, ${ratio}${budget}`,
  );
}

function schemas({ event }, named) {
  const nested = named("nested", z.object({ x: z.string(), y: z.string(), z: z.string() }));
  const fields = () => ({
    a: z.string(),
    b: z.number(),
    c: z.int(),
    d: z.iso.datetime(),
    e: z.string().nullable().optional(),
    f: z.array(z.string()),
    h: z.enum(["x", "y", "z"]),
  });
  const model = named("model", z.object({ ...fields(), g: nested }));
  return { model, event: event && named("event", z.object(fields())) };
}

/** What all of them ask of an operation. */
function routeOf({ tag, name, index }, model) {
  return {
    operationId: name,
    summary: `Op ${index}`,
    tags: [tag],
    responses: { 200: { description: "OK", content: { "application/json": { schema: z.array(model) } } } },
  };
}

function byZodOpenapi() {
  const document = { openapi: "3.1.0", info, paths: {}, webhooks: {} };
  for (const each of operations(count)) {
    const { model, event } = schemas(each, (role, schema) => schema.meta({ id: each[role] }));
    document.paths[`/r${each.first}${each.path}`] = {
      [each.method]: {
        ...routeOf(each, model),
        requestParams: { path: params(), query: query() },
        requestBody: body(model),
      },
    };
    if (event) {
      document.webhooks[`event-${each.index}`] = {
        post: { operationId: `event_${each.index}`, requestBody: body(event), responses: received },
      };
    }
  }
  const written = JSON.stringify(createDocument(document));
  z.globalRegistry.clear();
  return written;
}

function byZodToOpenapi() {
  const registry = new OpenAPIRegistry();
  for (const each of operations(count)) {
    const { model, event } = schemas(each, (role, schema) => registry.register(each[role], schema));
    registry.registerPath({
      ...routeOf(each, model),
      method: each.method,
      path: `/r${each.first}${each.path}`,
      request: { params: params(), query: query(), body: body(model) },
    });
    if (event) {
      registry.registerWebhook({
        method: "post",
        path: `event-${each.index}`,
        operationId: `event_${each.index}`,
        request: { body: body(event) },
        responses: received,
      });
    }
  }
  return JSON.stringify(new OpenApiGeneratorV31(registry.definitions).generateDocument({ openapi: "3.1.0", info }));
}

function byHono() {
  const app = new OpenAPIHono();
  for (const each of operations(count)) {
    const { model, event } = schemas(each, (role, schema) => schema.openapi(each[role]));
    const route = createRoute({
      ...routeOf(each, model),
      method: each.method,
      path: `/r${each.first}${each.path}`,
      request: { params: params(), query: query(), body: body(model) },
    });
    app.openAPIRegistry.registerPath(route);
    if (event) {
      app.openAPIRegistry.registerWebhook({
        method: "post",
        path: `event-${each.index}`,
        operationId: `event_${each.index}`,
        request: { body: body(event) },
        responses: received,
      });
    }
  }
  return JSON.stringify(app.getOpenAPI31Document({ openapi: "3.1.0", info }));
}
