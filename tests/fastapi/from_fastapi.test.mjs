// The examples of the page for people who come from FastAPI.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../build/native/beckon", import.meta.url));
const page = readFileSync(new URL("../../docs/from-fastapi.md", import.meta.url), "utf8");
const [start, ...examples] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text);

/** What an example compiles to, beside the two lines that all go on from, and what is said about it. */
function compiled(example) {
  const { stdout, stderr } = spawnSync(command, ["build", "-"], { input: start + example, encoding: "utf8" });
  return { document: stdout === "" ? undefined : JSON.parse(stdout), problems: stderr };
}

for (const example of ["", ...examples]) {
  test(`The example of ${example.split("\n").slice(0, 2).join(" ") || "the start"} compiles without a problem`, () => {
    const { document, problems } = compiled(example);
    assert.notEqual(document, undefined, problems);
    assert.doesNotMatch(problems, /error:|warning:/);
  });
}

// By the rules of FastAPI, not by what came out.
test("The examples come to what the page says of them", () => {
  const documents = examples.map((example) => compiled(example).document);
  const operations = documents.flatMap(({ paths }) => Object.values(paths).flatMap((item) => Object.values(item)));
  const ids = operations.map(({ operationId }) => operationId);
  assert.ok(ids.includes("read_book_books__isbn__get"));
  assert.ok(ids.includes("addBook"));
  assert.ok(ids.includes("find_books_shop_books__get"));
  assert.ok(!ids.some((id) => id.startsWith("internal")));
  const order = operations.find(({ operationId }) => operationId === "order_orders_post");
  assert.equal(
    order.requestBody.content["application/json"].schema.$ref,
    "#/components/schemas/Body_order_orders_post",
  );
  const cover = operations.find(({ operationId }) => operationId === "add_cover_covers_post");
  assert.deepEqual(Object.keys(cover.requestBody.content), ["multipart/form-data"]);
  const inRouter = operations.find(({ operationId }) => operationId === "read_book_shop_books__isbn__get");
  assert.deepEqual(inRouter.tags, ["shop", "one"]);
  assert.deepEqual(Object.keys(inRouter.responses), ["200", "404", "422"]);
});
