// Why Beckon and OpenAPI's own schema may say different things of a document. Each is explained in
// docs/decisions/official-schema.md. A disagreement for which none of these holds fails the test, and so does a reason
// that no document shows any more.

import { Members, opened, places } from "./text.mjs";

const objectsIn = (document) =>
  [...places(opened(document))].map(({ value }) => value).filter((value) => value instanceof Members);

const hasMember = (document, isIt) =>
  objectsIn(document).some(({ members }) => members.some(([key, value]) => isIt(key, value)));

const isOtherDialect = (value) =>
  typeof value === "string" && !value.includes("/oas/3.1/dialect/") && !value.includes("/draft/2020-12/schema");

/**
 * `document` is what JavaScript reads; `valid` what the official schema says; `problems` Beckon's errors, none when it
 * compiles; `compiled` what it compiles to; `isValid` judges that.
 */
export const reasons = [
  {
    name: "a key that stands twice",
    holds: ({ valid, problems }) =>
      valid && problems.length > 0 && problems.every(({ code }) => code === "duplicate-key"),
  },
  {
    name: "OpenAPI 3.0",
    holds: ({ valid, document, compiled, isValid }) =>
      !valid && /^3\.0\.\d+$/.test(document.openapi) && compiled !== undefined && isValid(compiled),
  },
  {
    name: "shorthand",
    holds: ({ valid, document, compiled, isValid }) =>
      !valid && compiled !== undefined && JSON.stringify(compiled) !== JSON.stringify(document) && isValid(compiled),
  },
  {
    name: "a keyword of the language",
    holds: ({ valid, document }) => valid && hasMember(document, (key) => key === "$fields"),
  },
  {
    name: "an extension of a callback",
    holds: ({ valid, problems, document }) =>
      !valid &&
      problems.length === 0 &&
      hasMember(document, (key, value) => key === "callbacks" && hasMember(value, (name) => name.startsWith("x-"))),
  },
  {
    name: "another dialect",
    holds: ({ valid, problems, document }) =>
      !valid &&
      problems.length === 0 &&
      hasMember(document, (key, value) => (key === "$schema" || key === "jsonSchemaDialect") && isOtherDialect(value)),
  },
];

/** Why the two validators may say different things of a document. */
export const validatorReasons = [
  {
    name: "keywords of 2019-09",
    holds: ({ ajv, hyperjump, document }) =>
      !ajv && hyperjump && hasMember(document, (key) => key === "$recursiveAnchor" || key === "$recursiveRef"),
  },
];
