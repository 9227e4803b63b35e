// Definitions with one mistake each, made from the tables and the grammar. Each class says beforehand which code its
// mistakes get, and where.

import * as keys from "./keys.mjs";
import * as names from "./names.mjs";
import * as types from "./types.mjs";

/** The classes of mistakes, by name. */
export const classes = {
  "a misspelt key": keys.misspeltKeys,
  "a key of operations elsewhere": keys.misplacedKeys,
  "a key of webhooks in calls": keys.webhookKeys,
  "a key left out": keys.missingKeys,
  "a value of the wrong kind": keys.wrongKinds,
  "one thing twice": keys.twice,
  "a model called like a built-in type": names.reservedNames,
  "a model's name with other characters": names.invalidNames,
  "a model and a schema of one name": names.duplicateNames,
  "a model that extends itself": names.cycles,
  "a route twice": names.routesTwice,
  "a prefix that is none": names.prefixes,
  "a schema under models": types.schemasAsModels,
  "fields where a schema belongs": types.fieldsAsSchemas,
  "a bound that the type lacks": types.misplacedBounds,
  "bounds with nothing between": types.emptyBounds,
  "an expression that breaks off": types.brokenExpressions,
  "an unknown type": types.unknownTypes,
  "a default where none has a meaning": types.misplacedDefaults,
  "an unknown convention": keys.conventions,
  "a value of no meaning": keys.wrongValues,
  "an unknown key of a model": keys.modelKeys,
};
