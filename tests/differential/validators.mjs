// Two validators with OpenAPI's own schema and dialect, each by other means.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { registerSchema, validate } from "@hyperjump/json-schema/openapi-3-1";
import Ajv2020 from "ajv/dist/2020.js";

const require = createRequire(import.meta.url);
const metaSchemas = "https://json-schema.org/draft/2020-12/";
const dialect = "https://spec.openapis.org/oas/3.1/dialect/base";

// OpenAPI's vocabulary, which its package does not export by itself.
const vocabulary = join(dirname(require.resolve("@hyperjump/json-schema/openapi-3-1")), "meta", "base.js");

const read = async (module) => JSON.parse(await readFile(require.resolve(module), "utf8"));

/** The same schema with each object that `change` knows replaced. */
function rewritten(schema, change) {
  if (Array.isArray(schema)) return schema.map((each) => rewritten(each, change));
  if (schema === null || typeof schema !== "object") return schema;
  const changed = change(schema);
  if (changed !== undefined) return changed;
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, rewritten(value, change)]));
}

/**
 * The official schema as it is published: the package that carries its newest revision has `$ref` in the place of each
 * `$dynamicRef`.
 */
export async function officialSchema() {
  const schema = await read("@seriousme/openapi-schema-validator/schemas/v3.1/schema.json");
  return rewritten(schema, (each) =>
    each.$ref === "#/$defs/schema" && Object.keys(each).length === 1 ? { $dynamicRef: "#meta" } : undefined,
  );
}

/** @hyperjump/json-schema resolves dynamic references by itself; Schema Objects are bound to OpenAPI's dialect. */
export async function hyperjump(schema) {
  const id = "https://beckon.example/document";
  registerSchema(schema, schema.$id);
  registerSchema(
    {
      $id: id,
      $schema: `${metaSchemas}schema`,
      $ref: schema.$id,
      $defs: { schema: { $dynamicAnchor: "meta", $ref: dialect } },
    },
    id,
  );
  const judge = await validate(id);
  return (document) => judge(document).valid;
}

/**
 * Ajv resolves dynamic references within one resource only. Here every one of them ends at the outermost `meta`, which is
 * the dialect, whatever stands between: so it is written as a plain reference, which says the same.
 */
export async function ajv(schema) {
  const judge = new Ajv2020({
    strict: false,
    validateFormats: false,
    meta: false,
    validateSchema: false,
    logger: false,
  });
  const toDialect = (each) => (each.$dynamicRef === "#meta" ? { $ref: dialect } : undefined);
  const bound = (each) => {
    const { $schema, $vocabulary, $dynamicAnchor, ...rest } = each;
    return rewritten(rest, toDialect);
  };
  const parts = ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"];
  for (const part of parts) judge.addSchema(bound(await read(`ajv/dist/refs/json-schema-2020-12/meta/${part}.json`)));
  judge.addSchema(bound(await read("ajv/dist/refs/json-schema-2020-12/schema.json")));
  const { default: openapi } = await import(pathToFileURL(vocabulary));
  judge.addSchema({ ...bound(openapi), $id: "https://spec.openapis.org/oas/3.1/meta/base" });
  judge.addSchema({
    $id: dialect,
    allOf: [{ $ref: `${metaSchemas}schema` }, { $ref: "https://spec.openapis.org/oas/3.1/meta/base" }],
  });
  const { $schema, ...document } = schema;
  const withoutAnchor = rewritten(document, (each) => (each.$dynamicAnchor === "meta" ? { $ref: dialect } : undefined));
  return judge.compile(rewritten(withoutAnchor, toDialect));
}
