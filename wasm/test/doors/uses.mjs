import { readFileSync } from "node:fs";

const schema = JSON.parse(readFileSync(new URL("../../definitions.schema.json", import.meta.url), "utf8"));
const definitions = schema.$defs;
/** Where a schema says of what kind a value is. */
const branches = ["then", "else"];
const lists = ["anyOf", "oneOf", "allOf"];

/** All properties that the definitions of the language's JSON Schema have: `operation query`. */
export function allUses() {
  const uses = new Set();
  for (const [name, definition] of Object.entries(definitions)) {
    for (const key of propertiesWithin(definition)) uses.add(`${name} ${key}`);
  }
  return uses;
}

function propertiesWithin(part) {
  const own = Object.keys(part.properties ?? {});
  const within = [...branches.map((key) => part[key]), ...lists.flatMap((key) => part[key] ?? [])];
  return [...own, ...within.filter((each) => each && !("required" in each && each.if)).flatMap(propertiesWithin)];
}

/** Those that the value uses. */
export function usesOf(value) {
  const uses = new Set();
  walk(value, { $ref: "#/$defs/document" }, "", uses);
  return uses;
}

function walk(value, part, name, uses) {
  if (typeof value !== "object" || value === null || typeof part !== "object") return;
  if (part.$ref) {
    const [target, , key] = part.$ref.slice("#/$defs/".length).split("/");
    walk(value, key ? definitions[target].properties[key] : definitions[target], target, uses);
  }
  // What has a `$ref` is a reference.
  const isReference = part.if?.required?.includes("$ref") && "$ref" in value;
  if (part.if?.required) walk(value, isReference ? part.then : part.else, name, uses);
  else for (const key of branches) if (part[key]) walk(value, part[key], name, uses);
  for (const key of lists) for (const each of part[key] ?? []) walk(value, each, name, uses);
  if (Array.isArray(value)) {
    for (const item of value) walk(item, part.items, name, uses);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const property = part.properties && Object.hasOwn(part.properties, key) ? part.properties[key] : undefined;
    if (property !== undefined) uses.add(`${name} ${key}`);
    const pattern = Object.entries(part.patternProperties ?? {}).find(([pattern]) => new RegExp(pattern).test(key));
    walk(member, property ?? pattern?.[1] ?? part.additionalProperties, name, uses);
  }
}
