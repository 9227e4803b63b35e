// The entry for Node, Deno and Bun: as index.ts, but the first use loads the core from the file beside this module.
// It wraps instead of registering a loader, because a bundler may drop what a module does besides its exports.

import { readFileSync } from "node:fs";
import { isReady } from "./core.js";
import * as portable from "./index.js";

export { BeckonMemoryError, Router } from "./index.js";

export class App extends portable.App {
  override compile(): portable.Compiled {
    initSync();
    return super.compile();
  }
}

export const compile: typeof portable.compile = (definitions, options) => {
  initSync();
  return portable.compile(definitions, options);
};

export const complete: typeof portable.complete = (text, offset, options) => {
  initSync();
  return portable.complete(text, offset, options);
};

export async function init(source?: portable.WasmSource): Promise<void> {
  const file = fileOf(source);
  await (file ? portable.init(readFileSync(file)) : portable.init(source));
}

export function initSync(source?: BufferSource | WebAssembly.Module): void {
  if (!isReady()) portable.initSync(source ?? readFileSync(new URL("./core.wasm", import.meta.url)));
}

/** The file to read, where the source is one: Node's fetch reads no files. */
function fileOf(source: portable.WasmSource | undefined): URL | undefined {
  if (source === undefined) return new URL("./core.wasm", import.meta.url);
  return source instanceof URL && source.protocol === "file:" ? source : undefined;
}
