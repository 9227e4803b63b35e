// Mistakes in types, made from the grammar of type expressions.

import { readFileSync } from "node:fs";
import { at, base, changed, operation } from "./base.mjs";

const source = (path) => readFileSync(new URL(`../../core/src/${path}`, import.meta.url), "utf8");

/** The rows of the table of built-in types. */
export const builtInTypes = [
  ...source("schema/built_in_types.hpp")
    .match(/built_in_types = .*?\n\}\);/s)[0]
    .matchAll(/^ {4}\{"(\w+)"(?:.*Bounds::(\w+))?/gm),
].map(([, name, bounds = "none"]) => ({ name, bounds }));

/** Where a type may stand: how to put it there, and the pointer of the text. */
const typePlaces = {
  "a field": { put: (d, type) => (d.models.Item.id = type), pointer: "/models/Item/id", takesDefault: true },
  "a model": { put: (d, type) => (d.models.Isbn = type), pointer: "/models/Isbn" },
  "a parameter": {
    put: (d, type) => (at(d, operation).query.limit = type),
    pointer: `${operation}/query/limit`,
    takesDefault: true,
  },
  "a result": { put: (d, type) => (at(d, operation).returns = type), pointer: `${operation}/returns` },
  "a response": { put: (d, type) => (at(d, operation).responses[404] = type), pointer: `${operation}/responses/404` },
  "a payload": {
    put: (d, type) => (d.webhooks["book-sold"].post.body = type),
    pointer: "/webhooks/book-sold/post/body",
  },
  "a router's parameter": {
    put: (d, type) => (d.routers[0].query["shop?"] = type),
    pointer: "/routers/0/query/shop?",
    takesDefault: true,
  },
  "a schema": {
    put: (d, type) => (d.components.schemas.Given = { type: "object", properties: { a: type } }),
    pointer: "/components/schemas/Given/properties/a",
  },
};

function* inTypes(types, code) {
  for (const [place, { put, pointer }] of Object.entries(typePlaces)) {
    for (const { type, wrong } of types) {
      const definitions = base();
      put(definitions, type);
      yield { what: `${type} in ${place}`, definitions, code, pointer, wrong };
    }
  }
}

/** Bounds that each kind of type lacks. */
const foreignBounds = {
  none: ["(3)", "(1..2)", "(>0)", "(%5)", "(/a/)", "(format:iban)"],
  value: ["(/a/)"],
  length: ["(>0)", "(<5)", "(%5)"],
};

export function* misplacedBounds() {
  // `null` is a literal, too, so a parenthesis behind it is already an error of the syntax.
  const types = builtInTypes
    .filter(({ name }) => name !== "null")
    .flatMap(({ name, bounds }) => foreignBounds[bounds].map((wrong) => ({ type: `${name}${wrong}`, wrong })));
  types.push({ type: "Book(3)", wrong: "(3)" }, { type: "list<int>(>0)", wrong: "(>0)" });
  types.push({ type: "map<int>(%5)", wrong: "(%5)" }, { type: "set<int>(/a/)", wrong: "(/a/)" });
  yield* inTypes(types, "misplaced-bound");
}

export function* emptyBounds() {
  const types = ["int(3..1)", "float(>5, <5)", "int(>=2 <2)", "string(4..3)", "list<int>(2..1)", "map<int>(9..0)"]
    .map((type) => ({ type, wrong: type.slice(type.lastIndexOf("(")) }))
    .concat({ type: "int[2..1]", wrong: "[2..1]" });
  yield* inTypes(types, "empty-bound");
}

export function* brokenExpressions() {
  // Each production of the grammar, broken off or with something in it that is not of it.
  const types = [
    ["", ""],
    ["list<int", ""],
    ["list<", ""],
    ["list<>", ">"],
    ["list int", "int"],
    ["map<int", ""],
    ["set<int>>", ">"],
    ["enum(a | b", ""],
    ["enum()", ")"],
    ["enum(a | )", ")"],
    ["enum(a b)", "b)"],
    ["int(1..9", ""],
    ["int()", ")"],
    ["int(a)", "a)"],
    ["string(1..2, 3)", "3)"],
    ["null(3)", "(3)"],
    ["int[", ""],
    ["int[1", ""],
    ["int |", ""],
    ["| int", "| int"],
    ["int | | string", "| string"],
    ["(int | string", ""],
    ["()", ")"],
    ["{ a: int", ""],
    ["{ a int }", "int }"],
    ["{ a: }", "}"],
    ["{ : int }", ": int }"],
    ["int string", "string"],
    ["int = ", ""],
    ["int = {", "{"],
    ["int = basic", "basic"],
    ['"open', '"open'],
    ["string(/a", "/a"],
    ["int %", "%"],
  ].map(([type, wrong]) => ({ type, wrong }));
  yield* inTypes(types, "expression-syntax");
}

export function* unknownTypes() {
  const types = ["Bok", "list<Bok>", "Bok | null", "{ a: Bok }", "Bok[]", "map<list<Bok>>", "string | Bok?"].map(
    (type) => ({ type, wrong: "Bok" }),
  );
  yield* inTypes(types, "unknown-type");
  for (const [name, told] of [
    ["Itm", ""],
    [5, ""],
    [["Item", "Itm"], "/1"],
    ["Isbn", ""],
    ["string", ""],
  ]) {
    yield {
      what: `$extends of ${JSON.stringify(name)}`,
      definitions: changed("/models/Book", (model) => (model.$extends = name)),
      code: "unknown-type",
      pointer: `/models/Book/$extends${told}`,
      on: "value",
    };
  }
}

export function* misplacedDefaults() {
  for (const [place, { put, pointer, takesDefault }] of Object.entries(typePlaces)) {
    if (takesDefault) continue;
    const definitions = base();
    put(definitions, "int = 5");
    yield { what: `a default in ${place}`, definitions, code: "misplaced-default", pointer, wrong: "5" };
  }
}

const schemas = [
  { type: "object", properties: { a: { type: "string" } } },
  { type: "object", required: ["a"] },
  { properties: { a: { type: "string" } }, required: ["a"] },
  { type: "string", enum: ["a", "b"] },
  { type: "array", items: { type: "string" } },
  { allOf: [{ type: "object" }] },
  { oneOf: [{ type: "string" }, { type: "null" }] },
  { type: ["string", "null"] },
];

export function* schemasAsModels() {
  for (const schema of schemas) {
    yield {
      what: `${JSON.stringify(schema)} as a model`,
      definitions: changed("/models", (models) => (models.Pasted = schema)),
      code: "misplaced-schema",
      pointer: "/models/Pasted",
      on: "key",
    };
  }
}

export function* fieldsAsSchemas() {
  const places = Object.entries(typePlaces).filter(([place]) => place !== "a model" && place !== "a response");
  for (const [place, { put, pointer }] of places) {
    for (const type of ["string", "int(1..9)", "Book", "list<Book>"]) {
      const definitions = base();
      put(definitions, { isbn: type });
      const inner = place === "a schema" ? "/components/schemas/Given/properties/a" : pointer;
      yield {
        what: `{ isbn: ${type} } in ${place}`,
        definitions,
        code: "misplaced-fields",
        pointer: `${inner}/isbn`,
        on: "key",
      };
    }
  }
}
