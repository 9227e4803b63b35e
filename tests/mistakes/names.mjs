// Mistakes in names and routes.

import { changed, escaped } from "./base.mjs";
import { builtInTypes } from "./types.mjs";

export function* reservedNames() {
  for (const { name } of builtInTypes) {
    yield {
      what: `a model ${name}`,
      definitions: changed("/models", (models) => (models[name] = { a: "int" })),
      code: "reserved-name",
      pointer: `/models/${name}`,
      on: "key",
    };
  }
}

export function* invalidNames() {
  for (const name of ["A b", "A/b", "A#", "é", "", "A~b", "a:b", "a,b", "A<b>", "A?"]) {
    yield {
      what: `a model "${name}"`,
      definitions: changed("/models", (models) => (models[name] = { a: "int" })),
      code: "invalid-name",
      pointer: `/models/${escaped(name)}`,
      on: "key",
    };
  }
}

export function* duplicateNames() {
  yield {
    what: "a model of a schema's name",
    definitions: changed("/models", (models) => (models.Given = { a: "int" })),
    code: "duplicate-name",
    pointer: "/models/Given",
    on: "key",
  };
}

export function* cycles() {
  const closed = (what, models, pointer) => ({
    what,
    definitions: changed("/models", (object) => Object.assign(object, models)),
    code: "model-cycle",
    pointer: `/models/${pointer}`,
    on: "value",
  });
  yield closed("a model that extends itself", { A: { $extends: "A" } }, "A/$extends");
  yield closed("a model that extends itself, in a list", { A: { $extends: ["Item", "A"] } }, "A/$extends/1");
  yield closed("two that extend each other", { A: { $extends: "B" }, B: { $extends: "A" } }, "B/$extends");
  yield closed("three in a circle", { A: { $extends: "B" }, B: { $extends: "C" }, C: { $extends: "A" } }, "C/$extends");
}

export function* routesTwice() {
  for (const method of ["get", "put", "post", "delete", "options", "head", "patch", "trace"]) {
    const router = { paths: { "/twice": { [method]: {} } } };
    yield {
      what: `${method} in two routers`,
      definitions: changed("/routers", (routers) => routers.push(router, router)),
      code: "duplicate-operation",
      pointer: `/routers/2/paths/~1twice/${method}`,
      on: "key",
    };
    yield {
      what: `${method} in the app and a router`,
      definitions: changed("", (root) => {
        root.paths["/shelves/twice"] = { [method]: {} };
        root.routers[0].paths["/twice"] = { [method]: {} };
      }),
      code: "duplicate-operation",
      pointer: `/routers/0/paths/~1twice/${method}`,
      on: "key",
    };
  }
  yield {
    what: "a webhook in two routers",
    definitions: changed("/routers", (routers) => routers.push({ webhooks: { "shelf-full": { post: {} } } })),
    code: "duplicate-operation",
    pointer: "/routers/1/webhooks/shelf-full/post",
    on: "key",
  };
}

export function* prefixes() {
  for (const prefix of ["shelves", "/shelves/", "/", "a/b"]) {
    yield {
      what: `the prefix ${prefix}`,
      definitions: changed("/routers/0", (router) => (router.prefix = prefix)),
      code: "invalid-prefix",
      pointer: "/routers/0/prefix",
      on: "value",
    };
  }
}
