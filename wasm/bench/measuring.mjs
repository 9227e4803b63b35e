// What measurements share.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A module that is installed below a folder of its own. */
export function importFrom(folder, name) {
  const installed = createRequire(pathToFileURL(resolve(folder, "package.json")));
  return import(pathToFileURL(installed.resolve(name)));
}

/** The middle one of at least one value. */
export function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
