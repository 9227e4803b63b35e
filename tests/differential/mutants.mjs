// Documents near a valid one.

import { changed, Members, opened, places, Spelled } from "./text.mjs";

/** Linear congruential (Knuth's MMIX constants): the same choices from the same seed on every machine. */
export class Chance {
  constructor(seed) {
    this.state = BigInt(seed);
  }

  below(limit) {
    this.state = (this.state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((this.state >> 33n) % BigInt(limit));
  }

  of(list) {
    return list.length === 0 ? undefined : list[this.below(list.length)];
  }
}

/** Every kind of value, right or wrong wherever it is put. */
export const kinds = [
  null,
  true,
  false,
  0,
  5,
  -1,
  1.5,
  new Spelled("1.0"),
  new Spelled("-0"),
  new Spelled("1e2"),
  "",
  "x",
  "/x",
  "a b",
  "#",
  "#a",
  "string",
  "path",
  "simple",
  [],
  [5],
  ["x"],
  ["x", "x"],
  ["x", 5],
  ["string", "string"],
  [{}],
  {},
  { a: 5 },
  { a: "x" },
  { a: ["x"] },
  { a: ["x", "x"] },
  { a: {} },
  { a: {}, b: {} },
  { $ref: "#/a" },
  { $ref: 5 },
  { "x-a": 5 },
].map(opened);

const isExtended = (key) => `x-${key}`;

/** What a key can be mistaken for. */
const renamings = [
  (key) => `${key}x`,
  (key) => key.slice(1),
  (key) => key.toUpperCase(),
  isExtended,
  () => "$ref",
  () => "",
];

const with_ = (object, index, members) =>
  new Members([...object.members.slice(0, index), ...members, ...object.members.slice(index + 1)]);

/** All that differ from a value in one thing. */
export function* mutants(value) {
  for (const place of places(value)) {
    for (const kind of kinds) yield changed(value, place.path, () => kind);
    if (!(place.value instanceof Members)) continue;
    const { members } = place.value;
    for (const [index, [key, member]] of members.entries()) {
      const put = (...instead) => changed(value, place.path, (object) => with_(object, index, instead));
      yield put();
      yield put([key, member], [key, member]);
      for (const rename of renamings) yield put([rename(key), member]);
    }
  }
}

/** One that differs in a few things, chosen by chance; `keys` are those that objects know. */
export function mutant(value, keys, chance) {
  let result = value;
  for (let count = 1 + chance.below(3); count > 0; --count) {
    const { path, value: there } = chance.of([...places(result)]);
    if (!(there instanceof Members) || chance.below(3) === 0) {
      result = changed(result, path, () => chance.of(kinds)) ?? result;
      continue;
    }
    const from = chance.of(
      [...places(result)].filter((place) => place.value instanceof Members && place.value.members.length > 0),
    );
    const moved = from === undefined ? [chance.of(keys), chance.of(kinds)] : chance.of(from.value.members);
    const added = [
      () => moved,
      () => [chance.of(keys), chance.of(kinds)],
      () => [chance.of(keys), moved[1]],
      () => [moved[0], chance.of(kinds)],
    ];
    result = changed(result, path, (object) => {
      const member = chance.of(added)();
      // A key that stands twice is another case.
      return new Members([...object.members.filter(([key]) => key !== member[0]), member]);
    });
  }
  return result;
}

/** Each kind of object with each key that any other knows, and a value that is right there. */
export function* strangers(seeds, tables) {
  const members = new Map();
  for (const { object } of seeds) {
    for (const [key, value] of Object.entries(object)) members.set(key, value);
  }
  for (const { fields } of tables) {
    for (const { key, shorthand } of fields) if (shorthand) members.set(key, "x");
  }
  const seen = new Set();
  for (const { name, field, object, document } of seeds) {
    if (field !== undefined || seen.has(`${name} ${JSON.stringify(object)}`)) continue;
    seen.add(`${name} ${JSON.stringify(object)}`);
    for (const [key, value] of members) {
      if (!(key in object)) yield opened(document({ ...object, [key]: value }));
    }
  }
}

const versions = ["2.0", "3.0.3", "3.1", "3.1.", "3.1.x", "3.1.0-", "3.1.0-a b", "3.1.10", "3.2.0", "4.0.0"];
const base = { openapi: "3.1.0", info: { title: "T", version: "1" } };
const draft7 = "http://json-schema.org/draft-07/schema#";
// What draft 7 takes and OpenAPI's dialect does not.
const lists = { items: [{}], additionalItems: false };

/** Documents of other versions, and with schemas of other dialects. */
export const otherDialects = [
  ...versions.map((openapi) => ({ ...base, openapi, paths: {} })),
  { ...base, components: { schemas: { A: { $schema: draft7, ...lists } } } },
  { ...base, components: { schemas: { A: { $schema: draft7, properties: { a: lists } } } } },
  { ...base, components: { schemas: { A: { $schema: draft7 }, B: lists } } },
  { ...base, components: { schemas: { A: { $schema: 5, ...lists } } } },
  { ...base, jsonSchemaDialect: draft7, components: { schemas: { A: lists } } },
  { ...base, jsonSchemaDialect: draft7, components: { schemas: { A: 5 } } },
  { ...base, jsonSchemaDialect: draft7, paths: { a: lists } },
  {
    ...base,
    jsonSchemaDialect: draft7,
    components: { schemas: { A: { $schema: "https://json-schema.org/draft/2020-12/schema", ...lists } } },
  },
];
