// The same API for all who build it: many operations in routers of twenty, each with a model of its own, and a tenth as
// many webhooks.

export const routerSize = 20;
const methods = ["post", "put", "patch"];

/** What each operation, and every tenth webhook, is called. */
export function* operations(count) {
  for (let index = 0; index < count; index += 1) {
    const first = index - (index % routerSize);
    yield {
      first,
      index,
      method: methods[index % 3],
      path: `/items${index}/{item_id}`,
      name: `op_${index}`,
      tag: `t${first}`,
      nested: `Nested${index}`,
      model: `Model${index}`,
      event: index % 10 === 0 ? `Event${index}` : undefined,
    };
  }
}

const fields = {
  a: "string",
  b: "float",
  c: "int",
  d: "datetime",
  "e?": "string?",
  f: "list<string>",
  h: "enum(x | y | z)",
};

/** By Beckon's builder; its text. */
export function byApp({ App, Router }, count) {
  const app = new App({ title: "T", version: "1" });
  let router;
  for (const { first, index, method, path, name, tag, nested, model, event } of operations(count)) {
    if (index === first) {
      router = new Router({ prefix: `/r${first}`, tags: [tag] });
      app.include(router);
    }
    app.model(nested, { x: "string", y: "string", z: "string" });
    app.model(model, { ...fields, g: nested });
    router[method](path, {
      name,
      path: { item_id: "int" },
      query: { "q?": "string" },
      body: model,
      returns: `list<${model}>`,
    });
    if (!event) continue;
    app.model(event, fields);
    app.webhooks.post(`event-${index}`, { body: event });
  }
  return app.compile().json;
}

const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
const content = (schema) => ({ "application/json": { schema } });
const object = (properties, optional = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const ownSchema = (more) =>
  object(
    {
      a: { type: "string" },
      b: { type: "number" },
      c: { type: "integer" },
      d: { type: "string", format: "date-time" },
      e: { anyOf: [{ type: "string" }, { type: "null" }] },
      f: { type: "array", items: { type: "string" } },
      h: { type: "string", enum: ["x", "y", "z"] },
      ...more,
    },
    ["e"],
  );

/** By plain objects and JSON.stringify: the same text, and nothing checked. */
export function byObjects(count) {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    webhooks: {},
    components: { schemas: {} },
  };
  const { schemas } = document.components;
  for (const { first, index, method, path, name, tag, nested, model, event } of operations(count)) {
    schemas[nested] = object({ x: { type: "string" }, y: { type: "string" }, z: { type: "string" } });
    schemas[model] = ownSchema({ g: reference(nested) });
    document.paths[`/r${first}${path}`] = {
      [method]: {
        tags: [tag],
        summary: `Op ${index}`,
        operationId: name,
        parameters: [
          { name: "item_id", in: "path", required: true, schema: { type: "integer" } },
          { name: "q", in: "query", required: false, schema: { type: "string" } },
        ],
        requestBody: { content: content(reference(model)), required: true },
        responses: { 200: { description: "OK", content: content({ type: "array", items: reference(model) }) } },
      },
    };
    if (!event) continue;
    schemas[event] = ownSchema();
    document.webhooks[`event-${index}`] = {
      post: {
        operationId: `event_${index}`,
        requestBody: { content: content(reference(event)), required: true },
        responses: { "2XX": { description: "The event was received" } },
      },
    };
  }
  return JSON.stringify(document);
}
